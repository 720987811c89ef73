import type { Claim } from "./claims.js";
import type { Models } from "./models.js";
import { claimsAround, ownerFeatures } from "./owner-features.js";
import type { Reading } from "./reading.js";
import { features, score } from "./scorer.js";

/** The claim that most likely owns a run, null for none around it, and how sure that is. */
export interface Owner {
  claim: Claim | null;
  probability: number;
}

const out = features();

/** Whose a run is, of the claims of its sentences (in text order); null where there is none. */
export function ownerOfRun(
  reading: Reading,
  models: Models,
  claims: readonly Claim[],
  q: number,
): Owner | null {
  const around = claimsAround(reading, claims, q);
  if (around.length === 0) return null;
  const { weights } = models.owner;
  const scores = [null, ...around].map((claim) => {
    ownerFeatures(out, models.owner, reading, q, claim, around);
    return score(weights, out);
  });
  const most = Math.max(...scores);
  let sum = 0;
  for (const value of scores) sum += Math.exp(value - most);
  const best = scores.indexOf(most);
  return { claim: best === 0 ? null : around[best - 1], probability: 1 / sum };
}
