import { describe, expect, test } from "vitest";
import { describe as wordOf } from "../../src/text/word.js";

describe("the letters of a token alone tell its kind, its shape and its lower case:", () => {
  test.each([
    ["said", "word", "lower", "said"],
    ["Smith", "word", "capital", "smith"],
    ["A", "word", "capital", "a"],
    ["NATO", "word", "upper", "nato"],
    ["iPhone", "word", "mixed", "iphone"],
    ["McKay", "word", "capital", "mckay"],
    ["U.S.", "word", "upper", "u.s."],
    ["didn’t", "word", "lower", "didn't"],
    ["O’BRIEN", "word", "upper", "o'brien"],
    ["âge", "word", "lower", "âge"],
    ["1,200", "number", "none", "1,200"],
    ["½", "number", "none", "½"],
    ["’s", "clitic", "none", "'s"],
    ["'", "mark", "none", "'"],
    ["’", "mark", "none", "’"],
    ["--", "dash", "none", "--"],
    ["-", "hyphen", "none", "-"],
    ["...", "stop", "none", "..."],
    ["$", "symbol", "none", "$"],
  ] as const)("%s: %s, %s, %s", (text, kind, shape, lower) =>
    expect(wordOf(text)).toMatchObject({ text, kind, shape, lower }),
  );
});

test("the lexicon's facts come with the word", () => {
  expect(wordOf("the").closed).toBe("DT");
  expect(wordOf("said").form?.lemma).toBe("say");
  expect(wordOf("Blorptown").form).toBeNull();
});
