import type { Token } from "../../text/tokens.js";
import type { Amount } from "../figure.js";
import { POWERS, SMALL } from "./number-words.js";

/**
 * Reads a cardinal in words from piece `i`: "twenty-one", "one hundred and two", "a dozen", "4 thousand 3 hundred
 * and 21". Two numbers in a row are two: "two twenty", "three, four".
 */
export function readCardinal(p: readonly Token[], i: number): Amount | null {
  let at = i;
  let total = 0;
  let group = 0;
  let power = 0;
  let lowest = Infinity;
  let before: "" | "unit" | "ten" | "hundred" | "scale" = "";
  let mantissa = 0;
  if (isArticle(p[at])) {
    // "a hundred", "a million", "a dozen"; not "a two-year deal"
    const next = wordAt(p, at + 1);
    if (next === null || (!POWERS.has(next) && next !== "dozen")) return null;
    group = 1;
    before = "unit";
    at++;
  }
  for (;;) {
    const here = before === "" ? at : skipJoint(p, at, before);
    const word = wordAt(p, here);
    if (word === null) break;
    const small = SMALL.get(word);
    if (small !== undefined) {
      if (!mayFollow(before, small)) break;
      group += small;
      before = small < 20 ? "unit" : "ten";
    } else if (
      (word === "dozen" && (before !== "" || p[at - 1]?.kind !== "clitic")) ||
      (word === "dozens" && before !== "")
    ) {
      total += (group || 1) * 12;
      group = 0;
      at = here + 1;
      before = "scale";
      break;
    } else {
      const exponent = POWERS.get(word);
      if (exponent === undefined) break;
      if (exponent === 2) {
        if (before === "hundred" || before === "scale") break;
        group = (group || 1) * 100;
        before = "hundred";
      } else if (before === "scale" && group === 0) {
        total *= 10 ** exponent;
        power += exponent;
      } else {
        if (exponent >= lowest) break;
        if (total === 0) mantissa = group || 1;
        total += (group || 1) * 10 ** exponent;
        group = 0;
        lowest = exponent;
        power = exponent;
        before = "scale";
      }
    }
    at = here + 1;
  }
  if (before === "") return null;
  const value = total + group;
  const amount: Amount = {
    last: at,
    value,
    high: null,
    mantissa: power > 0 ? mantissa : value,
    scale: power,
    style: "words",
    bare: false,
  };
  return power > 0 ? amount : withPoint(p, amount);
}

function mayFollow(before: string, small: number): boolean {
  if (before === "unit") return false;
  if (before === "ten") return small > 0 && small < 10;
  return before === "" || small > 0;
}

/** Steps over the hyphen of "twenty-one" and the "and" of "a hundred and two"; not the "and" of "three and four". */
function skipJoint(p: readonly Token[], at: number, before: string): number {
  const token = p[at];
  if (token === undefined) return at;
  const dashed = token.kind === "hyphen" || (token.kind === "dash" && token.text === "-");
  if (dashed) return SMALL.has(wordAt(p, at + 1) ?? "") || POWERS.has(wordAt(p, at + 1) ?? "") ? at + 1 : at;
  if (token.lower !== "and" || (before !== "hundred" && before !== "scale")) return at;
  const next = wordAt(p, at + 1);
  // "a thousand and two" and "two thousand and three hundred"; not "two million and three people" of two counts
  if (next === null || !SMALL.has(next)) return at;
  return at + 1;
}

/** "five point five", "two hundred point zero three". */
function withPoint(p: readonly Token[], amount: Amount): Amount {
  if (p[amount.last]?.lower !== "point") return amount;
  let digits = "";
  let at = amount.last + 1;
  for (; at < p.length && at < amount.last + 12; at++) {
    const small = SMALL.get(wordAt(p, at) ?? "");
    if (small === undefined) {
      if (p[at].kind === "hyphen" && digits !== "") continue;
      break;
    }
    digits =
      small < 10 && /[1-9]0$/.test(digits) ? digits.slice(0, -1) + String(small) : digits + String(small);
  }
  if (digits === "") return amount;
  const value = Number(`${String(amount.value)}.${digits}`);
  return { ...amount, last: at, value, mantissa: value };
}

function isArticle(token: Token | undefined): boolean {
  return token?.lower === "a" || token?.lower === "an";
}

function wordAt(p: readonly Token[], at: number): string | null {
  const token = p[at];
  return token?.kind === "word" ? token.lower : null;
}
