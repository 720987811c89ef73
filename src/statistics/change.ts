import type { Token } from "../text/tokens.js";
import { isHyphen } from "./hyphen.js";
import { figureRole } from "./figure-roles.js";
import { BETWEEN, FALL, RISE } from "./role-bits.js";

/** Whether a word is of a rise or of a fall. */
export function directionOf({ word, lower, tag }: Token): "increase" | "decrease" | null {
  if (lower === "contract" && tag === "NN") return null;
  const role = figureRole(word);
  return (role & RISE) !== 0 ? "increase" : (role & FALL) !== 0 ? "decrease" : null;
}

/** Verbs that "up" and "down" give another sense. */
const TAKING_UP =
  /^(?:make|set|take|turn|sign|give|put|hold|break|shut|track|hunt|gun|mow|line|round|show|pay)$/;

const COMPARING = /^(?:more|less|fewer|higher|lower|above|below|greater)$/;

/** How far from a figure the word of its change may stand. */
const REACH = 6;

/**
 * Whether the figure from piece `first` to `last` is one of a rise or a fall: the nearest word of either, in front of
 * it ("fell by about 3 percent", "down 1.9%") or behind it ("a 30 percent cut", "4 percent higher").
 */
export function changeOf(p: readonly Token[], first: number, last: number): "increase" | "decrease" | null {
  let level = false;
  // "a 155-seat house", "the 10-year bond": only a noun of change behind it is its own
  const joined = isHyphen(p[last]) || isHyphen(p[last - 2]);
  for (let i = first - 1; !joined && i >= Math.max(0, first - REACH); i--) {
    const { lower, kind, word, tag } = p[i];
    // in "up from 52", 52 is what was before
    if (level && (lower === "up" || lower === "down")) return null;
    level ||= lower === "from";
    if (kind !== "word" && kind !== "symbol" && kind !== "hyphen" && kind !== "number") break;
    const direction = directionOf(p[i]);
    // "made up 5 percent", "turned down 5 offers"
    if ((lower === "up" || lower === "down") && TAKING_UP.test(p[i - 1]?.lemma ?? "")) return null;
    // "more than" and "less than" are modifiers
    if (direction !== null && !(COMPARING.test(lower) && isBound(p, i))) return direction;
    if (direction === null && (figureRole(word) & BETWEEN) === 0 && kind !== "symbol" && tag !== "RB") break;
  }
  const inPhrase = p[first - 1]?.tag === "DT";
  for (let i = last; i < Math.min(p.length, last + 4); i++) {
    const { lower, kind, tag } = p[i];
    if (kind === "hyphen") continue;
    if (kind !== "word") break;
    if (tag === "VBD" && !inPhrase) break;
    if ((lower === "up" || lower === "down") && p[i + 1]?.lower === "from") break;
    // "12 rebounds"
    if (tag === "NNS" && p[i - 1].tag === "CD") break;
    const direction = joined && tag !== "NN" ? null : directionOf(p[i]);
    if (direction !== null) return direction;
    if (tag !== "JJ" && tag !== "NN" && tag !== "RB" && lower !== "per" && lower !== "annual") break;
  }
  return changeSince(p, last);
}

/** What of a clause may stand between a level and the "up from" behind it. */
const BEHIND = 8;

/** ", up from 52" behind a figure that ends at piece `last`: the change that led to it. */
function changeSince(p: readonly Token[], last: number): "increase" | "decrease" | null {
  for (let i = last; i < Math.min(p.length - 2, last + BEHIND); i++) {
    const { lower, kind, tag } = p[i];
    if ((lower === "up" || lower === "down") && p[i + 1].lower === "from")
      return lower === "up" ? "increase" : "decrease";
    if (kind !== "word" && kind !== "comma" && kind !== "open" && kind !== "dash") return null;
    if (tag === "CC" || tag.startsWith("VB") || tag === "MD") return null;
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
