import { PERSON_NOUNS, PERSON_OR_BODY_NOUNS } from "../lexicon/person-nouns.js";
import { wordSet } from "../lexicon/words.js";
import { endOfAddress } from "../text/addresses.js";
import type { Token } from "../text/token.js";
import { affiliationIn, bodyBehind } from "./affiliations.js";
import type { Gender, Nature, TokenRange } from "./kinds.js";
import {
  genderOf,
  genderOfGiven,
  isBodyJoiner,
  isCapital,
  isDemonym,
  isGivenName,
  isHonorific,
  isNational,
  isOffice,
  isPlaceWord,
  isPluralNoun,
  isSeat,
  isTitle,
  natureOfNoun,
} from "./name-roles.js";
import {
  endOfOffices,
  indexOfPreposition,
  isKnownBody,
  isOrganization,
  isPerson,
  isPlace,
  isUnknown,
  joins,
  natureOfName,
} from "./name-shapes.js";
import { singular } from "./nouns.js";

/** A capitalised run read as a name. */
export interface ReadName {
  nature: Nature;
  gender: Gender;
  name: TokenRange;
  title: TokenRange | null;
  affiliation: TokenRange | null;
}

/**
 * Reads tokens `first` to `last`, the end of a noun phrase without its determiner, as a name with what stands
 * before it: "[Ukrainian President] Volodymyr Zelensky", "[campaign manager] Kari Dahl", "[Secretary of State]
 * John Kerry", "Kari Dahl of [Oslo University]". Null if it ends in no name: "the French president".
 */
export function readName(tokens: readonly Token[], first: number, last: number): ReadName | null {
  let begin = last;
  while (begin > first && (isCapital(tokens[begin - 1]) || joins(tokens, begin - 1, first, last))) begin--;
  if (begin === last) return null;
  const titledTwice = behindPair(tokens, first, last);
  if (titledTwice > begin) return person(tokens, { first, last: titledTwice }, { first: titledTwice, last });
  const run = begin;
  begin = behindAside(tokens, run, last);
  if (begin > run && isDemonym(tokens[begin - 1]) && isPerson(tokens, begin, last))
    return person(tokens, { first, last: begin }, { first: begin, last });
  const of = indexOfPreposition(tokens, begin, last);
  if (of > begin && (isHolder(tokens, begin, of) || isCalled(tokens, first, begin, of))) {
    const read = readName(tokens, first, of);
    if (read !== null) read.affiliation = { first: of + 1, last };
    return read;
  }
  const isBody = isOrganization(tokens, begin, last);
  const isHead = isHeadOf(tokens, begin, last) || isBodysHolder(tokens, begin, last);
  const titled = opensWithTrade(tokens, begin, last)
    ? begin + 1
    : endOfTitle(tokens, begin, last, isBody && !isHead);
  if (titled > begin && isBodyJoiner(tokens[titled])) return null;
  if (titled > begin) return person(tokens, { first, last: titled }, { first: titled, last });
  if (begin > first) {
    const noun = natureOfNoun(tokens[begin - 1]);
    // "its rival Moe Motor Co."
    const isCompany = isBody && last - begin > 1 && !isPerson(tokens, begin, last);
    const isPersons =
      noun === "person" &&
      !(last - begin === 1 && (mayBeBodys(tokens[begin - 1]) || isKnownBody(tokens[begin])));
    if ((isPersons || isTitleOfSeveral(tokens, begin - 1, last)) && !isCompany)
      return person(tokens, { first, last: begin }, { first: begin, last });
    // "the ruling Labour Party" is no ruling
    const isKind = noun === "organization" || (noun === "document" && !isCompany);
    if (isKind && !isPerson(tokens, begin, last))
      return {
        nature: noun,
        gender: null,
        name: { first: begin, last },
        title: null,
        affiliation: null,
      };
  }
  if (last - begin === 1 && begin > first && isTitle(tokens[begin])) return null;
  const body = isBody ? begin : endOfBody(tokens, begin, last);
  const nature = isBody ? "organization" : natureOfName(tokens, body, last);
  return {
    nature,
    gender: nature === "person" ? genderOfGiven(tokens[body]) : null,
    name: { first: body, last },
    title: null,
    affiliation: body > begin ? { first: begin, last: body } : null,
  };
}

/**
 * Behind what says where somebody is from and is no part of the name: "Oslo-based [Vidar]", "Indonesian [Yayuk Moe]";
 * not "American Express".
 */
function behindAside(tokens: readonly Token[], begin: number, last: number): number {
  let end = begin;
  for (let i = begin; i < last - 1; i++) {
    const isNation =
      last - i > 2 &&
      ((isDemonym(tokens[i]) && isUntitled(tokens, i + 1, last)) ||
        (i === begin && isNational(tokens[i]) && areUnknown(tokens, i + 1, last)));
    if (isNation || isSeat(tokens[i])) end = i + 1;
  }
  return end;
}

/** The first words of titles that a second makes: "[1st] Class", "[Tan] Sri". */
const TITLES_OF_TWO: ReadonlyMap<string, ReadonlySet<string>> = /* @__PURE__ */ new Map([
  ["class", /* @__PURE__ */ wordSet("st nd rd first second third")],
  ["sri", /* @__PURE__ */ wordSet("tan dato datuk '")],
]);

/** Behind a title of two words: "Petty Officer 2nd Class [Dana Moe]", "Tan Sri [Moe]"; -1 without one, or with nothing behind it: "the First Class". */
function behindPair(tokens: readonly Token[], first: number, last: number): number {
  for (let i = first; i + 2 < last; i++)
    if (TITLES_OF_TWO.get(tokens[i + 1].lower)?.has(tokens[i].lower)) return i + 2;
  return -1;
}

/** A given name and more, and no title among it: "Anna Moe"; not "Marine Captain Moe". */
function isUntitled(tokens: readonly Token[], begin: number, last: number): boolean {
  for (let i = begin; i < last - 1; i++) if (isTitle(tokens[i]) && !isGivenName(tokens[i])) return false;
  return isPerson(tokens, begin, last);
}

/** One past the body that stands before somebody's name: "[Vidar News] Anna Moe"; `begin` where none does. */
function endOfBody(tokens: readonly Token[], begin: number, last: number): number {
  for (let i = begin + 2; i < last - 1; i++)
    if (isGivenName(tokens[i]) && isOrganization(tokens, begin, i)) return i;
  return begin;
}

/** What a person or a body may be: "its rival [Orbin]", "the ally [Norway]", "retailer [Vidar]". */
const EITHER: ReadonlySet<string> = /* @__PURE__ */ wordSet(PERSON_OR_BODY_NOUNS);

/** Whether a noun for a person may as well be a company's. */
export function mayBeBodys({ lower }: Token): boolean {
  return EITHER.has(lower.slice(lower.lastIndexOf("-") + 1));
}

/** Whether a name follows the body that a title is of: "Director of the Center for Port Studies [Vik Nordheim]". */
function isHeadOf(tokens: readonly Token[], begin: number, last: number): boolean {
  const of = indexOfPreposition(tokens, begin, last);
  return (
    of > begin &&
    isTitle(tokens[of - 1]) &&
    !isOffice(tokens[of + 1]) &&
    nameBehind(tokens, of + 1, last) >= 0
  );
}

/** Whether a body's name goes on with a title and somebody's name: "Bank of Norway Governor [Vik Nordheim]"; not "Church of Bishop Vik". */
function isBodysHolder(tokens: readonly Token[], begin: number, last: number): boolean {
  let name = last;
  while (
    name > begin &&
    last - name < LONGEST_NAME &&
    isUnknown(tokens[name - 1]) &&
    !isTitle(tokens[name - 1])
  )
    name--;
  let body = name;
  while (body > begin && natureOfNoun(tokens[body - 1]) === "person") body--;
  return name < last && body < name && body - begin > 2 && isOrganization(tokens, begin, body);
}

/** Somebody of whom a place or body may be told behind an "of": "Kari Dahl", "President Dahl"; not "Chief Justice". */
function isHolder(tokens: readonly Token[], begin: number, of: number): boolean {
  return (
    !isTitle(tokens[of - 1]) &&
    (isPerson(tokens, begin, of) ||
      areUnknown(tokens, begin, of) ||
      endOfTitle(tokens, begin, of, isOrganization(tokens, begin, of)) > begin)
  );
}

/** Two words or more that are nothing but names: "[Radka Bajerova] of Moe Investors"; not "[Silver Bank] of Oslo". */
function areUnknown(tokens: readonly Token[], begin: number, last: number): boolean {
  for (let i = begin; i < last; i++) if (!isUnknown(tokens[i])) return false;
  return last - begin > 1;
}

/** "[Trumpeter] Tom Lund" at the head of a sentence: a trade that no list has; not "Cooper Lund", "The Trumpeter Tom Lund". */
function opensWithTrade(tokens: readonly Token[], begin: number, last: number): boolean {
  const { lower, sentence } = tokens[begin];
  return (
    last - begin > 2 &&
    (begin === 0 || tokens[begin - 1].sentence !== sentence) &&
    lower.endsWith("er") &&
    !isGivenName(tokens[begin]) &&
    isGivenName(tokens[begin + 1])
  );
}

/** Somebody with a noun before the name that says so: "spokeswoman [Siv Dahl] of the Bank of Norway". */
function isCalled(tokens: readonly Token[], first: number, begin: number, of: number): boolean {
  if (begin === first || natureOfNoun(tokens[begin - 1]) !== "person") return false;
  return of - begin > 1 && !isOrganization(tokens, begin, of);
}

/** One past the last token of the titles that a name begins with; `begin` if there are none, or it is a body's. */
function endOfTitle(tokens: readonly Token[], begin: number, last: number, isBody: boolean): number {
  const address = isHonorific(tokens[begin]);
  if (!address && isBody) return begin;
  if (genderOfGiven(tokens[begin]) !== null && !address && !leadsTitle(tokens, begin, last)) return begin;
  let end = begin;
  for (let i = begin; i < last - 1; i++) {
    if (isGivenName(tokens[i]) && i > begin && i === last - 2) break;
    if ((isTitle(tokens[i]) && !isNational(tokens[i])) || isTitleOfSeveral(tokens, i, last)) end = i + 1;
    else if (end === i && (tokens[i].lower === "of" || tokens[i].lower === "for")) {
      const behind = isOffice(tokens[i + 1])
        ? endOfOffices(tokens, i + 1, last - 1)
        : nameBehind(tokens, i + 1, last);
      if (behind < 0) continue;
      end = behind;
      i = end - 1;
    }
  }
  return end;
}

/**
 * Whether what begins as a person's name does is a place's or a body's, with a title and a name behind: "[Charlotte]
 * Mayor Vik Nordheim", "[Warren County] Attorney Amy Moe"; not "Martin King".
 */
function leadsTitle(tokens: readonly Token[], begin: number, last: number): boolean {
  for (let i = begin + 1; i < last - 1; i++)
    if (isTitle(tokens[i]) && (isPlaceWord(tokens[begin]) || isGivenName(tokens[i + 1]))) return true;
  return false;
}

/**
 * Whether a plural is a title that a name has in common with those behind it: "[Justices] R.K. Menon and S. Rao", "the
 * [ministers] Lund and Moe"; not "Veterans Affairs and".
 */
function isTitleOfSeveral(tokens: readonly Token[], i: number, last: number): boolean {
  const after = tokens[last] as Token | undefined;
  if (!isPluralNoun(tokens[i]) || (after?.lower !== "and" && after?.kind !== "comma")) return false;
  if (!PERSON_NOUNS.has(singular(tokens[i].word))) return false;
  return (
    isPerson(tokens, i + 1, last) ||
    /^(?:[A-Z]\.){2,3}$/.test(tokens[i + 1].text) ||
    isUnknown(tokens[last - 1])
  );
}

/**
 * Where a person's name begins behind what an office is of: "Speaker of the House [Tom Lund]", "Mayor of Oslo [Siv
 * Moe]"; -1 if there is none.
 */
export function nameBehind(tokens: readonly Token[], first: number, last: number): number {
  for (let i = first + 1; i < last - 1; i++) if (isGivenName(tokens[i])) return i;
  for (let i = last - 2; i > first; i--) if (isPlace(tokens, first, i)) return i;
  // "Chief of Crossings [Vik Nordheim]": words that are nothing else behind one that is
  let at = last;
  while (at > first && last - at < LONGEST_NAME && isUnknown(tokens[at - 1])) at--;
  return at > first && last - at > 1 && isCapital(tokens[at - 1]) ? at : -1;
}

/** Most words of a name behind what its bearer heads: "Director of Port Studies [Mai Van Khiem Son]". */
const LONGEST_NAME = 4;

function person(tokens: readonly Token[], before: TokenRange, name: TokenRange): ReadName {
  let gender: Gender = null;
  let titled = false;
  for (let i = before.first; i < before.last; i++) {
    gender ??= genderOf(tokens[i]);
    if (
      isHonorific(tokens[i])
        ? tokens[i].lower.startsWith("dr")
        : isTitle(tokens[i]) || isPluralNoun(tokens[i]) || isDemonym(tokens[i])
    )
      titled = true;
  }
  if (name.last - name.first > 1) gender ??= genderOfGiven(tokens[name.first]);
  const title = titled ? withoutAddress(tokens, before) : null;
  return {
    nature: "person",
    gender,
    name,
    title,
    affiliation: title && (affiliationIn(tokens, title) ?? bodyBehind(tokens, title)),
  };
}

/** "[lead author] Dr.", "[Bishop] the Right Rev." */
function withoutAddress(tokens: readonly Token[], { first, last }: TokenRange): TokenRange {
  for (let i = Math.max(first + 1, last - 3); i < last - 1; i++)
    if (endOfAddress(tokens, i) === last - 1) last = i;
  while (last - first > 1 && isHonorific(tokens[last - 1])) last--;
  return { first, last };
}

/**
 * Whether what ends in a noun for people is a name all the same: "House of Representatives", "Kari Dahl of Moe
 * Investors", "Boston Americans".
 */
export function isWholeName(tokens: readonly Token[], begin: number, last: number): boolean {
  if (isOrganization(tokens, begin, last)) return true;
  const of = indexOfPreposition(tokens, begin, last);
  return of > begin && isHolder(tokens, begin, of);
}
