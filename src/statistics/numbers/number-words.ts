import { NOUGHTS, SCALES, SMALL_NUMBERS, TENS } from "../../lexicon/numbers.js";
import { wordMap, wordNumbers } from "../../lexicon/words.js";

/** Number words below a hundred, with their values. */
export const SMALL: ReadonlyMap<string, number> = /* @__PURE__ */ smallNumbers();

/** Scale words, with the power of ten of each. */
export const POWERS: ReadonlyMap<string, number> = /* @__PURE__ */ wordMap(SCALES);

function smallNumbers(): Map<string, number> {
  const map = new Map(wordNumbers(SMALL_NUMBERS, 1));
  TENS.split(" ").forEach((word, i) => map.set(word, 30 + 10 * i));
  for (const word of NOUGHTS.split(" ")) map.set(word, 0);
  return map;
}
