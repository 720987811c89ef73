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
  const scores: number[] = [];
  let best: Claim | null = null;
  let most = -Infinity;
  for (let i = -1; i < around.length; i++) {
    const claim = i < 0 ? null : around[i];
    ownerFeatures(out, models.owner, reading, q, claim, around);
    const value = score(models.owner.weights, out);
    scores.push(value);
    if (value > most) {
      most = value;
      best = claim;
    }
  }
  let sum = 0;
  for (const value of scores) sum += Math.exp(value - most);
  return { claim: best, probability: 1 / sum };
}
