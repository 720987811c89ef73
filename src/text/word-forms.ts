import { ADJECTIVES, ADVERBS, CLOSED_CLASSES, NOT_ADVERBS, NOUNS } from "../lexicon/grammar.js";
import { IRREGULAR_VERBS, VERBS } from "../lexicon/verbs.js";
import { wordSet } from "../lexicon/words.js";
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

/** "stop", "admit": the last consonant may double. Both spellings are taken, as British and American usage differ. */
const DOUBLES = /[^aeiou][aeiou][bdgk-nprtv]$/;

/** Words in -ly that are no adverbs. */
export const NO_ADVERBS: ReadonlySet<string> = /* @__PURE__ */ wordSet(NOT_ADVERBS);

/** What is known of a word: its tag if it is of a closed class ("" if not), and what it may be if of an open one. */
export interface Entry {
  closed: Tag;
  form: WordForm | null;
}

/** Every known word form, in lower case. */
export const LEXICON: ReadonlyMap<string, Entry> = /* @__PURE__ */ lexicon();

function lexicon(): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [word, form] of wordForms()) entries.set(word, { closed: "", form });
  for (const [tag, words] of Object.entries(CLOSED_CLASSES))
    for (const word of words.split(" "))
      entries.set(word, { closed: tag as Tag, form: entries.get(word)?.form ?? null });
  return entries;
}

function wordForms(): Map<string, WordForm> {
  const forms = new Map<string, WordForm>();
  const add = (word: string, can: number, mostly: number, lemma: string): void => {
    const known = forms.get(word);
    if (known) {
      known.can |= can;
      if (mostly) known.mostly = mostly;
    } else forms.set(word, { can, mostly: mostly || can, lemma });
  };

  const irregular = new Map(
    IRREGULAR_VERBS.split(" ").map((line) => [line.slice(0, line.indexOf("/")), line.split("/")]),
  );
  const verb = (base: string, extra: number, mostly: number, mostlyThird: number): void => {
    add(base, BASE | extra, mostly, base);
    add(thirdPerson(base), THIRD | (extra & NOUN ? PLURAL : 0), mostlyThird, base);
    const [, past, participle] = irregular.get(base) ?? [];
    if (past !== undefined) {
      add(past, PAST | (participle === undefined ? PARTICIPLE : 0), PAST, base);
      if (participle !== undefined) add(participle, PARTICIPLE, PARTICIPLE, base);
    } else for (const form of pastForms(base)) add(form, PAST | PARTICIPLE, PAST, base);
    for (const form of gerunds(base)) add(form, GERUND, GERUND, base);
  };
  for (const base of VERBS.verb.split(" ")) verb(base, 0, BASE, THIRD);
  for (const base of irregular.keys()) verb(base, 0, 0, 0);
  for (const base of VERBS.verbOrNoun.split(" ")) verb(base, NOUN, BASE, THIRD);
  for (const base of VERBS.nounOrVerb.split(" ")) verb(base, NOUN, NOUN, PLURAL);
  for (const base of VERBS.adjectiveOrVerb.split(" ")) verb(base, ADJECTIVE, ADJECTIVE, THIRD);
  for (const word of ADJECTIVES.split(" ")) add(word, ADJECTIVE, ADJECTIVE, word);
  for (const word of ADVERBS.split(" ")) add(word, ADVERB, ADVERB, word);
  for (const word of NOUNS.split(" ")) {
    add(word, NOUN, NOUN, word);
    add(thirdPerson(word), PLURAL, 0, word);
  }
  return forms;
}

/** "says", "passes", "carries"; of a noun, its plural. */
function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:[sxz]|[cs]h|[^o]o)$/.test(base) ? `${base}es` : `${base}s`;
}

function pastForms(base: string): string[] {
  if (base.endsWith("e")) return [`${base}d`];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`];
  return DOUBLES.test(base) ? [`${base}ed`, `${base}${base.at(-1)!}ed`] : [`${base}ed`];
}

function gerunds(base: string): string[] {
  if (base.endsWith("ie")) return [`${base.slice(0, -2)}ying`];
  if (/[^eoy]e$/.test(base)) return [`${base.slice(0, -1)}ing`];
  return DOUBLES.test(base) ? [`${base}ing`, `${base}${base.at(-1)!}ing`] : [`${base}ing`];
}
