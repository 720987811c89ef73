import { DEMONYMS } from "../lexicon/demonyms.js";
import { DOCUMENT_NOUNS, GROUP_NOUNS, ORGANIZATION_NOUNS } from "../lexicon/organization-nouns.js";
import {
  GENDERED_NOUNS,
  HONORIFICS,
  NO_PERSON_NOUNS,
  PERSON_NOUNS,
  TITLE_ABBREVIATIONS,
  TITLE_INITIALS,
} from "../lexicon/person-nouns.js";
import { wordSet } from "../lexicon/words.js";
import type { Word } from "../text/word.js";
import type { Gender, Nature } from "./kinds.js";

/** A word in lower case without the full stop of its abbreviation: "sen.", "mr." */
export function bare(lower: string): string {
  return lower.length > 2 && lower.endsWith(".") ? lower.slice(0, -1) : lower;
}

/** Words that end as words for people do, and stand for none. */
const NOT_PEOPLE: ReadonlySet<string> = /* @__PURE__ */ wordSet(NO_PERSON_NOUNS);

/** What a noun can stand for, and its singular. */
export interface Sense {
  nature: Nature;
  plural: boolean;
  one: string;
}

/** Every noun for a person, a body, a document or people as one, in the singular and the plural. */
const SENSES: ReadonlyMap<string, Sense> = /* @__PURE__ */ senses();

function senses(): Map<string, Sense> {
  const all = new Map<string, Sense>();
  const add = (words: Iterable<string>, nature: Nature, many: Nature): void => {
    // a word that is listed itself is no other's plural, wherever it stands: "services"
    for (const one of words) if (!all.has(one)) all.set(one, { nature, plural: nature === "group", one });
    for (const one of words) {
      const plural = pluralOf(one);
      if (nature !== "group" && !all.has(plural)) all.set(plural, { nature: many, plural: true, one });
    }
  };
  add(GROUP_NOUNS, "group", "group");
  add(PERSON_NOUNS, "person", "group");
  add(ORGANIZATION_NOUNS, "organization", "organization");
  add(DOCUMENT_NOUNS, "document", "document");
  return all;
}

/** The people of a nation, "Germans"; only with a capital, for a pole or a swede is something else. */
const NATIONALS: ReadonlyMap<string, Sense> = /* @__PURE__ */ nationals();

function nationals(): Map<string, Sense> {
  const all = new Map<string, Sense>();
  for (const one of DEMONYMS)
    all.set(one === "czech" ? "czechs" : pluralOf(one), { nature: "group", plural: true, one });
  return all;
}

function pluralOf(one: string): string {
  if (one.endsWith("man") && !NOT_PEOPLE.has(one)) return `${one.slice(0, -2)}en`;
  if (/[^aeiou]y$/.test(one)) return `${one.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(one) ? `${one}es` : `${one}s`;
}

/** What a common noun can stand for; null for any other word. "spokesmen", "front-runner", "yachtswoman". */
export function senseOf(word: Word): Sense | null {
  const { lower, shape } = word;
  if (shape !== "lower" && lower === "guard") return GUARD;
  if (shape !== "lower" && lower === "press") return PRESS;
  if (shape === "lower" && lower === "survey") return SURVEY;
  if (shape === "lower" && lower === "post") return POST;
  const initials = shape === "upper" ? TITLE_INITIALS.get(lower) : undefined;
  const known = SENSES.get(initials?.[1] ?? lower);
  if (known !== undefined) return known;
  const parent = PARENT.exec(lower);
  if (parent !== null) return { nature: "person", plural: false, one: parent[1] };
  const hyphen = lower.lastIndexOf("-");
  if (shape !== "lower")
    return (
      NATIONALS.get(lower.slice(hyphen + 1)) ??
      compoundTitle(lower, hyphen) ??
      (LEARNED_ENDING.test(lower) ? senseOfEnding(lower) : null)
    );
  const sense = senseOfEnding(lower);
  if (sense !== null) return sense;
  const head = hyphen > 0 ? SENSES.get(lower.slice(hyphen + 1)) : undefined;
  if (head === undefined) return compoundTitle(lower, hyphen);
  return head.nature === "document" ? null : head;
}

/** "Mother-of-three", "dad-of-two"; not "mother-in-law". */
const PARENT = /^((?:grand)?(?:mother|father)|m[ou]m|dad)-of-[a-z]{2,12}$/;

/** What may stand before the hyphen of a title, and behind it. */
const BEFORE_TITLE: ReadonlySet<string> = /* @__PURE__ */ wordSet("co ex vice deputy under sub arch then");
const BEHIND_TITLE: ReadonlySet<string> = /* @__PURE__ */ wordSet("elect designate");

/** "Co-author", "Lieutenant-General", "governor-elect"; not "Smith-Baker". */
function compoundTitle(lower: string, hyphen: number): Sense | null {
  if (hyphen < 0) return null;
  const before = lower.slice(0, hyphen);
  const behind = lower.slice(hyphen + 1);
  const head = SENSES.get(BEHIND_TITLE.has(behind) ? before : behind);
  if (head?.nature !== "person") return null;
  return BEHIND_TITLE.has(behind) || BEFORE_TITLE.has(before) || SENSES.get(before)?.nature === "person"
    ? head
    : null;
}

/** "a survey of 900 people"; not "the Geological Survey". */
const SURVEY: Sense = { nature: "document", plural: false, one: "survey" };

/** "the post reads"; not "the Bergen Post". */
const POST: Sense = { nature: "document", plural: false, one: "post" };

/** "the Coast Guard"; not "a guard". */
const GUARD: Sense = { nature: "organization", plural: false, one: "guard" };

/** "the Bergen Press"; not "the press". */
const PRESS: Sense = { nature: "organization", plural: false, one: "press" };

/** "beekeeper", "violinist", "steelworkers"; not "list", "exist". */
const PERSON_ENDING =
  /[a-z]{3}(?:ist|ician|ographer|keeper|worker|fighter|holder|owner|goer|naut|ocrat|person)s?$/;

/** What is nobody's surname: "Climatologist", "Cosmonauts"; not "Lindqvist", "Burkholder". */
const LEARNED_ENDING = /(?:icist|ologist|onomist|iatrist|ician|ographer|onaut)s?$/;

/** What a noun in -man, -woman, -person or of a trade's ending stands for. */
function senseOfEnding(lower: string): Sense | null {
  const isMan = /[a-z]m[ae]n$/.test(lower);
  if (!isMan && !PERSON_ENDING.test(lower)) return null;
  const plural = isMan ? lower.endsWith("en") : lower.endsWith("s");
  const one = !plural ? lower : isMan ? `${lower.slice(0, -2)}an` : lower.slice(0, -1);
  if (NOT_PEOPLE.has(isMan ? lower : one)) return null;
  return { nature: plural ? "group" : "person", plural, one };
}

/** The singular of a noun in lower case; worked out once and kept in the word. */
export function singular(word: Word): string {
  return word.singular === "" ? (word.singular = singularOf(word)) : word.singular;
}

function singularOf(word: Word): string {
  const initials = TITLE_INITIALS.get(word.lower);
  if (initials !== undefined) return initials[1];
  const sense = senseOf(word);
  if (sense !== null) return sense.one;
  const abbreviated = word.shape === "lower" ? undefined : TITLE_ABBREVIATIONS.get(bare(word.lower));
  return abbreviated ?? word.form?.lemma ?? word.lower;
}

function isHonorificWord(word: string): boolean {
  return Object.hasOwn(HONORIFICS, word);
}

/** Whom a noun, title or form of address says to be male or female: "spokeswoman", "Mr.", "actress". */
export function genderOfNoun(word: string): Gender {
  if (isHonorificWord(word)) {
    const gender = HONORIFICS[word];
    return gender === "either" ? null : gender;
  }
  if (GENDERED_NOUNS.female.has(word) || word.endsWith("woman")) return "female";
  if (GENDERED_NOUNS.male.has(word)) return "male";
  return word.endsWith("man") && PERSON_NOUNS.has(word) ? "male" : null;
}
