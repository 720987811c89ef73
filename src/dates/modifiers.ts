import { wordSet } from "../lexicon/words.js";
import { wordAt, type Scan } from "./scan.js";

/** Words in front of a date that belong to it. */
const SHIFTS = /* @__PURE__ */ wordSet("last next this past coming previous following");
const PARTS = /* @__PURE__ */ wordSet("early earlier late later mid");

/**
 * The first token of the date at `i` with the words in front that belong to it: "early next year",
 * "this past Friday", "late November". Never before a token that another mention has taken.
 */
export function withModifiers(scan: Scan, i: number): number {
  let first = i;
  for (let shifts = 0; shifts < 2 && first > scan.free && SHIFTS.has(wordAt(scan, first - 1, i)); shifts++)
    first--;
  if (first > scan.free && PARTS.has(wordAt(scan, first - 1, i))) first--;
  return first;
}
