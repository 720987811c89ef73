import { SHORT_SCALES } from "../../lexicon/numbers.js";
import { BEHIND_METRES } from "../../lexicon/units.js";
import { wordMap, wordSet } from "../../lexicon/words.js";
import type { Token } from "../../text/token.js";
import { readCardinal } from "./cardinal.js";
import { parseDigits } from "./digits.js";
import { Amount } from "./amount.js";
import { readFraction } from "./fractions.js";
import { POWERS } from "./number-words.js";
import { readPluralScale } from "./plural-scales.js";
import { trailingFraction } from "./slashed-fractions.js";
import { fractionOfScale } from "./sums.js";

const METRES: ReadonlySet<string> = /* @__PURE__ */ wordSet(BEHIND_METRES);
const SHORT: ReadonlyMap<string, number> = /* @__PURE__ */ wordMap(SHORT_SCALES);

/** Reads the number that begins with piece `i`; null if none does. */
export function readAmount(p: readonly Token[], i: number, money = false): Amount | null {
  if (i >= p.length) return null;
  if (p[i].kind === "number") return readDigits(p, i, money);
  if (p[i].kind !== "word") return null;
  const plural = readPluralScale(p, i);
  if (plural !== null) return plural;
  const cardinal = readCardinal(p, i);
  const fraction = readFraction(p, i, cardinal);
  if (fraction !== null) return fraction;
  return cardinal !== null && cardinal.scale > 0 ? fractionOfScale(p, cardinal) : cardinal;
}

function readDigits(p: readonly Token[], i: number, money: boolean): Amount | null {
  const digits = parseDigits(p[i].text);
  if (digits === null) return null;
  let { plain } = digits;
  let last = i + 1;
  // "10 000": groups of three behind a space
  if (!digits.formatted && plain.length <= 3)
    while (
      last < p.length &&
      p[last].kind === "number" &&
      p[last].spaced &&
      /^\d{3}(?:\.\d+)?$/.test(p[last].text) &&
      p[last].start === p[last - 1].end + 1
    ) {
      plain += p[last].text;
      last++;
    }
  const exponent = readExponent(p, last);
  if (exponent !== null) return scaled(exponent.last, `${plain}e${String(exponent.power)}`, 0);
  const fraction = trailingFraction(p, i, last, Number(plain));
  if (fraction !== null) {
    const { last: end, power } = readScale(p, fraction.last, money);
    const amount = scaled(end, String(fraction.value), power);
    amount.value = fraction.value * 10 ** power;
    amount.style = "fraction";
    return amount;
  }
  const scale = readScale(p, last, money);
  const amount = scaled(scale.last, plain, scale.power);
  if (scale.power > 0) return fractionOfScale(p, amount);
  amount.bare = !digits.formatted && last === i + 1;
  return withDozen(p, amount);
}

/** The amount of digits before a scale, a power of ten, that is put on as an exponent so that no digit is lost. */
function scaled(last: number, plain: string, power: number): Amount {
  const value = power === 0 ? Number(plain) : Number(`${plain}e${String(power)}`);
  const amount = new Amount(last, value, "digits");
  amount.mantissa = Number(plain);
  amount.scale = power;
  return amount;
}

/** "4 dozen". */
function withDozen(p: readonly Token[], amount: Amount): Amount {
  const word = p[amount.last];
  if (word?.lower !== "dozen" && word?.lower !== "dozens" && word?.lower !== "dzs") return amount;
  amount.last++;
  amount.value *= 12;
  amount.bare = false;
  return amount;
}

/** Reads "million", "lakh crore", "bn", "k" at `at`; power 0 if no scale is there. */
function readScale(p: readonly Token[], at: number, money: boolean): { last: number; power: number } {
  let power = 0;
  let last = at;
  while (last < p.length) {
    const hyphen = p[last].kind === "hyphen" && p[last + 1]?.kind === "word" ? 1 : 0;
    const token = p[last + hyphen];
    if (token.kind !== "word") break;
    const long = POWERS.get(token.lower);
    if (long !== undefined) {
      power += long;
      last += hyphen + 1;
      continue;
    }
    if (power > 0 || (hyphen > 0 && !(money && SHORT.has(token.lower)))) break;
    const short = shortScale(p, last + hyphen, money);
    if (short === 0) break;
    return { last: last + hyphen + 1, power: short };
  }
  return { last, power };
}

function shortScale(p: readonly Token[], at: number, money: boolean): number {
  const token = p[at];
  const glued = !token.spaced;
  // a screen of "4K"
  if (token.text === "K" && /^[48]$/.test(p[at - 1].text)) return 0;
  const known = SHORT.get(token.lower);
  // crore, of rupees
  if (token.lower === "cr" && !money) return 0;
  if (known !== undefined && token.lower !== "mm")
    return glued || token.lower !== "k" || token.text === "k" ? known : 0;
  if (token.text === "MM") return 6;
  if (token.end - token.start !== 1 || (!glued && !money && !/[MB]/.test(token.text))) return 0;
  switch (token.text) {
    case "M":
      return 6;
    case "m":
      return money || (glued && countsMillions(p, at)) ? 6 : 0;
    case "B":
      return money || glued || p[at + 1]?.kind === "word" ? 9 : 0;
    case "b":
      return money ? 9 : 0;
    case "T":
    case "t":
      return money ? 12 : 0;
    default:
      return 0;
  }
}

/** "35m of its devices", "12.3m tonnes", "2.7m people"; not "1.8m tall", "a 100m sprint", "is 48m." */
function countsMillions(p: readonly Token[], at: number): boolean {
  const next = p[at + 1];
  if (next === undefined || next.kind !== "word") return false;
  if (next.lower === "of" || next.lower === "people" || next.lower === "more") return true;
  if (METRES.has(next.lower)) return false;
  // up to the plural of what is counted: "1.4m printed and online tickets"
  for (let i = at + 1; i < Math.min(p.length, at + 7); i++) {
    if (p[i].tag === "NNS") return true;
    if (!/^(?:JJ|NN|NNP|VBN|VBD|CC)$/.test(p[i].tag)) return false;
  }
  return false;
}

/** "4e14", "12.32e+14", "2.48×10−5", "6.23x10^-4": the power of ten and where it ends. */
function readExponent(p: readonly Token[], at: number): { last: number; power: number } | null {
  const token = p[at];
  if (token === undefined || token.spaced) return null;
  const glued = /^e(\d{1,3})$/.exec(token.lower);
  if (glued) return { last: at + 1, power: Number(glued[1]) };
  if (token.lower === "e") {
    const sign = p[at + 1];
    const power = p[at + 2];
    if (
      (sign?.text === "+" || sign?.kind === "hyphen") &&
      power?.kind === "number" &&
      /^\d{1,3}$/.test(power.text)
    )
      return { last: at + 3, power: sign.text === "+" ? Number(power.text) : -Number(power.text) };
    return null;
  }
  if (token.lower === "x10" || (token.text === "×" && p[at + 1]?.text === "10")) {
    let last = token.lower === "x10" ? at + 1 : at + 2;
    if (p[last]?.text === "^") last++;
    const negative = p[last] !== undefined && (p[last].kind === "hyphen" || p[last].text === "−");
    if (negative) last++;
    const power = p[last];
    if (power?.kind === "number" && !power.spaced && /^\d{1,3}$/.test(power.text))
      return { last: last + 1, power: negative ? -Number(power.text) : Number(power.text) };
  }
  return null;
}
