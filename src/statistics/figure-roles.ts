import { CURRENCY_ABBREVIATIONS, CURRENCY_CODES } from "../lexicon/currencies.js";
import { DENOMINATORS, NOUGHTS, PLURAL_SCALES, SCALES, SMALL_NUMBERS, TENS } from "../lexicon/numbers.js";
import type { Word } from "../text/word.js";
import { isOrdinal } from "./numbers/ordinal-words.js";
import { mayPrecede } from "./units/money.js";

/** A number, or a word that a figure can begin with. */
export const ANCHOR = 1;
/** "a" and "an", which are a number behind "more than". */
export const ARTICLE = 2;
/** "than" and what else makes a number of an article behind it. */
export const BOUND = 4;
/** A word that may begin a figure whatever comes next. */
export const BEGINS = 8;
/** What may stand behind the first word of a figure that begins with no number: "US [$]", "double [to]". */
export const SECOND = 16;
/** A word that pieces may be cut from: it has a hyphen or digits inside, or a stop at its end. */
export const JOINED = 32;
/** A sign or a word that may be a currency in front of an amount. */
export const PAID = 64;

/** Words that a figure can begin with. */
const ANCHORS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...SMALL_NUMBERS.split(" "),
  ...TENS.split(" "),
  ...NOUGHTS.split(" "),
  ...Object.keys(SCALES),
  ...Object.keys(PLURAL_SCALES),
  ...Object.keys(DENOMINATORS),
  ..."twice dozen rank ranks ranked ranking".split(" "),
]);

/** What may be glued to the front of a figure and be cut off it: "USD10m", "minus-130", "magnitude-6". */
export const PREFIXES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...ANCHORS,
  ...CURRENCY_CODES.toLowerCase().split(" "),
  ...Object.keys(CURRENCY_ABBREVIATIONS),
  ..."minus plus sub now to under over magnitude a half-a".split(" "),
]);

/** Words that a figure begins with as well, though a sentence without numbers holds none for them. */
const OPENERS: ReadonlySet<string> = /* @__PURE__ */ new Set("minus negative no u.s.".split(" "));

/** "threefold", "twelvefold"; not "manifold". */
const FOLD = /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|hundred)fold$/;

/** "mid-20s"; not "mid-term". */
export const MID_DECADE = /^mid-[1-9]0s$/;

/** What a word is to a figure, in the bits above. */
export function figureRole(word: Word): number {
  const { figureRole } = word;
  return figureRole < 0 ? (word.figureRole = roleOf(word)) : figureRole;
}

function roleOf({ kind, lower, text, shape }: Word): number {
  if (kind === "number") return ANCHOR | BEGINS | SECOND;
  if (kind !== "word")
    return (text === "$" || text === "=" || text === "." ? SECOND : 0) | (mayPrecede(text, lower) ? PAID : 0);
  let role = mayPrecede(text, lower) ? PAID : 0;
  if (lower === "a" || lower === "an") role |= ARTICLE;
  else if (/^(?:than|least|nearly|almost|under)$/.test(lower)) role |= BOUND;
  else if (lower === "to" || lower === "from") role |= SECOND;
  if (ANCHORS.has(lower)) role |= ANCHOR | BEGINS;
  else if (isOrdinal(lower)) role |= ANCHOR | BEGINS;
  else if (OPENERS.has(lower)) role |= BEGINS;
  const cut = boundary(lower);
  if (cut > 0 || lower.endsWith(".")) role |= JOINED;
  if (lower.endsWith("fold")) return role | BEGINS | (FOLD.test(lower) ? ANCHOR : 0);
  if (cut > 0 && MID_DECADE.test(lower)) return role | ANCHOR;
  const split = shape === "lower" ? lower.indexOf("-") : cut;
  return split > 0 && lower.length > 2 && PREFIXES.has(lower.slice(0, split)) ? role | ANCHOR : role;
}

/** Index of the first hyphen or the first digit behind letters; -1 for none. */
export function boundary(lower: string): number {
  for (let i = 1; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    if (code === 45 || (code >= 48 && code <= 57)) return i;
  }
  return -1;
}
