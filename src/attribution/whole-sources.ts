import type { Reading } from "./reading.js";
import type { SourceCandidate } from "./sources.js";
import { COLON, OPEN } from "./word-classes.js";

/** A source up to the ticker of its share: "[Orbin Foods] (NYSE: ORB), a baker"; not "[Ann Bell (D-Ohio)]". */
export function withoutTicker({ classes }: Reading, source: SourceCandidate): SourceCandidate {
  const { first, last, head } = source;
  if (head < 0) return source;
  for (let i = head + 1; i + 2 < last; i++) {
    if (classes[i] !== OPEN) continue;
    for (let k = i + 2; k < last && k < i + 5; k++)
      if (classes[k] === COLON) return { ...source, first, last: i };
  }
  return source;
}

/** A source with all of the quotation that it ends in: 'Dahl, who called it ["a shame."]'. */
export function withWholeRun({ run, lastOf }: Reading, source: SourceCandidate): SourceCandidate {
  const { first, last, head } = source;
  if (head < 0) return source;
  const inside = run[last - 1];
  return inside < 0 || inside === run[first] ? source : { ...source, last: Math.max(last, lastOf[inside]) };
}
