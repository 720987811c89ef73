import { ORGANIZATION_NOUNS } from "../lexicon/organization-nouns.js";
import { PORTFOLIO_HOLDERS, PORTFOLIOS } from "../lexicon/portfolios.js";
import { holdsOneOf, wordSet } from "../lexicon/words.js";
import { hasFiniteTag, type Token } from "./token.js";

/**
 * The last token of what joins a phrase's words at token `i` with what it goes on with: a hyphen, the comma of a seat, a
 * nickname, "of [the]" in a name, "and"; -1 where nothing does. The phrase begins at `first`, its last noun is `head`.
 */
export function endOfJoint(
  tokens: readonly Token[],
  i: number,
  first: number,
  head: number,
  limit: number,
): number {
  const { tag, kind, text, lower, spaced } = tokens[i];
  if (!spaced && (kind === "hyphen" || text === "/" || isInCode(tokens, i)))
    return i > first && i + 1 < limit && !tokens[i + 1].spaced ? i : -1;
  if (kind === "comma")
    return head === i - 1 && (joinsSeat(tokens, i, limit) || joinsList(tokens, i, first, limit)) ? i : -1;
  if (kind === "mark") {
    // "Dato' Moe"
    if (!spaced && tokens[i - 1].lower === "dato") return i;
    return head === i - 1 ? endOfNickname(tokens, i, limit) : -1;
  }
  if (lower === "of" || lower === "for" || lower === "&" || lower === "on") {
    if (!joinsNames(tokens, i, head, limit)) return -1;
    return tokens[i + 1].tag === "DT" ? i + 1 : i;
  }
  const joins =
    tag === "CC" &&
    (joinsModifiers(tokens, i, first, head, limit) ||
      joinsTasks(tokens, i, first, limit) ||
      joinsFields(tokens, i, first, limit));
  return joins ? i : -1;
}

/** Whether the stop at `i` stands in the code of a share: "Lindqvist AB LIND[.]ST said"; not "It was LIND.It fell". */
export function isInCode(tokens: readonly Token[], i: number): boolean {
  if (tokens[i].kind !== "stop" || i === 0 || i + 1 >= tokens.length) return false;
  const next = tokens[i + 1];
  return (
    tokens[i - 1].shape === "upper" && next.shape === "upper" && !next.spaced && next.end - next.start < 3
  );
}

/** Whether the number at `i` and the next are a score: "beat Dahl [6]-4"; not "Boeing 777-9 jets", "a 5-year plan". */
export function isScore(tokens: readonly Token[], i: number, limit: number): boolean {
  if (i + 2 >= limit || tokens[i + 1].kind !== "hyphen" || tokens[i + 2].kind !== "number") return false;
  return i + 3 >= limit || !tokens[i + 3].tag.startsWith("N");
}

/**
 * Whether the number at `i` is of the name at the sentence's head, "[Channel 4] correspondent Dahl", or ranks the one
 * behind it, "[world number two] Dahl"; not "Police 10 times".
 */
export function isNumbered(tokens: readonly Token[], first: number, i: number, limit: number): boolean {
  if (tokens[i - 1].lower === "number") return i + 1 < limit && tokens[i + 1].tag === "NNP";
  return i === first + 1 && tokens[first].shape === "capital" && i + 1 < limit && tokens[i + 1].tag === "NN";
}

/** "Evanston[, Ill.-based] Orbin": a town, and the state where it lies. */
function joinsSeat(tokens: readonly Token[], i: number, end: number): boolean {
  return tokens[i - 1].tag === "NNP" && i + 2 < end && tokens[i + 1].lower.endsWith("-based");
}

/** Most words of a nickname. */
const LONGEST_NICKNAME = 3;

/** Index of the mark that ends a nickname amid a name: 'Tom ["The Hook"] Lund'; -1 where there is none. */
function endOfNickname(tokens: readonly Token[], open: number, end: number): number {
  if (tokens[open - 1].tag !== "NNP" || !tokens[open].spaced) return -1;
  const first = open + widthOf(tokens, open);
  let close = first;
  while (close < end && close < first + LONGEST_NICKNAME && tokens[close].shape === "capital") close++;
  if (close === first || close >= end || tokens[close].kind !== "mark" || tokens[close].spaced) return -1;
  close += widthOf(tokens, close) - 1;
  return close + 1 < end && (tokens[close + 1].tag === "" || tokens[close + 1].tag === "NNP") ? close : -1;
}

/** How many tokens a mark is: one, or two as in ‘‘. */
function widthOf(tokens: readonly Token[], i: number): number {
  const next = tokens[i + 1] as Token | undefined;
  return next?.kind === "mark" && !next.spaced ? 2 : 1;
}

/** Whether a possessive mark ends a name, or what it owns goes unsaid: "[Moody's] said", "[Dahl's]."; not "Dahl's new plan". */
export function endsName(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1] as Token | undefined;
  if (tokens[i - 1].tag !== "NNP") return false;
  return (
    next === undefined ||
    next.kind === "stop" ||
    next.kind === "comma" ||
    next.lower === "of" ||
    SAYS.has(next.lower) ||
    hasFiniteTag(next)
  );
}

/** Forms of "say" that pass for adjectives behind a possessive mark. */
const SAYS: ReadonlySet<string> = /* @__PURE__ */ wordSet("said says");

/**
 * "Department of Justice", "University of the Arts", "Office for Statistics"; not "president of France", "President
 * of the board" or "Smith for Congress".
 */
function joinsNames(tokens: readonly Token[], i: number, head: number, end: number): boolean {
  if (head !== i - 1 || tokens[head].tag !== "NNP") return false;
  const next = i + 1 < end ? tokens[i + 1] : undefined;
  const isOffice = offices.has(tokens[head].lower) && next !== undefined && PORTFOLIOS.has(next.lower);
  const { lower } = tokens[i];
  if (lower === "for" && !isBody(tokens[head]) && !isOffice) return false;
  // "the Commission on Audit"; not "the Commission on Monday"
  if (lower === "on" && (!CONFERRING.has(tokens[head].lower) || next === undefined || !isField(next)))
    return false;
  if (next?.tag === "NNP") return true;
  return next?.tag === "DT" && i + 2 < end && tokens[i + 2].tag === "NNP";
}

/** Bodies that are on something. */
const CONFERRING: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "commission committee conference council convention",
);

/** "200 Russian and North Korean soldiers", "political and economic ties"; not "Obama and Clinton". */
function joinsModifiers(
  tokens: readonly Token[],
  i: number,
  first: number,
  head: number,
  end: number,
): boolean {
  const before = tokens[i - 1];
  const counted = tokens[first].tag === "CD" || tokens[first + 1].tag === "CD";
  const modifier = before.tag === "JJ" || (head === i - 1 && before.tag === "NNP" && counted);
  if (!modifier || i + 2 >= end) return false;
  let at = i + 1;
  while (at < end && at < i + 4 && (tokens[at].tag === "JJ" || tokens[at].tag === "NNP")) at++;
  return at > i + 1 && at < end && (tokens[at].tag === "NN" || tokens[at].tag === "NNS");
}

/** Whether a noun is the kind of a body, in the singular or as in "Centers for Disease Control". */
function isBody({ lower }: Token): boolean {
  return holdsOneOf(ORGANIZATION_NOUNS, lower);
}

/** Whether a word of a name is a common noun or adjective as well: "Trade", "Prevention"; not "Apple", "Lund". */
function isField({ form, lower }: Token): boolean {
  return (
    form !== null ||
    PORTFOLIOS.has(lower) ||
    /(?:tion|ment|ics|ance|ence|ity|ical|[crt]ial|able|logy)$/.test(lower)
  );
}

/**
 * "Office for Trade [and] Growth", "Centre of Law [and] Public Policy": what a body is for, all of it common nouns;
 * not "the Office for Trade and Apple", nor "the Bank of England and Parliament".
 */
function joinsFields(tokens: readonly Token[], i: number, first: number, end: number): boolean {
  const next = i + 1 < end ? tokens[i + 1] : undefined;
  if (next?.tag !== "NNP" || tokens[i].lower !== "and" || !isField(next)) return false;
  let at = i - 1;
  // "of Dyke Management and"
  while (
    at > first &&
    (tokens[at].kind === "comma" ||
      (tokens[at].tag === "NNP" && (isField(tokens[at]) || isField(tokens[i - 1]))))
  )
    at--;
  const { lower } = tokens[at];
  return (
    at < i - 1 &&
    at > first &&
    (lower === "of" || lower === "for") &&
    (isBody(tokens[at - 1]) || offices.has(tokens[at - 1].lower))
  );
}

/** "Minister of Energy[,] Water and Trade Tom Lund": fields of an office, parted by commas up to an "and"; not "the Minister of Energy, Ann Lee and". */
function joinsList(tokens: readonly Token[], i: number, first: number, end: number): boolean {
  let at = i + 1;
  while (at + 1 < end && at < i + LONGEST_LIST && (tokens[at].kind === "comma" || isTask(tokens[at]))) at++;
  return at < end && tokens[at].lower === "and" && joinsFields(tokens, at, first, end);
}

const LONGEST_LIST = 8;

const offices: ReadonlySet<string> = /* @__PURE__ */ wordSet(PORTFOLIO_HOLDERS);

/** Most words between the "and" of an office or body and its noun. */
const LONGEST_TASK = 4;

/** Whether a word says what an office or body is for. */
function isTask(token: Token): boolean {
  return PORTFOLIOS.has(token.lower) || (token.tag === "NNP" && isField(token));
}

/**
 * "Trade [and] Industry Minister", "the food [and] agriculture ministry", "Earthquake Monitoring [and] Research Center";
 * not "Dahl and Justice Minister Lund", nor "Apple and Ford Motor Company".
 */
function joinsTasks(tokens: readonly Token[], i: number, first: number, end: number): boolean {
  if (i === first || tokens[i].lower !== "and" || !isTask(tokens[i - 1])) return false;
  for (let at = i + 1; at < end && at <= i + LONGEST_TASK; at++) {
    const token = tokens[at];
    if (token.shape !== tokens[i - 1].shape) return false;
    if (at > i + 1 && (offices.has(token.lower) || (token.tag === "NNP" && isBody(token)))) return true;
    if (!isTask(token)) return false;
  }
  return false;
}
