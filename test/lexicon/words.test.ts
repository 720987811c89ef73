import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ADJECTIVES, NOUNS } from "../../src/lexicon/grammar.js";
import { IRREGULAR_VERBS, VERBS } from "../../src/lexicon/verbs.js";
import {
  holdsOneOf,
  namesByCode,
  singularIn,
  wordLists,
  wordMap,
  wordNumbers,
  wordPairs,
  wordSet,
} from "../../src/lexicon/words.js";

test("words are read from a string", () => {
  expect(wordSet("said told")).toEqual(new Set(["said", "told"]));
  expect(wordNumbers("monday tuesday", 1)).toEqual(
    new Map([
      ["monday", 1],
      ["tuesday", 2],
    ]),
  );
});

test("a word is found in its plural", () => {
  const words = wordSet("reporter press");
  const found = ["reporter", "reporters", "press", "presses", "repor"].filter((word) =>
    holdsOneOf(words, word),
  );
  expect(found).toEqual(["reporter", "reporters", "press"]);
});

test("a word of several lists is in the last", () => {
  expect(wordLists({ IN: "of that", DT: "the that" })).toEqual(
    new Map([
      ["of", "IN"],
      ["the", "DT"],
      ["that", "DT"],
    ]),
  );
});

test("a word and its code are a pair", () => {
  expect(wordPairs("dollar/USD euro/EUR")).toEqual(
    new Map([
      ["dollar", "USD"],
      ["euro", "EUR"],
    ]),
  );
});

test("a table is a map of its own words alone", () => {
  const map = wordMap({ dozen: 12 });
  expect(map.get("dozen")).toBe(12);
  expect(map.get("constructor")).toBeUndefined();
});

test.each([
  ["kilometre", "km"],
  ["kilometres", "km"],
  ["kilometresque", undefined],
  ["s", undefined],
])("what is said of %s is said of its singular", (word, code) => {
  expect(singularIn(wordMap({ kilometre: "km" }), word)).toBe(code);
});

test("names have the code that they stand behind", () => {
  expect(namesByCode("AD andorra|GB united kingdom,uk")).toEqual(
    new Map([
      ["andorra", "AD"],
      ["united kingdom", "GB"],
      ["uk", "GB"],
    ]),
  );
});

describe("no word stands twice in a list", () => {
  const folder = new URL("../../src/lexicon/", import.meta.url);
  test.each(readdirSync(folder))("%s", (name) => {
    const lines = readFileSync(new URL(name, folder), "utf8").split("\n");
    const source = lines.filter((line) => !line.trim().startsWith("//")).join("\n");
    // strings that are added up
    const twice = source.match(/"[^"\n]*"(?: \+\s+"[^"\n]*")*/g)?.flatMap((strings) => {
      const list = strings
        .split(/" \+\s+"/)
        .join("")
        .slice(1, -1);
      // of other lists, codes and phrases are the items
      const words = /^[a-z'.-]+(?: [a-z'.-]+)+$/.test(list) ? list.split(" ") : [];
      return words.filter((word, i) => words.indexOf(word) !== i);
    });
    expect(twice ?? []).toEqual([]);
  });
});

test("a noun or an adjective that is listed as a verb too is listed once, unless it is a past tense: ground", () => {
  const past = IRREGULAR_VERBS.split(" ").flatMap((line) => line.split("/").slice(1));
  const twice = (words: string, verbs: string): string[] => {
    const known = wordSet(verbs);
    return words.split(" ").filter((word) => known.has(word) && !past.includes(word));
  };
  expect(twice("port bank", "bank sail")).toEqual(["bank"]);
  expect(twice(NOUNS, VERBS.nounOrVerb)).toEqual([]);
  expect(twice(ADJECTIVES, VERBS.adjectiveOrVerb)).toEqual([]);
});
