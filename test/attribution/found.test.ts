import { expect, test } from "vitest";
import { assembleFound, markTokens } from "../../src/attribution/found.js";
import { read } from "../../src/attribution/reading.js";
import { findQuotes } from "../../src/quotes/find-quotes.js";
import { readBody } from "../../src/text/body.js";
import { excerpt } from "../../src/text/span.js";

const TEXT = 'Delta put 40 percent down to "a mistake that we will all regret" there.';
const body = readBody(TEXT, [excerpt(TEXT, 0, TEXT.length)]);
const reading = read(body, findQuotes(body, []));

test.each([
  ["plain words", 6, "indirect", []],
  ["a quotation among them", body.tokens.length - 1, "mixed", [0]],
])("contents of %s", (_, last, kind, quotes) => {
  const range = (first: number, end: number) => ({ first, last: end });
  const found = { source: range(0, 1), cue: range(1, 2), contents: [range(2, last)] };
  expect(assembleFound(reading, found, 0.5)).toMatchObject({
    kind,
    source: { text: "Delta" },
    cue: { text: "put" },
    contents: [{ start: 10 }],
    quotes,
    confidence: 0.5,
  });
});

test("bits are set for the tokens of a span alone", () => {
  const marks = new Uint8Array(body.tokens.length);
  markTokens(body.tokens, marks, { start: 6, end: 12 }, 1);
  markTokens(body.tokens, marks, { start: 10, end: 12 }, 2);
  expect([...marks.subarray(0, 5)]).toEqual([0, 1, 3, 0, 0]);
});
