import { describe, expect, test } from "vitest";
import { readMarked } from "../marked-statistics.js";

describe("fractions in digits", () => {
  test.each([
    "Add [1/2 cup|0.5] of oil.",
    "Add [2 1/4 cups|2.25] of oil.",
    "Wheat rose [1-3/4 cents|1.75] to [$5.52-1/4 a bushel|5.5225].",
    "It took [3 1 / 2 months|3.5].",
    "The oval is [1/4 mile|0.25] long.",
    "[More than 3/4 of members|0.75..] agreed.",
    "Wheat stood at [$5.48-3/4 a bushel|5.4875].",
  ])("%s", (marked) => expect(readMarked(marked)).toBe(marked));
});

describe("dates, days and roads", () => {
  test.each([
    "The 9/11 attacks came.",
    "It is open 24/7 here.",
    "It was on 5/17 again.",
    "The 1/6 committee met.",
  ])("%s", (marked) => expect(readMarked(marked)).toBe(marked));
});
