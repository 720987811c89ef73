import type { Cue } from "./cues/cue.js";
import type { Range } from "./ranges.js";
import type { SourceCandidate } from "./source.js";

/** A cue with the source and the contents that score best for it. */
export interface Claim {
  cue: Cue;
  /** The cue's tokens, with the words that belong to it: "called [for]". */
  cueRange: Range;
  source: SourceCandidate;
  contents: Range[];
  /** Scores that the claim rests on. */
  evidence: Evidence;
  /** Probability that all of it is right. */
  probability: number;
}

/** Makes a claim at least so likely. */
export function raise(claim: Claim, probability: number): void {
  claim.probability = Math.max(claim.probability, probability);
}

/** The cue's score, and by how much the best source, starts and end beat the next best, in tenths of log odds. */
export interface Evidence {
  cue: number;
  source: number;
  right: number;
  end: number;
  left: number;
}
