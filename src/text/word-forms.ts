import { ADJECTIVES, ADVERBS, CLOSED_CLASSES, NOT_ADVERBS, NOUNS } from "../lexicon/grammar.js";
import { SMALL_NUMBERS, TENS } from "../lexicon/numbers.js";
import { IRREGULAR_VERBS, VERBS } from "../lexicon/verbs.js";
import { wordLists, wordSet } from "../lexicon/words.js";
import type { Tag } from "./tags.js";

/** What an open-class word may be; a form has the bits of all that it may be. */
export const NOUN = 1;
export const PLURAL = 2;
export const BASE = 4;
export const THIRD = 8;
export const PAST = 16;
export const PARTICIPLE = 32;
export const GERUND = 64;
export const ADJECTIVE = 128;
export const ADVERB = 256;
export const VERB_FORMS = BASE | THIRD | PAST | PARTICIPLE | GERUND;

/** A word form: what it may be, what it mostly is, and the verb's (or noun's) base form. */
export interface WordForm {
  can: number;
  mostly: number;
  lemma: string;
}

const VOWELS = "aeiou";

/** Words in -ly that are no adverbs. */
export const NO_ADVERBS: ReadonlySet<string> = /* @__PURE__ */ wordSet(NOT_ADVERBS);

/** Words of closed classes, in lower case, with their tags. */
export const CLOSED_TAGS: ReadonlyMap<string, Tag> = /* @__PURE__ */ closedTags();

/** The lists of the lexicon, and "one" to "ninety-nine". */
function closedTags(): Map<string, Tag> {
  const tags = wordLists(CLOSED_CLASSES);
  const small = SMALL_NUMBERS.split(" ");
  const tens = TENS.split(" ");
  for (const number of [...small, ...tens]) tags.set(number, "CD");
  for (const ten of ["twenty", ...tens])
    for (const unit of small.slice(0, 9)) tags.set(`${ten}-${unit}`, "CD");
  return tags;
}

/** What the lexicon says of a base form: what it may be, what it mostly is, and what its form in -s mostly is; 0 if nothing. */
interface Entry {
  readonly can: number;
  readonly mostly: number;
  readonly mostlyInS: number;
}

const NO_ENTRY: Entry = { can: 0, mostly: 0, mostlyInS: 0 };

/** Irregular verbs, each with its past tense and, where it differs, its participle. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ irregularVerbs();
/** The verb of each of these forms. */
const IRREGULAR_FORMS: ReadonlyMap<string, string> = /* @__PURE__ */ irregularForms();

/** The base forms of all words that the lexicon has, and the irregular ones. */
const BASES: ReadonlyMap<string, Entry> = /* @__PURE__ */ bases();

function irregularVerbs(): Map<string, string[]> {
  const verbs = new Map<string, string[]>();
  for (const line of IRREGULAR_VERBS.split(" ")) {
    const [base, ...forms] = line.split("/");
    verbs.set(base, forms);
  }
  return verbs;
}

function irregularForms(): Map<string, string> {
  const bases = new Map<string, string>();
  for (const [base, forms] of IRREGULAR) for (const form of forms) bases.set(form, base);
  return bases;
}

function bases(): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const list = (words: Iterable<string>, entry: Entry): void => {
    for (const word of words) {
      const before = entries.get(word);
      entries.set(word, before === undefined ? entry : both(before, entry));
    }
  };
  list(VERBS.verb.split(" "), { can: BASE, mostly: BASE, mostlyInS: THIRD });
  list(IRREGULAR.keys(), { can: BASE, mostly: BASE, mostlyInS: THIRD });
  list(VERBS.verbOrNoun.split(" "), { can: BASE | NOUN, mostly: BASE, mostlyInS: THIRD });
  list(VERBS.nounOrVerb.split(" "), { can: BASE | NOUN, mostly: NOUN, mostlyInS: PLURAL });
  list(VERBS.adjectiveOrVerb.split(" "), { can: BASE | ADJECTIVE, mostly: ADJECTIVE, mostlyInS: THIRD });
  for (const [past, participle] of IRREGULAR.values()) {
    list([past], { can: participle ? PAST : PAST | PARTICIPLE, mostly: PAST, mostlyInS: 0 });
    if (participle) list([participle], { can: PARTICIPLE, mostly: PARTICIPLE, mostlyInS: 0 });
  }
  list(ADJECTIVES.split(" "), { can: ADJECTIVE, mostly: ADJECTIVE, mostlyInS: 0 });
  list(ADVERBS.split(" "), { can: ADVERB, mostly: ADVERB, mostlyInS: 0 });
  list(NOUNS.split(" "), { can: NOUN, mostly: NOUN, mostlyInS: 0 });
  return entries;
}

/** A word in two lists may be what either says, and mostly is what the second says. */
function both(a: Entry, b: Entry): Entry {
  return { can: a.can | b.can, mostly: b.mostly || a.mostly, mostlyInS: b.mostlyInS || a.mostlyInS };
}

/**
 * What a word in lower case may be and mostly is, if it is a form of a word that the lexicon has. What is listed itself
 * as a noun or an adjective is mostly that: "building", "concerned".
 */
export function formOf(word: string): WordForm | null {
  let form: WordForm | null = null;
  for (const base of basesOf(word)) {
    const { can, mostlyInS } = BASES.get(base) ?? NO_ENTRY;
    const inS = (can & BASE && THIRD) | (can & NOUN && PLURAL);
    if (inS !== 0 && formInS(base) === word) form = joined(form, inS, mostlyInS, base);
    if ((can & BASE) === 0) continue;
    const doubled = doubledStem(base);
    if (gerund(base) === word || `${doubled}ing` === word) form = joined(form, GERUND, GERUND, base);
    if (!IRREGULAR.has(base) && (pastForm(base) === word || `${doubled}ed` === word))
      form = joined(form, PAST | PARTICIPLE, PAST, base);
  }
  const entry = BASES.get(word);
  if (entry === undefined) return form;
  const lemma = IRREGULAR.has(word) ? word : (IRREGULAR_FORMS.get(word) ?? word);
  return joined(form, entry.can, form !== null && entry.mostly === BASE ? 0 : entry.mostly, lemma);
}

/** A form that may also be something else, and mostly is that if it mostly is something. */
function joined(form: WordForm | null, can: number, mostly: number, lemma: string): WordForm {
  if (form === null) return { can, mostly: mostly || can, lemma };
  return { can: form.can | can, mostly: mostly || form.mostly, lemma: form.lemma };
}

/** What the base form of a word in -s, -ed or -ing could be. */
function basesOf(word: string): string[] {
  const cut = (letters: number): string => word.slice(0, -letters);
  if (word.endsWith("s")) return [cut(1), cut(2), `${cut(3)}y`];
  if (word.endsWith("ed")) return [cut(1), cut(3), cut(2), `${cut(3)}y`];
  if (word.endsWith("ing")) return [cut(4), cut(3), `${cut(3)}e`, `${cut(4)}ie`];
  return [];
}

/** Whether the letter so far from the end of a word is one of `letters`: 1 is the last. */
function endsIn(word: string, fromEnd: number, letters: string): boolean {
  return letters.includes(word[word.length - fromEnd]);
}

/** "carry", "try"; not "say". */
function endsInBareY(base: string): boolean {
  return endsIn(base, 1, "y") && !endsIn(base, 2, VOWELS);
}

/** "says", "passes", "goes", "carries"; of a noun, its plural. */
function formInS(base: string): string {
  const hisses =
    endsIn(base, 1, "sxz") ||
    (endsIn(base, 1, "h") && endsIn(base, 2, "cs")) ||
    (endsIn(base, 1, "o") && !endsIn(base, 2, "o"));
  if (hisses) return `${base}es`;
  return endsInBareY(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** "moved", "carried", "called". */
function pastForm(base: string): string {
  if (endsIn(base, 1, "e")) return `${base}d`;
  return endsInBareY(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

/** "dying", "moving", "seeing", "calling". */
function gerund(base: string): string {
  if (!endsIn(base, 1, "e") || endsIn(base, 2, "eoy")) return `${base}ing`;
  return endsIn(base, 2, "i") ? `${base.slice(0, -2)}ying` : `${base.slice(0, -1)}ing`;
}

/** "stopp", "admitt": the last consonant may double. Both spellings are taken, as British and American usage differ. */
function doubledStem(base: string): string | null {
  const doubles =
    endsIn(base, 1, "bdgklmnprtv") && endsIn(base, 2, VOWELS) && base.length > 2 && !endsIn(base, 3, VOWELS);
  return doubles ? base + base[base.length - 1] : null;
}
