import { COUNTS, VAGUE_COUNTS } from "../lexicon/date-words.js";
import { integerAt, wordAt, type Scan } from "./scan.js";

/** The number before a unit, null value for "several": the first of its tokens, or null if there is none. */
export function amountBefore(scan: Scan, unit: number): { first: number; value: number | null } | null {
  const at = unit - 1;
  if (at < scan.free) return null;
  const word = wordAt(scan, at, unit);
  if (word === "") return null;
  const value = word === "a" || word === "an" ? 1 : (COUNTS.get(word) ?? integerAt(scan, at, 4));
  if (value >= 0) return { first: at, value: scan.tokens[at - 1]?.kind === "symbol" ? null : value };
  if (!VAGUE_COUNTS.has(word))
    return word === "of" && wordAt(scan, at - 1, unit) === "couple" ? vague(scan, at - 1) : null;
  return vague(scan, at);
}

function vague(scan: Scan, at: number): { first: number; value: null } {
  const first = at - 1 >= scan.free && wordAt(scan, at - 1, at) === "a" ? at - 1 : at;
  return { first, value: null };
}
