import { describe, expect, test } from "vitest";
import { DURATIONS, MEASURES, QUALIFIED_MEASURES, SYMBOLS, TEMPERATURES } from "../../src/lexicon/units.js";
import { isUcum } from "../support/ucum.js";

/** The codes of each table; "" is for units that UCUM does not have. */
const CODES: Record<string, string[]> = {
  MEASURES: Object.keys(MEASURES),
  DURATIONS: Object.keys(DURATIONS),
  QUALIFIED_MEASURES: Object.values(QUALIFIED_MEASURES),
  SYMBOLS: Object.values(SYMBOLS),
  TEMPERATURES: Object.values(TEMPERATURES),
};

describe.each(Object.entries(CODES))("%s has codes of UCUM alone", (_, codes) => {
  test.each(codes.filter((code) => code !== ""))("%s", (code) => expect(isUcum(code)).toBe(true));
});

describe("no unit is named twice in", () => {
  test.each(Object.entries({ MEASURES, DURATIONS }))("%s", (_, table) => {
    const forms = Object.values(table).join(" ").split(" ");
    expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
  });
});
