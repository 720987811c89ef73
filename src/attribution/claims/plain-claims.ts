import type { Claim } from "../claim.js";
import { COLON_FORM } from "../cues/cue.js";
import type { Range } from "../ranges.js";
import type { Reading } from "../reading.js";
import type { SourceCandidate } from "../source.js";

/** A claim that its marks alone tell, a colon or a dash, or the noun a quotation stands on, so that nothing of it is scored. */
export function plainClaim(
  { tokens }: Reading,
  source: SourceCandidate,
  cueRange: Range,
  contents: Range[],
  probability: number,
): Claim {
  const head = cueRange.first;
  return {
    cue: { head, first: head, sentence: tokens[head].sentence, lexical: 0, form: COLON_FORM, helpers: 0 },
    cueRange,
    source,
    contents,
    evidence: { cue: 0, source: 0, right: 0, end: 0, left: 0 },
    probability,
  };
}
