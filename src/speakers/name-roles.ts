import { CITY_CODES } from "../lexicon/cities.js";
import { COUNTRY_NAMES } from "../lexicon/countries.js";
import { WEEKDAYS } from "../lexicon/date-words.js";
import { DEMONYMS, NATIONAL_ADJECTIVES } from "../lexicon/demonyms.js";
import { GIVEN_NAMES } from "../lexicon/given-names.js";
import { MONTHS } from "../lexicon/months.js";
import { NAME_JOINERS } from "../lexicon/name-particles.js";
import { COMPANY_SUFFIXES } from "../lexicon/organization-nouns.js";
import {
  HONORIFICS,
  OFFICE_FIELDS,
  RANK_PREFIXES,
  RANK_WORDS,
  RELATIONS,
  TITLE_ABBREVIATIONS,
} from "../lexicon/person-nouns.js";
import { REGION_NAMES } from "../lexicon/regions.js";
import { wordSet } from "../lexicon/words.js";
import type { Token } from "../text/token.js";
import { withoutAccents } from "../text/characters.js";
import type { Word } from "../text/word.js";
import type { Gender, Nature } from "./kinds.js";
import { bare, genderOfNoun, senseOf, singular } from "./nouns.js";

/** Role bits: what the word as a noun stands for, one past its place in `NATURES`; 0 if it is no such noun. */
export const NATURE_BITS = 7;
const PLURAL = 8;
/** Whom the noun or form of address says to be male or female, one past the place in `GENDERS`. */
const GENDER_SHIFT = 4;
const GENDER_BITS = 3;
const TITLE = 1 << 6;
const HONORIFIC = 1 << 7;
/** As a given name: who mostly bears it, likewise, and whether it is one at all. */
const GIVEN_SHIFT = 8;
const GIVEN = 1 << 10;
const OFFICE = 1 << 11;
const JOINER = 1 << 12;
export const WEEKDAY = 1 << 13;
export const MONTH = 1 << 14;
const SUFFIX = 1 << 15;
/** A word that joins two others into the name of a body. */
const BODY_JOINER = 1 << 16;
export const CAPITAL = 1 << 17;
const INITIAL = 1 << 18;
const RANK = 1 << 19;
const DEMONYMIC = 1 << 20;
const DEFINITE = 1 << 21;
const PLACE = 1 << 22;
const RELATION = 1 << 23;
const PREFIX = 1 << 26;
export const NATIONAL = 1 << 27;
/** A preposition between a person and the body the person belongs to. */
const OF = 1 << 24;
/** A preposition before a place. */
const IN = 1 << 25;
const PRONOUN = 1 << 28;
/** The first word of a place's name of several. */
const PLACE_START = 1 << 29;
const SEAT = 1 << 30;

const NATURES: readonly Nature[] = ["person", "organization", "group", "document"];
const GENDERS: readonly Gender[] = ["male", "female"];

const JOINERS = /* @__PURE__ */ wordSet(NAME_JOINERS);

const BODY_JOINERS = /* @__PURE__ */ wordSet("of for on & without");

/** Words that rank a title and name no body: "Prime Minister", "Acting Director". */
const RANKS = /* @__PURE__ */ wordSet(RANK_WORDS);

/** Those of them that no body's name begins with; not the "New" of New York or the "Foreign" of a ministry. */
const PREFIXES = /* @__PURE__ */ wordSet(RANK_PREFIXES);

/** What people are called by their party or faith, and no body is. */
const CREEDS = /* @__PURE__ */ wordSet("democratic muslim islamic christian catholic latin");

/** "Paris-based", "Oslo-born", "45-year-old"; not "broad-based", "well-known". */
const SEATED =
  /-(?:based|listed|headquartered|born|raised|backed|led|owned|run|trained|nominated|winning|year-old)$/;

const DEFINITES = /* @__PURE__ */ wordSet("the this that these those both");
const OF_WORDS = /* @__PURE__ */ wordSet("of for at with from");
const IN_WORDS = /* @__PURE__ */ wordSet("in at near from on");
const PRONOUNS = /* @__PURE__ */ wordSet("he him his she her hers they them their it its");

/** What a word is by the lists that it stands in. */
const LISTED: ReadonlyMap<string, number> = /* @__PURE__ */ listed();
/** Of these lists it is the word without its full stop that counts: "Corp.", "Mr." */
const ABBREVIATED = SUFFIX | HONORIFIC | TITLE;

function listed(): Map<string, number> {
  const all = new Map<string, number>();
  const add = (bits: number, list: Iterable<string>): void => {
    for (const word of list) all.set(word, (all.get(word) ?? 0) | bits);
  };
  add(HONORIFIC | TITLE, Object.keys(HONORIFICS));
  add(TITLE, TITLE_ABBREVIATIONS.keys());
  add(OFFICE, OFFICE_FIELDS);
  add(JOINER, JOINERS);
  add(BODY_JOINER, BODY_JOINERS);
  for (const day of WEEKDAYS.keys()) add(WEEKDAY, [day, `${day}s`]);
  for (const month of MONTHS.keys()) add(MONTH, [month, `${month}.`]);
  add(SUFFIX, COMPANY_SUFFIXES);
  add(RANK, RANKS);
  add(PREFIX, PREFIXES);
  add(NATIONAL | DEMONYMIC, DEMONYMS);
  add(DEMONYMIC, NATIONAL_ADJECTIVES);
  add(DEMONYMIC, CREEDS);
  add(DEFINITE, DEFINITES);
  add(OF, OF_WORDS);
  add(IN, IN_WORDS);
  add(PRONOUN, PRONOUNS);
  return all;
}

/** What a token's word is to names wherever it stands, as role bits; worked out once and kept in the word. */
export function rolesOf({ word }: Token): number {
  return word.nameRole >= 0 ? word.nameRole : (word.nameRole = describe(word));
}

function describe(word: Word): number {
  const { lower, shape } = word;
  const short = bare(lower);
  const sense = senseOf(word);
  // "British-Israeli", "July-September"
  const own =
    LISTED.get(lower) ?? (LISTED.get(lower.slice(lower.lastIndexOf("-") + 1)) ?? 0) & (DEMONYMIC | MONTH);
  // "S.p.A." as "SpA"
  const initials = short.includes(".") ? short.replaceAll(".", "") : short;
  const abbreviated = initials === lower ? own : (LISTED.get(initials) ?? 0);
  let roles = (own & ~ABBREVIATED) | (abbreviated & ABBREVIATED);
  // "sen" in small letters is no senator
  if (shape === "lower") roles &= ~TITLE;
  if (sense !== null) {
    roles |= (NATURES.indexOf(sense.nature) + 1) | (sense.plural ? PLURAL : 0);
    if (sense.nature === "person") roles |= TITLE;
  }
  roles |= (GENDERS.indexOf(genderOfNoun(sense?.one ?? short)) + 1) << GENDER_SHIFT;
  if (RELATIONS.has(singular(word))) roles |= RELATION;
  if (word.kind === "word" && shape !== "lower") roles |= CAPITAL;
  if (SEATED.test(lower)) roles |= SEAT;
  // what names are made of
  return roles & (CAPITAL | JOINER) ? roles | rolesInNames(word) : roles;
}

function rolesInNames({ text, lower }: Word): number {
  let roles = 0;
  const given = GIVEN_NAMES.get(lower) ?? GIVEN_NAMES.get(withoutAccents(lower));
  if (given !== undefined) roles |= GIVEN | ((GENDERS.indexOf(given as Gender) + 1) << GIVEN_SHIFT);
  if (isPlaceName(lower)) roles |= PLACE;
  if (placeStarts().has(lower.includes(".") ? lower.split(".", 1)[0] : lower)) roles |= PLACE_START;
  if (/^[A-Z]\.$/.test(text)) roles |= INITIAL;
  return roles;
}

/** Whether words in lower case are a country, region or city; "u.s." is "u s". */
export function isPlaceName(words: string): boolean {
  const name = words.includes(".") ? words.replaceAll(".", " ").trim().replaceAll("  ", " ") : words;
  return COUNTRY_NAMES.has(name) || REGION_NAMES.has(name) || CITY_CODES.has(name);
}

let starts: ReadonlySet<string> | undefined;

/** The first words of all places' names of several words; gathered when first asked for. */
function placeStarts(): ReadonlySet<string> {
  if (starts !== undefined) return starts;
  const found = new Set<string>();
  for (const names of [COUNTRY_NAMES, REGION_NAMES, CITY_CODES])
    for (const name of names.keys()) if (name.includes(" ")) found.add(name.slice(0, name.indexOf(" ")));
  return (starts = found);
}

const has =
  (bit: number) =>
  (token: Token): boolean =>
    (rolesOf(token) & bit) !== 0;

/** What a common noun can stand for; null for any other word. */
export function natureOfNoun(token: Token): Nature | null {
  return natureIn(rolesOf(token));
}

/** The same, of role bits. */
export function natureIn(roles: number): Nature | null {
  const nature = roles & NATURE_BITS;
  return nature === 0 ? null : NATURES[nature - 1];
}

export const isPluralNoun = has(PLURAL);

/** Whom a noun, title or form of address says to be male or female: "spokeswoman", "Mr.", "actress". */
export function genderOf(token: Token): Gender {
  const gender = (rolesOf(token) >> GENDER_SHIFT) & GENDER_BITS;
  return gender === 0 ? null : GENDERS[gender - 1];
}

/** Who mostly bears a given name; null if both do, or it is none. */
export function genderOfGiven(token: Token): Gender {
  const gender = (rolesOf(token) >> GIVEN_SHIFT) & GENDER_BITS;
  return gender === 0 ? null : GENDERS[gender - 1];
}

export const isGivenName = has(GIVEN);
/** A title, or a form of address, that stands before a name. */
export const isTitle = has(TITLE);
export const isHonorific = has(HONORIFIC);
/** "State", "Foreign", "Affairs": as they stand behind "Secretary of". */
export const isOffice = has(OFFICE);
/** "Department [of] Justice", "Johnson [&] Johnson", "Ursula [von der] Leyen". */
export const isJoiner = has(JOINER);
/** "Department [of] Justice", "Johnson [&] Johnson", "Doctors [Without] Borders". */
export const isBodyJoiner = has(BODY_JOINER);
export const isCompanySuffix = has(SUFFIX);
/** Whether a token may be part of a name: a capitalised word. */
export const isCapital = has(CAPITAL);
/** "W." */
export const isInitial = has(INITIAL);
export const isRank = has(RANK);
/** A rank that may stand before the name of a body: "Former Acme Chief Executive". */
export const isRankPrefix = has(PREFIX);
/** "Ukrainian", "Japanese", "French": an adjective, and no place or body. */
export const isDemonym = has(DEMONYMIC);
/** A person of a nation: "the German". */
export const isNational = has(NATIONAL);
/** Several of them: "Germans". */
export function isNationals(token: Token): boolean {
  return isPluralNoun(token) && DEMONYMS.has(singular(token.word));
}
/** Who holds an office that is named after its field: "minister for women", "secretary of state for health". */
export function holdsField({ lower }: Token): boolean {
  return lower === "minister" || lower === "secretary" || lower === "commissioner";
}
/** Titles of several: "Justices", "Sens." */
export function isOfSeveral(token: Token): boolean {
  return (
    (isPluralNoun(token) && natureOfNoun(token) === "group") ||
    (isTitle(token) && ABBREVIATED_PLURALS.has(bare(token.lower)))
  );
}
const ABBREVIATED_PLURALS = /* @__PURE__ */ wordSet("sens reps govs profs drs");
export const isDefinite = has(DEFINITE);
/** A place in one word. */
export const isPlaceWord = has(PLACE);
export const startsPlace = has(PLACE_START);
/** A noun that says how somebody stands to others, and is no title. */
export const isRelation = has(RELATION);
export const isOfWord = has(OF);
export const isInWord = has(IN);
/** A personal or possessive pronoun of the third person. */
export const isThirdPerson = has(PRONOUN);

/** "the [Paris-based] agency", "[Oslo-born] Dahl", "[45-year-old] Dahl": where somebody is from, and how old, says nothing of the name. */
export const isSeat = has(SEAT);
