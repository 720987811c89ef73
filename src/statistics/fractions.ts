import { DENOMINATORS, VULGAR_FRACTIONS } from "../lexicon/numbers.js";
import type { Token } from "../text/tokens.js";
import { readCardinal } from "./cardinal.js";
import type { Amount } from "./figure.js";
import { fromEntries } from "./lookup.js";
import { POWERS, SMALL } from "./number-words.js";

const PARTS: ReadonlyMap<string, number> = /* @__PURE__ */ fromEntries(DENOMINATORS);

/** Denominators that digits are read as a fraction with: "3/4", "5/8"; not "9/11", "24/7". */
const SLASHED = new Set([2, 3, 4, 5, 8, 16, 32]);

/** What may stand behind a lone "half", "a third" or "a quarter" that is a share of something. */
const SHARED =
  /^(?:of|the|a|an|its|their|his|her|our|my|your|all|those|that|as|million|billion|a-million|dozen)$/;

/** What in front of "half" makes it a part in an order or a thing: "the first half", "the other half". */
const ORDERED = /^(?:first|second|latter|other|last|opening|final|better|this|each|either|third|fourth)$/;

/** What may stand in front of a share with nothing behind it: "fell by a third", "more than half". */
const MEASURED =
  /^(?:by|than|about|nearly|almost|around|roughly|over|under|some|least|most|approximately|just|only|to)$/;

/**
 * Reads a fraction in words, with the scale it is of: "two-thirds", "half of", "half a million", "three quarters of a
 * billion", "one and a half million". Not "the first half", "a third party", "the third quarter".
 */
export function readFraction(p: readonly Token[], i: number): Amount | null {
  const article = p[i].lower === "a" || p[i].lower === "an";
  const cardinal = readCardinal(p, i);
  if (cardinal !== null) return overDenominator(p, i, cardinal) ?? mixed(p, cardinal);
  const at = article ? i + 1 : i;
  const word = p[at]?.kind === "word" ? p[at].lower : "";
  const denominator = PARTS.get(word);
  if (denominator === undefined || word === "halves") return null;
  if (!isShare(p, i, at + 1, denominator)) return null;
  return ofScale(p, at + 1, 1 / denominator);
}

/** "two-thirds", "twenty-one fifths", "one half of", "two hundred and three quarters": a cardinal over a denominator. */
function overDenominator(p: readonly Token[], i: number, cardinal: Amount): Amount | null {
  const at = isHyphen(p[cardinal.last]) ? cardinal.last + 1 : cardinal.last;
  const word = p[at]?.kind === "word" ? p[at].lower : "";
  const singular = word.endsWith("s") && word !== "halves" ? word.slice(0, -1) : word;
  const denominator = PARTS.get(singular);
  if (denominator === undefined) return null;
  const plural = word !== singular || word === "halves";
  if (plural ? cardinal.value < 2 : cardinal.value !== 1) return null;
  // "one half-brother" is no fraction
  if (!plural && isHyphen(p[at + 1]) && p[at + 2]?.kind === "word" && !POWERS.has(p[at + 2].lower))
    return null;
  const whole = wholeBefore(p, i, cardinal, denominator);
  const value = whole === null ? cardinal.value / denominator : whole;
  return ofScale(p, at + 1, value);
}

/** "five billion and three quarters", "two hundred and fifty-four hundredths": the sum of whole and part, or null. */
function wholeBefore(p: readonly Token[], i: number, cardinal: Amount, denominator: number): number | null {
  let and = cardinal.last - 1;
  while (and > i && p[and].lower !== "and") and--;
  if (and <= i) return null;
  const part = readCardinal(p, and + 1);
  if (part?.last !== cardinal.last || part.value >= denominator) return null;
  const power = POWERS.get(p[and - 1].lower) ?? 0;
  return cardinal.value - part.value + (part.value / denominator) * (power >= 3 ? 10 ** power : 1);
}

/** "one and a half million", "four-and-a-half", "forty-two and a third": a cardinal below a thousand and a part. */
function mixed(p: readonly Token[], cardinal: Amount): Amount | null {
  if (cardinal.scale > 0) return null;
  const at = isHyphen(p[cardinal.last]) ? cardinal.last + 1 : cardinal.last;
  return p[at]?.lower === "and" ? mixedWords(p, at, cardinal.value) : null;
}

/** Whether "half", "a third", "a quarter" from `i` to `at` is a share and no ordinal, term or coin. */
function isShare(p: readonly Token[], i: number, at: number, denominator: number): boolean {
  const article = p[i].lower === "a" || p[i].lower === "an";
  if (!article && denominator > 4) return false;
  if (!article && denominator === 3) return false;
  const before = p[i - 1]?.lower ?? "";
  if (ORDERED.test(before) || before === "-") return false;
  const next = p[at];
  if (!article && denominator === 4) return POWERS.has(next?.lower ?? "");
  const behind = next?.kind === "word" ? next.lower : "";
  if (SHARED.test(behind)) return article || denominator === 2;
  if (isHyphen(next))
    return (
      (next.kind === "dash" || !next.spaced) &&
      /^(?:a|dozen|million|billion|trillion)$/.test(p[at + 1]?.lower ?? "")
    );
  if (POWERS.has(behind)) return true;
  if (MEASURED.test(before))
    return denominator === 2 || behind === "" || next.tag === "IN" || next.tag === "TO" || next.tag === "CC";
  return denominator === 2 ? !article && next?.tag === "NNS" : i === 0 && next === undefined;
}

/** "half a million", "a quarter of a million", "half-million", "half a dozen"; a fraction alone is itself. */
function ofScale(p: readonly Token[], at: number, value: number): Amount {
  let last = at;
  if (isHyphen(p[last])) last++;
  if (p[last]?.lower === "of") last++;
  if (p[last]?.lower === "a" || p[last]?.lower === "an") last++;
  if (isHyphen(p[last])) last++;
  const scale =
    p[last]?.lower === "dozen" ? 12 : p[last]?.kind === "word" ? 10 ** (POWERS.get(p[last].lower) ?? 0) : 1;
  if (scale === 1) return made(at, value, 0);
  return made(last + 1, round(value * scale), 1);
}

function made(last: number, value: number, scale: number): Amount {
  return {
    last,
    value,
    high: null,
    mantissa: value,
    scale,
    style: scale > 0 ? "words" : "fraction",
    bare: false,
  };
}

/** "one and a half million", "four-and-a-half", from the "and" at `at`; null if no fraction comes behind it. */
function mixedWords(p: readonly Token[], at: number, whole: number): Amount | null {
  const part = readPart(p, at + 1);
  if (part === null) return null;
  let last = part.last;
  if (isHyphen(p[last]) && POWERS.has(p[last + 1]?.lower ?? "")) last++;
  const power = POWERS.get(p[last]?.lower ?? "");
  const value = whole + part.value;
  return power === undefined
    ? { ...made(part.last, value, 0), style: "words" }
    : { ...made(last + 1, round(value * 10 ** power), power), mantissa: value };
}

/** "a half", "three quarters", "-a-half", behind "and". */
function readPart(p: readonly Token[], from: number): { last: number; value: number } | null {
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

/**
 * "3 million and a half" is 3.5 million, "one billion and a half million" 1.0005 billion, "6 crore and two hundred"
 * a sum; not "two million and a quarter of them".
 */
export function fractionOfScale(p: readonly Token[], amount: Amount): Amount {
  const { last } = amount;
  if (p[last]?.lower !== "and") return amount.style === "digits" ? withSmaller(p, amount, last) : amount;
  const part = readPart(p, last + 1);
  if (part === null) return amount.style === "digits" ? withSmaller(p, amount, last + 1) : amount;
  if (p[part.last]?.lower === "of") return amount;
  const power = POWERS.get(p[part.last]?.lower ?? "");
  const scale = 10 ** (power ?? amount.scale);
  return {
    ...amount,
    last: power === undefined ? part.last : part.last + 1,
    value: round(amount.value + part.value * scale),
  };
}

/** "4 thousand 3 hundred and 21": a smaller number behind a scale, in words or with a scale of its own. */
function withSmaller(p: readonly Token[], amount: Amount, at: number): Amount {
  const token = p[at];
  if (token?.kind === "number" && /^[1-9]\d{0,2}$/.test(token.text)) {
    const joined = p[at - 1]?.lower === "and";
    const power = POWERS.get(p[at + 1]?.lower ?? "");
    if (power !== undefined && power < amount.scale && !joined) {
      const value = amount.value + Number(token.text) * 10 ** power;
      return fractionOfScale(p, { ...amount, last: at + 2, value, scale: power });
    }
    if (power === undefined && joined && amount.scale === 2 && token.text.length < 3)
      return { ...amount, last: at + 1, value: amount.value + Number(token.text) };
    return amount;
  }
  if (token?.kind !== "word" || token.lower === "a") return amount;
  const rest = readCardinal(p, at);
  if (rest === null || rest.value >= 10 ** amount.scale || rest.value < 1) return amount;
  if (rest.value < 100 && amount.scale > 2) return amount;
  return { ...amount, last: rest.last, value: amount.value + rest.value };
}

/** "1/2", "2 1/4", "3 1 / 2", "2½": the number from `i` to `last` with a fraction in digits; null if there is none. */
export function trailingFraction(
  p: readonly Token[],
  i: number,
  last: number,
  whole: number,
): { last: number; value: number } | null {
  const next = p[last];
  if (next === undefined) return null;
  const vulgar = VULGAR_FRACTIONS[next.text];
  if (vulgar !== undefined) return { last: last + 1, value: whole + vulgar };
  if (next.text === "/" && last === i + 1) {
    const value = slashed(p, i);
    return value === null || p[i - 1]?.text === "/" ? null : { last: i + 3, value };
  }
  const digits = /^\d{1,6}$/.test(p[i].text) && next.kind === "number" && next.spaced;
  const value = digits ? slashed(p, last) : null;
  return value === null ? null : { last: last + 3, value: whole + value };
}

function slashed(p: readonly Token[], i: number): number | null {
  if (p[i + 1]?.text !== "/" || p[i + 2]?.kind !== "number" || p[i + 3]?.text === "/") return null;
  const numerator = Number(p[i].text);
  const denominator = Number(p[i + 2].text);
  return SLASHED.has(denominator) && numerator >= 1 && numerator < denominator && Number.isInteger(numerator)
    ? numerator / denominator
    : null;
}

function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === "hyphen" || (token.kind === "dash" && token.text === "-"));
}

/** Drops the noise of binary fractions: 1.1 million is 1100000, not 1100000.0000000002. */
export function round(value: number): number {
  return Number(value.toPrecision(15));
}
