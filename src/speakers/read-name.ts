import { wordSet } from "../lexicon/words.js";
import { PERSON_NOUNS } from "../lexicon/person-nouns.js";
import { PORTFOLIOS } from "../lexicon/portfolios.js";
import type { Token } from "../text/token.js";
import { ADJECTIVE } from "../text/word-forms.js";
import type { Gender, Nature, TokenRange } from "./mention.js";
import {
  genderOf,
  genderOfGiven,
  isBodyJoiner,
  isCapital,
  isCompanySuffix,
  isDemonym,
  isGivenName,
  isHonorific,
  isInitial,
  isJoiner,
  isOffice,
  isNationals,
  isPlaceName,
  isPlaceWord,
  isPluralNoun,
  isRank,
  isRankPrefix,
  isSeat,
  isTitle,
  natureOfNoun,
  startsPlace,
} from "./name-roles.js";
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
  while (begin < last - 1 && isSeat(tokens[begin])) begin++;
  const of = indexOfPreposition(tokens, begin, last);
  if (of > begin && (isHolder(tokens, begin, of) || isCalled(tokens, first, begin, of))) {
    const read = readName(tokens, first, of);
    if (read !== null) read.affiliation ??= { first: of + 1, last };
    return read;
  }
  const isBody = isOrganization(tokens, begin, last);
  const titled = endOfTitle(tokens, begin, last, isBody && !isHeadOf(tokens, begin, last));
  if (titled > begin) return person(tokens, { first, last: titled }, { first: titled, last });
  if (begin > first) {
    const noun = natureOfNoun(tokens[begin - 1]);
    // "its rival Moe Motor Co."
    const isCompany = isBody && last - begin > 1 && !isPerson(tokens, begin, last);
    const isPersons = noun === "person" && !(last - begin === 1 && mayBeBodys(tokens[begin - 1]));
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
  const nature = isBody ? "organization" : natureOfName(tokens, begin, last);
  const gender = nature === "person" ? genderOfGiven(tokens[begin]) : null;
  return { nature, gender, name: { first: begin, last }, title: null, affiliation: null };
}

/** How a person or a body may stand to another: "its rival [Orbin]", "the ally [Norway]". */
const EITHER: ReadonlySet<string> = new Set(
  "rival partner ally customer client competitor supplier".split(" "),
);

function mayBeBodys({ lower }: Token): boolean {
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

/** Somebody with a noun before the name that says so: "spokeswoman [Siv Dahl] of the Bank of Norway". */
function isCalled(tokens: readonly Token[], first: number, begin: number, of: number): boolean {
  if (begin === first || natureOfNoun(tokens[begin - 1]) !== "person") return false;
  return of - begin > 1 && !isOrganization(tokens, begin, of);
}

/** "Department [of] Justice", "Johnson [&] Johnson", "Ursula [von der] Leyen": between two capitalised words. */
function joins(tokens: readonly Token[], i: number, first: number, last: number): boolean {
  if (i <= first || i + 1 >= last || tokens[i].kind === "number") return false;
  if (tokens[i].tag === "POS") return namesBody(tokens, first, i, last);
  // a mark inside a noun phrase is that of a nickname
  if (tokens[i].kind === "hyphen" || tokens[i].kind === "mark") return true;
  if (!isJoiner(tokens[i])) return false;
  return isCapital(tokens[i - 1]) || isJoiner(tokens[i - 1]);
}

/**
 * Whether a name goes on behind the possessive mark at `mark`: that of a body which is called by its members or its
 * patron, "Estate [Owners' Association]", "[People's] Party", "[St. Mary's] Church", or of a company, "[Dahl's] Corp.", or an
 * office's, "[Information Commissioner's] Office".
 * Not "Norway's Justice Ministry", nor "Tom Sanders' Foundation".
 */
export function namesBody(tokens: readonly Token[], first: number, mark: number, last: number): boolean {
  if (mark === first) return false;
  if (mark + 1 < last && COMPANY.has(tokens[mark + 1].lower)) return isCapital(tokens[mark - 1]);
  if (isTitle(tokens[mark - 1]) && isCapital(tokens[mark - 1]) && mark + 1 < last)
    return isCapital(tokens[mark + 1]) && natureOfNoun(tokens[mark + 1]) === "organization";
  if (!isPatron(tokens, first, mark) && !areMembers(tokens, first, mark)) return false;
  for (let i = mark + 1; i < last && (isCapital(tokens[i]) || isJoiner(tokens[i])); i++)
    if (isCapital(tokens[i]) && natureOfNoun(tokens[i]) === "organization") return true;
  return false;
}

/** What ends a company's name and stands for nothing alone. */
const COMPANY: ReadonlySet<string> = new Set("corp corp. inc inc. co co. ltd ltd. llc plc".split(" "));
const SAINT: ReadonlySet<string> = new Set(["st", "st.", "saint"]);

/** "King", "Queen", "St. Mary" */
function isPatron(tokens: readonly Token[], first: number, mark: number): boolean {
  const { lower } = tokens[mark - 1];
  if (!isCapital(tokens[mark - 1])) return false;
  return lower === "king" || lower === "queen" || (mark - 2 >= first && SAINT.has(tokens[mark - 2].lower));
}

/** "People", "Estate Owners"; and of words that no list has, "Rice [Growers]", which is nobody's name. */
function areMembers(tokens: readonly Token[], first: number, mark: number): boolean {
  const members = tokens[mark - 1];
  if (!isCapital(members)) return false;
  if (isPluralNoun(members)) return true;
  if (!/(?:[eo]rs|ees|ists)$/.test(members.lower)) return false;
  let field = mark - 2;
  while (field >= first && isCapital(tokens[field]) && !isGivenName(tokens[field]) && !isTitle(tokens[field]))
    field--;
  return field < mark - 2 && (field < first || tokens[field].tag === "DT");
}

/** Index of the first "of" inside a name; -1 if there is none. */
export function indexOfPreposition(tokens: readonly Token[], begin: number, last: number): number {
  for (let i = begin + 1; i < last - 1; i++) if (isJoiner(tokens[i]) && tokens[i].lower === "of") return i;
  return -1;
}

/** One past the last token of the titles that a name begins with; `begin` if there are none, or it is a body's. */
function endOfTitle(tokens: readonly Token[], begin: number, last: number, isBody: boolean): number {
  const address = isHonorific(tokens[begin]);
  if (!address && isBody) return begin;
  if (genderOfGiven(tokens[begin]) !== null && !address) return begin;
  let end = begin;
  for (let i = begin; i < last - 1; i++) {
    if (isTitle(tokens[i]) || isTitleOfSeveral(tokens, i, last)) end = i + 1;
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

/** Whether a capitalised word is neither a common noun nor a place's name. */
function isUnknown(token: Token): boolean {
  return (
    token.shape === "capital" &&
    token.form === null &&
    natureOfNoun(token) === null &&
    !isOffice(token) &&
    !isPlaceWord(token)
  );
}

function person(tokens: readonly Token[], before: TokenRange, name: TokenRange): ReadName {
  let gender: Gender = null;
  let titled = false;
  for (let i = before.first; i < before.last; i++) {
    gender ??= genderOf(tokens[i]);
    if (
      isHonorific(tokens[i])
        ? tokens[i].lower.startsWith("dr")
        : isTitle(tokens[i]) || isPluralNoun(tokens[i])
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

/** The body that a title is of: "Director of [the Center for Port Studies]". */
export function bodyBehind(tokens: readonly Token[], { first, last }: TokenRange): TokenRange | null {
  const of = indexOfPreposition(tokens, first, last + 1);
  if (of <= first) return null;
  const begin = tokens[of + 1].tag === "DT" ? of + 2 : of + 1;
  return begin + 1 < last && !isOffice(tokens[begin]) && isOrganization(tokens, begin, last)
    ? { first: begin, last }
    : null;
}

/** "[lead author] Dr." */
function withoutAddress(tokens: readonly Token[], { first, last }: TokenRange): TokenRange {
  while (last - first > 1 && isHonorific(tokens[last - 1])) last--;
  return { first, last };
}

/** Whether before a title's last word stands what the office is for, "Rural Development Minister"; or else a body: "NUM General Secretary". */
function isOfField(tokens: readonly Token[], { last }: TokenRange, end: number): boolean {
  const { lower } = tokens[last - 1];
  const isHolder = lower === "minister" || (lower === "secretary" && tokens[last - 2].lower !== "general");
  return isHolder && (natureOfNoun(tokens[end - 1]) !== "organization" || isPluralNoun(tokens[end - 1]));
}

/** Whether a word is an adjective and nothing else, though a capital may hide that: "[Additional] Solicitor General". */
function isMereAdjective({ form }: Token): boolean {
  return form?.can === ADJECTIVE;
}

/**
 * The body that a title begins with: "[White House] spokesman", "Former [Acme] Chief Executive". Not the words that
 * rank the title or say what it is for: "Senate Majority Leader" is of the Senate, "Defense Minister" of nothing.
 */
export function affiliationIn(tokens: readonly Token[], title: TokenRange): TokenRange | null {
  let { first } = title;
  while (first < title.last && isSeat(tokens[first])) first++;
  if (first === title.last || !isCapital(tokens[first])) return null;
  let end = first;
  while (
    end < title.last &&
    ((isCapital(tokens[end]) && !isTitle(tokens[end])) || joins(tokens, end, first, title.last))
  )
    end++;
  if (end === title.last) return null;
  const body = endOfBody(tokens, first, title.last);
  if (body > end) return { first, last: body };
  const speaks = tokens[title.last - 1].lower.startsWith("spokes");
  if (end - first > 1 && tokens[end - 1].lower === "press" && tokens[end].lower === "secretary") end--;
  while (
    end > first &&
    (isRank(tokens[end - 1]) || isJoiner(tokens[end - 1]) || (!speaks && isOffice(tokens[end - 1])))
  )
    end--;
  while (first < end && isRankPrefix(tokens[first])) first++;
  if (first === end) return null;
  if (isOfField(tokens, title, end)) {
    end = endOfPlace(tokens, first, end);
    if (first === end) return null;
  }
  const begin = tokens[first];
  // at the head of a sentence a capital may be no name's: "[Aid] groups"
  if (
    end - first === 1 &&
    (begin.tag === "JJ" || begin.tag === "NN" || isDemonym(begin) || isMereAdjective(begin))
  )
    return null;
  return { first, last: end };
}

/** One past the body's name that a title begins with, though a word of it may be a title as well: "[General Motors] chairman". */
function endOfBody(tokens: readonly Token[], first: number, last: number): number {
  let end = first;
  while (end < last && isCapital(tokens[end])) end++;
  return end < last && end - first > 1 && isOrganization(tokens, first, end) ? end : first;
}

/** One past the place that a title begins with, "[New Zealand] Forestry Minister"; `first` if it begins with none. */
function endOfPlace(tokens: readonly Token[], first: number, last: number): number {
  let end = last;
  while (end > first && !isPlace(tokens, first, end)) end--;
  return end;
}

/** News agencies whose names are nobody's surname. */
const WIRES: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "reuters bloomberg xinhua yonhap kyodo jiji tass interfax anadolu bernama antara ansa ritzau lusa belga tanjug",
);

/** What a name that is no body's may be. */
function natureOfName(tokens: readonly Token[], begin: number, last: number): Nature {
  if (isPlace(tokens, begin, last)) return "place";
  if (last - begin === 1) {
    const { shape, text, lower } = tokens[begin];
    return (shape === "upper" && text.length > 1) || WIRES.has(lower) ? "organization" : "unknown";
  }
  return isPerson(tokens, begin, last) ? "person" : "unknown";
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

/** "Ministry of Defense", "Acme Corp.", "Reuters News", "Johnson & Johnson", "Doctors Without Borders", "Health Canada". */
function isOrganization(tokens: readonly Token[], begin: number, last: number): boolean {
  const end = tokens[last - 1];
  if (last - begin > 1 && isCompanySuffix(end)) return true;
  if (natureOfNoun(end) === "organization") return true;
  if (isTeam(tokens, begin, last) || isBrand(tokens, begin, last) || isStaff(tokens, begin, last))
    return true;
  for (let i = begin; i < last; i++) {
    if (!isBodyJoiner(tokens[i])) continue;
    const { lower } = tokens[i];
    if (lower === "&" || (lower === "without" && i > begin)) return true;
    // "Minister of State for Home Affairs" is of no state
    if (i > begin + 2 && tokens[i - 2].lower === "of" && isTitle(tokens[i - 3])) continue;
    if ((lower === "of" || lower === "for") && i > begin && natureOfNoun(tokens[i - 1]) === "organization")
      return (
        lower === "for" ||
        i + 1 === last ||
        !isOffice(tokens[i + 1]) ||
        endOfOffices(tokens, i + 1, last) === last
      );
  }
  return last - begin === 2 && tokens[begin].form !== null && !isGivenName(tokens[begin]) && isPlaceWord(end);
}

/** "Boston Celtics", "New York Rangers": a place, and a name in the plural; not "Charlotte Edwards". */
function isTeam(tokens: readonly Token[], begin: number, last: number): boolean {
  if (last - begin < 2 || isGivenName(tokens[begin]) || !isPlace(tokens, begin, last - 1)) return false;
  const end = tokens[last - 1];
  return end.lower.endsWith("s") && (natureOfNoun(end) === null || isNationals(end));
}

/** "BBC Worldwide": an acronym, and a word that is in no capitals; not "JD Dahl". */
function isBrand(tokens: readonly Token[], begin: number, last: number): boolean {
  const { shape, text } = tokens[begin];
  if (last - begin !== 2 || shape !== "upper" || !isAcronym(text)) return false;
  return tokens[last - 1].shape === "capital" && !isGivenName(tokens[last - 1]);
}

/** "BBC"; not "JD", nor a name in capitals. */
function isAcronym(text: string): boolean {
  return text.length > 2 && text.length < 5 && !text.includes(".");
}

/** "Joint Chiefs of Staff" */
export function isStaff(tokens: readonly Token[], begin: number, last: number): boolean {
  return (
    last - begin > 2 &&
    tokens[last - 1].lower === "staff" &&
    tokens[last - 2].lower === "of" &&
    isPluralNoun(tokens[last - 3])
  );
}

/** Whether all from `i` on is what an office is of, and no name: "[State for Home Affairs]"; not "[State] John Kerry". */
export function isField(tokens: readonly Token[], i: number, last: number): boolean {
  let end = i;
  while (end < last && (isOffice(tokens[end]) || isJoiner(tokens[end]) || PORTFOLIOS.has(tokens[end].lower)))
    end++;
  return end === last || (end > i && tokens[end - 1].lower === "for" && end === last - 1);
}

/** One past the last of the offices that begin at `i`: "[Foreign Affairs and Trade]", "[State] John Kerry". */
function endOfOffices(tokens: readonly Token[], i: number, last: number): number {
  while (i < last && (isOffice(tokens[i]) || isJoiner(tokens[i]))) i++;
  return i;
}

/** Most words of a place's name. */
const LONGEST_PLACE = 4;

function isPlace(tokens: readonly Token[], begin: number, last: number): boolean {
  if (last - begin === 1) return isPlaceWord(tokens[begin]);
  if (last - begin > LONGEST_PLACE || !startsPlace(tokens[begin])) return false;
  let name = tokens[begin].lower;
  for (let i = begin + 1; i < last; i++) name += ` ${tokens[i].lower}`;
  return isPlaceName(name);
}

/** A given name or an initial, and more: "Kari Dahl", "George W. Bush". */
function isPerson(tokens: readonly Token[], begin: number, last: number): boolean {
  if (last - begin < 2) return false;
  if (isGivenName(tokens[begin])) return true;
  for (let i = begin; i < last - 1; i++) if (isInitial(tokens[i])) return true;
  return false;
}
