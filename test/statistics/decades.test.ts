import { describe, expect, test } from "vitest";
import { kindAndValue, readMarked } from "./marked-statistics.js";

describe("a level within ten", () => {
  test.each([
    "His rating is in the [low 50s|number 50..53].",
    "It dipped into the [mid-20s|number 24..26].",
    "Unemployment is in the [mid-30s|number 34..36].",
    "It was in the [upper 80s|number 87..89] at noon.",
  ])("%s", (marked) => expect(readMarked(marked, kindAndValue)).toBe(marked));
});

describe("an age within ten", () => {
  test.each([
    "She is in her [60s|age 60..69].",
    "A man in his [early 30s|age 30..33] came.",
    "Most are in their [mid-40s|age 44..46].",
    "A man in his [late 50s|age 57..59] came.",
  ])("%s", (marked) => expect(readMarked(marked, kindAndValue)).toBe(marked));
});

describe("decades of a century and other plurals", () => {
  test.each([
    "He was born in the '90s.",
    "It was big in the 60s.",
    "In the mid-60s he left.",
    "In the early 90s he left.",
    "A mid-size car won.",
    "His 25s were sold.",
  ])("%s", (marked) => expect(readMarked(marked, kindAndValue)).toBe(marked));
});
