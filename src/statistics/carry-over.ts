import type { Statistic } from "../article/types.js";
import { wordSet } from "../lexicon/words.js";
import { isFiniteTag } from "../text/tags.js";
import type { Token } from "../text/token.js";
import { isMoving } from "./change.js";
import type { Quantity } from "./figure.js";
import { figureRole } from "./figure-roles.js";
import { isHyphen } from "./numbers/hyphen.js";
import { BETWEEN } from "./role-bits.js";
import { isPoints } from "./units/percent.js";

/** The figure in front of another in its sentence, and one past its last piece. */
export interface Preceding {
  last: number;
  statistic: Statistic;
}

/** How far apart the two may stand, in pieces. */
const REACH = 12;

/** Words that lead to what a figure is compared with, or to how far it moved: "[from] 4"; not "[of] 4". */
export const COMPARING: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "up down from than compared against versus vs after while but over",
);

/** Prepositions that lead to a level or a part, of which no noun is understood. */
const LEADING = /^(?:to|at|by|from|of|in|for|on|with|than|off|under|aged|them)$/;

/** Carries over to a figure what it leaves to the one before; what the next may leave to it, or to that one still, comes back. */
export function carryOn(
  p: readonly Token[],
  before: Preceding | null,
  quantity: Quantity,
  statistic: Statistic,
): Preceding | null {
  let { first, last } = quantity;
  while (first > 0 && p[first - 1].start >= statistic.start) first--;
  while (last < p.length && p[last].start < statistic.end) last++;
  if (before !== null) carryOver(p, before, first, last, statistic);
  // "16 people, including [two] children, were killed and 31 hurt"
  if (before !== null && isIncluded(p, before.last, first)) return before;
  const passes = statistic.kind === "duration" || statistic.kind === "rank" || isHyphen(p[last - 2]);
  if (passes) return before;
  // "5 C (41 F), then minus 3"
  const bracketed = before !== null && p[first - 1]?.kind === "open" && isRestated(p, before.last, first);
  return { last, statistic: bracketed ? before.statistic : statistic };
}

/**
 * Gives the figure from piece `first` to `last` what it leaves to the one before it: its subject where it says the same
 * again ("92 cents, or 1.4 percent", "183 km (114 miles)") or compares ("sales of $5m, up 4 percent"), and the noun
 * it counts ("12 people died and 30 were hurt", "up from 9", "four of them").
 */
function carryOver(
  p: readonly Token[],
  { last: from, statistic: b }: Preceding,
  first: number,
  last: number,
  s: Statistic,
): void {
  const gap = first - from;
  if (gap > REACH || gap < 1) return;
  const { subject } = s;
  // found in front of the other figure, or in it
  const reached = subject === null || subject.start < b.end;
  const restated = isRestated(p, from, first);
  if (restated || isCompared(p, from, first, last)) {
    const counted = /^(?:count|percentage|ratio)$/.test(b.kind) && !restated;
    const owned = b.subject !== null && b.subject.end <= b.start;
    if (reached && (subject === null || subject.end > b.start || counted || owned))
      s.subject = b.subject ?? subject;
    if (restated) s.change ??= b.change;
    else {
      takeNoun(b, s);
      // "40 percent, down 3 points"
      if (b.kind === "percentage" && b.change === null && s.kind === "count" && isPoints(s.unit?.text)) {
        s.kind = "percentage-points";
        s.subject = b.subject;
      }
      if (!SCALED.test(b.text) && isSince(p, from, first)) takeUnit(b, s);
    }
  } else if (isMeasuredBy(p, from, first, last, b, s)) {
    takeUnit(b, s);
  } else if (isLevel(p, from, first, b, s)) {
    takeUnit(b, s);
    if (reached && b.kind === "count") s.subject = b.subject;
  } else if (isOfThem(p, first, last)) {
    takeNoun(b, s);
    s.subject ??= b.subject;
  } else if (s.kind === "number" && s.unit === null && isElliptic(p, from, first, last, b)) {
    takeNoun(b, s);
    s.subject = b.subject;
  }
}

/** Whether "including" stands between piece `from` and a figure, and no verb behind it. */
function isIncluded(p: readonly Token[], from: number, first: number): boolean {
  const stop = Math.max(from, first - 2 * REACH);
  let at = first - 1;
  while (at > stop && p[at].lower !== "including" && !isFiniteTag(p[at].tag)) at--;
  return p[at]?.lower === "including";
}

/** "or" or an opening bracket alone between them. */
function isRestated(p: readonly Token[], from: number, first: number): boolean {
  const at = p[from].kind === "comma" ? from + 1 : from;
  return first === at + 1 && (p[at].lower === "or" || p[at].kind === "open");
}

/** ", up 4 percent", ", compared with 9", "from 9", ", 4 percent less than", with no other clause between. */
function isCompared(p: readonly Token[], from: number, first: number, last: number): boolean {
  let compares = false;
  let at = first - 1;
  // "($6) from 5"
  const start = p[from].kind === "close" ? from + 1 : from;
  for (; at >= start; at--) {
    const comparing = COMPARING.has(p[at].lower) || isMoving(p[at]);
    compares ||= comparing;
    if (!comparing && (figureRole(p[at].word) & BETWEEN) === 0 && p[at].lower !== "with") break;
  }
  // "from 9", "against 9", "plus 15 million"
  if (at < start) return /^(?:from|against)$/.test(p[start].lower);
  if (p[at].lower === "plus") return at === from;
  // "[rents], which make up a fifth of it, rose"
  if (
    (p[at].kind !== "comma" && p[at].kind !== "dash") ||
    (isFiniteTag(p[at + 1].tag) && isMoving(p[at + 1]))
  )
    return false;
  for (let i = from; i < at; i++)
    if (p[i].tag === "CC" || p[i].kind === "colon" || p[i].kind === "mark") return false;
  for (let i = last; i < Math.min(p.length, last + 3); i++)
    compares ||= isMoving(p[i]) && (p[i].tag === "NN" || p[i + 1]?.lower === "than");
  return compares;
}

/** "up from [68]", "compared with [68]": a level as the one before is; not "in 10 days, up from [68]". */
function isSince(p: readonly Token[], from: number, first: number): boolean {
  for (let i = from; i < first; i++) if (p[i].tag === "CD" && !isHyphen(p[i + 1])) return false;
  return /(?:(?:up|down) from|compared with|compared to|against)$/.test(
    `${p[first - 2]?.lower} ${p[first - 1].lower}`,
  );
}

/**
 * "cut 50,000 tonnes to [4.05 million]", "54.1 percent to [43.2]", "17 votes out of [88,412]", "minus 8 degrees, then minus
 * [18]": a bare number with the unit of the one before; not "fell 5 percent to 4.2".
 */
function isLevel(p: readonly Token[], from: number, first: number, b: Statistic, s: Statistic): boolean {
  if (b.kind === "temperature") return s.value !== null && s.value < 0;
  if (b.kind === "count") return first === from + 2 && p[from].lower === "out" && p[from + 1].lower === "of";
  // "38.9 percent to Dahl's [35.2]"
  if (b.kind === "percentage" && p[from].lower === "to" && p[first - 1].tag === "POS") return true;
  if (p[first - 1].lower !== "to") return false;
  // "by 12 million pounds next year to [130 million]"
  if (b.kind === "money") return b.change !== null && first <= from + 4 && SCALED.test(s.text);
  if (first !== from + 1) return false;
  if (b.kind === "measure") return b.change !== null;
  return b.kind === "percentage" && b.change === null && (s.value ?? Infinity) < (b.value ?? 0);
}

/** What an amount is set against, or is more or less than. */
const MEASURED_BY =
  /^(?:above|below|against|than|beat(?:ing)?|exceed(?:s|ed|ing)?|miss(?:ed|ing)?|versus|vs|up|down|compared)$/;

/** "5 million euros, above an estimate of [4 million]", "5 million tonnes, [4 million] below it": large amounts of one kind; not "and a crowd of [4 million]". */
function isMeasuredBy(
  p: readonly Token[],
  from: number,
  first: number,
  last: number,
  { kind, text }: Statistic,
  s: Statistic,
): boolean {
  if ((kind !== "money" && kind !== "measure") || !SCALED.test(s.text) || !SCALED.test(text)) return false;
  if (MEASURED_BY.test(p[last]?.lower ?? "")) return p[from].kind === "comma" && first === from + 1;
  if (!/^(?:of|at|than|by)$/.test(p[first - 1].lower)) return false;
  for (let i = from; i < first; i++) if (MEASURED_BY.test(p[i].lower)) return true;
  return false;
}

/** "[four] of them", "of whom [four]". */
function isOfThem(p: readonly Token[], first: number, last: number): boolean {
  const behind = p[last]?.lower === "of" ? p[last + 1]?.lower : p[first - 1].lower;
  return behind === "whom" || behind === "which" || behind === "them";
}

/** What has a scale may be money, or a measure, where the figure before it is: "$4 [billion] to 5 [million]"; not "thousand". */
const SCALED = /illion|crore|lakh|bn$/;

/** "and 30 hurt", ", Dahl 36": a bare number with no noun behind it, so that one is understood. */
function isElliptic(
  p: readonly Token[],
  from: number,
  first: number,
  last: number,
  { kind, unit, start }: Statistic,
): boolean {
  const lead = p[first - 1];
  if (kind === "age") return first === from + 1 && lead.tag === "CC";
  if (kind !== "count" || unit === null || LEADING.test(lead.lower)) return false;
  const next = p[last];
  if (next?.kind === "hyphen" || next?.kind === "symbol" || next?.lower === "of") return false;
  const tag = next?.kind === "word" ? next.tag : "";
  if (!/^(?:(?:JJ|IN|TO|CC|RB|VB[DNP]|MD|W.*)$|$)/.test(tag)) return false;
  // "[170 people] were hit in 42 towns and 30 were hurt"
  if (/^VB[DPZ]$/.test(tag) && isOfPlace(p, from, start)) return false;
  let joined = false;
  for (let i = from; i < first; i++) {
    // "allowed 43 hits and walked 12"
    if (p[i].tag.startsWith("VB") && unit.text !== "people" && !tag.startsWith("VB")) return false;
    if (!/^(?:word|comma|number)$/.test(p[i].kind)) return false;
    joined ||= p[i].kind === "comma" || p[i].tag === "CC";
  }
  return joined;
}

/** Whether the figure that starts at `start` and ends before piece `from` says where: "in 42 towns". */
function isOfPlace(p: readonly Token[], from: number, start: number): boolean {
  let at = from - 1;
  while (at > 0 && p[at].start >= start) at--;
  return /^(?:in|at|across|from)$/.test(p[at].lower) && p[at + 1].lower !== "least";
}

function takeNoun(b: Statistic, s: Statistic): void {
  const scaled = (b.kind === "money" || b.kind === "measure") && SCALED.test(s.text);
  if (b.kind === "count" || b.kind === "age" || scaled) takeUnit(b, s);
}

function takeUnit({ kind, unit, text }: Statistic, s: Statistic): void {
  if (s.kind !== "number" || s.unit !== null) return;
  s.kind = kind;
  // "to 266 million euros, or 1.42 euros a share, from [128 million]"
  const rate = kind === "money" && SCALED.test(s.text) && !SCALED.test(text) ? unit!.text.search(RATE) : -1;
  s.unit = rate > 0 ? { ...unit!, text: unit!.text.slice(0, rate) } : unit;
}

/** What a price is per, behind its currency: "euros [a] share", "$[/]bbl". */
const RATE = / (?:an?|per|each) |\//;
