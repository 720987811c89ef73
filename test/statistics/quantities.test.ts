import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/article/types.js";
import { findDates } from "../../src/dates/find-dates.js";
import { cutPieces, JOINTS } from "../../src/statistics/pieces.js";
import { readQuantities } from "../../src/statistics/quantities.js";
import { readBody } from "../../src/text/body.js";
import { excerpt } from "../../src/text/span.js";

/** The values of the quantities of a sentence, and the codes of what is odd about it. */
function read(text: string): (number | string)[] {
  const body = readBody(text, [excerpt(text, 0, text.length)]);
  const diagnostics: Diagnostic[] = [];
  const { list } = cutPieces(text, body.tokens, body.sentences[0], JOINTS);
  const dates = findDates(body, "2024-12-18", []);
  const values = readQuantities(text, list, dates, 0, diagnostics).map(({ value }) => value);
  return [...values, ...diagnostics.map(({ code }) => code)];
}

describe("quantities in their order, but no dates, codes and odd numbers", () => {
  test.each<[string, (number | string)[]]>([
    ["It sold 5 ships for $3m in a week.", [5, 3_000_000]],
    ["On May 3 it sold 5 ships, on 4 June 2023 none.", [5]],
    ["It won 3-2 at 5:30 p.m. before 900 men.", [900]],
    ["It lost 1,00,00,00 and 7 ships.", [7, "malformed-number"]],
    ["It came second in a field of 12 to 14.", [2, 12]],
    ["None came.", []],
  ])("%s", (text, values) => expect(read(text)).toEqual(values));
});
