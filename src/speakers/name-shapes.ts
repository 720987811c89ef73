import { KNOWN_BODIES } from "../lexicon/known-bodies.js";
import { WIRES } from "../lexicon/media.js";
import { PORTFOLIOS } from "../lexicon/portfolios.js";
import { wordSet } from "../lexicon/words.js";
import type { Token } from "../text/token.js";
import type { Nature } from "./kinds.js";
import {
  isBodyJoiner,
  isCapital,
  isCompanySuffix,
  isGivenName,
  isInitial,
  isJoiner,
  isNationals,
  isOffice,
  isPlaceName,
  isPlaceWord,
  isPluralNoun,
  isTitle,
  natureOfNoun,
  startsPlace,
} from "./name-roles.js";
import { namesBody } from "./possessive-names.js";

/** "Department [of] Justice", "Johnson [&] Johnson", "Ursula [von der] Leyen": between two capitalised words. */
export function joins(tokens: readonly Token[], i: number, first: number, last: number): boolean {
  if (i < first || i + 1 >= last || tokens[i].kind === "number") return false;
  if (i === first) return isParticle(tokens[i]);
  if (tokens[i].tag === "POS") return namesBody(tokens, first, i, last);
  // a mark inside a noun phrase is that of a nickname, a comma one between the fields of an office
  const { kind } = tokens[i];
  if (kind === "hyphen" || kind === "mark" || kind === "comma") return true;
  // "columnist van Moe"
  if (isParticle(tokens[i])) return true;
  if (!isJoiner(tokens[i])) return false;
  return isCapital(tokens[i - 1]) || isJoiner(tokens[i - 1]);
}

/** "[van] der Lippe", "[al] Rashid": what begins a family name. */
function isParticle(token: Token): boolean {
  return isJoiner(token) && token.shape === "lower" && !isBodyJoiner(token) && !PLAIN.has(token.lower);
}

const PLAIN: ReadonlySet<string> = /* @__PURE__ */ wordSet("and the");

/** Index of the first "of" inside a name; -1 if there is none. */
export function indexOfPreposition(tokens: readonly Token[], begin: number, last: number): number {
  for (let i = begin + 1; i < last - 1; i++) if (isJoiner(tokens[i]) && tokens[i].lower === "of") return i;
  return -1;
}

/** Whether a capitalised word is neither a common noun nor a place's name. */
export function isUnknown(token: Token): boolean {
  return (
    (token.shape === "capital" || token.lower.startsWith("al-")) &&
    token.form === null &&
    natureOfNoun(token) === null &&
    !isOffice(token) &&
    !PORTFOLIOS.has(token.lower) &&
    !isPlaceWord(token)
  );
}

const known: ReadonlySet<string> = /* @__PURE__ */ wordSet(`${WIRES} ${KNOWN_BODIES}`);

/** "NATO", "Reuters", "Greenpeace" */
export function isKnownBody({ shape, text, lower }: Token): boolean {
  return (shape === "upper" && text.length > 1) || known.has(lower);
}

/** What a name that is no body's may end in where it is a document's: "Clean Harbours [Act]". */
const ACTS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "act treaty agreement amendment constitution declaration resolution report survey poll",
);

/** What a name that is no body's may be. */
export function natureOfName(tokens: readonly Token[], begin: number, last: number): Nature {
  if (isPlace(tokens, begin, last)) return "place";
  if (last - begin === 1) return isKnownBody(tokens[begin]) ? "organization" : "unknown";
  if (isPerson(tokens, begin, last)) return "person";
  return ACTS.has(tokens[last - 1].lower) && !isGivenName(tokens[last - 2]) ? "document" : "unknown";
}

/** "Ministry of Defense", "Acme Corp.", "Reuters News", "Johnson & Johnson", "Doctors Without Borders", "Health Canada". */
export function isOrganization(tokens: readonly Token[], begin: number, last: number): boolean {
  const end = tokens[last - 1];
  if (last - begin > 1 && (isCompanySuffix(end) || FIRSTS.has(tokens[begin].lower))) return true;
  if (natureOfNoun(end) === "organization") return !isSurname(tokens, begin, last);
  if (isTeam(tokens, begin, last) || isBrand(tokens, begin, last) || isStaff(tokens, begin, last))
    return true;
  for (let i = begin; i < last; i++) {
    if (!isBodyJoiner(tokens[i])) continue;
    const { lower } = tokens[i];
    if (lower === "&" || (lower === "without" && i > begin)) return true;
    // "Minister of State for Home Affairs" is of no state
    if (i > begin + 2 && tokens[i - 2].lower === "of" && isTitle(tokens[i - 3])) continue;
    if (i > begin && natureOfNoun(tokens[i - 1]) === "organization")
      return (
        lower === "for" ||
        i + 1 === last ||
        !isOffice(tokens[i + 1]) ||
        endOfOffices(tokens, i + 1, last) === last
      );
  }
  return last - begin === 2 && tokens[begin].form !== null && !isGivenName(tokens[begin]) && isPlaceWord(end);
}

/** What the names of bodies begin with: "[Radio] Norway", "[Statistics] Norway". */
const FIRSTS: ReadonlySet<string> = /* @__PURE__ */ wordSet("radio statistics");

/** "Mike [Banks]", "Anna [Church]": a given name, and a body's noun that is a family name too; not "Charlotte Church". */
function isSurname(tokens: readonly Token[], begin: number, last: number): boolean {
  return (
    last - begin === 2 &&
    SURNAMES.has(tokens[begin + 1].lower) &&
    isGivenName(tokens[begin]) &&
    !isPlaceWord(tokens[begin])
  );
}

const SURNAMES: ReadonlySet<string> = /* @__PURE__ */ wordSet("banks church house post press steel towns");

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

const GENERAL: ReadonlySet<string> = /* @__PURE__ */ wordSet("general joint");

/** "Joint Chiefs of Staff", "General Staff of the Army"; not "General Staff Sergeant" */
export function isStaff(tokens: readonly Token[], begin: number, last: number): boolean {
  if (last - begin > 1 && tokens[begin + 1].lower === "staff" && GENERAL.has(tokens[begin].lower))
    return last - begin === 2 || tokens[begin + 2].lower === "of";
  return (
    last - begin > 2 &&
    tokens[last - 1].lower === "staff" &&
    tokens[last - 2].lower === "of" &&
    isPluralNoun(tokens[last - 3])
  );
}

/** Whether all from `i` on is what an office is of, and no name: "[State for Home Affairs]"; not "[State] John Kerry". */
export function isField(tokens: readonly Token[], i: number, last: number): boolean {
  const end = endOfOffices(tokens, i, last);
  return end === last || (end > i && tokens[end - 1].lower === "for" && end === last - 1);
}

/** One past the last of the offices that begin at `i`: "[Foreign Affairs and Trade]", "[State] John Kerry". */
export function endOfOffices(tokens: readonly Token[], i: number, last: number): number {
  while (
    i < last &&
    (isOffice(tokens[i]) ||
      PORTFOLIOS.has(tokens[i].lower) ||
      isJoiner(tokens[i]) ||
      tokens[i].kind === "comma")
  )
    i++;
  return i;
}

/** Most words of a place's name. */
const LONGEST_PLACE = 4;

/** "Oslo", "New York", "St. Louis": a place that the lexicon has; not "New Bank". */
export function isPlace(tokens: readonly Token[], begin: number, last: number): boolean {
  if (last - begin === 1) return isPlaceWord(tokens[begin]);
  if (last - begin > LONGEST_PLACE || !startsPlace(tokens[begin])) return false;
  let name = tokens[begin].lower;
  for (let i = begin + 1; i < last; i++) name += ` ${tokens[i].lower}`;
  return isPlaceName(name);
}

/** A given name or an initial, and more: "Kari Dahl", "George W. Bush". */
export function isPerson(tokens: readonly Token[], begin: number, last: number): boolean {
  if (last - begin < 2) return false;
  if (isGivenName(tokens[begin])) return true;
  for (let i = begin; i < last - 1; i++) if (isInitial(tokens[i])) return true;
  return last - begin > 2 && isLetter(tokens[begin]) && isLetter(tokens[begin + 1]);
}

/** "A", "R": initials without their full stops. */
function isLetter({ text, shape }: Token): boolean {
  return text.length === 1 && shape === "capital";
}
