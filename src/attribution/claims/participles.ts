import type { Claim } from "../claim.js";
import type { Reading } from "../reading.js";
import { BY_SLOT } from "../source.js";

/** Whether a cue is a participle that begins its sentence: "[Asked] whether …", "[Asked] by Lund if …"; not "[Ask] Dahl". */
export function opensAsParticiple({ sentences }: Reading, { cue, source }: Claim): boolean {
  return cue.head === sentences[cue.sentence].first && (source.head < 0 || source.slot === BY_SLOT);
}
