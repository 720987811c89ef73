import { DOCUMENT_NOUNS, GROUP_NOUNS, ORGANIZATION_NOUNS } from "../lexicon/organization-nouns.js";
import { GENDERED_NOUNS, HONORIFICS, PERSON_NOUNS, TITLE_ABBREVIATIONS } from "../lexicon/person-nouns.js";
import type { Token } from "../text/token.js";
import type { Gender, Nature } from "./mention.js";

/** A word without the full stop of its abbreviation: "Sen.", "Mr." */
export function bare(token: Token): string {
  const { lower } = token;
  return lower.length > 2 && lower.endsWith(".") ? lower.slice(0, -1) : lower;
}

/** The singular of a noun in lower case; capitalised words have no lemma of their own. */
export function singular(token: Token): string {
  const abbreviated = TITLE_ABBREVIATIONS.get(bare(token));
  if (abbreviated !== undefined && token.shape !== "lower") return abbreviated;
  if (token.lemma !== token.lower) return token.lemma;
  const { lower } = token;
  if (!lower.endsWith("s") || lower.endsWith("ss")) return lower;
  return lower.endsWith("men") ? `${lower.slice(0, -2)}an` : lower.slice(0, -1);
}

/** "spokesman", "front-runner", "policewoman", "vice-chairman". */
export function isPersonNoun(word: string): boolean {
  if (PERSON_NOUNS.has(word)) return true;
  if (/(?:.man|woman|person)$/.test(word)) return !NOT_PEOPLE.has(word);
  const hyphen = word.lastIndexOf("-");
  return hyphen > 0 && PERSON_NOUNS.has(word.slice(hyphen + 1));
}

const NOT_PEOPLE: ReadonlySet<string> = new Set([
  "german",
  "roman",
  "ottoman",
  "talisman",
  "caiman",
  "human",
  "cayman",
]);

/** What a common noun can stand for: a person, a body, a document, people as one; null for anything else. */
export function natureOfNoun(token: Token): { nature: Nature; plural: boolean } | null {
  const { lower } = token;
  if (GROUP_NOUNS.has(lower)) return { nature: "group", plural: true };
  const one = singular(token);
  const plural = one !== lower || token.tag === "NNS";
  const isPerson = token.shape === "lower" ? isPersonNoun : (word: string) => PERSON_NOUNS.has(word);
  if (isPerson(lower) || isPerson(one)) return { nature: plural ? "group" : "person", plural };
  if (ORGANIZATION_NOUNS.has(lower) || ORGANIZATION_NOUNS.has(one)) return { nature: "organization", plural };
  if (DOCUMENT_NOUNS.has(lower) || DOCUMENT_NOUNS.has(one)) return { nature: "document", plural };
  return null;
}

/** A title, or a form of address, that stands before a name. */
export function isTitle(token: Token): boolean {
  const word = bare(token);
  if (token.shape !== "lower")
    return PERSON_NOUNS.has(word) || TITLE_ABBREVIATIONS.has(word) || isHonorific(word);
  return isPersonNoun(word) || TITLE_ABBREVIATIONS.has(word) || isHonorific(word);
}

export function isHonorific(word: string): boolean {
  return Object.hasOwn(HONORIFICS, word);
}

/** Whom a noun, title or form of address says to be male or female: "spokeswoman", "Mr.", "actress". */
export function genderOfNoun(word: string): Gender {
  if (isHonorific(word)) {
    const gender = HONORIFICS[word];
    return gender === "either" ? null : gender;
  }
  if (GENDERED_NOUNS.female.has(word) || word.endsWith("woman")) return "female";
  if (GENDERED_NOUNS.male.has(word)) return "male";
  return word.endsWith("man") && isPersonNoun(word) ? "male" : null;
}
