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
/** A word that is in no list, and attributes by what stands beside it. */
export const NO_CUE = 0;
export const ACCORDING = 1;
export const COLON_CUE = 2;

const FIRST_VERB = 3;
const FIRST_NOUN = FIRST_VERB + Object.keys(CUE_VERBS).length;
/** The class of the adjectives; that of the modifiers is the next. */
export const ADJECTIVE_CUE = FIRST_NOUN + Object.keys(CUE_NOUNS).length;

const verbs = classesOf(CUE_VERBS, FIRST_VERB, (lemma) => [lemma]);
const nouns = classesOf(CUE_NOUNS, FIRST_NOUN, (lemma) => [
  lemma,
  lemma.endsWith("y") ? `${lemma.slice(0, -1)}ies` : `${lemma}s`,
]);
const others: ReadonlyMap<string, number> = new Map([
  ...CUE_ADJECTIVES.split(" ").map((word) => [word, ADJECTIVE_CUE] as const),
  ...CUE_MODIFIERS.split(" ").map((word) => [word, ADJECTIVE_CUE + 1] as const),
]);

/** The class of each word, counted from `first`; of one that stands in several, the first. */
function classesOf(
  table: Readonly<Record<string, string>>,
  first: number,
  forms: (lemma: string) => string[],
): ReadonlyMap<string, number> {
  const classes = new Map<string, number>();
  Object.values(table).forEach((members, i) => {
    for (const lemma of members.split(" "))
      if (!classes.has(lemma)) for (const form of forms(lemma)) classes.set(form, first + i);
  });
  return classes;
}

/** The class of a cue adjective or modifier, 0 for any other word. */
export function classOfModifier(word: string): number {
  return others.get(word) ?? 0;
}

/** The class of a verb in the cue lexicon, 0 for a verb that is not in it: of its lemma, or as "quipped" is of "quip". */
export function classOfVerb(lemma: string): number {
  const known = verbs.get(lemma);
  if (known !== undefined || !ENDINGS.includes(lemma[lemma.length - 1])) return known ?? 0;
  return verbs.get(lemma.replace(ENDING, "")) ?? verbs.get(lemma.replace(ENDING, "e")) ?? 0;
}

/** "quip[ped]", "boom[ed]", "scoff[ing]", "utter[s]". */
const ENDINGS = "dgs";
const ENDING = /(?:(?<=(.))\1)?(?:ed|ing)$|s$/;

/** The class of a cue noun's lemma, 0 for a noun that is none. */
export function classOfNoun(lemma: string): number {
  return nouns.get(lemma) ?? 0;
}
