import type { Statistic } from "../article/types.js";
import type { Token } from "../text/tokens.js";
import { isMoving } from "./change.js";
import type { Quantity } from "./figure.js";
import { figureRole } from "./figure-roles.js";
import { isHyphen } from "./hyphen.js";
import { BETWEEN } from "./role-bits.js";

/** The figure in front of another in its sentence, and one past its last piece. */
export interface Preceding {
  last: number;
  statistic: Statistic;
}

/** How far apart the two may stand, in pieces. */
const REACH = 12;

/** Words that lead to what a figure is compared with, or to how far it moved. */
export const COMPARING = /^(?:up|down|from|than|compared|against|versus|vs|after|while|but|over)$/;

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
  const passes = statistic.kind === "duration" || statistic.kind === "rank" || isHyphen(p[last - 2]);
  return passes ? before : { last, statistic };
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
    else takeNoun(b, s);
  } else if (isOfThem(p, first, last)) {
    takeNoun(b, s);
    s.subject ??= b.subject;
  } else if (s.kind === "number" && s.unit === null && isElliptic(p, from, first, last, b)) {
    takeNoun(b, s);
    s.subject = b.subject;
  }
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
  for (; at >= from; at--) {
    const comparing = COMPARING.test(p[at].lower) || isMoving(p[at]);
    compares ||= comparing;
    if (!comparing && (figureRole(p[at].word) & BETWEEN) === 0 && p[at].lower !== "with") break;
  }
  // "from 9", "plus 15 million"
  if (at < from) return p[from].lower === "from";
  if (p[at].lower === "plus") return at === from;
  if (p[at].kind !== "comma" && p[at].kind !== "dash") return false;
  for (let i = from; i < at; i++)
    if (p[i].tag === "CC" || p[i].kind === "colon" || p[i].kind === "mark") return false;
  for (let i = last; i < Math.min(p.length, last + 3); i++)
    compares ||= isMoving(p[i]) && (p[i].tag === "NN" || p[i + 1]?.lower === "than");
  return compares;
}

/** "[four] of them", "of whom [four]". */
function isOfThem(p: readonly Token[], first: number, last: number): boolean {
  const behind = p[last]?.lower === "of" ? p[last + 1]?.lower : p[first - 1].lower;
  return behind === "whom" || behind === "which" || behind === "them";
}

/** What has a scale may be money where the figure before it is. */
const SCALED = /illion|crore|lakh|bn$/;

/** "and 30 hurt", ", Dahl 36": a bare number with no noun behind it, so that one is understood. */
function isElliptic(
  p: readonly Token[],
  from: number,
  first: number,
  last: number,
  { kind, unit }: Statistic,
): boolean {
  const lead = p[first - 1];
  if (kind === "age") return first === from + 1 && lead.tag === "CC";
  if (kind !== "count" || unit === null || LEADING.test(lead.lower)) return false;
  const next = p[last];
  if (next?.kind === "hyphen" || next?.kind === "symbol" || next?.lower === "of") return false;
  const tag = next?.kind === "word" ? next.tag : "";
  if (!/^(?:(?:JJ|IN|TO|CC|RB|VB[DNP]|MD|W.*)$|$)/.test(tag)) return false;
  let joined = false;
  for (let i = from; i < first; i++) {
    // "allowed 43 hits and walked 12"
    if (p[i].tag.startsWith("VB") && unit.text !== "people" && !tag.startsWith("VB")) return false;
    if (p[i].kind !== "word" && p[i].kind !== "comma") return false;
    joined ||= p[i].kind === "comma" || p[i].tag === "CC";
  }
  return joined;
}

function takeNoun(b: Statistic, s: Statistic): void {
  if (s.kind !== "number" || s.unit !== null) return;
  if (b.kind !== "count" && b.kind !== "age" && !(b.kind === "money" && SCALED.test(s.text))) return;
  s.kind = b.kind;
  s.unit = b.unit;
}
