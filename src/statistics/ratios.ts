import { TOLL_VERBS } from "../lexicon/figures.js";
import { wordSet } from "../lexicon/words.js";
import type { Token } from "../text/token.js";
import { figureRole } from "./figure-roles.js";
import { BETWEEN } from "./role-bits.js";
import { isHyphen } from "./numbers/hyphen.js";
import { readAmount } from "./numbers/read-amount.js";
import { remake, type Quantity } from "./figure.js";
import type { Amount } from "./numbers/amount.js";
import { DURATION_NOUN } from "./units/time-units.js";

const TOLLS: ReadonlySet<string> = /* @__PURE__ */ wordSet(TOLL_VERBS);

/**
 * "one in five", "3 out of 10", "nine of 10", "9 of its last 10", "0 for 5": a ratio, of whole numbers the first of which is the smaller. Not "five
 * of the seven", "12 out of 10", "two in 2019", "three in 10 days", "killed five in seven villages".
 */
export function readRatio(p: readonly Token[], a: Quantity): Quantity | null {
  if (p[a.last]?.lower === "for") return readTally(p, a);
  if (!isWhole(a) && a.value !== -1) return null;
  const noun = partedNoun(p, a);
  // "8-of-13 shooting"
  const hyphen = isHyphen(p[a.last]) && isHyphen(p[a.last + 2]) ? 1 : 0;
  let at = noun === null ? a.last + hyphen : a.last + 1;
  const joint = p[at]?.lower;
  if (joint === "in" || joint === "of") at += 1 + hyphen;
  else if (joint === "out" && p[at + 1]?.lower === "of") at += 2;
  else if (joint === "over" && (Math.abs(a.value) === 1 || a.first === 0)) at++;
  else return null;
  if (p[at]?.lower === "every" || p[at]?.lower === "each") at++;
  const run = joint === "of" ? runStart(p, at) : at;
  const isRun = run > at;
  at = run;
  if (at >= p.length) return null;
  const b = readAmount(p, at);
  if (b === null || b.high !== null || !Number.isInteger(b.value)) return null;
  if (joint === "over") {
    if (p[b.last]?.kind === "word") return null;
  } else {
    if (b.value <= a.value) return null;
    if (isRun) return over(a, b);
    // "nine of 10"; "one of 20 students" is one of them
    if (joint === "of" && at === a.last + 1 && b.value !== 10 && b.value !== 100) return null;
    if (joint === "in" && a.value > 1 && isToll(p, a.first)) return null;
    if (joint === "in" && (a.value > 100 || (b.bare && b.value >= 1900 && b.value < 2100))) return null;
    const next = p[b.last];
    if (
      next !== undefined &&
      (DURATION_NOUN.test(next.lower) ||
        next.text === "%" ||
        next.lower === "percent" ||
        next.lower === "per")
    )
      return null;
    if (noun !== null) {
      if (isNominal(next)) return null;
      a.unit = { text: noun.text, code: null };
    }
  }
  return over(a, b);
}

/** Most of what a noun behind it may part from how many it is of. */
const FEW = 3;

/** The noun inside a ratio: "one [woman] in five", "two [boats] in 10"; null in "five boats in 10 ports", "one man in Oslo". */
function partedNoun(p: readonly Token[], a: Quantity): Token | null {
  const noun = p[a.last];
  return a.value <= FEW &&
    (noun?.tag === "NN" || noun?.tag === "NNS") &&
    p[a.last + 1]?.lower === "in" &&
    p[a.last + 2]?.tag === "CD"
    ? noun
    : null;
}

/** How far in front of a number the verb of a toll is looked for, in pieces. */
const REACH = 4;

/** "killed [five]", "wounded at least [two]". */
function isToll(p: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    if (TOLLS.has(p[i].lemma)) return true;
    if ((figureRole(p[i].word) & BETWEEN) === 0) return false;
  }
  return false;
}

/** "0 for 5", "went 3 for 4 with": hits for attempts, of which nothing is counted; not "3 for 5 euros", "2 for 1". */
function readTally(p: readonly Token[], a: Quantity): Quantity | null {
  const at = a.last + 1;
  if (!a.amount.bare || a.unit !== null || p[at]?.kind !== "number") return null;
  const b = readAmount(p, at);
  if (b === null || !b.bare || a.value > b.value || b.value > 99 || b.value < 1) return null;
  const behind = p[b.last];
  return behind === undefined ||
    behind.tag === "IN" ||
    behind.tag === "CC" ||
    behind.tag === "TO" ||
    behind.kind === "comma" ||
    behind.kind === "stop"
    ? over(a, b)
    : null;
}

/** Where the second number begins in "9 of its last [10]", "three of the past [four]"; `at` where none of that is. */
function runStart(p: readonly Token[], at: number): number {
  const owner = p[at]?.tag;
  return (owner === "PRP$" || owner === "DT") &&
    /^(?:last|past|previous|first|next)$/.test(p[at + 1]?.lower ?? "")
    ? at + 2
    : at;
}

/** The ratio of one number to another. */
export function over(a: Quantity, b: Amount): Quantity {
  return remake(a, b.last, "ratio", a.value / b.value);
}

/** Longest name of what a rate is of, in pieces. */
const LONGEST_NOUN = 3;

/** "12 per 100,000", "35 for every 1,000", "180 live births per 1,000": a rate over a round number. */
export function readRate(text: string, p: readonly Token[], a: Quantity): Quantity | null {
  if (a.unit !== null) return null;
  let at = a.last;
  while (at < a.last + LONGEST_NOUN && isNominal(p[at])) at++;
  if (at > a.last && p[at]?.lower !== "per") return null;
  if (p[at]?.lower === "per") at++;
  else if (p[at]?.lower === "for" && p[at + 1]?.lower === "every") at += 2;
  else if (p[at]?.lower === "in" && p[at + 1]?.kind === "number") at++;
  else return null;
  if (at >= p.length) return null;
  const b = readAmount(p, at);
  if (b === null || b.high !== null || b.value < 100 || !/^10+$/.test(String(b.value))) return null;
  return remake(a, b.last, "rate", a.value, {
    text: text.slice(p[a.last].start, p[b.last - 1].end),
    code: null,
  });
}

function isNominal(token: Token | undefined): boolean {
  return token !== undefined && (token.tag === "NN" || token.tag === "NNS" || token.tag === "JJ");
}

/** Whether a quantity is a positive whole number without a unit. */
export function isWhole(a: Quantity): boolean {
  return a.unit === null && a.high === null && Number.isInteger(a.value) && a.value > 0;
}
