import { describe, expect, test } from "vitest";
import { kindAndValue, readMarked } from "./marked-statistics.js";

describe("behind a name or the word aged", () => {
  test.each([
    "Mari Lund, [42|age 42], ran.",
    "Ola Berg, [7|age 7]; Mari Lund, [42|age 42]",
    "A man aged [42|age 42] ran.",
    "He turns [80|age 80] on March 3.",
  ])("%s", (marked) => expect(readMarked(marked, kindAndValue)).toBe(marked));
});

describe("no ages", () => {
  test.each([
    "It has [42|number 42] in all.",
    "In Oslo, [42 men|count 42] ran.",
    "It holds, [200|number 200], at most.",
  ])("%s", (marked) => expect(readMarked(marked, kindAndValue)).toBe(marked));
});
