import { describe, expect, test } from "vitest";
import { kindAndValue, readMarked } from "./marked-statistics.js";

describe("what a bare number is", () => {
  test.each([
    "[12 boats|count 12] sank.",
    "It killed [12|number 12] there.",
    "[Half of the boats|ratio 0.5] sank.",
    "It took [2 1/2 innings|count 2.5].",
    "[Two-thirds|ratio 0.6666666666666666] sank.",
  ])("%s", (marked) => expect(readMarked(marked, kindAndValue)).toBe(marked));
});
