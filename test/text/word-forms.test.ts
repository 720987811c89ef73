import { describe, expect, test } from "vitest";
import {
  ADJECTIVE,
  ADVERB,
  BASE,
  GERUND,
  LEXICON,
  NOUN,
  PARTICIPLE,
  PAST,
  PLURAL,
  THIRD,
} from "../../src/text/word-forms.js";

const BITS = { NOUN, PLURAL, BASE, THIRD, PAST, PARTICIPLE, GERUND, ADJECTIVE, ADVERB };
const can = (word: string): string[] => {
  const form = LEXICON.get(word)?.form;
  return Object.entries(BITS)
    .filter(([, bit]) => form && form.can & bit)
    .map(([name]) => name);
};

describe("what a form may be", () => {
  test.each([
    ["says", ["THIRD"]],
    ["said", ["PAST", "PARTICIPLE"]],
    ["spoken", ["PARTICIPLE"]],
    ["saying", ["GERUND"]],
    ["claim", ["NOUN", "BASE"]],
    ["claims", ["PLURAL", "THIRD"]],
    ["denied", ["PAST", "PARTICIPLE"]],
    ["denies", ["THIRD"]],
    ["admitted", ["PAST", "PARTICIPLE"]],
    ["admitting", ["GERUND"]],
    ["blorps", []],
  ])("%s: %j", (word, expected) => expect(can(word)).toEqual(expected));
});

describe("the base form", () => {
  test.each([
    ["told", "tell"],
    ["argued", "argue"],
    ["arguing", "argue"],
    ["planned", "plan"],
    ["worries", "worry"],
    ["passes", "pass"],
    ["thought", "think"],
  ])("of %s is %s", (word, lemma) => expect(LEXICON.get(word)?.form?.lemma).toBe(lemma));
});

test("closed-class words have their tag", () => {
  expect(["the", "of", "and", "she", "would", "not"].map((word) => LEXICON.get(word)?.closed)).toEqual([
    "DT",
    "IN",
    "CC",
    "PRP",
    "MD",
    "RB",
  ]);
});
