import { describe, expect, test } from "vitest";
import { readMarked } from "./marked-statistics.js";

describe("two bounds are one range", () => {
  test.each([
    "It is [greater than 12 and smaller than 45|12..45].",
    "It is [at most 90 and at least 35|35..90].",
  ])("%s", (marked) => expect(readMarked(marked)).toBe(marked));
});

describe("bounds that do not meet", () => {
  test.each(["It is [more than 40|40..] and [less than 10|..10]."])("%s", (marked) =>
    expect(readMarked(marked)).toBe(marked),
  );
});
