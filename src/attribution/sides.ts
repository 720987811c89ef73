import type { Cue } from "./cues/cue.js";
import type { SourceCandidate } from "./source.js";

/** On which side of its cue a source stands. */
export const SIDES = "left right none".split(" ");

/** The side of a source, as an index into `SIDES`. */
export function sideOf(cue: Cue, { first, head }: SourceCandidate): number {
  return head < 0 ? 2 : first > cue.head ? 1 : 0;
}

/** The first token of a cue with the source before it. */
export function startOfGroup(cue: Cue, source: SourceCandidate): number {
  return sideOf(cue, source) === 0 ? Math.min(source.first, cue.first) : cue.first;
}
