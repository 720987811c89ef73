import { CUE_ADJECTIVES, CUE_MODIFIERS, CUE_NOUNS, CUE_VERBS } from "../lexicon/cue-verbs.js";

/** The classes of cue words: those of the verbs, then those of the nouns, and `none`. */
export const CUE_CLASSES: readonly string[] = [
  "none",
  "according",
  "colon",
  ...Object.keys(CUE_VERBS),
  ...Object.keys(CUE_NOUNS).map((name) => `${name}-noun`),
  "adjective",
  "modifier",
];
export const ACCORDING = 1;
export const COLON_CUE = 2;

const verbs = new Map<string, number>();
const nouns = new Map<string, number>();
let next = 3;
for (const members of Object.values(CUE_VERBS)) {
  for (const lemma of members.split(" ")) if (!verbs.has(lemma)) verbs.set(lemma, next);
  next++;
}
for (const members of Object.values(CUE_NOUNS)) {
  for (const lemma of members.split(" ")) {
    if (nouns.has(lemma)) continue;
    nouns.set(lemma, next);
    nouns.set(lemma.endsWith("y") ? `${lemma.slice(0, -1)}ies` : `${lemma}s`, next);
  }
  next++;
}

const others = new Map<string, number>();
for (const word of CUE_ADJECTIVES.split(" ")) others.set(word, next);
for (const word of CUE_MODIFIERS.split(" ")) others.set(word, next + 1);
/** The class of the adjectives. */
export const ADJECTIVE_CUE = next;

/** The class of a cue adjective or modifier, 0 for any other word. */
export function classOfModifier(word: string): number {
  return others.get(word) ?? 0;
}

/** The class of a verb in the cue lexicon, 0 for a verb that is not in it: of its lemma, or as "quipped" is of "quip". */
export function classOfVerb(lemma: string): number {
  return (
    verbs.get(lemma) ?? verbs.get(lemma.replace(ENDING, "")) ?? verbs.get(lemma.replace(ENDING, "e")) ?? 0
  );
}

/** "quip[ped]", "boom[ed]", "scoff[ing]", "utter[s]". */
const ENDING = /(?:(?<=(.))\1)?(?:ed|ing)$|s$/;

/** The class of a cue noun's lemma, 0 for a noun that is none. */
export function classOfNoun(lemma: string): number {
  return nouns.get(lemma) ?? 0;
}
