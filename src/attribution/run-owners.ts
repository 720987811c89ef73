import type { Claim } from "./claims.js";
import type { Models } from "./models.js";
import { claimsAround, NO_CLAIM, NOBODY, ownerFeatures } from "./owner-features.js";
import type { Reading } from "./reading.js";
import { features, score } from "./scorer.js";

/** The claim that most likely owns a run, null for none around it, how sure that is, and how likely that nobody does. */
export interface Owner {
  claim: Claim | null;
  probability: number;
  nobody: number;
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
  const scoreOf = (claim: Claim | typeof NOBODY | typeof NO_CLAIM): number => {
    ownerFeatures(out, models.owner, reading, q, claim, around);
    return score(models.owner.weights, out);
  };
  const ofNobody = scoreOf(NOBODY);
  const ofNone = scoreOf(NO_CLAIM);
  let best: Claim | null = null;
  let most = Math.max(ofNobody, ofNone);
  const scores = around.map(scoreOf);
  for (let i = 0; i < scores.length; i++)
    if (scores[i] > most) {
      most = scores[i];
      best = around[i];
    }
  const nobody = Math.exp(ofNobody - most);
  let sum = nobody + Math.exp(ofNone - most);
  for (const value of scores) sum += Math.exp(value - most);
  return { claim: best, probability: 1 / sum, nobody: nobody / sum };
}
