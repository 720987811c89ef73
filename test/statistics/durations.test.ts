import { describe, expect, test } from "vitest";
import { readMarked } from "./marked-statistics.js";

describe("an article that a modifier bounds", () => {
  test.each([
    "It took [more than a year|1..].",
    "It took [less than a minute|..1].",
    "It took [nearly a decade|1].",
  ])("%s", (marked) => expect(readMarked(marked)).toBe(marked));
});

describe("an article that counts nothing", () => {
  test.each([
    "It took a year.",
    "It was about a year ago.",
    "It is a year-long wait.",
    "It sold more than a year earlier.",
  ])("%s", (marked) => expect(readMarked(marked)).toBe(marked));
});
