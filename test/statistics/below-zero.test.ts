import { describe, expect, test } from "vitest";
import { full, kindAndValue, readMarked } from "./marked-statistics.js";

describe("a temperature below or above zero", () => {
  test.each([
    "It was [10 degrees below zero|temperature -10 degrees] there.",
    "It was [10 degrees Celsius below zero|temperature -10 Cel] there.",
    "It was [10 to 15 degrees below zero|temperature -15..-10 degrees] there.",
    "It fell to [40 below zero|temperature -40].",
    "It was [3 degrees above zero|temperature 3 degrees] there.",
    "It was [minus 10 degrees below zero|temperature -10 degrees] there.",
  ])("%s", (marked) => expect(readMarked(marked, full)).toBe(marked));
});

describe("zero as a bound of its own", () => {
  test.each([
    "It fell [below zero|number ..0].",
    "It rose [5 percent|percentage 5] [above zero|number 0..].",
  ])("%s", (marked) => expect(readMarked(marked, kindAndValue)).toBe(marked));
});
