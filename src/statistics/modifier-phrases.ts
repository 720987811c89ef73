import { MODIFIERS, TRAILING_MODIFIERS } from "../lexicon/figures.js";
import { wordLists } from "../lexicon/words.js";

/** Modifiers in front of a figure, and those behind one, each with the name of its kind. */
export const BEFORE: ReadonlyMap<string, string> = /* @__PURE__ */ wordLists(MODIFIERS, ",");
export const BEHIND: ReadonlyMap<string, string> = /* @__PURE__ */ wordLists(TRAILING_MODIFIERS, ",");

/** The words that modifiers end with in front of a figure, and begin with behind one: most figures stand beside none. */
export const LAST_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  [...BEFORE.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(" ") + 1)),
);
export const FIRST_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  [...BEHIND.keys()].map((phrase) => phrase.split(" ")[0]),
);
