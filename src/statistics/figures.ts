import { wordSet } from "../lexicon/words.js";
import type { Token } from "../text/token.js";
import { remake, type Figure, type Quantity } from "./figure.js";
import { figureRole } from "./figure-roles.js";
import { ANCHOR, ARTICLE, BEGINS, BOUND, MULTIPLE, RANKED, SECOND, STARTS } from "./role-bits.js";
import { readMultiple, readMultipleWord } from "./multiples.js";
import { readDecade } from "./decades.js";
import { withMagnitude } from "./magnitudes.js";
import { withZero } from "./below-zero.js";
import { isLabelled } from "./labels.js";
import { isNoFigure, isNumberName } from "./not-figures.js";
import { withAge } from "./ages.js";
import { readDuration } from "./durations.js";
import { readQuantity } from "./quantity.js";
import { readOrdinal } from "./ordinals.js";
import { readRange } from "./ranges.js";
import { readRank } from "./ranks.js";
import { readOdds } from "./odds.js";
import { readRate, readRatio } from "./ratios.js";
import { withRate } from "./per.js";
import { isScore, isShareOfPair } from "./scores.js";

/** Reads the figure that begins with piece `i`, where one may begin: null if none does. */
export function readFigure(text: string, p: readonly Token[], i: number): Figure | null {
  const role = figureRole(p[i].word);
  if ((role & MULTIPLE) !== 0) {
    const multiple = readMultipleWord(p, i);
    if (multiple !== null) return found(multiple);
  }
  if ((role & RANKED) !== 0 || isSuffixed(p, i)) {
    const ranked = readRank(p, i) ?? readDecade(p, i);
    if (ranked !== null) return found(ranked);
    // "twenty-first"
    const ordinal = readOrdinal(p, i);
    if (ordinal !== null && ordinal.value > 20) return passedOver(ordinal.last);
  }
  const a = ((role & ARTICLE) !== 0 ? readDuration(text, p, i) : null) ?? readQuantity(text, p, i);
  if (a === null) return null;
  // "deaths per billion miles"
  if (i > 0 && p[i - 1].lower === "per" && /illion$/.test(p[i].lower)) return passedOver(a.last);
  if (isNumberName(p, a)) return passedOver(a.last + 2);
  const odds = readOdds(p, a);
  if (odds !== null) return found(odds);
  if (isShareOfPair(p, a)) return found(remake(a, a.last, "percentage"));
  const range = readRange(text, p, a);
  if (range !== null) {
    // "two to three times the average"
    const multiple = readMultiple(text, p, range);
    return multiple?.kind === "multiple" ? found(multiple) : finish(text, p, range);
  }
  if (isScore(p, a)) return passedOver(a.last + 2);
  const special = readRatio(p, a) ?? readRate(text, p, a) ?? readMultiple(text, p, a);
  if (special !== null) return found(withRate(text, p, special));
  return finish(text, p, a);
}

function found(quantity: Quantity): Figure {
  return { last: quantity.last, quantity };
}

function passedOver(last: number): Figure {
  return { last, quantity: null };
}

/** Whether letters are stuck to the digits of piece `i`: "12th", "60s". */
function isSuffixed(p: readonly Token[], i: number): boolean {
  const next = p[i + 1];
  return p[i].kind === "number" && next !== undefined && next.kind === "word" && !next.spaced;
}

/** Whether a figure may begin at piece `i`: a number, a word that begins one, or what stands in front of digits. */
export function mayBegin(p: readonly Token[], i: number): boolean {
  const { kind, word } = p[i];
  // a decimal that was put together is a number, its letters are none
  if (kind === "number") return true;
  const role = figureRole(word);
  if ((role & STARTS) === 0) return false;
  const next = p[i + 1];
  if ((role & ARTICLE) !== 0)
    return next !== undefined && isArticleOfFigure(i > 0 ? p[i - 1] : undefined, next);
  if ((role & BEGINS) !== 0) return true;
  if (next === undefined) return false;
  if (kind === "word") return (figureRole(next.word) & SECOND) !== 0;
  return next.kind === "number" || next.kind === "symbol" || next.kind === "hyphen" || next.text.length < 4;
}

/** "[a] million", "[a] third", "more than [a] year", "[A]$5": whether the article between two pieces may begin a figure. */
function isArticleOfFigure(before: Token | undefined, next: Token): boolean {
  return (
    (next.kind === "word" && (figureRole(next.word) & ANCHOR) !== 0) ||
    (next.kind === "symbol" && !next.spaced) ||
    (before !== undefined && (figureRole(before.word) & BOUND) !== 0)
  );
}

function finish(text: string, p: readonly Token[], read: Quantity): Figure {
  const a = withSide(text, p, withZero(p, withMagnitude(p, read)));
  // "a mean age of 44.9 years", "aged 4 to 16 years"
  if (a.kind === "duration" && a.first > 0) {
    const lead = p[a.first - 1].lower === "of" ? a.first - 2 : a.first - 1;
    if (/^age[ds]?$/.test(p[lead]?.lower ?? "")) a.kind = "age";
  }
  const none = a.unit === null ? isNoFigure(p, a) : isNoMeasure(p, a);
  return none ? passedOver(a.last) : found(withRate(text, p, withAge(p, a)));
}

/** Units of length, in UCUM: "m", "km", "[ft_i]"; not "m2". */
const LENGTH = /^(?:[kcm]?m|\[(?:ft|in|mi|yd)_i\])$/;

/** What stands between two lengths: "3 x 4 ft". */
const BY: ReadonlySet<string> = /* @__PURE__ */ wordSet("by x ×");

/** "[400] by 150 metres", "[3] x 4 ft": the unit is of both. */
function withSide(text: string, p: readonly Token[], a: Quantity): Quantity {
  if (a.unit !== null || a.last + 1 >= p.length || !BY.has(p[a.last].lower)) return a;
  const b = readQuantity(text, p, a.last + 1);
  return b !== null && LENGTH.test(b.unit?.code ?? "") ? remake(a, a.last, "measure", a.value, b.unit) : a;
}

/** "two years ago" is a date; "One day it fell" counts nothing; "Boeing 777F" is a name. */
function isNoMeasure(p: readonly Token[], a: Quantity): boolean {
  const next = p[a.last];
  if (next?.lower === "ago") return true;
  if (a.kind === "duration" && a.first === 0 && p[0].lower === "one" && next?.kind === "word")
    return !/^(?:after|before|later|earlier|in|of)$/.test(next.lower);
  return (
    a.unit?.text.length === 1 && /[A-Za-z]/.test(a.unit.text) && !p[a.last - 1].spaced && isLabelled(p, a)
  );
}
