import type { Span } from "../article/types.js";
import { ABBREVIATIONS } from "../lexicon/abbreviations.js";
import type { Tag } from "./tags.js";
import { classOf, COMBINING, DIGIT, isLetter, LOWER, NUMERAL, SPACE, UPPER } from "./characters.js";

/**
 * What a token is. `clitic`: "'s", "'ll" and their like, cut off their word. `mark`: a quotation mark or
 * apostrophe, which only the quotes stage can tell apart. `stop`: ends a sentence, or an ellipsis.
 * `colon`: also the semicolon. `dash`: any dash, and a hyphen with spaces around it.
 */
export type TokenKind =
  | "word"
  | "number"
  | "clitic"
  | "mark"
  | "stop"
  | "comma"
  | "colon"
  | "dash"
  | "hyphen"
  | "open"
  | "close"
  | "symbol";

/** How a word is cased: "said", "Smith", "NATO", "iPhone"; `none` for what is no word. */
export type Shape = "lower" | "capital" | "upper" | "mixed" | "none";

/** The smallest part of a body that any stage looks at. */
export interface Token extends Span {
  kind: TokenKind;
  /** As printed. */
  text: string;
  /** In lower case, with a straight apostrophe. */
  lower: string;
  shape: Shape;
  /** Whether white space (or the paragraph's edge) stands before it. */
  spaced: boolean;
  /** Index of its paragraph. */
  paragraph: number;
  /** Index of its sentence. */
  sentence: number;
  /** Part of speech, a Penn Treebank tag; "" until the tagger has run. */
  tag: Tag;
  /** Base form of a known verb or noun ("said": "say"), otherwise the same as `lower`. */
  lemma: string;
}

/** Cuts `text` from `start` to `end` into tokens and appends them to `tokens`, in one pass. */
export function tokenise(text: string, start: number, end: number, paragraph: number, tokens: Token[]): void {
  let spaced = true;
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    const c = classOf(code);
    if (c === SPACE) {
      spaced = true;
      at++;
      continue;
    }
    let stop: number;
    let kind: TokenKind;
    let shape: Shape = "none";
    if (c === LOWER || c === UPPER) {
      stop = endOfWord(text, at, end);
      kind = "word";
      shape = shapeOf(text, at, stop);
    } else if (c === DIGIT) {
      stop = endOfNumber(text, at, end);
      kind = "number";
    } else if (c === NUMERAL) {
      stop = at + 1;
      kind = "number";
    } else {
      const clitic = spaced ? 0 : cliticLength(text, at, end);
      if (clitic > 0) {
        stop = at + clitic;
        kind = "clitic";
      } else {
        stop = endOfPunctuation(text, at, end, code);
        kind = kindOfPunctuation(text, at, stop, end, code, spaced);
      }
    }
    const printed = text.slice(at, stop);
    const lower =
      shape === "lower" || shape === "none" ? straight(printed, kind) : straight(printed, kind).toLowerCase();
    tokens.push({
      start: at,
      end: stop,
      kind,
      text: printed,
      lower,
      shape,
      spaced,
      paragraph,
      sentence: 0,
      tag: "",
      lemma: lower,
    });
    at = stop;
    spaced = false;
  }
}

const APOSTROPHE = 39;
const CURLY_APOSTROPHE = 0x2019;
const FULL_STOP = 46;
const HYPHEN = 45;
const AMPERSAND = 38;

function isApostrophe(code: number): boolean {
  return code === APOSTROPHE || code === CURLY_APOSTROPHE;
}

function straight(printed: string, kind: TokenKind): string {
  return (kind === "word" || kind === "clitic") && printed.includes("\u2019")
    ? printed.replaceAll("\u2019", "'")
    : printed;
}

/** The end of the word at `at`: letters and digits, with "O'Brien", "long-term", "AT&T", "U.S.", "Dec." whole. */
function endOfWord(text: string, at: number, end: number): number {
  let i = at + 1;
  let part = at;
  let dotted = false;
  for (; i < end; i++) {
    const code = text.charCodeAt(i);
    const c = classOf(code);
    if (c === LOWER || c === UPPER || c === DIGIT || c === COMBINING) continue;
    const next = i + 1 < end ? text.charCodeAt(i + 1) : 0;
    if (code === HYPHEN && (isLetter(next) || classOf(next) === DIGIT)) {
      part = i + 1;
    } else if (isApostrophe(code) && isLetter(next)) {
      if (cliticLength(text, i, end) > 0) break;
    } else if (code === AMPERSAND && isLetter(next)) {
      part = i + 1;
    } else if (code === FULL_STOP && isLetter(next) && (i - part === 1 || classOf(next) === LOWER)) {
      // "U.S", "a.m", "Amazon.com"; not "said.But"
      dotted = i - part === 1;
      part = i + 1;
    } else break;
  }
  if (i < end && text.charCodeAt(i) === FULL_STOP && ownsStop(text, at, i, part, dotted, end)) i++;
  return i;
}

/** Whether the full stop at `stop` belongs to the word before it: "U.S.", "J.", "Mr."; not "said." or "I." */
function ownsStop(
  text: string,
  start: number,
  stop: number,
  part: number,
  dotted: boolean,
  end: number,
): boolean {
  if (stop + 1 < end && text.charCodeAt(stop + 1) === FULL_STOP) return false;
  if (dotted && stop - part === 1) return true;
  if (stop - start === 1) return classOf(text.charCodeAt(start)) === UPPER && text[start] !== "I";
  if (stop - start > 6) return false;
  const use = ABBREVIATIONS.get(text.slice(start, stop).toLowerCase());
  if (use === undefined) return false;
  if (use === "capital") return classOf(text.charCodeAt(start)) === UPPER;
  if (use === "number") {
    let next = stop + 1;
    if (next < end && classOf(text.charCodeAt(next)) === SPACE) next++;
    return next < end && classOf(text.charCodeAt(next)) === DIGIT;
  }
  return true;
}

/** The end of the number at `at`: digits, and points or commas with a digit behind them. */
function endOfNumber(text: string, at: number, end: number): number {
  let i = at + 1;
  for (; i < end; i++) {
    const code = text.charCodeAt(i);
    if (classOf(code) === DIGIT) continue;
    if ((code === FULL_STOP || code === 44) && i + 1 < end && classOf(text.charCodeAt(i + 1)) === DIGIT)
      continue;
    break;
  }
  return i;
}

/** Length of "'s", "'ll", "'re", "'ve", "'d", "'m" at `at`; 0 for any other text, such as "'em" or "'90s". */
function cliticLength(text: string, at: number, end: number): number {
  if (!isApostrophe(text.charCodeAt(at))) return 0;
  let stop = at + 1;
  while (stop < end && stop < at + 4 && isLetter(text.charCodeAt(stop))) stop++;
  if (stop === at + 2) return "sdmSDM".includes(text[at + 1]) ? 2 : 0;
  if (stop !== at + 3) return 0;
  const letters = text.slice(at + 1, stop).toLowerCase();
  return letters === "ll" || letters === "re" || letters === "ve" ? 3 : 0;
}

function shapeOf(text: string, start: number, end: number): Shape {
  let upper = 0;
  let lower = 0;
  for (let i = start; i < end; i++) {
    const c = classOf(text.charCodeAt(i));
    if (c === UPPER) upper++;
    else if (c === LOWER) lower++;
  }
  if (upper === 0) return "lower";
  if (lower === 0) return upper === 1 ? "capital" : "upper";
  return upper === 1 && classOf(text.charCodeAt(start)) === UPPER
    ? "capital"
    : classOf(text.charCodeAt(start)) === UPPER
      ? "capital"
      : "mixed";
}

/** Longest run of full stops or hyphens that is one token; a longer run is several. */
const LONGEST_RUN = 64;

/** The end of the punctuation at `at`: one code unit, but "--", "...", "``", "''" and a surrogate pair are one. */
function endOfPunctuation(text: string, at: number, end: number, code: number): number {
  const next = at + 1 < end ? text.charCodeAt(at + 1) : 0;
  if (code >= 0xd800 && code <= 0xdbff && next >= 0xdc00 && next <= 0xdfff) return at + 2;
  if ((code === APOSTROPHE || code === 96) && next === code) return at + 2;
  if (code !== HYPHEN && code !== FULL_STOP) return at + 1;
  let i = at + 1;
  while (i < end && i < at + LONGEST_RUN && text.charCodeAt(i) === code) i++;
  return i;
}

function kindOfPunctuation(
  text: string,
  start: number,
  stop: number,
  end: number,
  code: number,
  spaced: boolean,
): TokenKind {
  switch (code) {
    case FULL_STOP:
    case 33:
    case 63:
    case 0x2026:
      return "stop";
    case 44:
      return "comma";
    case 58:
    case 59:
      return "colon";
    case 34:
    case APOSTROPHE:
    case 96:
    case 0x91:
    case 0x92:
    case 0x93:
    case 0x94:
    case 0xab:
    case 0xbb:
      return "mark";
    case HYPHEN:
      return stop - start > 1 || (spaced && (stop >= end || classOf(text.charCodeAt(stop)) === SPACE))
        ? "dash"
        : "hyphen";
    case 95:
    case 0x96:
    case 0x97:
      return "dash";
    case 40:
    case 91:
    case 123:
      return "open";
    case 41:
    case 93:
    case 125:
      return "close";
    default:
      if (code >= 0x2018 && code <= 0x201f) return "mark";
      if (code === 0x2039 || code === 0x203a) return "mark";
      if (code >= 0x2012 && code <= 0x2015) return "dash";
      return code === 0x2010 || code === 0x2011 ? "hyphen" : "symbol";
  }
}

/** Index of the first token that ends after `offset`; `tokens.length` if there is none. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle].end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
