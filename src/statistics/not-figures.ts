import { STREETS } from "../lexicon/figures.js";
import { wordSet } from "../lexicon/words.js";
import type { Token } from "../text/token.js";
import type { Quantity } from "./figure.js";
import { figureRole } from "./figure-roles.js";
import { isHyphen } from "./numbers/hyphen.js";
import { isLabelled } from "./labels.js";
import { SMALL } from "./numbers/number-words.js";
import { isPronounOne } from "./pronoun-one.js";
import { LEADING } from "./role-bits.js";
import { isScored } from "./scores.js";
import { isYear } from "./years.js";

const STREET: ReadonlySet<string> = /* @__PURE__ */ wordSet(STREETS);

/** Whether quantity `a`, which has no unit, is no figure: a year, a label, a name, an address, a score, a pronoun. */
export function isNoFigure(p: readonly Token[], a: Quantity): boolean {
  const { amount, first, last } = a;
  const before = first > 0 ? p[first - 1] : undefined;
  const next = p[last];
  if (amount.style === "words" && first + 1 === last) {
    if (p[first].lower === "one" && isPronounOne(p, first)) return true;
    // "trade between the two"
    if (
      before?.lower === "the" &&
      p[first - 2]?.lower === "between" &&
      !/^(?:NN|JJ|CD|VB[GN])/.test(p[last]?.tag ?? "")
    )
      return true;
    // "Group of Seven", "Big Four", "Six Nations": a name, in the middle of a sentence
    if (before?.kind === "word" && p[first].shape === "capital") return true;
  }
  if (a.high !== null) return isScored(p[last]);
  if (isLabelled(p, a)) return true;
  if (isYear(p, a) || isIdentifier(p, a, next)) return true;
  if (isHyphen(next) && NAMING.test(p[last + 1]?.lower ?? "")) return true;
  if (isAddress(p, a) || isModel(p, a) || isCompany(p, a)) return true;
  if (isGlued(p, a, before, next)) return true;
  return isListNumber(p, a, next);
}

/** What is named for a number that is none of it: "two-[wheelers]", "a 3-[pointer]"; not "a 12-[seater]". */
const NAMING = /^(?:wheel|point|deck)ers?$/;

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
    // "22 Ave Bosquet" has its kind in front
    if (STREET.has(token.lower) && token.shape !== "lower" && (i > a.last || p[i + 1]?.tag === "NNP"))
      return true;
    if (token.shape === "lower" && !/^(?:st|nd|rd|th)$/.test(token.lower)) return false;
  }
  return false;
}

/** "737 Max jets", "a 747 freighter", "the 90049 ZIP code", "the 11 Pro": a model's or a code's number; not "737 jobs". */
function isModel(p: readonly Token[], a: Quantity): boolean {
  if (!a.amount.bare) return false;
  const next = p[a.last]?.lower ?? "";
  if (next === "zip") return true;
  // "its 11 Pro Max phone"
  if (/^(?:pro|max|plus|mini|ultra)$/.test(next) && p[a.last].shape === "capital") return true;
  return (
    /^7\d7$/.test(p[a.first].text) &&
    /^(?:max|jet|jets|plane|planes|airliner|airliners|dreamliner|freighter)$/.test(next)
  );
}

/** "3M rose", "3M Co.": the company whose name reads as millions; not "3M people", "about 3M went". */
function isCompany(p: readonly Token[], { first, last }: Quantity): boolean {
  const scale = p[last - 1];
  const next = p[last];
  if (scale.text !== "M" || scale.spaced || p[first].text !== "3" || next === undefined) return false;
  if (first > 0 && (figureRole(p[first - 1].word) & LEADING) !== 0) return false;
  return /^(?:POS|VBD|VBZ|MD)$/.test(next.tag) || (next.shape === "capital" && !next.lower.endsWith("s"));
}

/** Whether a number goes on to another as a name does: "7-Eleven"; not "7-11", "twenty-one". */
export function isNumberName(p: readonly Token[], { last, amount }: Quantity): boolean {
  const next = p[last + 1];
  return amount.bare && p[last]?.kind === "hyphen" && next?.shape === "capital" && SMALL.has(next.lower);
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
      before.kind === "stop" ||
      // "7-6(5)"
      (before.kind === "open" && !before.spaced && p[a.first - 2]?.kind === "number"))
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
