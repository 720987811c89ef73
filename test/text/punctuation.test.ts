import { describe, expect, test } from "vitest";
import { endOfPunctuation, kindOfPunctuation } from "../../src/text/punctuation.js";

const endOf = (text: string): number => endOfPunctuation(text, 0, text.length, text.charCodeAt(0));

describe("a token of punctuation takes, in code units:", () => {
  test.each<[string, string, number]>([
    ["a comma", ",,", 1],
    ["a double hyphen", "-- he", 2],
    ["an ellipsis of full stops", "... he", 3],
    ["a pair of backticks", "``Go", 2],
    ["a pair of apostrophes", "'' he", 2],
    ["an apostrophe before a mark of another kind", "'\"", 1],
    ["a character outside the basic plane", "\ud83d\ude00!", 2],
    ["a half of one", "\ud83d!", 1],
    ["question marks, one by one", "???", 1],
    ["a rule", "________", 8],
    ["seven of a kind, one by one", "_______", 1],
    ["quotation marks, one by one", '""""""""', 1],
    ["a rule of more than 64, in parts", "-".repeat(70), 64],
    ["the first half of a pair before a letter", "\ud83dx", 1],
    ["a letter before the second half", "!\ude00", 1],
    ["two first halves", "\ud83d\ud83d", 1],
  ])("%s: of %j %i", (_, text, end) => expect(endOf(text)).toBe(end));
});

describe("every one of these characters is of the kind", () => {
  test.each([
    ["stop", ".!?…"],
    ["comma", ","],
    ["colon", ":;"],
    ["mark", "\"'`“”‘’„‚«»‹›"],
    ["hyphen", "-\u2010\u2011"],
    ["dash", "–—―_"],
    ["open", "([{"],
    ["close", ")]}"],
    ["symbol", "$%&/+*#@€£•"],
  ] as const)("%s: %j", (kind, characters) => {
    for (const c of characters) expect([c, kindOfPunctuation(c.charCodeAt(0), 1)]).toEqual([c, kind]);
  });
});

test("hyphens in a row are a dash, full stops in a row a stop", () => {
  expect(kindOfPunctuation("-".charCodeAt(0), 2)).toBe("dash");
  expect(kindOfPunctuation(".".charCodeAt(0), 3)).toBe("stop");
});
