import { describe, expect, test } from "vitest";
import { readMarked } from "./marked-statistics.js";

describe("two bounds are one range", () => {
  test.each([
    "It is [greater than 100 and smaller than 300|100..300].",
    "It is [at most 100 and at least 20|20..100].",
  ])("%s", (marked) => expect(readMarked(marked)).toBe(marked));
});

describe("bounds that do not meet", () => {
  test.each(["It is [more than 40|40..] and [less than 10|..10]."])("%s", (marked) =>
    expect(readMarked(marked)).toBe(marked),
  );
});
