import type { Range } from "./ranges.js";

/** The tokens that may be whom a cue attributes to. */
export interface SourceCandidate extends Range {
  /** Where it stands: see `SLOT_NAMES`. */
  slot: number;
  /** Head token; -1 where it is nobody. */
  head: number;
}

/** Where a source may stand from its cue. */
export const SLOT_NAMES = "none left1 left2 left3 left4 left5 left6 right by to possessor relative of".split(
  " ",
);

export const NONE = 0;
/** Right before its cue; the next numbers are of those farther left. */
export const LEFT = 1;
export const RIGHT = 7;
export const BY_SLOT = 8;
export const TO_SLOT = 9;
export const POSSESSOR = 10;
export const RELATIVE = 11;
export const OF_SLOT = 12;

/** Nobody, for a cue that begins at token `at`. */
export function noSource(at: number): SourceCandidate {
  return { first: at, last: at, slot: NONE, head: -1 };
}

/** The same source, but of the tokens `first` to `last`. */
export function spanning({ slot, head }: SourceCandidate, first: number, last: number): SourceCandidate {
  return { first, last, slot, head };
}

/** Whether a slot is that of a noun phrase left of its cue. */
export const isSubject = (slot: number): boolean => slot > NONE && slot < RIGHT;
