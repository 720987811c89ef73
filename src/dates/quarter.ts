import { GAME_WORDS } from "../lexicon/date-words.js";
import { wordSet } from "../lexicon/words.js";
import { readYearBehind } from "./calendar-date.js";
import { isoYear } from "../calendar.js";
import { mention, mentionRelative, wordAt, type Scan } from "./scan.js";

const ORDINALS = /* @__PURE__ */ wordSet("first second third fourth");

/**
 * Reads the quarter at its noun: "the third quarter of 2019", "third-quarter", "this quarter". ISO 8601 has
 * no quarters: with a year it is the year, without one null.
 */
export function readQuarter(scan: Scan, i: number): number {
  const before = wordAt(scan, i - 1, i);
  if (i - 1 < scan.free) return i;
  const counted = before === "last" || before === "this" || before === "next";
  if (!counted && !isQuarter(before)) return i;
  if (counted) return mentionRelative(scan, i - 1, i + 1, null);
  return isOfGame(scan, i) ? i : withYear(scan, i - 1, i);
}

/** How far from "the fourth quarter" what is done in one is looked for, in tokens. */
const REACH = 16;

/** "They scored twice in the fourth quarter", "the fourth quarter of the game" */
function isOfGame({ tokens }: Scan, i: number): boolean {
  for (let at = i - REACH; at <= i + REACH; at++)
    if (tokens[at]?.sentence === tokens[i].sentence && GAME_WORDS.has(tokens[at].lower)) return true;
  return false;
}

/** "first" to "fourth". */
export function isQuarter(ordinal: string): boolean {
  return ORDINALS.has(ordinal);
}

/** "third-quarter": one token. */
export function readHyphenedQuarter(scan: Scan, i: number): number {
  return withYear(scan, i, i);
}

function withYear(scan: Scan, first: number, i: number): number {
  const behind = readYearBehind(scan, i + 1, i);
  if (behind === null) return mentionRelative(scan, first, i + 1, null);
  const iso = behind.year === null ? null : isoYear(behind.year);
  return mention(scan, first, behind.last, iso, behind.relative);
}
