import { describe, expect, test } from "vitest";
import type { Attribution } from "../../../src/article/types.js";
import { readClaims } from "../../../src/attribution/claims/claims.js";
import { datesByToken } from "../../../src/attribution/circumstances.js";
import { read } from "../../../src/attribution/reading.js";
import { MODELS } from "../../../src/attribution/models/trained.js";
import { unsureClaims } from "../../../src/attribution/claims/unsure-claims.js";
import { findDates } from "../../../src/dates/find-dates.js";
import { findQuotes } from "../../../src/quotes/find-quotes.js";
import { excerpt } from "../../../src/text/span.js";
import { attributionFrom } from "../../support/cast.js";
import { bodyOf } from "../attributed.js";

/** The cues of the claims of a text, each thought as likely as `probability`, that are reported for their figures. */
function cues(text: string, probability: number, known: readonly Attribution[] = []): string[] {
  const body = bodyOf(text);
  const reading = read(body, findQuotes(body, []));
  const claims = readClaims(reading, MODELS).map((claim) => ({ ...claim, probability }));
  const dateAt = datesByToken(reading, findDates(body, "2024-12-17", []));
  return unsureClaims(reading, claims, known, dateAt).map(({ cue }) => reading.tokens[cue.head].text);
}

describe("unlikely claims", () => {
  const text = "The audit showed 12 men in a boat.";
  test("that state a figure", () => expect(cues(text, 0.3)).toEqual(["showed"]));
  test("that accuse somebody, whoever does", () => {
    expect(cues("Lund was accused of taking 12 million.", 0.3)).toEqual(["accused"]);
    expect(cues("Holm accused Lund of taking 12 million.", 0.3)).toEqual(["accused"]);
    expect(cues("Lund was asked for 12 million.", 0.3)).toEqual([]);
  });
  test("but not the unlikeliest", () => expect(cues(text, 0.29)).toEqual([]));
  test("nor those whose figure another has", () =>
    expect(
      cues(text, 0.3, [{ ...attributionFrom(text, 0, 9), contents: [excerpt(text, 17, text.length)] }]),
    ).toEqual([]));

  test.each([
    ["without a figure", "The audit showed a man in a boat."],
    ["of a date", "The audit showed that he left on 12 May."],
    ["of a number that mostly is no figure", "The audit showed two men in a boat."],
    ["of a verb that states nothing", "The audit praised 12 men in a boat."],
    ["with a quotation", 'The audit showed "a boat with 12 men in it that nobody knew".'],
  ])("%s", (_, text) => expect(cues(text, 0.3)).toEqual([]));
});
