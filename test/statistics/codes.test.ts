import { describe, expect, test } from "vitest";
import { readMarked } from "./marked-statistics.js";

describe("times", () => {
  test.each([
    "It opens at 5:30 p.m. daily.",
    "It opens at 8 a.m. daily.",
    "It opens at 10.45pm daily.",
    "It fell at 0401 GMT again.",
    "It fell at 0440 local time.",
    "It opens at 2 o'clock.",
    "It opens at 7 CST and shuts at 0930 JST.",
  ])("%s", (marked) => expect(readMarked(marked)).toBe(marked));
});

describe("telephones, chains, splits", () => {
  test.each([
    "Call 555-0199 or 212-621-7983 now.",
    "Call +1 212 555 0199 now.",
    "He went 3-for-4 there.",
    "It is open 24/7.",
    "Mix it 3:1 now.",
    "It is of the 1990s, or the 40s.",
    "It was the 1990-and/",
  ])("%s", (marked) => expect(readMarked(marked)).toBe(marked));
});

describe("figures", () => {
  test.each([
    "It took [10.45 seconds|10.45].",
    "A [20-mile|20] /",
    "It went [+0.2%|0.2], then [+1 200 boats|1200].",
    "It has [7 CTS plants|7].",
    "It has [40 local bars|40].",
    "It met [30 EST members|30].",
  ])("%s", (marked) => expect(readMarked(marked)).toBe(marked));
});
