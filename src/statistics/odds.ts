import type { Token } from "../text/token.js";
import type { Quantity } from "./figure.js";
import type { Amount } from "./numbers/amount.js";
import { readAmount } from "./numbers/read-amount.js";
import { isHyphen } from "./numbers/hyphen.js";
import { isPlayed, isScored } from "./scores.js";
import { isWhole, over } from "./ratios.js";
import { readUnit } from "./units/read-unit.js";

/** What is told by two numbers: "a 3 to 1 [margin]"; not "marginal". */
const ODDS = /^(?:margin|margins|ratio|ratios|odds|edge|advantage)$/;

/** How far in front of "is 3 to 2" the word "ratio" is looked for, in pieces. */
const REACH = 14;

/** How far in front of "5-1" the verb is looked for. */
const OUT_REACH = 8;

/** Verbs of being more than others are, whatever their form; not of games: "outscored", "outshot". */
const OUTDOES = /^out(?:number|spen[dt]|s[eo]l[ld]|poll|pac|rais)/;

/** Whether a word says that the two numbers beside it are one ratio: "margin", "odds". */
export function isOdds(token: Token | undefined): boolean {
  return token !== undefined && ODDS.test(token.lower);
}

/**
 * "a 3 to 1 margin", "a ratio of 5 to 3", "outnumbered 80 to 1", "led 3-to-1": one number over the other. Not the score
 * "2-1", the vote "151 to 16", "a 5-to-4 ruling" or "0-to-60-mph".
 */
export function readOdds(p: readonly Token[], a: Quantity): Quantity | null {
  if (!(a.unit === null && a.high === null && a.value > 0) || a.amount.scale > 0) return null;
  const joint = p[a.last];
  if (joint === undefined || (joint.lower !== "to" && joint.kind !== "hyphen")) return null;
  let at = a.last + 1;
  const linked = p[at]?.lower === "to";
  if (linked) at++;
  if (p[at]?.kind === "hyphen") at++;
  const b = at < p.length ? readAmount(p, at) : null;
  if (b === null || b.high !== null || !Number.isInteger(b.value) || b.value <= 0) return null;
  // "by 2.3 to 1"; not "2.3 to 4"
  if (b.value !== 1 && !isWhole(a)) return null;
  if (!isOdds(p[b.last]) && !isOfOdds(p, a.first) && !(isPlain(p, b) && (linked || isToOne(p, a, b))))
    return null;
  return over(a, b);
}

/** "a ratio of 5 to 3", "odds of 10-1", "the ratio of boys to girls is 3 to 2". */
function isOfOdds(p: readonly Token[], first: number): boolean {
  if (first === 0) return false;
  // "odds of 10-1"; not "Oslo edge Bergen 2-1"
  if (isOdds(p[first - 1]) || (first > 1 && isOdds(p[first - 2]) && p[first - 1].tag !== "NNP")) return true;
  if (p[first - 1].tag !== "VBZ" && p[first - 1].lower !== "was") return false;
  for (let i = first - 2; i >= Math.max(0, first - REACH); i--) if (isOdds(p[i])) return true;
  return false;
}

/** Whether nothing that the second number belongs to comes behind it: "mph", "ruling". */
function isPlain(p: readonly Token[], b: Amount): boolean {
  const behind = p[b.last];
  return (
    b.style === "digits" &&
    b.scale === 0 &&
    !isHyphen(behind) &&
    !isScored(behind) &&
    readUnit(p, b.last, b) === null
  );
}

/** "by 80 to 1", "more than 3-1", "outnumber the rest 5-2": no score, as "beat Oslo by 2-1" is. */
function isToOne(p: readonly Token[], a: Quantity, b: Amount): boolean {
  if (a.value <= b.value) return false;
  const before = p[a.first - 1]?.lower ?? "";
  const toOne = b.value === 1;
  if (toOne && /^(?:than|about|nearly|almost|roughly|like)$/.test(before)) return true;
  if (toOne && before === "by" && p[a.last].lower === "to") return true;
  let won = false;
  for (let i = a.first - 1; i >= Math.max(0, a.first - OUT_REACH); i--) {
    if (OUTDOES.test(p[i].lemma)) return true;
    won ||= isPlayed(p[i]);
  }
  return toOne && before === "by" && !won;
}
