import { describe, expect, test } from "vitest";
import { kindAndValue, readMarked } from "../marked-statistics.js";

describe("degrees of angle and of heat", () => {
  test.each([
    "Rotate it [90 degrees|measure 90] now.",
    "The slope is [12 degrees|measure 12].",
    "Heat it to [90 degrees|temperature 90].",
  ])("%s", (marked) => expect(readMarked(marked, kindAndValue)).toBe(marked));
});
