import type { Claim } from "../claim.js";
import { COLON_FORM } from "../cues/cue.js";
import { NO_CUE } from "../words/cue-lexicon.js";
import type { Range } from "../ranges.js";
import type { Reading } from "../reading.js";
import { NONE, type SourceCandidate } from "../source.js";

/** A source that no slot tells. */
export type PlainSource = Omit<SourceCandidate, "slot">;

/** A claim that its marks alone tell, a colon or a dash, or the noun a quotation stands on, so that nothing of it is scored. */
export function plainClaim(
  { tokens }: Reading,
  source: PlainSource,
  cueRange: Range,
  contents: Range[],
  probability: number,
): Claim {
  const head = cueRange.first;
  return {
    cue: {
      head,
      first: head,
      sentence: tokens[head].sentence,
      lexical: NO_CUE,
      form: COLON_FORM,
      helpers: 0,
    },
    cueRange,
    source: { first: source.first, last: source.last, slot: NONE, head: source.head },
    contents,
    evidence: { cue: 0, source: 0, right: 0, end: 0, left: 0 },
    probability,
  };
}
