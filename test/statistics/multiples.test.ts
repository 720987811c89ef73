import { describe, expect, test } from "vitest";
import { kindAndValue, readMarked } from "./marked-statistics.js";

describe("multiples", () => {
  test.each([
    "It grew [threefold|multiple 3].",
    "It grew [10-fold|multiple 10].",
    "It is [10 times|multiple 10] as large.",
    "It is [6.5 times|multiple 6.5] earnings.",
    "It is [three times|multiple 3] our target.",
    "It trades at [14 times|multiple 14] forward earnings.",
    "It is [twice|multiple 2] as large.",
    "It is [almost double|multiple 2] the price.",
    "Sales are [double|multiple 2] last year's level.",
    "It is [more than triple|multiple 3..] its size.",
    "It has [3x|multiple 3] the staff.",
    "It is [two to three times|multiple 2..3] the average.",
    "It [doubled|multiple 2] to [$5|money 5].",
    "It [more than tripled|multiple 3..] from [five|number 5].",
  ])("%s", (marked) => expect(readMarked(marked, kindAndValue)).toBe(marked));
});

describe("how often", () => {
  test.each([
    "They meet [twice a year|rate 2].",
    "He ran [five times|count 5] there.",
    "They meet [two to three times|count 2..3] there.",
    "He scored twice there.",
    "Profit doubled in 2019.",
    "It doubled from 1950 to 1960.",
    "It is the double of it.",
    "It plans to double its output.",
    "She won double gold.",
    "It is double trouble.",
    "It took one-time costs.",
  ])("%s", (marked) => expect(readMarked(marked, kindAndValue)).toBe(marked));
});
