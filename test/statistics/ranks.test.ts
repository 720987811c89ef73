import { describe, expect, test } from "vitest";
import { kindAndValue, readMarked } from "./marked-statistics.js";

describe("ranks that state a finding", () => {
  test.each([
    "The school ranks [third|rank 3] in Oslo.",
    "The school was ranked [15th|rank 15].",
    "It placed him [154th out of 165|rank 154].",
    "It is our [No. 1|rank 1] topic.",
  ])("%s", (marked) => expect(readMarked(marked, kindAndValue)).toBe(marked));
});

describe("labels and orders", () => {
  test.each([
    "The 21st century began.",
    "He finished in 10th place.",
    "The U.N. passed Resolution No. 242.",
    "Highway No. 5 is shut.",
  ])("%s", (marked) => expect(readMarked(marked, kindAndValue)).toBe(marked));
});
