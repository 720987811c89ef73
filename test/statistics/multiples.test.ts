import { describe, expect, test } from "vitest";
import { kindAndValue, readMarked } from "./marked-statistics.js";

describe("multiples", () => {
  test.each([
    "It grew [threefold|multiple 3].",
    "It grew [10-fold|multiple 10].",
    "It is [10 times|multiple 10] as large.",
    "It is [6.5 times|multiple 6.5] earnings.",
    "It is [twice|multiple 2] as large.",
    "It has [3x|multiple 3] the staff.",
  ])("%s", (marked) => expect(readMarked(marked, kindAndValue)).toBe(marked));
});

describe("how often", () => {
  test.each(["He ran [five times|count 5] there.", "He scored twice there."])("%s", (marked) =>
    expect(readMarked(marked, kindAndValue)).toBe(marked),
  );
});
