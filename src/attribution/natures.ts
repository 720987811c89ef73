import { DOCUMENT_NOUNS, GROUP_NOUNS, ORGANIZATION_NOUNS } from "../lexicon/organization-nouns.js";
import { PERSON_NOUNS } from "../lexicon/person-nouns.js";
import { wordSet } from "../lexicon/words.js";
import type { Word } from "../text/word.js";

/** What a noun can stand for, as far as it says who can speak. */
export const NATURES = "other person group organization document time".split(" ");

const TIMES = /* @__PURE__ */ wordSet(
  "second minute hour day week weekend month year decade century night morning afternoon evening time moment period " +
    "january february march april june july august september october november december",
);

const BY_NATURE: readonly ReadonlySet<string>[] = [
  TIMES,
  GROUP_NOUNS,
  PERSON_NOUNS,
  ORGANIZATION_NOUNS,
  DOCUMENT_NOUNS,
];
const NATURE_OF = ["time", "group", "person", "organization", "document"].map((name) =>
  NATURES.indexOf(name),
);

/** The nature of a word as a noun, as an index into `NATURES`. */
export function natureOf({ lower, form }: Word): number {
  const lemma = form?.lemma ?? lower;
  const one = lemma.endsWith("s") ? lemma.slice(0, -1) : lemma;
  const i = BY_NATURE.findIndex((nouns) => nouns.has(lower) || nouns.has(lemma) || nouns.has(one));
  return i < 0 ? 0 : NATURE_OF[i];
}
