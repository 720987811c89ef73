import { countBefore } from "../../text/bisect.js";
import type { Claim } from "../claim.js";
import type { Reading } from "../reading.js";

/** Most claims around a run that are weighed. */
export const MOST = 16;

/**
 * The claims that may own a run, but for those inside it and those that say nothing: of the sentences in which it begins and ends, then of
 * those before and behind in its paragraph. `claims` are in text order.
 */
export function claimsAround(reading: Reading, claims: readonly Claim[], q: number): Claim[] {
  const { tokens, sentences, run, firstOf, lastOf } = reading;
  const first = tokens[firstOf[q]].sentence;
  const last = tokens[lastOf[q] - 1].sentence;
  const around: Claim[] = [];
  // from the sentence's first claim on; returns where the next sentence's begin
  const add = (sentence: number, from: number): number => {
    let i = from;
    if (sentence >= sentences.length || sentences[sentence].paragraph !== sentences[first].paragraph)
      return i;
    for (; i < claims.length && claims[i].cue.sentence === sentence && around.length < MOST; i++)
      if (claims[i].probability > 0 && run[claims[i].cue.head] !== q) around.push(claims[i]);
    return i;
  };
  const start = firstClaimOf(claims, first);
  let next = add(first, start);
  if (last !== first) next = add(last, firstClaimOf(claims, last));
  add(last + 1, next);
  if (start > 0 && claims[start - 1].cue.sentence === first - 1)
    add(first - 1, firstClaimOf(claims, first - 1));
  return around;
}

/** Index of the first claim whose cue stands in a sentence or behind it. */
function firstClaimOf(claims: readonly Claim[], sentence: number): number {
  return countBefore(claims.length, (i) => claims[i].cue.sentence < sentence);
}
