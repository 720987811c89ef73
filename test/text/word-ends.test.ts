import { describe, expect, test } from "vitest";
import { isLetter } from "../../src/text/characters.js";
import { cliticLength, endOfNumber, endOfWord } from "../../src/text/word-ends.js";

/** The word that the text begins with, or that begins at `at`. */
function wordOf(text: string, at = 0): string {
  let letters = at;
  while (letters < text.length && isLetter(text.charCodeAt(letters))) letters++;
  return text.slice(at, endOfWord(text, at, letters, text.length));
}

describe("a word", () => {
  test.each([
    ["goes over an inner hyphen", "long-term plan", "long-term"],
    ["ends before a trailing hyphen", "mid- and long-term", "mid"],
    ["goes over a name's apostrophe", "O'Brien said", "O'Brien"],
    ["goes over a negation's apostrophe", "couldn’t go", "couldn’t"],
    ["ends before its clitic", "minister's aide", "minister"],
    ["goes over an ampersand", "AT&T rose", "AT&T"],
    ["goes on with digits", "G20 leaders", "G20"],
    ["goes over a hyphen before digits", "F-16 jets", "F-16"],
    ["takes the stops of initials", "U.N. envoy", "U.N."],
    ["goes over the stop before a hyphen", "U.S.-led talks", "U.S.-led"],
    ["not before a dash", "Calif. - where", "Calif."],
    ["takes the stop of a month before a day", "Dec. 3", "Dec."],
    ["leaves the stop of a sentence", "said. Then", "said"],
    ["leaves the stop of the pronoun", "I. Then", "I"],
    ["leaves an ellipsis", "Mr... no", "Mr"],
    ["leaves the stop between two sentences", "said.But", "said"],
    ["goes over a domain's stop", "Example.com said", "Example.com"],
    ["leaves an ampersand before a space", "AT& so", "AT"],
    ["leaves a stop before a hyphen and a capital", "Rask.-Oslo", "Rask"],
    ["goes over a combining mark", "cafe\u0301 owner", "cafe\u0301"],
  ])("%s", (_, text, word) => expect(wordOf(text)).toBe(word));
});

describe("a word right behind digits", () => {
  test.each([
    ["ends before a hyphen and more digits", "25|th-28th July", "th"],
    ["goes over one before letters", "15|th-century", "th-century"],
  ])("%s", (_, marked, word) => {
    const at = marked.indexOf("|");
    const text = marked.replace("|", "");
    expect(text.slice(at, endOfWord(text, at, at + 2, text.length))).toBe(word);
  });
});

describe("the stop behind a word", () => {
  test.each([
    ["Gary, ", "Ind.", " said"],
    ["Pittsburgh, ", "Pa.", ", on Monday"],
    ["Albany, ", "N.Y.", ", on Monday"],
    ["in ", "Calif.", " on Monday"],
    ["with ", "Del.", " Lund"],
    ["see ", "p.", " 12"],
    ["see ", "figs.", " 1 and 2"],
    ["on Elm ", "St.", " He left"],
    ["Roe ", "v.", " Wade"],
    ["he left, said ", "Gov.", " Moe"],
    // none of the word's
    ["“It is late,” said ", "Sun", ". “It is wet.”"],
    ["“It is late,” said ", "Sun", "."],
    ["he wrote on ", "X", ". He left"],
    ["said Malcolm ", "X.", " Rask"],
    ["sighed ", "I", ". He left"],
    ["on the 1", "st", ". He left"],
    ["on the 3", "rd", ". He left"],
    ["he was ", "ill", ". Moe left"],
    ["the fans ", "miss", ". Moe left"],
    ["they went to ", "Mass", ". Moe left"],
    ["he was no ", "Miss", ". Moe left"],
    ["on the ", "ark", ". Moe left"],
    ["in the ", "wash", ". Moe left"],
    ["one more ", "rep", ". Moe left"],
    ["on ", "p", ". Moe left"],
    ["turn to ", "figs", ". Moe left"],
  ])("%s>%s<%s", (before, word, behind) => expect(wordOf(before + word + behind, before.length)).toBe(word));
});

describe("a number", () => {
  test.each([
    ["keeps commas and points before a digit", "1,200.5 tons", "1,200.5"],
    ["leaves a stop", "7. Then", "7"],
    ["leaves a comma", "7, 8", "7"],
    ["takes Indian grouping", "1,00,000 people", "1,00,000"],
  ])("%s", (_, text, number) => expect(text.slice(0, endOfNumber(text, 0, text.length))).toBe(number));
});

describe("a clitic", () => {
  test.each([
    ["possessive or “is”", "'s work", 2],
    ["curly", "’s work", 2],
    ["“will”", "'ll go", 3],
    ["“have”", "'ve gone", 3],
    ["“are”", "'re late", 3],
    ["“am”", "'m late", 2],
    ["“would”", "'d go", 2],
    ["no clitic: three letters", "'les hommes", 0],
    ["no clitic: another letter", "'t was", 0],
    ["in capitals", "'S WORK", 2],
    ["no clitic: “'em”", "'em all", 0],
    ["no clitic: a decade", "'90s", 0],
    ["no clitic: an opening mark", "'said", 0],
  ])("%s", (_, text, length) => expect(cliticLength(text, 0, text.length)).toBe(length));
});
