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

test("words whose letters give the same hash stay apart", () => {
  // 31 * "A" + "a" = 31 * "B" + "B": both pairs hash alike
  const text = "Aa BB AaAa BBBB AaBB BBAa";
  const words = [...text.matchAll(/\S+/g)];
  for (let round = 0; round < 2; round++)
    for (const { 0: word, index } of words) expect(wordAt(text, index, index + word.length).text).toBe(word);
});
