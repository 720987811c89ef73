import { TIME_NOUNS } from "../../lexicon/date-words.js";
import { DOCUMENT_NOUNS, GROUP_NOUNS, ORGANIZATION_NOUNS } from "../../lexicon/organization-nouns.js";
import { PERSON_NOUNS } from "../../lexicon/person-nouns.js";
import { wordSet } from "../../lexicon/words.js";
import type { Word } from "../../text/word.js";

/** What a noun can stand for, as far as it says who can speak. */
export const NATURES = "other person group organization document time".split(" ");

const TIMES = /* @__PURE__ */ wordSet(TIME_NOUNS);

/** The lists of nouns, from the one that says most of a noun in several, and the nature of those in none. */
const BY_NATURE: readonly (readonly [nature: string, nouns: Iterable<string>])[] = [
  ["time", TIMES],
  ["group", GROUP_NOUNS],
  ["person", PERSON_NOUNS],
  ["organization", ORGANIZATION_NOUNS],
  ["document", DOCUMENT_NOUNS],
  ["other", []],
];
const NATURE_OF = BY_NATURE.map(([nature]) => NATURES.indexOf(nature));
const OTHER = 5;

/** The first list that each noun is in. */
const LISTED: ReadonlyMap<string, number> = /* @__PURE__ */ listed();

function listed(): Map<string, number> {
  const lists = new Map<string, number>();
  BY_NATURE.forEach(([, nouns], list) => {
    for (const noun of nouns) if (!lists.has(noun)) lists.set(noun, list);
  });
  return lists;
}

const listOf = (noun: string): number => LISTED.get(noun) ?? OTHER;

/** The nature of a word as a noun, as an index into `NATURES`. */
export function natureOf({ lower, form }: Word): number {
  const lemma = form?.lemma ?? lower;
  const one = lemma.endsWith("s") ? lemma.slice(0, -1) : lemma;
  return NATURE_OF[Math.min(listOf(lower), listOf(lemma), listOf(one))];
}
