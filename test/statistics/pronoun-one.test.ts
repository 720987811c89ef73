import { describe, expect, test } from "vitest";
import { readMarked } from "./marked-statistics.js";

describe("a pronoun", () => {
  test.each([
    "No one came.",
    "One of them came.",
    "This one came.",
    "One day it fell.",
    "One is enough.",
    "They saw one another.",
    "One might think so.",
    "One-armed men came.",
  ])("%s", (marked) => expect(readMarked(marked)).toBe(marked));
});

describe("a count", () => {
  test.each([
    "[One soldier|1] died.",
    "Only [one seat|1] is left.",
    "[At least one person|1..] died.",
    "He has [one young son|1].",
    "A [one-year|1] term and a [one-day|1] strike began.",
    '[One|1] "high-risk" offender left.',
  ])("%s", (marked) => expect(readMarked(marked)).toBe(marked));
});
