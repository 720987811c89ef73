import { SHARE_FOLLOWERS, SHARE_LEADS } from "../../lexicon/figures.js";
import { wordSet } from "../../lexicon/words.js";
import type { Token } from "../../text/token.js";
import { readCardinal } from "./cardinal.js";
import { Amount } from "./amount.js";
import { PARTS, readDenominator, readPart, round, type Denominator } from "./fraction-parts.js";
import { POWERS } from "./number-words.js";
import { isHyphen } from "./hyphen.js";

/** What may stand behind a lone "half", "a third" or "a quarter" that is a share of something. */
const SHARED: ReadonlySet<string> = /* @__PURE__ */ wordSet(SHARE_FOLLOWERS);

/** What compares behind a share: "a third [more]"; not "a third [party]". */
const COMPARING = /^(?:more|less|fewer|higher|lower|larger|smaller|cheaper)$/;

/** What in front of "half" makes it a part in an order or a thing: "the [first] half", "the [other] half"; not "[nearly] half". */
const ORDERED = /^(?:first|second|latter|other|last|opening|final|better|this|each|either|third|fourth)$/;

/** What may stand in front of a share with nothing behind it: "fell by a third", "more than half". */
const MEASURED: ReadonlySet<string> = /* @__PURE__ */ wordSet(SHARE_LEADS);

/**
 * Reads a fraction in words, with the scale it is of: "two-thirds", "half of", "half a million", "three quarters of a
 * billion", "one and a half million". Not "the first half", "a third party", "the third quarter". `cardinal` is the one that
 * begins there too, if any.
 */
export function readFraction(p: readonly Token[], i: number, cardinal: Amount | null): Amount | null {
  if (cardinal !== null) return overDenominator(p, i, cardinal) ?? mixed(p, cardinal);
  const article = p[i].lower === "a" || p[i].lower === "an";
  const at = article ? i + 1 : i;
  const word = p[at]?.kind === "word" ? p[at].lower : "";
  const denominator = PARTS.get(word);
  if (denominator === undefined || word === "halves") return null;
  if (!isShare(p, i, at + 1, denominator)) return null;
  return ofScale(p, at + 1, 1 / denominator);
}

/** "two-thirds", "three twenty-firsts", "one half of", "two hundred and three quarters": a cardinal over a denominator. */
function overDenominator(p: readonly Token[], i: number, cardinal: Amount): Amount | null {
  const at = isHyphen(p[cardinal.last]) ? cardinal.last + 1 : cardinal.last;
  const denominator = readDenominator(p, at);
  if (denominator === null) return null;
  const { last, value, plural } = denominator;
  // "seven quarters" are of years; not those of "two hundred and three quarters"
  if (p[at].lower === "quarters" && ![1, 3].includes(cardinal.value) && p[cardinal.last - 2]?.lower !== "and")
    return null;
  // "one half-brother" is no fraction
  if (
    !plural &&
    !isPoint(p, last) &&
    isHyphen(p[last]) &&
    p[last + 1]?.kind === "word" &&
    !POWERS.has(p[last + 1].lower)
  )
    return null;
  const sum = wholeBefore(p, i, cardinal, denominator);
  // "two million and one half"; not "a hundred and one third parties"
  if (sum !== null && (plural || p[last]?.kind !== "word")) return sum;
  // "a three-quarter-point rise"
  const parts = plural || isPoint(p, last);
  if (cardinal.value !== 1 && (!parts || cardinal.value < 2)) return null;
  return ofScale(p, last, cardinal.value / value);
}

/**
 * "five billion and three quarters", "two hundred and fifty-four hundredths", "one billion and three quarters million":
 * the sum of whole and part, or null. A part without a scale of its own is of the whole's.
 */
function wholeBefore(
  p: readonly Token[],
  i: number,
  cardinal: Amount,
  { last, value }: Denominator,
): Amount | null {
  let and = cardinal.last - 1;
  while (and > i && p[and].lower !== "and") and--;
  if (and <= i) return null;
  const part = readCardinal(p, and + 1);
  if (part?.last !== cardinal.last || part.value >= value) return null;
  const own = POWERS.get(p[last]?.lower ?? "");
  const power = own ?? POWERS.get(p[and - 1].lower) ?? 0;
  const scale = power >= 3 ? 10 ** power : 1;
  const sum = round(cardinal.value - part.value + (part.value / value) * scale);
  return new Amount(own === undefined ? last : last + 1, sum, "words");
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
  const before = i > 0 ? p[i - 1].lower : "";
  if (ORDERED.test(before) || before === "-") return false;
  const next = p[at];
  // of "a quarter-point cut" the article is the cut's
  if (isPoint(p, at)) return !article || !isHyphen(next);
  // "a third (33%) of"
  if (next?.kind === "open" && p[at + 1]?.kind === "number") return article || denominator === 2;
  if (!article && denominator === 4) return POWERS.has(next?.lower ?? "");
  const behind = next?.kind === "word" ? next.lower : "";
  if (SHARED.has(behind)) return article || denominator === 2;
  // "a third fewer", "a tenth more than"; not "a third more serious charge"
  if (article && COMPARING.test(behind))
    return p[at + 1]?.kind !== "word" || p[at + 1].lower === "than" || p[at + 1].tag === "NNS";
  if (isHyphen(next))
    return (
      (next.kind === "dash" || !next.spaced) &&
      /^(?:a|dozen|million|billion|trillion)$/.test(p[at + 1]?.lower ?? "")
    );
  if (POWERS.has(behind)) return true;
  if (MEASURED.has(before))
    return denominator === 2 || behind === "" || /^(?:IN|TO|CC|VB[DP]|MD)$/.test(next.tag);
  return (i === 0 && next === undefined) || (denominator === 2 && !article && next?.tag === "NNS");
}

/** Whether rates move by a part of what comes at `at`: "a quarter [point]", "a half-[percentage-point] cut". */
function isPoint(p: readonly Token[], at: number): boolean {
  let next = isHyphen(p[at]) ? at + 1 : at;
  if (p[next]?.lower === "percentage") next += isHyphen(p[next + 1]) ? 2 : 1;
  return /^(?:percentage-)?point$/.test(p[next]?.lower ?? "");
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
  if (scale === 1) return new Amount(at, value, "fraction");
  const amount = new Amount(last + 1, round(value * scale), "words");
  amount.scale = 1;
  return amount;
}

/** "one and a half million", "four-and-a-half", from the "and" at `at`; null if no fraction comes behind it. */
function mixedWords(p: readonly Token[], at: number, whole: number): Amount | null {
  const part = readPart(p, at + 1);
  if (part === null) return null;
  let last = part.last;
  if (isHyphen(p[last]) && POWERS.has(p[last + 1]?.lower ?? "")) last++;
  const power = POWERS.get(p[last]?.lower ?? "");
  const value = whole + part.value;
  if (power === undefined) return new Amount(part.last, value, "words");
  const amount = new Amount(last + 1, round(value * 10 ** power), "words");
  amount.mantissa = value;
  amount.scale = power;
  return amount;
}
