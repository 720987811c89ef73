import { describe, expect, test } from "vitest";
import { describe as wordOf } from "../../src/text/word.js";
import { NOUN, PLURAL, ADJECTIVE, ADVERB } from "../../src/text/word-forms.js";
import { nominal, tagOfEnding } from "../../src/text/word-tags.js";

describe("a tag that the letters settle", () => {
  test.each([
    ["the", "DT"],
    ["1,200", "CD"],
    [",", "SYM"],
    ["NATO", "NNP"],
    ["Blorptown", "NNP"],
    ["quickly", "RB"],
    // the words beside these decide
    ["that", ""],
    ["said", ""],
    ["claim", ""],
    ["'s", ""],
    ["May", ""],
    ["Exporters", ""],
    ["Reuters", "NNP"],
  ])("%s: %j", (text, tag) => expect(wordOf(text).tag).toBe(tag));
});

test.each([
  [NOUN, "NN"],
  [PLURAL, "NNS"],
  [NOUN | ADJECTIVE, "JJ"],
  [ADVERB, "RB"],
])("an open-class word with bits %i that is no verb is %s", (bits, tag) => expect(nominal(bits)).toBe(tag));

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
  ])("%s: %s", (word, tag) => expect(tagOfEnding(word)).toBe(tag));
});
