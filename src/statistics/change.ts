import type { StatisticKind } from "../article/types.js";
import { UP_VERBS } from "../lexicon/figures.js";
import { wordSet } from "../lexicon/words.js";
import type { Token } from "../text/token.js";
import { isHyphen } from "./numbers/hyphen.js";
import { figureRole } from "./figure-roles.js";
import { isPoints } from "./units/percent.js";
import { BETWEEN, FALL, RISE } from "./role-bits.js";

/** Whether a word is of a rise or of a fall. */
export function directionOf({ word, lower, tag }: Token): "increase" | "decrease" | null {
  if (lower === "contract" && tag === "NN") return null;
  const role = figureRole(word);
  return (role & RISE) !== 0 ? "increase" : (role & FALL) !== 0 ? "decrease" : null;
}

/** Whether a word is of a rise or of a fall, noun or verb. */
export function isMoving({ word }: Token): boolean {
  return (figureRole(word) & (RISE | FALL)) !== 0;
}

/** Verbs that "up" and "down" give another sense. */
const TAKING_UP: ReadonlySet<string> = /* @__PURE__ */ wordSet(UP_VERBS);

/** What compares in front of "than" or a figure and so is no change: "[more] than 5"; not "up 5". */
const COMPARING: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "more less fewer higher lower above below greater better",
);

/** How far from a figure the word of its change may stand. */
const REACH = 6;

/**
 * Whether the figure from piece `first` to `last` is one of a rise or a fall: the nearest word of either, in front of
 * it ("fell by about 3 percent", "down 1.9%") or behind it ("a 30 percent cut", "4 percent higher").
 */
export function changeOf(
  p: readonly Token[],
  first: number,
  last: number,
  kind: StatisticKind,
): "increase" | "decrease" | null {
  // "a 155-seat house", "the 10-year bond": only a noun of change behind it is its own
  const joined =
    (isHyphen(p[last]) && !p[last].spaced) || (last > 1 && kind !== "ratio" && isHyphen(p[last - 2]));
  let level = false;
  for (let i = first - 1; !joined && i >= Math.max(0, first - REACH); i--) {
    const { lower, kind: form, word, tag } = p[i];
    // in "up from 52" and "a rise on the 52", 52 is what was before
    if (level && isMoving(p[i])) return null;
    level ||= lower === "from" || (lower === "on" && p[i + 1].lower !== "average");
    if (form !== "word" && form !== "symbol" && form !== "hyphen" && form !== "number") break;
    const direction = directionOf(p[i]);
    // "up and down 12 states"
    if (lower === "down" && i > 1 && p[i - 1].lower === "and" && p[i - 2].lower === "up") return null;
    // "made up 5 percent", "turned down 5 offers"
    if ((lower === "up" || lower === "down") && i > 0 && TAKING_UP.has(p[i - 1].lemma))
      return isGivenUp(p, i) && (kind === "percentage" || isPoints(p[last]?.lower)) ? "decrease" : null;
    if (direction !== null && (isOther(p, i) || (kind === "money" && isLoss(p[i])))) break;
    // "put its losses at three dead", "the odds of a cut at 60 percent"
    if (tag.startsWith("NN") && p[i + 1].lower === "at") break;
    // "lifted 300 people to safety", "lifted two hours later"
    if ((kind === "count" || kind === "duration") && p[i].lemma === "lift") break;
    // "more than" and "less than" are modifiers
    if (direction !== null && !(COMPARING.has(lower) && isBound(p, i))) return direction;
    if (direction === null && (figureRole(word) & BETWEEN) === 0 && form !== "symbol" && tag !== "RB") break;
  }
  const moved = joined ? null : changeOfObject(p, first, kind);
  return moved ?? changeBehind(p, first, last, kind, joined) ?? (joined ? null : changeSince(p, first, last));
}

/** "last [fall] 40 came", "in [fall]", "a storm [surge]": no rise or fall of anything. */
function isOther(p: readonly Token[], i: number): boolean {
  const { lower } = p[i];
  const before = p[i - 1]?.lower ?? "";
  return lower === "fall"
    ? /^(?:last|this|next|past|in|every|each|since)$/.test(before)
    : lower === "surge" && (before === "storm" || before === "tidal");
}

/** "gave [up] 5 points". */
function isGivenUp(p: readonly Token[], i: number): boolean {
  return p[i].lower === "up" && p[i - 1]?.lemma === "give";
}

/** What a company makes: "a [loss] of $5m", which is no fall of anything. */
function isLoss({ lower }: Token): boolean {
  return lower === "loss" || lower === "losses";
}

/** How far in front of "by" or "to" the verb that moved something is looked for. */
const OBJECT = 12;

/** Verbs and nouns whose "by" and "to" lead to no change: "lost the seat by 5 votes", "added a tax to 40". */
const AMISS = /^(?:lose|loss|add|contract|advance)$/;

/** "cut [its key rate] by 25 basis points", "raised [its stake] to 5 percent", "a rise in [sales] of 5 percent", "rose [8 percent] to $5". */
function changeOfObject(
  p: readonly Token[],
  first: number,
  kind: StatisticKind,
): "increase" | "decrease" | null {
  let at = first - 1;
  while (at > 0 && at > first - REACH && !JOINT.has(p[at].lower) && (figureRole(p[at].word) & BETWEEN) !== 0)
    at--;
  if (at <= 0 || !JOINT.has(p[at].lower)) return null;
  const joint = p[at].lower;
  const counts = kind === "count" || kind === "number";
  if (counts && joint === "of") return null;
  let figures = 0;
  for (let i = at - 1; i >= Math.max(0, at - OBJECT); i--) {
    const { tag, lemma, kind: form } = p[i];
    // "gained [5 euros, or 2 percent,] to 90"
    if (form === "comma") {
      i = restatementStart(p, i);
      if (i < 0) return null;
      continue;
    }
    // "a rise of 5 percent and a rate of 4 percent"
    if (joint === "of" && tag === "CC" && p[i + 1].tag === "DT") return null;
    // "raise spending by"
    if (tag === "VBG" && i > 0 && isMoving(p[i - 1])) continue;
    if (tag === "CD" && p[i + 1].tag !== "CD") figures++;
    if (!PASSED.test(tag) && !tag.startsWith("VB") && form !== "symbol" && form !== "hyphen") return null;
    if (isOther(p, i)) return null;
    // "the smaller number", "a cut in"
    if (tag === "JJ" || (tag.startsWith("NN") && !/^(?:in|of|on)$/.test(p[i + 1].lower))) continue;
    const direction = isGivenUp(p, i) ? "decrease" : directionOf(p[i]);
    if (direction === null && !tag.startsWith("VB")) continue;
    // "more than 30 flights at 4 airports"
    if (p[i + 1].lower === "than") continue;
    const reached = joint === "at" || (counts && joint === "to");
    return (AMISS.test(lemma) && figures === 0) ||
      figures > 1 ||
      (reached && figures === 0) ||
      (joint === "of" && tag !== "NN" && !PACE.has(p[at - 1].lower))
      ? null
      : direction;
  }
  return null;
}

/** What a change has, so that it is no subject: "shrank at an annual [rate] of 2 percent". */
export const PACE: ReadonlySet<string> = /* @__PURE__ */ wordSet("rate pace speed");

/** Longest way from one comma of "5 points, or 0.7 percent," to the other, in pieces. */
const RESTATED = 8;

/** Where the comma is that opens the ", or 0.7 percent," closed by that at `at`; -1 where none does. */
function restatementStart(p: readonly Token[], at: number): number {
  for (let i = at - 1; i > Math.max(0, at - RESTATED); i--)
    if (p[i].kind === "comma") return p[i + 1].lower === "or" ? i : -1;
  return -1;
}

/** What leads from what moved to how far, or where to: "rose [by] 5", "fell [to] 5"; not "rose [in] 5 states". */
const JOINT: ReadonlySet<string> = /* @__PURE__ */ wordSet("by to of at");

/** Tags of what stands between a verb and that. */
const PASSED = /^(?:NN|NNS|NNP|JJ|DT|PRP\$|POS|IN|CC|RB|CD)$/;

/** Words of a rise or a fall that compare, behind a figure: "5 percent [higher]", "5 percent [more]"; not "5 percent [rise]". */
const COMPARATIVE = /(?:er|^more|^less|^up|^down|wards?)$/;

/** Nouns of ways and of moving them, which a length in front makes no change: "a 20-mile [hike]". */
const WAYS = /^(?:hike|climb|slide|dive|jump|leap|drop|fall|slip)$/;

/** "a 30 percent [cut]", "4 percent [higher]"; not "12 [longer] trips", "12 [rebounds]", "a three-month [decline]". */
function changeBehind(
  p: readonly Token[],
  first: number,
  last: number,
  kind: StatisticKind,
  joined: boolean,
): "increase" | "decrease" | null {
  if (kind === "age") return null;
  // "nine days longer than"
  if (kind === "duration") return p[last + 1]?.lower === "than" ? directionOf(p[last]) : null;
  const inPhrase = first > 0 && p[first - 1].tag === "DT";
  let plural = false;
  for (let i = last; i < Math.min(p.length, last + 4); i++) {
    const { lower, kind: form, tag } = p[i];
    if (form === "hyphen") continue;
    if (form !== "word") break;
    if (tag.startsWith("VB") && (!inPhrase || plural)) break;
    const direction = joined && tag !== "NN" ? null : directionOf(p[i]);
    if (direction !== null) {
      // "12 rebounds", "12 men fall", "12 seats up for grabs"
      if ((tag === "NNS" && (kind === "count" || kind === "number")) || (plural && !/er$|ss$/.test(lower)))
        break;
      if (lower === "above" || lower === "below") break;
      // "12 longer trips"; but "20% less fuel", "an 11 percent lower risk"
      if (COMPARATIVE.test(lower)) return kind !== "percentage" && isBeforeNoun(p, i) ? null : direction;
      return (kind === "measure" && WAYS.test(lower)) || (kind === "money" && isLoss(p[i]))
        ? null
        : direction;
    }
    plural = tag === "NNS" && p[i - 1].tag === "CD";
    // "a 19% real-terms cut"
    if (!plural && tag !== "JJ" && tag !== "NN" && tag !== "RB" && lower !== "per" && !lower.includes("-"))
      break;
  }
  return comparedBehind(p, first, last);
}

/** "5 points, or 0.7 percent, [higher]" behind either of the two; not "2 boats, or 3 rafts, lower down". */
function comparedBehind(p: readonly Token[], first: number, last: number): "increase" | "decrease" | null {
  let at = p[last]?.tag === "NNS" ? last + 1 : last;
  if (p[at]?.kind !== "comma") return null;
  if (p[at + 1]?.lower === "or") {
    at++;
    while (at < Math.min(p.length - 1, last + RESTATED) && p[at].kind !== "comma") at++;
  } else if (first < 2 || p[first - 1].lower !== "or" || p[first - 2].kind !== "comma") return null;
  return p[at].kind === "comma" &&
    /^(?:higher|lower|firmer|weaker|stronger)$/.test(p[at + 1]?.lower ?? "") &&
    !/^(?:up|down)$/.test(p[at + 2]?.lower ?? "")
    ? directionOf(p[at + 1])
    : null;
}

/** "longer [trips]", "lower [house] votes"; not "higher", "fewer people". */
function isBeforeNoun(p: readonly Token[], i: number): boolean {
  return /^(?:NN|JJ)/.test(p[i + 1]?.tag ?? "") && p[i].lower !== "fewer";
}

/** What of a clause may stand between a level and the "up from" behind it. */
const BEHIND = 8;

/** ", up from 52" behind a figure that ends at piece `last`: the change that led to it. */
function changeSince(p: readonly Token[], first: number, last: number): "increase" | "decrease" | null {
  // "71 of [169 seats], down from 88": of the 71
  if (first > 1 && p[first - 1].lower === "of" && p[first - 2].tag === "CD") return null;
  const from = p[last]?.lower === "of" && p[last + 1]?.tag === "CD" ? last + 2 : last;
  for (let i = from; i < Math.min(p.length - 2, last + BEHIND); i++) {
    const { lower, kind, tag } = p[i];
    if ((lower === "up" || lower === "down") && p[i + 1].lower === "from")
      return lower === "up" ? "increase" : "decrease";
    if (kind !== "word" && kind !== "comma" && kind !== "open" && kind !== "dash") return null;
    if (tag === "CC" || tag.startsWith("VB")) return null;
  }
  return null;
}

function isBound(p: readonly Token[], i: number): boolean {
  const next = p[i + 1];
  return (
    next !== undefined &&
    (next.lower === "than" || next.tag === "DT" || next.kind === "number" || next.kind === "symbol")
  );
}
