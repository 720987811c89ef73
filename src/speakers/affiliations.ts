import { PORTFOLIOS } from "../lexicon/portfolios.js";
import { wordSet } from "../lexicon/words.js";
import type { Token } from "../text/token.js";
import { ADJECTIVE } from "../text/word-forms.js";
import type { TokenRange } from "./kinds.js";
import {
  isCapital,
  isDemonym,
  isJoiner,
  isOffice,
  isPlaceWord,
  isPluralNoun,
  isRank,
  isRankPrefix,
  isSeat,
  isTitle,
  natureOfNoun,
  startsPlace,
} from "./name-roles.js";
import { endOfOffices, indexOfPreposition, isOrganization, isPlace, joins } from "./name-shapes.js";

/** The body that a title is of: "Director of [the Center for Port Studies]". */
export function bodyBehind(tokens: readonly Token[], { first, last }: TokenRange): TokenRange | null {
  const of = indexOfPreposition(tokens, first, last + 1);
  if (of <= first) return null;
  const begin = tokens[of + 1].tag === "DT" ? of + 2 : of + 1;
  return begin + 1 < last && endOfOffices(tokens, begin, last) < last && isOrganization(tokens, begin, last)
    ? { first: begin, last }
    : null;
}

/** Whether before a title's last word stands what the office is for, "Rural Development Minister"; or else a body: "NUM General Secretary". */
function isOfField(tokens: readonly Token[], { last }: TokenRange, end: number): boolean {
  const { lower } = tokens[last - 1];
  const isHolder = lower === "minister" || (lower === "secretary" && tokens[last - 2].lower !== "general");
  return isHolder && (natureOfNoun(tokens[end - 1]) !== "organization" || isPluralNoun(tokens[end - 1]));
}

/** What an office is for, or a place's kind, and no name: "[Water] Director", "[County] Commissioner", "[Central] bank governor". */
function isKind(token: Token): boolean {
  return KINDS.has(token.lower) || (PORTFOLIOS.has(token.lower) && natureOfNoun(token) === null);
}

const KINDS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "central county city town village district state king",
);

/** Whether a word is an adjective, though a capital may hide that: "[Additional] Solicitor General", "[Long-time] resident"; not "Vidar", "UNICAL". */
function isAdjective({ form, shape, lower, text }: Token): boolean {
  return (
    form?.can === ADJECTIVE ||
    (shape !== "upper" && (ADJECTIVE_ENDING.test(lower) || /^[A-Z][a-z]+-[a-z]+$/.test(text)))
  );
}

/** "political", "nautical", "maritime"; not "capital", "Olympus". */
const ADJECTIVE_ENDING = /(?:[ciou]al|ipal|itime|[mpt]ic)$/;

/**
 * The body that a title begins with: "[White House] spokesman", "Former [Acme] Chief Executive". Not the words that
 * rank the title or say what it is for: "Senate Majority Leader" is of the Senate, "Defense Minister" of nothing.
 */
export function affiliationIn(tokens: readonly Token[], title: TokenRange): TokenRange | null {
  let { first } = title;
  while (first < title.last && isSeat(tokens[first])) first++;
  if (!isCapital(tokens[first])) return null;
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
    (begin.tag === "JJ" ||
      begin.tag === "NN" ||
      isDemonym(begin) ||
      isAdjective(begin) ||
      (!speaks && isKind(begin)))
  )
    return null;
  const whole = end;
  while (end > first && isDemonym(tokens[end - 1])) end--;
  // "[South Korean] envoy"; not "[Senate] Democratic leader"
  const isNation = end < whole && end - first === 1 && startsPlace(begin) && !isPlaceWord(begin);
  return end === first || isNation ? null : { first, last: end };
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
