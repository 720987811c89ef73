import { expect, test } from "vitest";
import { ORDINAL_TENS, ORDINAL_WORDS } from "../../../src/statistics/numbers/ordinal-words.js";

test.each([
  ["first", 1],
  ["twelfth", 12],
  ["twentieth", 20],
])("%s", (word, value) => expect(ORDINAL_WORDS.get(word)).toBe(value));

test.each([
  ["twenty", 20],
  ["ninety", 90],
])("%s", (word, value) => expect(ORDINAL_TENS.get(word)).toBe(value));
