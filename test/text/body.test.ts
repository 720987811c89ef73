import { expect, test } from "vitest";
import { readBody, readWords } from "../../src/text/body.js";

const text = "HEAD\n\nThe port closed. Ships wait.\n\nIt opens on Friday.";
const paragraphs = [
  { start: 6, end: 34, text: "The port closed. Ships wait." },
  { start: 36, end: 55, text: "It opens on Friday." },
];

test("a body holds its paragraphs' tokens and sentences, with offsets in the whole text", () => {
  const body = readBody(text, paragraphs);
  expect(body.sentences.map(({ start, end, paragraph }) => [text.slice(start, end), paragraph])).toEqual([
    ["The port closed.", 0],
    ["Ships wait.", 0],
    ["It opens on Friday.", 1],
  ]);
  for (const { start, end, text: printed } of body.tokens) expect(text.slice(start, end)).toBe(printed);
  expect(body.tokens.every(({ start }) => start >= 6)).toBe(true);
});

test("each token knows its phrase", () => {
  const { tokens, phrases, phraseAt } = readBody(text, paragraphs);
  expect(
    phrases.map(({ first, last }) =>
      tokens
        .slice(first, last)
        .map((t) => t.text)
        .join(" "),
    ),
  ).toEqual(["The port", "Ships", "It", "Friday"]);
  tokens.forEach((_, i) => {
    const phrase = phraseAt[i];
    if (phrase) expect(i >= phrase.first && i < phrase.last).toBe(true);
  });
});

test("the words alone are those of the body", () => {
  const { tokens, sentences } = readBody(text, paragraphs);
  expect(readWords(text, paragraphs)).toEqual({ text, paragraphs, tokens, sentences });
});

test("no paragraphs, no tokens", () => {
  expect(readBody("", [])).toMatchObject({ tokens: [], sentences: [], phrases: [] });
});
