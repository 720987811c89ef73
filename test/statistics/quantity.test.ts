import { describe, expect, test } from "vitest";
import { extractStatistics } from "wirecopy";
import { full, readMarked } from "./marked-statistics.js";

describe("signs", () => {
  test.each([
    "It was [-5|-5] then.",
    "It was [minus five|-5] then.",
    "It was [minus-130 degrees|-130] there.",
    "The Dow [+0.2%|0.2] and the CAC [-1.3%|-1.3] moved.",
    "It was [- 20 degrees|-20] there.",
    "The margin is plus or minus [3 points|3].",
  ])("%s", (marked) => expect(readMarked(marked)).toBe(marked));
});

describe("hyphens that are no signs", () => {
  test.each(["The MiG-29 and U-2 flew.", "It grew - [20 boats|20] then."])("%s", (marked) =>
    expect(readMarked(marked)).toBe(marked),
  );
});

describe("feet and inches", () => {
  test.each([
    "He is [6 feet 5 inches|measure 6.416666666666667 [ft_i]].",
    "He is [6-foot-5|measure 6.416666666666667 [ft_i]].",
    "The [6-foot-6-inch|measure 6.5 [ft_i]] door.",
    "A [6-foot|measure 6 [ft_i]] door.",
  ])("%s", (marked) => expect(readMarked(marked, full)).toBe(marked));
});

describe("units that fractions are of", () => {
  test.each([
    "She ate [half a kilo|measure 0.5 kg] of rice.",
    "It is [a quarter of a mile|measure 0.25 [mi_i]] away.",
    "It is [a tenth of 1 percent|percentage 0.1 %] of sales.",
    "It rose by [half of one percent|percentage 0.5 %].",
    "It took [half an hour|duration 0.5 h].",
    "It sold [half of a fleet|ratio 0.5 fleet].",
    "It covers [400|measure 400 m] by [150 metres|measure 150 m] of land.",
    "It fell [400|number 400] by [two boats|count 2 boats].",
  ])("%s", (marked) => expect(readMarked(marked, full)).toBe(marked));
});

test.each(["It was -0 there.", "It fell minus 0 percent.", "It was 0 degrees below zero."])(
  "a zero has no sign: %s",
  (text) => expect(extractStatistics(text).map(({ value }) => value)).toEqual([0]),
);
