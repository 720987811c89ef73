import { DENOMINATORS } from "../../lexicon/numbers.js";
import { wordMap } from "../../lexicon/words.js";
import type { Token } from "../../text/token.js";
import { readCardinal } from "./cardinal.js";
import { SMALL } from "./number-words.js";
import { isHyphen } from "./hyphen.js";

/** Denominators in words, singular. */
export const PARTS: ReadonlyMap<string, number> = /* @__PURE__ */ wordMap(DENOMINATORS);

/** What the tens of a denominator go on with: "firsts", "thirds"; "seconds" are of time. */
const UNITS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  "firsts - thirds fourths fifths sixths sevenths eighths ninths".split(" ").map((word, i) => [word, i + 1]),
);

/** A denominator in words: one past its last piece, and whether it is a plural. */
export interface Denominator {
  last: number;
  value: number;
  plural: boolean;
}

/** "half", "quarters", "hundredths" and, only in the plural, "twenty-fifths" at piece `at`; not "twenty-fifth", "twenty seconds". */
export function readDenominator(p: readonly Token[], at: number): Denominator | null {
  const word = p[at]?.kind === "word" ? p[at].lower : "";
  const plural = word.endsWith("s");
  const value = PARTS.get(word) ?? (plural ? PARTS.get(word.slice(0, -1)) : undefined);
  if (value !== undefined) return { last: at + 1, value, plural };
  const tens = SMALL.get(word) ?? 0;
  if (tens < 20) return null;
  const last = isHyphen(p[at + 1]) ? at + 2 : at + 1;
  const unit = UNITS.get(p[last]?.lower ?? "");
  return unit === undefined ? null : { last: last + 1, value: tens + unit, plural: true };
}

/** "a half", "three quarters", "fifty-four hundredths", "-a-half", behind "and". */
export function readPart(p: readonly Token[], from: number): { last: number; value: number } | null {
  let at = from;
  if (isHyphen(p[at])) at++;
  let numerator = 1;
  if (p[at]?.lower === "a" || p[at]?.lower === "an") at++;
  else {
    const cardinal = at < p.length ? readCardinal(p, at) : null;
    if (cardinal === null || cardinal.value <= 0) return null;
    numerator = cardinal.value;
    at = cardinal.last;
  }
  if (isHyphen(p[at])) at++;
  const denominator = readDenominator(p, at);
  if (denominator === null || denominator.value <= numerator) return null;
  return { last: denominator.last, value: numerator / denominator.value };
}

/** Drops the noise of binary fractions: 1.1 million is 1100000, not 1100000.0000000002. */
export function round(value: number): number {
  return Number(value.toPrecision(15));
}
