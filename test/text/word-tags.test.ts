import { describe, expect, test } from "vitest";
import { describe as wordOf } from "../../src/text/word.js";
import { NOUN, PLURAL, ADJECTIVE, ADVERB } from "../../src/text/word-forms.js";
import { isCommonNoun, nominal, tagOfEnding } from "../../src/text/word-tags.js";

describe("a tag that the letters settle", () => {
  test.each([
    ["the", "DT"],
    ["1,200", "CD"],
    [",", "SYM"],
    ["NATO", "NNP"],
    ["iPhone", "NNP"],
    ["Meers", "NNP"],
    ["ministry", "NN"],
    ["new", "JJ"],
    ["only", "RB"],
    ["early", "JJ"],
    ["The", "DT"],
    ["Of", "IN"],
    ["WHAT", "WP"],
    ["WHO", "NNP"],
    ["AND", "CC"],
    ["US", "NNP"],
    ["IT", "NNP"],
    ["Blorptown", "NNP"],
    ["Miss", "NNP"],
    ["quickly", "RB"],
    // the words beside these decide
    ["that", ""],
    ["said", ""],
    ["claim", ""],
    ["'s", ""],
    ["May", ""],
    ["Exporters", ""],
    ["Inflation", ""],
    ["Clement", "NNP"],
    ["Quickly", ""],
    ["Ministry", ""],
    ["fly", ""],
    ["Per", ""],
    ["one", ""],
    ["Reuters", "NNP"],
  ])("%s: %j", (text, tag) => expect(wordOf(text).tag).toBe(tag));
});

describe("an open-class word that is no verb", () => {
  test.each([
    ["a noun", NOUN, "NN"],
    ["a plural", PLURAL, "NNS"],
    ["a noun and an adjective", NOUN | ADJECTIVE, "JJ"],
    ["an adverb", ADVERB, "RB"],
  ])("that is %s", (_, bits, tag) => expect(nominal(bits)).toBe(tag));
});

describe("common nouns by their endings", () => {
  test.each([
    "exporters",
    "residents",
    "economists",
    "historians",
    "natives",
    "businessmen",
    "inflation",
    "emissions",
    "shipments",
    "membership",
  ])("%s", (word) => expect(isCommonNoun(word)).toBe(true));

  test.each(["reuters", "tents", "women", "ministry", "meers", "clement", "orion"])("not %s", (word) =>
    expect(isCommonNoun(word)).toBe(false),
  );
});

describe("the ending of a word that no list knows", () => {
  test.each([
    ["kiting", "VBG"],
    ["ring", "NN"],
    ["blorped", "VBN"],
    ["bed", "NN"],
    ["systemic", "JJ"],
    ["blorpless", "JJ"],
    ["widgets", "NNS"],
    ["boss", "NN"],
    ["virus", "NN"],
    ["clash", "NN"],
    ["well-run", "JJ"],
    ["co-owner", "NN"],
    ["surgeon-general", "NN"],
    ["governor-elect", "NN"],
    ["newly-elect", "JJ"],
    ["by-laws", "NNS"],
    ["baker-tall", "JJ"],
    ["shed", "NN"],
    ["pal", "NN"],
    ["kids", "NNS"],
    ["gas", "NN"],
  ])("%s: %s", (word, tag) => expect(tagOfEnding(word)).toBe(tag));
});
