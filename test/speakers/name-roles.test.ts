import { describe, expect, test } from "vitest";
import {
  genderOf,
  genderOfGiven,
  isCapital,
  isCompanySuffix,
  isDemonym,
  isGivenName,
  isHonorific,
  isInitial,
  isNational,
  isPlaceName,
  isPlaceWord,
  isPluralNoun,
  isTitle,
  startsPlace,
  natureOfNoun,
} from "../../src/speakers/name-roles.js";
import type { Token } from "../../src/text/token.js";
import { tokenise } from "../../src/text/tokens.js";

/** The tokens of a text. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  tokenise(text, 0, text.length, 0, tokens);
  return tokens;
}

describe("of these words", () => {
  test.each([
    ["titles", isTitle, "President Sen. Mrs spokesman", "Norman White report sen."],
    ["forms of address", isHonorific, "Mr. Ms Dr. Sir", "President Norman"],
    ["given names", isGivenName, "Anna Tom Kim Renée José François", "Vestfold ministry Évry"],
    ["capitalised words", isCapital, "Oslo NATO", "said 2016 ,"],
    ["initials", isInitial, "W. J.", "Mr. W w"],
    ["ends of companies' names", isCompanySuffix, "Inc Corp. plc", "firm Norway"],
    ["demonyms", isDemonym, "Ukrainian Japanese French Israeli", "Norway Oslo"],
    ["people of a nation", isNational, "Italian German Dane", "Guardian Italy Danish"],
    ["places", isPlaceWord, "Norway Texas U.S.", "Anna said"],
    ["first words of places' names of several", startsPlace, "New South St. U.S.", "Anna Kyiv"],
    ["plural nouns", isPluralNoun, "officials police ministries", "official ministry said"],
  ])("%s", (_, is, those, others) => {
    expect(those.split(" ").map((word) => is(tokensOf(word)[0]!))).not.toContain(false);
    expect(others.split(" ").map((word) => is(tokensOf(word)[0]!))).not.toContain(true);
  });
});

test("a noun stands for", () => {
  const words = tokensOf("minister ministries police report walk");
  expect(words.map(natureOfNoun)).toEqual(["person", "organization", "group", "document", null]);
});

test("a noun, a form of address or a given name may say who is male or female", () => {
  expect(tokensOf("Mr actress").map(genderOf)).toEqual(["male", "female"]);
  expect(tokensOf("minister Dr").map(genderOf)).toEqual([null, null]);
  expect(tokensOf("Tom Anna Kim Vestfold").map(genderOfGiven)).toEqual(["male", "female", null, null]);
});

test("a place may have several words", () => {
  expect(["south korea", "u.s.", "new york"].map(isPlaceName)).toEqual([true, true, true]);
  expect(["kari dahl", "south"].map(isPlaceName)).toEqual([false, false]);
});
