import { CITY_CODES } from "../lexicon/cities.js";
import { COUNTRY_NAMES } from "../lexicon/countries.js";
import { GIVEN_NAMES } from "../lexicon/given-names.js";
import { COMPANY_SUFFIXES, ORGANIZATION_NOUNS } from "../lexicon/organization-nouns.js";
import { OFFICES } from "../lexicon/person-nouns.js";
import { REGION_NAMES } from "../lexicon/regions.js";
import type { Token } from "../text/token.js";
import type { Gender, Nature, TokenRange } from "./mention.js";
import { bare, genderOfNoun, isHonorific, isTitle, senseOf } from "./nouns.js";

/** A capitalised run read as a name. */
export interface ReadName {
  nature: Nature;
  gender: Gender;
  name: TokenRange;
  title: TokenRange | null;
  affiliation: TokenRange | null;
}

/** Whether a token may be part of a name: a capitalised word. */
export function isCapital(token: Token): boolean {
  return token.kind === "word" && token.shape !== "lower";
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
  const of = indexOfPreposition(tokens, begin, last);
  if (of > begin && isPerson(tokens, begin, of) && !isTitle(tokens[of - 1])) {
    const read = readName(tokens, first, of);
    if (read !== null) read.affiliation ??= { first: of + 1, last };
    return read;
  }
  const titled = endOfTitle(tokens, begin, last);
  if (titled > begin) return person(tokens, { first, last: titled }, { first: titled, last });
  if (begin > first) {
    const noun = senseOf(tokens[begin - 1]);
    if (noun?.nature === "person") return person(tokens, { first, last: begin }, { first: begin, last });
    if ((noun?.nature === "organization" || noun?.nature === "document") && !isPerson(tokens, begin, last))
      return {
        nature: noun.nature,
        gender: null,
        name: { first: begin, last },
        title: null,
        affiliation: null,
      };
  }
  if (last - begin === 1 && begin > first && isTitle(tokens[begin])) return null;
  const nature = natureOfName(tokens, begin, last);
  const given = nature === "person" ? GIVEN_NAMES.get(tokens[begin].lower) : undefined;
  const gender = given === "male" || given === "female" ? given : null;
  return { nature, gender, name: { first: begin, last }, title: null, affiliation: null };
}

/** "Department [of] Justice", "Johnson [&] Johnson", "Ursula [von der] Leyen": between two capitalised words. */
function joins(tokens: readonly Token[], i: number, first: number, last: number): boolean {
  if (i <= first || i + 1 >= last || tokens[i].kind === "number") return false;
  if (tokens[i].kind === "hyphen") return true;
  if (!JOINERS.has(tokens[i].lower)) return false;
  return isCapital(tokens[i - 1]) || JOINERS.has(tokens[i - 1].lower);
}

const JOINERS: ReadonlySet<string> = new Set(
  "of the & von van der den de da di del della do dos du la le el al bin ibn ben abu ter zu y".split(" "),
);

function indexOfPreposition(tokens: readonly Token[], begin: number, last: number): number {
  for (let i = begin + 1; i < last - 1; i++) if (tokens[i].lower === "of") return i;
  return -1;
}

/** One past the last token of the titles that a name begins with; `begin` if there are none. */
function endOfTitle(tokens: readonly Token[], begin: number, last: number): number {
  const address = isHonorific(bare(tokens[begin]));
  if (!address && isOrganization(tokens, begin, last)) return begin;
  const given = GIVEN_NAMES.get(tokens[begin].lower);
  if (given !== undefined && given !== "either" && !address) return begin;
  let end = begin;
  for (let i = begin; i < last - 1; i++) {
    if (isTitle(tokens[i])) end = i + 1;
    else if (tokens[i].lower === "of" && end === i && OFFICES.has(tokens[i + 1].lower)) {
      let office = i + 1;
      while (office < last - 1 && (OFFICES.has(tokens[office].lower) || JOINERS.has(tokens[office].lower)))
        office++;
      end = i = office;
      i--;
    }
  }
  return end;
}

function person(tokens: readonly Token[], before: TokenRange, name: TokenRange): ReadName {
  let gender: Gender = null;
  let titled = false;
  for (let i = before.first; i < before.last; i++) {
    const word = bare(tokens[i]);
    gender ??= genderOfNoun(word);
    if (!isHonorific(word) || word === "dr") titled = true;
  }
  const given = GIVEN_NAMES.get(tokens[name.first].lower);
  if (gender === null && (given === "male" || given === "female") && name.last - name.first > 1)
    gender = given;
  const title = titled ? before : null;
  return { nature: "person", gender, name, title, affiliation: title && affiliationIn(tokens, title) };
}

/** The capitalised words that a title begins with, unless they are titles themselves: "White House" spokesman. */
export function affiliationIn(tokens: readonly Token[], title: TokenRange): TokenRange | null {
  let end = title.first;
  while (end < title.last && isCapital(tokens[end]) && !isTitle(tokens[end])) end++;
  if (end === title.last) return null;
  while (end > title.first && RANKS.has(tokens[end - 1].lower)) end--;
  if (end === title.first) return null;
  const { lower, tag } = tokens[title.first];
  if (end - title.first === 1 && (tag === "JJ" || DEMONYM.test(lower))) return null;
  return { first: title.first, last: end };
}

/** "Ukrainian", "Japanese", "French": an adjective, and no place or body. */
const DEMONYM =
  /(?:[aei]an|ese|[lnr]ish|[aq]i|eli)$|^(?:french|dutch|greek|swiss|german|thai|czech|afghan|arab|other|many)$/;

/** Words that rank a title and name no body: "Prime Minister", "Acting Director". */
const RANKS: ReadonlySet<string> = new Set(
  "prime vice former retired current new top other many all several acting deputy senior chief first second interim assistant associate executive managing general foreign".split(
    " ",
  ),
);

function natureOfName(tokens: readonly Token[], begin: number, last: number): Nature {
  if (isOrganization(tokens, begin, last)) return "organization";
  if (isPlace(tokens, begin, last)) return "place";
  if (last - begin === 1) {
    const { shape, text } = tokens[begin];
    return shape === "upper" && text.length > 1 ? "organization" : "unknown";
  }
  return isPerson(tokens, begin, last) ? "person" : "unknown";
}

/** "Ministry of Defense", "Acme Corp.", "Reuters News", "Johnson & Johnson". */
function isOrganization(tokens: readonly Token[], begin: number, last: number): boolean {
  const end = tokens[last - 1];
  if (last - begin > 1 && COMPANY_SUFFIXES.has(bare(end))) return true;
  if (senseOf(end)?.nature === "organization") return true;
  for (let i = begin; i < last; i++) {
    if (tokens[i].lower === "&") return true;
    if (tokens[i].lower === "of" && i > begin && ORGANIZATION_NOUNS.has(tokens[i - 1].lower))
      return last - i < 4 || !OFFICES.has(tokens[i + 1].lower);
  }
  return false;
}

/** Most words of a place's name. */
const LONGEST_PLACE = 4;

function isPlace(tokens: readonly Token[], begin: number, last: number): boolean {
  if (last - begin > LONGEST_PLACE) return false;
  let name = tokens[begin].lower;
  for (let i = begin + 1; i < last; i++) name += ` ${tokens[i].lower}`;
  if (name.includes(".")) name = name.replaceAll(".", " ").trim().replaceAll("  ", " ");
  return COUNTRY_NAMES.has(name) || REGION_NAMES.has(name) || CITY_CODES.has(name);
}

/** A given name or an initial, and more: "Kari Dahl", "George W. Bush". */
function isPerson(tokens: readonly Token[], begin: number, last: number): boolean {
  if (last - begin < 2) return false;
  if (GIVEN_NAMES.has(tokens[begin].lower)) return true;
  for (let i = begin; i < last - 1; i++) if (/^[A-Z]\.$/.test(tokens[i].text)) return true;
  return false;
}
