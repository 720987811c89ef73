import { describe, expect, test } from "vitest";
import { kindAndValue, readMarked } from "./marked-statistics.js";

describe("ratios", () => {
  test.each([
    "[One in five voters|ratio 0.2] stayed.",
    "[Three out of 10 voters|ratio 0.3] stayed.",
    "[Nine of 10 voters|ratio 0.9] stayed.",
    "[Two out of every three voters|ratio 0.6666666666666666] stayed.",
    "They won [nine of their last 10 games|ratio 0.9].",
    "Berg went [3 for 4|ratio 0.75] with a walk and Dahl was [0 for 5|ratio 0].",
    "They lost [three of the past four|ratio 0.75].",
    "[One in five|ratio 0.2] named housing as the issue.",
    "The plague killed [one in five sheep|ratio 0.2].",
    "It found [three in five wells|ratio 0.6] to be dry.",
    "[One woman in five|ratio 0.2] had moved.",
    "Berg had [22 points|count 22] on [8-of-10 shooting|ratio 0.8].",
    "They lose [about two boats in nine|ratio 0.2222222222222222].",
  ])("%s", (marked) => expect(readMarked(marked, kindAndValue)).toBe(marked));
});

describe("rates", () => {
  test.each([
    "It is [12 per 100,000|rate 12] here.",
    "It is [35 for every 1,000|rate 35] here.",
    "It has [180 cases per 100,000|rate 180] and [90 live births per 1,000|rate 90] people here.",
  ])("%s", (marked) => expect(readMarked(marked, kindAndValue)).toBe(marked));
});

describe("two numbers", () => {
  test.each([
    "[Five|count 5] of the [seven men|count 7] stayed.",
    "She sold [3|number 3] for [5 euros|money 5] there.",
    "She swapped [9|number 9] for [5|number 5].",
    "It asks [3|number 3] for [4 boats|count 4].",
    "[Five|count 5] of the last [two hauls|count 2] stayed.",
    "Raids killed [five|number 5] in [seven villages|count 7].",
    "[Two men|count 2] in [four villages|count 4] died.",
    "It has [one goal|count 1] in [12 games|count 12].",
    "[One man|count 1] in 2019 and [one man|count 1] in Oslo stayed.",
    "Police arrested [at least three|number 3..] in [five cities|count 5].",
    "Fire hurt [two|number 2] in [three houses|count 3].",
    "It has [two boats|count 2] per [40 men|count 40].",
  ])("%s", (marked) => expect(readMarked(marked, kindAndValue)).toBe(marked));
});
