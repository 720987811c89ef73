import { CUE_ADJECTIVES, CUE_MODIFIERS, CUE_NOUNS, CUE_VERBS } from "../../lexicon/cue-verbs.js";

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

const classNamed = (name: string): number => CUE_CLASSES.indexOf(name);

/** 1 for each of the named classes, by number, 0 for the others. Callers mark the call pure, as for `wordSet`. */
export function cueClasses(names: string): Uint8Array {
  const marks = new Uint8Array(CUE_CLASSES.length);
  for (const name of names.split(" ")) marks[classNamed(name)] = 1;
  return marks;
}

/** A word that is in no list, and attributes by what stands beside it. */
export const NO_CUE = 0;
export const ACCORDING = 1;
export const COLON_CUE = 2;

/** Classes of verbs that single rules ask for. */
export const TELL_CUE = classNamed("tell");
export const ASK_CUE = classNamed("ask");
export const PROMISE_CUE = classNamed("promise");
export const CRITICIZE_CUE = classNamed("criticize");
export const CALL_CUE = classNamed("call");
export const KNOW_CUE = classNamed("know");

const FIRST_VERB = 3;
const FIRST_NOUN = FIRST_VERB + Object.keys(CUE_VERBS).length;
/** The class of the adjectives; that of the modifiers is the next. */
export const ADJECTIVE_CUE = FIRST_NOUN + Object.keys(CUE_NOUNS).length;

const verbs = classesOf(Object.values(CUE_VERBS), FIRST_VERB);
const nouns = withPlurals(classesOf(Object.values(CUE_NOUNS), FIRST_NOUN));
const others = classesOf([CUE_ADJECTIVES, CUE_MODIFIERS], ADJECTIVE_CUE);

/** The class of each word, counted from `first`; of one that stands in several, the first. */
function classesOf(lists: readonly string[], first: number): ReadonlyMap<string, number> {
  const classes = new Map<string, number>();
  lists.forEach((list, i) => {
    for (const lemma of list.split(" ")) if (!classes.has(lemma)) classes.set(lemma, first + i);
  });
  return classes;
}

function withPlurals(classes: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const all = new Map(classes);
  for (const [noun, number] of classes)
    all.set(noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`, number);
  return all;
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

/** The last letters of what the next cuts off. */
const ENDINGS = "dgs";
/** "quip[ped]", "boom[ed]", "scoff[ing]", "utter[s]"; not "gloss", whose lemma the lexicon has. */
const ENDING = /(?:(?<=(.))\1)?(?:ed|ing)$|s$/;

/** The class of a cue noun's lemma, 0 for a noun that is none. */
export function classOfNoun(lemma: string): number {
  return nouns.get(lemma) ?? 0;
}
