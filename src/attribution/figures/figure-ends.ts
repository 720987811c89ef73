import type { Range } from "../ranges.js";
import type { Found } from "../found.js";
import type { Reading } from "../reading.js";
import { COMMA, DASH, SEMICOLON, VBZ, isFiniteVerb } from "../words/word-classes.js";

/** Most tokens of a claim behind its figure. */
const LONGEST_CONTENT = 120;

/** A claim by the word at a token, of all from there to `last`. */
export function claimed(source: Range, word: number, last: number): Found {
  return { source, cue: { first: word, last: word + 1 }, contents: [{ first: word + 1, last }] };
}

/** Where the claim of the figure at `at` ends: with the sentence, before what another says, or, of a noun, at a comma or verb. */
export function stopOf(
  { tokens, classes, run, sentences }: Reading,
  taken: Uint8Array,
  at: number,
  atComma = false,
  atVerb = false,
): number {
  const limit = Math.min(sentences[tokens[at].sentence].last, at + LONGEST_CONTENT);
  let last = at + 1;
  while (last < limit && tokens[last].kind !== "stop" && taken[last] <= taken[at] && run[last] < 0) {
    const c = classes[last];
    // "40 job [cuts] hurt": a noun, if a verb follows
    const isVerb = isFiniteVerb(c) && !(c === VBZ && isFiniteVerb(classes[last + 1]));
    if (c === SEMICOLON || (atComma && (c === COMMA || c === DASH)) || (atVerb && isVerb)) break;
    last++;
  }
  // "…, while [another says]"
  while (last > at + 1 && /^(?:,|and|but|while)$/.test(tokens[last - 1].lower)) last--;
  return last;
}
