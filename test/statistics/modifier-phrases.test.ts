import { expect, test } from "vitest";
import { BEFORE, BEHIND, FIRST_WORDS, LAST_WORDS } from "../../src/statistics/modifier-phrases.js";

test.each([
  ["more than", "more-than"],
  ["as many as", "up-to"],
  ["an estimated", "approximate"],
  ["than", undefined],
])("in front of a figure, %s", (phrase, kind) => expect(BEFORE.get(phrase)).toBe(kind));

test.each([
  ["or more", "at-least"],
  ["or so", "approximate"],
  ["or", undefined],
])("behind a figure, %s", (phrase, kind) => expect(BEHIND.get(phrase)).toBe(kind));

test("the words beside the figure", () => {
  expect(LAST_WORDS.has("than")).toBe(true);
  expect(LAST_WORDS.has("more")).toBe(false);
  expect(FIRST_WORDS.has("or")).toBe(true);
  expect(FIRST_WORDS.has("so")).toBe(false);
});
