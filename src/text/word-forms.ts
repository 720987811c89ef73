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

const VOWELS = "aeiou";

/** Words in -ly that are no adverbs. */
export const NO_ADVERBS: ReadonlySet<string> = /* @__PURE__ */ wordSet(NOT_ADVERBS);

/** Words of closed classes, in lower case, with their tags. */
export const CLOSED_TAGS: ReadonlyMap<string, Tag> = /* @__PURE__ */ closedTags();

/** Every known form of a word of an open class, in lower case. */
export const WORD_FORMS: ReadonlyMap<string, WordForm> = /* @__PURE__ */ wordForms();

function closedTags(): Map<string, Tag> {
  const tags = new Map<string, Tag>();
  for (const [tag, words] of Object.entries(CLOSED_CLASSES))
    for (const word of words.split(" ")) tags.set(word, tag as Tag);
  return tags;
}

function wordForms(): Map<string, WordForm> {
  const forms = new Map<string, WordForm>();
  const add = (word: string, can: number, mostly: number, lemma: string): void => {
    const known = forms.get(word);
    if (known !== undefined) {
      known.can |= can;
      if (mostly) known.mostly = mostly;
    } else forms.set(word, { can, mostly: mostly || can, lemma });
  };

  const irregular = new Map<string, string[]>();
  for (const line of IRREGULAR_VERBS.split(" ")) {
    const forms = line.split("/");
    irregular.set(forms[0], forms);
  }
  const verb = (base: string, extra: number, mostly: number, mostlyThird: number): void => {
    add(base, BASE | extra, mostly, base);
    add(thirdPerson(base), THIRD | (extra & NOUN ? PLURAL : 0), mostlyThird, base);
    const doubled = doubledStem(base);
    const parts = irregular.get(base);
    if (parts === undefined) {
      add(pastForm(base), PAST | PARTICIPLE, PAST, base);
      if (doubled !== null) add(`${doubled}ed`, PAST | PARTICIPLE, PAST, base);
    } else {
      const [, past, participle] = parts as (string | undefined)[];
      add(past!, PAST | (participle === undefined ? PARTICIPLE : 0), PAST, base);
      if (participle !== undefined) add(participle, PARTICIPLE, PARTICIPLE, base);
    }
    add(gerund(base), GERUND, GERUND, base);
    if (doubled !== null) add(`${doubled}ing`, GERUND, GERUND, base);
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

/** Whether the letter so far from the end of a word is one of `letters`: 1 is the last. */
function endsIn(word: string, fromEnd: number, letters: string): boolean {
  return letters.includes(word[word.length - fromEnd]);
}

/** "carry", "try"; not "say". */
function endsInBareY(base: string): boolean {
  return endsIn(base, 1, "y") && !endsIn(base, 2, VOWELS);
}

/** "says", "passes", "goes", "carries"; of a noun, its plural. */
function thirdPerson(base: string): string {
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
