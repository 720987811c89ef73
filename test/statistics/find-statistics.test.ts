import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/article/types.js";
import { readMarked, statisticsOf } from "./figures.js";

describe("figures of a news sentence", () => {
  test.each([
    "The ferry carried [some 200 passengers|200] and [12 crew members|12].",
    "Profit rose [4.2 percent|4.2] to [$1.5bn|1500000000].",
    "[One in five drivers|0.2] paid for the tunnel, which cost [Rs 500 crore|5000000000].",
    "Nobody was hurt when the F-16 crashed near Highway 61 on Route 9.",
  ])("%s", (marked) => expect(readMarked(marked)).toBe(marked));
});

describe("odd numbers", () => {
  test.each([
    "1,00,00,00",
    "1-2-3-4",
    "∞%",
    "",
    "%",
    "$",
    "0/0",
    "-",
    "½%½",
    "1e",
    "from to",
    "one and a",
    "a hundred and",
  ])("%s gives nothing that is no number", (text) => {
    for (const { value, range } of statisticsOf(text)) {
      expect(value === null || Number.isFinite(value)).toBe(true);
      expect(range === null || range.low === null || Number.isFinite(range.low)).toBe(true);
      expect(range === null || range.high === null || Number.isFinite(range.high)).toBe(true);
    }
  });

  test("digits in no known grouping are a diagnostic", () => {
    const diagnostics: Diagnostic[] = [];
    expect(statisticsOf("The town has 1,00,00,00 people.", diagnostics)).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: "malformed-number", start: 13, end: 23 }]);
  });

  test("a number beyond a double has no value, and is a diagnostic", () => {
    const diagnostics: Diagnostic[] = [];
    const text = `It counted ${"9".repeat(400)} stars.`;
    expect(statisticsOf(text, diagnostics)).toMatchObject([{ kind: "count", value: null, range: null }]);
    expect(diagnostics).toMatchObject([{ code: "number-too-large" }]);
  });
});
