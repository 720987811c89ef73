import fc from "fast-check";
import { expect, test } from "vitest";
import { wordAt } from "../../src/text/vocabulary.js";
import { describe as wordOf } from "../../src/text/word.js";

test("a word that comes back is the one that was kept", () => {
  const text = "the mayor said the mayor";
  expect(wordAt(text, 4, 9)).toBe(wordAt(text, 19, 24));
  expect(wordAt(text, 4, 9).text).toBe("mayor");
});

test("a word too long to be kept is told all the same", () => {
  const long = "x".repeat(50);
  expect(wordAt(long, 0, 50).text).toBe(long);
});

test("what is kept never changes what a word is, however many have passed", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 24 }), { maxLength: 400 }), (words) => {
      for (const text of words) {
        const { lower, kind, shape, tag, closed, form } = wordOf(text);
        expect(wordAt(text, 0, text.length)).toMatchObject({ text, lower, kind, shape, tag, closed, form });
      }
    }),
    { numRuns: 50 },
  );
});

test("words whose keys are alike stay apart", () => {
  // too long or too oddly cased to be told by their keys, which are 33 * "A" + "b" = 33 * "B" + "A" and so on
  const text = "xAbabab xBAabab xAbab Ab BA AbAb BABA AbBA BAAb";
  const words = [...text.matchAll(/\S+/g)];
  for (let round = 0; round < 2; round++)
    for (const { 0: word, index } of words) expect(wordAt(text, index, index + word.length).text).toBe(word);
});

test("words of six letters, small but for the first, are told by their keys alone", () => {
  const letters = [..."azm"];
  let words = [...letters, ..."AZM"];
  for (let length = 1; length < 6; length++) {
    for (const word of words) expect(wordAt(word, 0, length).text).toBe(word);
    words = words.flatMap((word) => letters.map((letter) => word + letter));
  }
  for (const word of words) expect(wordAt(word, 0, 6).text).toBe(word);
});
