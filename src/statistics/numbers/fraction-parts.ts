import { DENOMINATORS } from "../../lexicon/numbers.js";
import type { Token } from "../../text/tokens.js";
import { fromEntries } from "../lookup.js";
import { SMALL } from "./number-words.js";
import { isHyphen } from "../pieces.js";

/** Denominators in words, singular. */
export const PARTS: ReadonlyMap<string, number> = /* @__PURE__ */ fromEntries(DENOMINATORS);

/** "a half", "three quarters", "-a-half", behind "and". */
export function readPart(p: readonly Token[], from: number): { last: number; value: number } | null {
  let at = from;
  if (isHyphen(p[at])) at++;
  let numerator = 1;
  const first = p[at]?.lower ?? "";
  const small = SMALL.get(first);
  if (first === "a" || first === "an") at++;
  else if (small !== undefined && small > 0) {
    numerator = small;
    at++;
  } else return null;
  if (isHyphen(p[at])) at++;
  const word = p[at]?.kind === "word" ? p[at].lower : "";
  const denominator = PARTS.get(word) ?? (word.endsWith("s") ? PARTS.get(word.slice(0, -1)) : undefined);
  return denominator === undefined ? null : { last: at + 1, value: numerator / denominator };
}

/** Drops the noise of binary fractions: 1.1 million is 1100000, not 1100000.0000000002. */
export function round(value: number): number {
  return Number(value.toPrecision(15));
}
