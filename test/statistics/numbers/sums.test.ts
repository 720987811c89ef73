import { describe, expect, test } from "vitest";
import { readMarked } from "../marked-statistics.js";

describe("a part of the scale behind it", () => {
  test.each([
    "It has [3 million and a half|3500000].",
    "It has [one billion and a half million|1000500000].",
    "It has [5 billion and three quarters|5750000000].",
  ])("%s", (marked) => expect(readMarked(marked)).toBe(marked));
});

describe("smaller scales behind it", () => {
  test.each([
    "It has [4 thousand 3 hundred and 21 seats|4321].",
    "It has [6 crore and two hundred seats|60000200].",
  ])("%s", (marked) => expect(readMarked(marked)).toBe(marked));
});

describe("two numbers", () => {
  test.each([
    "It has [3 million seats|3000000] and [two stands|2].",
    "It has [3 million|3000000] and [20 stands|20].",
  ])("%s", (marked) => expect(readMarked(marked)).toBe(marked));
});
