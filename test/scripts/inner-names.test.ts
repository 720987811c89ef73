import { describe, expect, test } from "vitest";
import { innerNames } from "../../scripts/inner-names.js";

const names = innerNames();

describe("a property", () => {
  test.each([
    ["that a stage's own objects have is an inner name", "phraseAt", true],
    ["that is a template of a scorer is one", "gapAfterCue", true],
    ["that a word remembers is one", "attributionRole", true],
    ["of an Article is none", "headline", false],
    ["of an Article that inner objects have too is none", "start", false],
    ["of the options is none", "referenceDate", false],
    ["of the language is none", "length", false],
    ["of a schema is none", "properties", false],
    ["that is a word is none", "cue", false],
    ["that is a key of a stage's table is none", "list", false],
  ])("%s: %s", (_, name, inner) => expect(names.test(name)).toBe(inner));
});
