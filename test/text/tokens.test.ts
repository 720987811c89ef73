import { describe, expect, test } from "vitest";
import type { Token } from "../../src/text/token.js";
import { tokenAt, tokenise } from "../../src/text/tokens.js";

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  tokenise(text, 0, text.length, 0, tokens);
  return tokens;
}

const cut = (text: string): string =>
  tokensOf(text)
    .map((token) => token.text)
    .join("·");

const kinds = (text: string): string =>
  tokensOf(text)
    .map((token) => token.kind)
    .join(" ");

describe("words", () => {
  test.each([
    ["stand apart at spaces and stops", "The port closed.", "The·port·closed·."],
    ["keep inner hyphens", "a long-term vice-president", "a·long-term·vice-president"],
    ["keep a name's apostrophe", "O’Brien and D'Souza", "O’Brien·and·D'Souza"],
    ["keep a negation whole", "doesn't won’t", "doesn't·won’t"],
    ["give up their clitic", "she's they'll Lagos’s", "she·'s·they·'ll·Lagos·’s"],
    ["keep digits behind letters", "COVID-19 F-16 G20", "COVID-19·F-16·G20"],
    ["keep an ampersand", "AT&T rose", "AT&T·rose"],
    ["keep a domain", "Amazon.com said", "Amazon.com·said"],
    ["but not two sentences glued", "he said.But she", "he·said·.·But·she"],
  ])("%s", (_, text, expected) => expect(cut(text)).toBe(expected));
});

describe("a full stop", () => {
  test.each([
    ["belongs to a degree", "Susan Lund, Ph.D., left", "Susan·Lund·,·Ph.D.·,·left"],
    [
      "belongs to initials",
      "J.K. Rao met U.S. aides at 9 a.m. on time",
      "J.K.·Rao·met·U.S.·aides·at·9·a.m.·on·time",
    ],
    ["belongs to a single initial", "George W. Hale", "George·W.·Hale"],
    ["does not belong to the pronoun", "so do I. They", "so·do·I·.·They"],
    [
      "belongs to an abbreviation",
      "Mr. Dahl, Gov. Lund, Acme Inc. and Dec. 3",
      "Mr.·Dahl·,·Gov.·Lund·,·Acme·Inc.·and·Dec.·3",
    ],
    ["belongs to “No.” before a figure only", "No. 5 said no. Then", "No.·5·said·no·.·Then"],
    ["ends a plain word", "It sat. He left.", "It·sat·.·He·left·."],
  ])("%s", (_, text, expected) => expect(cut(text)).toBe(expected));
});

describe("numbers", () => {
  test.each([
    [
      "keep points and commas before a digit",
      "1,200.5 of 1,00,000, then 7.",
      "1,200.5·of·1,00,000·,·then·7·.",
    ],
    [
      "stand apart from symbols, units and hyphens",
      "$1.2bn, 30-second, 2016-17",
      "$·1.2·bn·,·30·-·second·,·2016·-·17",
    ],
    ["are numerals too", "2½ cups", "2·½·cups"],
  ])("%s", (_, text, expected) => expect(cut(text)).toBe(expected));
});

describe("kinds", () => {
  test.each([
    ['"Stop," he said.', "mark word comma mark word word stop"],
    ["``Stop,'' he said.", "mark word comma mark word word stop"],
    ["Oslo - 12 dead", "word dash number word"],
    ["Oslo -- a well-run port – closed — early", "word dash word word word dash word dash word"],
    ["ages 5-7", "word number hyphen number"],
    ["wait... what?!", "word stop word stop stop"],
    ["no!!!! ********", "word stop stop stop stop symbol"],
    ["a ________ b", "word dash word"],
    ['""""""""', "mark mark mark mark mark mark mark mark"],
    ["(see note [1]; more:)", "open word word open number close colon word colon close"],
    ["#port @oslo 😀", "symbol word symbol word symbol"],
    ["it's dogs'", "word clitic word mark"],
  ])("%s", (text, expected) => expect(kinds(text)).toBe(expected));
});

describe("shapes", () => {
  test.each([
    ["said", "lower"],
    ["Smith", "capital"],
    ["McDonald", "capital"],
    ["A", "capital"],
    ["NATO", "upper"],
    ["iPhone", "mixed"],
    ["42", "none"],
  ])("%s is %s", (text, shape) => expect(tokensOf(text)[0].shape).toBe(shape));
});

describe("tokenAt", () => {
  test.each([
    ["inside a token", 1, "One"],
    ["at a token's start", 4, "two"],
    ["in the gap before a token", 3, "two"],
  ])("finds the token %s", (_, offset, expected) => {
    const tokens = tokensOf("One two");
    expect(tokens[tokenAt(tokens, offset)].text).toBe(expected);
  });

  test("gives the number of tokens behind the last one", () => {
    expect(tokenAt(tokensOf("One two"), 7)).toBe(2);
  });
});
