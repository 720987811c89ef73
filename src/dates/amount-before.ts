import { CALENDAR_UNITS, COUNTS, VAGUE_COUNTS } from "../lexicon/date-words.js";
import { integerAt, wordAt, type Scan } from "./scan.js";

/** A unit of the calendar with the number before it: its first token, and null for the value of "several". */
interface UnitAmount {
  first: number;
  value: number | null;
  unit: string;
}

/** What "ago" or "earlier" at a token counts: "[two days] ago", "[a couple of years] earlier"; null if nothing is counted. */
export function amountBefore(scan: Scan, i: number): UnitAmount | null {
  const at = i - 2;
  const unit = CALENDAR_UNITS.get(wordAt(scan, i - 1, i));
  if (unit === undefined || at < scan.free) return null;
  const word = wordAt(scan, at, i);
  if (word === "") return null;
  const value = word === "a" || word === "an" ? 1 : (COUNTS.get(word) ?? integerAt(scan, at, 4));
  if (value >= 0) return { first: at, value: scan.tokens[at - 1]?.kind === "symbol" ? null : value, unit };
  const couple = word === "of" && wordAt(scan, at - 1, i) === "couple";
  if (!couple && !VAGUE_COUNTS.has(word)) return null;
  const count = couple ? at - 1 : at;
  const article = count > scan.free && wordAt(scan, count - 1, i) === "a";
  return { first: article ? count - 1 : count, value: null, unit };
}
