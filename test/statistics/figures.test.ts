import { describe, expect, test } from "vitest";
import { kindAndValue, readMarked } from "./marked-statistics.js";

describe("one figure of several numbers", () => {
  test.each([
    "[One in five boats|ratio 0.2] sank.",
    "It is between [5 and 10 km|measure 5..10] off.",
    "It is [12 per 100,000|rate 12] now.",
    "[3 million and a half boats|count 3500000] sank.",
  ])("%s", (marked) => expect(readMarked(marked, kindAndValue)).toBe(marked));
});

describe("passed over whole", () => {
  test.each(["7-Eleven sells rice.", "It came 40 years ago.", "A Boeing 777F landed.", "One day it fell."])(
    "%s",
    (marked) => expect(readMarked(marked, kindAndValue)).toBe(marked),
  );
});
