import { expect, test } from "vitest";
import { FOLDED, foldWords } from "../../scripts/fold-words.js";
import { fold, unfold } from "../../src/lexicon/words.js";

test.each([
  ["abandon abhor above", "0abandon2hor2ove"],
  ["can't can cannot", "0can3't3not"],
  ["vice-president vice", "0vice4-president"],
  ["counterrevolution counterrevolutionary", "0counterrevolution9volutionary"],
])("%s is folded as %s", (words, folded) => {
  expect(fold(words.split(" "))).toBe(folded);
  expect(unfold(folded)).toBe(words.split(" ").sort().join(" "));
});

const LONG = Array.from(
  { length: 100 },
  (_, i) => `w${"abcdefghij"[i % 10]}${"klmnopqrst"[Math.floor(i / 10)]}`,
);
const [first, second] = [LONG.slice(0, 60).join(" "), LONG.slice(60).join(" ")];

test("a long list is folded, whatever it is put together of", () => {
  expect(foldWords(`const A = set("${first} " +\n  "${second}");`)).toBe(
    `import { unfold } from "./words.js";\nconst A = set(unfold("${fold(LONG)}"));`,
  );
});

test.each([
  ["a short list", 'const A = set("above abhor");'],
  ["a list of several words each", `const A = set("${LONG.join(",")}");`],
  ["what has numbers in it", `const A = set("1 ${LONG.join(" ")}");`],
])("%s is not", (_, source) => expect(foldWords(source)).toBe(source));

test.each([
  ["/src/lexicon/verbs.ts", true],
  ["/src/lexicon/cities.ts", false],
  ["/src/text/verbs.ts", false],
])("lists of %s: %s", (path, folds) => expect(FOLDED.test(path)).toBe(folds));
