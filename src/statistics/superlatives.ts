import { NO_SUPERLATIVES } from "../lexicon/figures.js";
import { wordSet } from "../lexicon/words.js";

const OTHERS: ReadonlySet<string> = /* @__PURE__ */ wordSet(NO_SUPERLATIVES);

/** "steepest", "largest", "best"; not "request". */
const SUPERLATIVE = /^(?![a-z]*quest$)[a-z]{3,}est$|^(?:best|worst|most|least)$/;

/** Whether a word is a superlative by its form, which the lexicon need not know; not "forest", "priest". */
export function isSuperlative(lower: string): boolean {
  return SUPERLATIVE.test(lower) && !OTHERS.has(lower);
}
