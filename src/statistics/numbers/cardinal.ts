import type { Token } from "../../text/token.js";
import { Amount } from "./amount.js";
import { POWERS, SMALL } from "./number-words.js";

/** What the words of a cardinal so far add up to. */
interface Sum {
  /** What has a scale already, and what may get one: "two million [three hundred]". */
  total: number;
  group: number;
  /** What the last word was. */
  before: "" | "unit" | "ten" | "hundred" | "scale";
  /** The smallest scale so far, in powers of ten, and all that stand behind the first number: "two hundred [thousand million]". */
  lowest: number;
  power: number;
  /** What stands before the first scale. */
  mantissa: number;
}

/**
 * Reads a cardinal in words from piece `i`: "twenty-one", "one hundred and two", "a dozen", "4 thousand 3 hundred
 * and 21". Two numbers in a row are two: "two twenty", "three, four".
 */
export function readCardinal(p: readonly Token[], i: number): Amount | null {
  const sum: Sum = { total: 0, group: 0, before: "", lowest: Infinity, power: 0, mantissa: 0 };
  let at = i;
  if (isArticle(p[at])) {
    // "a hundred", "a million", "a dozen"; not "a two-year deal"
    const next = wordAt(p, at + 1);
    if (next === null || (!POWERS.has(next) && next !== "dozen")) return null;
    sum.group = 1;
    sum.before = "unit";
    at++;
  }
  for (;;) {
    const here = sum.before === "" ? at : skipJoint(p, at, sum.before);
    const word = wordAt(p, here);
    if (word === null) break;
    const counted = sum.before !== "";
    if (word === "dozens" ? counted : word === "dozen" && (counted || p[at - 1]?.kind !== "clitic")) {
      sum.total += (sum.group || 1) * 12;
      sum.group = 0;
      sum.before = "scale";
      at = here + 1;
      break;
    }
    if (!addWord(sum, word)) break;
    at = here + 1;
  }
  return sum.before === "" ? null : amountOf(p, at, sum);
}

/** Adds a number word; false where it cannot go on with the cardinal. */
function addWord(sum: Sum, word: string): boolean {
  const small = SMALL.get(word);
  if (small !== undefined) {
    if (!mayFollow(sum.before, small)) return false;
    sum.group += small;
    sum.before = small < 20 ? "unit" : "ten";
    return true;
  }
  const exponent = POWERS.get(word);
  return exponent !== undefined && addPower(sum, exponent);
}

function addPower(sum: Sum, exponent: number): boolean {
  const { before } = sum;
  const group = sum.group || 1;
  if (exponent === 2) {
    if (before === "hundred" || before === "scale") return false;
    sum.group = group * 100;
    sum.before = "hundred";
  } else if (before === "scale" && sum.group === 0) {
    sum.total *= 10 ** exponent;
    sum.power += exponent;
  } else {
    if (exponent >= sum.lowest) return false;
    if (sum.total === 0) sum.mantissa = group;
    sum.total += group * 10 ** exponent;
    sum.group = 0;
    sum.lowest = sum.power = exponent;
    sum.before = "scale";
  }
  return true;
}

function amountOf(p: readonly Token[], last: number, { total, group, power, mantissa }: Sum): Amount {
  const amount = new Amount(last, total + group, "words");
  if (power === 0) return withPoint(p, amount);
  amount.mantissa = mantissa;
  amount.scale = power;
  return amount;
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
  return new Amount(at, Number(`${String(amount.value)}.${digits}`), "words");
}

function isArticle(token: Token | undefined): boolean {
  return token?.lower === "a" || token?.lower === "an";
}

function wordAt(p: readonly Token[], at: number): string | null {
  const token = p[at];
  return token?.kind === "word" ? token.lower : null;
}
