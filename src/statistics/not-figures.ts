import { IDLE_ONES, PRONOUN_ONES, SCORED, STREETS } from "../lexicon/figures.js";
import { wordSet } from "../lexicon/words.js";
import type { Token } from "../text/tokens.js";
import type { Quantity } from "./figure.js";
import { isLabelled } from "./labels.js";
import { isHyphen } from "./pieces.js";
import { isYear } from "./years.js";

const STREET: ReadonlySet<string> = /* @__PURE__ */ wordSet(STREETS);
const SCORE: ReadonlySet<string> = /* @__PURE__ */ wordSet(SCORED);
const IDLE: ReadonlySet<string> = /* @__PURE__ */ wordSet(IDLE_ONES);
const PRONOUN: ReadonlySet<string> = /* @__PURE__ */ wordSet(PRONOUN_ONES);

/**
 * If the number at piece `i` begins what only looks like figures, where that ends: a score ("2-1"), a telephone
 * number, a clock time, "9/11", "24/7", an address of a network, "1-2-3-4". Otherwise -1.
 */
export function skipCode(p: readonly Token[], i: number): number {
  const token = p[i];
  if (token.kind !== "number") return -1;
  const next = p[i + 1];
  if (next === undefined) return -1;
  if (!next.spaced && next.kind === "word" && /^(?:st|nd|rd|th|s)$/.test(next.lower)) return i + 2;
  const clock = clockEnd(p, i);
  if (clock > 0) return clock;
  // "555-0199", "1-2-3-4", "2-for-3", "9/11", "3:1", "6-4"
  let at = i;
  let links = 0;
  while (at + 2 < p.length && isLink(p, at + 1) && p[at + 2].kind === "number") {
    at += 2;
    links++;
  }
  if (links === 0) {
    // "3-for-4" of sports
    if (isHyphen(next) && p[i + 2]?.lower === "for" && isHyphen(p[i + 3]) && p[i + 4]?.kind === "number")
      return i + 5;
    return -1;
  }
  const last = p[at];
  if (p[i + 1].text === "/") return isFractionLike(p, i) ? -1 : at + 1;
  if (links > 1 || next.kind === "colon") return at + 1;
  if (/^0\d/.test(last.text)) return at + 1;
  // "2013-14", "1994-2001"
  if (
    /^(?:1[5-9]|20)\d\d$/.test(token.text) &&
    /^\d{2}(?:\d\d)?$/.test(last.text) &&
    !last.text.includes(",")
  ) {
    if (last.text.length === 2 || Number(last.text) - Number(token.text) < 200)
      return isUnitLike(p[at + 1]) ? -1 : at + 1;
  }
  return -1;
}

function isLink(p: readonly Token[], at: number): boolean {
  const { text, spaced, kind } = p[at];
  if (kind === "colon") return text === ":" && !spaced && !p[at + 1].spaced;
  if (text === "/") return !spaced && !p[at + 1].spaced;
  if (kind === "hyphen") return !p[at + 1].spaced;
  // "212 - 621 - 7983"
  return kind === "dash" && text === "-" && (isDashed(p[at + 2]) || isDashed(p[at - 2]));
}

function isDashed(token: Token | undefined): boolean {
  return token?.kind === "dash" && token.text === "-";
}

function isFractionLike(p: readonly Token[], i: number): boolean {
  return (
    /^(?:[2-58]|16|32)$/.test(p[i + 2].text) &&
    Number(p[i].text) < Number(p[i + 2].text) &&
    p[i + 3]?.text !== "/"
  );
}

function isUnitLike(token: Token | undefined): boolean {
  return token !== undefined && (token.text === "%" || (token.kind === "word" && token.tag === "NNS"));
}

/** "8 a.m.", "10.45pm", "5:30", "0401 GMT", "1430 hours", "2 o'clock": where it ends, or 0. */
function clockEnd(p: readonly Token[], i: number): number {
  const { text } = p[i];
  let at = i + 1;
  const colon =
    p[at].text === ":" &&
    p[at + 1]?.kind === "number" &&
    !p[at + 1].spaced &&
    /^\d\d(?:\.\d+)?$/.test(p[at + 1].text);
  if (colon) {
    at += 2;
    while (p[at]?.text === ":" && p[at + 1]?.kind === "number" && !p[at + 1].spaced) at += 2;
  } else if (!/^(?:[01]?\d|2[0-4])(?:\.[0-5]\d)?$|^[0-2]\d[0-5]\d$/.test(text)) return 0;
  const word = p[at];
  if (word?.kind === "word") {
    if (/^(?:a\.m\.?|p\.m\.?|am|pm|o'clock|gmt|est|edt|et|pst|pdt|bst|cet|ist|utc|noon)$/.test(word.lower)) {
      // "2.1 pm" of a nano grid is read as a unit only behind words of size
      if (/^(?:am|pm)$/.test(word.lower) && text.includes(".") && !/\.[0-5]\d$/.test(text))
        return colon ? at : 0;
      if (/^(?:am|pm)$/.test(word.lower) && !colon && p[i - 1]?.lower !== "at" && isSize(p, i)) return 0;
      return at + 1;
    }
    if ((word.lower === "p" || word.lower === "a") && p[at + 1]?.text === "." && p[at + 2]?.lower === "m")
      return at + 3;
    if (word.lower === "hours" && /^[0-2]\d[0-5]\d$/.test(text)) return at + 1;
  }
  return colon ? at : 0;
}

function isSize(p: readonly Token[], i: number): boolean {
  for (let k = Math.max(0, i - 4); k < Math.min(p.length, i + 6); k++)
    if (/^(?:size|nano|wavelength|picometers?)$/.test(p[k].lower)) return true;
  return false;
}

/** Whether quantity `a`, which has no unit, is no figure: a year, a label, a name, an address, a score, a pronoun. */
export function isNoFigure(p: readonly Token[], a: Quantity): boolean {
  const { amount, first, last } = a;
  const before = p[first - 1];
  const next = p[last];
  if (amount.style === "words" && first + 1 === last) {
    if (p[first].lower === "one" && isPronounOne(p, first)) return true;
    // "Group of Seven", "Big Four", "Kick Six": a name in the middle of a sentence
    if (
      p[first].shape === "capital" &&
      first > 0 &&
      before.kind === "word" &&
      (before.shape === "capital" || before.lower === "of") &&
      next?.kind !== "word"
    )
      return true;
    if (p[first].shape === "capital" && before?.kind === "word" && before.tag === "NNP") return true;
  }
  if (a.high !== null) return p[last]?.kind === "word" && SCORE.has(p[last].lower);
  if (isLabelled(p, a)) return true;
  if (isYear(p, a) || isIdentifier(p, a, next)) return true;
  if (isAddress(p, a) || isModel(p, a)) return true;
  if (isGlued(p, a, before, next)) return true;
  return isListNumber(p, a, next);
}

function isPronounOne(p: readonly Token[], i: number): boolean {
  const before = p[i - 1];
  const next = p[i + 1];
  if (before !== undefined && PRONOUN.has(before.lower) && !(before.lower === "only" && next?.tag === "NN"))
    return true;
  if (next?.kind === "mark" && next.spaced && p[i + 2]?.kind === "word") return false;
  if (next === undefined || (next.kind !== "word" && next.kind !== "hyphen")) return true;
  if (next.kind === "hyphen") return p[i + 2]?.lower !== "year" && p[i + 2]?.lower !== "day";
  if (IDLE.has(next.lower)) return true;
  return !/^(?:NN|NNS|NNP|JJ|CD|VBN|VBG)$/.test(next.tag);
}

/** Ten digits and more in a row, which copy that means a number would group; not "9999999999 stars". */
function isIdentifier(p: readonly Token[], a: Quantity, next: Token | undefined): boolean {
  const digits = p[a.first].end - p[a.first].start;
  return a.amount.bare && a.last === a.first + 1 && digits >= 10 && digits <= 40 && next?.tag !== "NNS";
}

/** "123 Elm Street", "1600 Pennsylvania Avenue", "9 E 71st St". */
function isAddress(p: readonly Token[], a: Quantity): boolean {
  if (!a.amount.bare) return false;
  for (let i = a.last; i < Math.min(p.length, a.last + 5); i++) {
    const token = p[i];
    if (token.kind === "number") continue;
    if (token.kind !== "word") return false;
    if (STREET.has(token.lower) && token.shape !== "lower" && i > a.last) return true;
    if (token.shape === "lower" && !/^(?:st|nd|rd|th)$/.test(token.lower)) return false;
  }
  return false;
}

/** "737 Max jets", "a 747 freighter", "the 90049 ZIP code": a model's or a code's number; not "737 jobs". */
function isModel(p: readonly Token[], a: Quantity): boolean {
  if (!a.amount.bare) return false;
  const next = p[a.last]?.lower ?? "";
  if (next === "zip") return true;
  return (
    /^7\d7$/.test(p[a.first].text) &&
    /^(?:max|jet|jets|plane|planes|airliner|airliners|dreamliner|freighter)$/.test(next)
  );
}

/** Digits stuck to what makes no figure of them: "5G", "24703L202", "q=30", "x2", "@7"; "4K", "3D". */
function isGlued(
  p: readonly Token[],
  a: Quantity,
  before: Token | undefined,
  next: Token | undefined,
): boolean {
  if (a.amount.style !== "digits") return false;
  if (
    before !== undefined &&
    !p[a.first].spaced &&
    ((/^[=/&@_%+#^:]$/.test(before.text) && !before.spaced) ||
      before.kind === "word" ||
      before.kind === "number" ||
      before.kind === "stop")
  )
    return true;
  if (next === undefined || next.spaced) return false;
  return (
    next.kind === "word" || next.text === "=" || next.text === "/" || next.text === "_" || next.text === "@"
  );
}

/** "1." and "2)" at the head of a paragraph. */
function isListNumber(p: readonly Token[], a: Quantity, next: Token | undefined): boolean {
  if (!a.amount.bare || next === undefined) return false;
  const start = a.first === 0 || (a.first === 1 && p[0].kind === "open");
  return start && !next.spaced && p[a.last + 1] !== undefined && (next.text === "." || next.text === ")");
}
