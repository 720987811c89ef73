import { NO_SUPERLATIVES } from "../lexicon/figures.js";
import { wordSet } from "../lexicon/words.js";
import type { Token } from "../text/token.js";

const OTHERS: ReadonlySet<string> = /* @__PURE__ */ wordSet(NO_SUPERLATIVES);

/** "steepest", "largest", "best"; not "request". */
const SUPERLATIVE = /^(?![a-z]*quest$)[a-z]{3,}est$|^(?:best|worst|most|least)$/;

/** Whether a word is a superlative by its form, which the lexicon need not know; not "forest", "priest". */
export function isSuperlative(lower: string): boolean {
  return lower.endsWith("st") && SUPERLATIVE.test(lower) && !OTHERS.has(lower);
}

/** How far in front of a preposition the superlative is looked for whose record its time is. */
const REACH = 6;

/** "the [driest] spring in 40 years", "its [first] loss since May", "more than in [any] year since 2019": whether what stands in front of token `at` sets a record. */
export function isRecordBefore(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH) && tokens[i].kind === "word"; i--)
    if (/^(?:first|any)$/.test(tokens[i].lower) || isSuperlative(tokens[i].lower)) return true;
  return false;
}
