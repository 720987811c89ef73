import { describe, expect, test } from "vitest";
import { readFrame } from "../../src/frame/read-frame.js";
import { findQuotes } from "../../src/quotes/find-quotes.js";
import { readBody } from "../../src/text/body.js";

/** The quotes of a story's body, before anybody is found to say them. */
function quotesOf(text: string) {
  return findQuotes(readBody(text, readFrame(text, null).paragraphs), []);
}

describe("a quote", () => {
  test("covers its marks, and its content does not", () => {
    const text = `The harbour « est fermé » on Monday.`;
    expect(quotesOf(text)).toEqual([
      {
        start: 12,
        end: 25,
        text: "« est fermé »",
        content: { start: 14, end: 23, text: "est fermé" },
        kind: "partial",
        parent: null,
        continues: null,
        paragraph: 0,
        attribution: null,
      },
    ]);
  });

  test("points at the quote that encloses it", () => {
    const text = `"She said 'go' and 'stay' at once," Dahl said. "Now we wait."`;
    expect(quotesOf(text).map(({ text, parent }) => [text, parent])).toEqual([
      [`"She said 'go' and 'stay' at once,"`, null],
      ["'go'", 0],
      ["'stay'", 0],
      [`"Now we wait."`, null],
    ]);
  });

  test("points at the one that it goes on from", () => {
    const text = `"We wait.\n\n"We hope.\n\n"We sail," Dahl said.\n\n"No," Lund said.`;
    expect(quotesOf(text).map(({ paragraph, continues }) => [paragraph, continues])).toEqual([
      [0, null],
      [1, 0],
      [2, 1],
      [3, null],
    ]);
  });

  test("goes on only in the very next paragraph", () => {
    const text = `"We wait, Dahl said.\n\nThe ships lay idle.\n\n"We sail," Lund said.`;
    expect(quotesOf(text).map(({ continues }) => continues)).toEqual([null, null]);
  });
});

test("a text without marks has no quotes", () => {
  expect(quotesOf("The ministry's ships sailed at 6'30\" west.")).toEqual([]);
  expect(quotesOf("")).toEqual([]);
});
