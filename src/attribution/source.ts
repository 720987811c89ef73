/** Tokens `first` to `last`, `last` not included, that may be whom a cue attributes to. */
export interface SourceCandidate {
  first: number;
  last: number;
  /** Where it stands: see `SLOT_NAMES`. */
  slot: number;
  /** Head token. */
  head: number;
}

export const SLOT_NAMES = "none left1 left2 left3 left4 left5 left6 right by to possessor relative of".split(
  " ",
);

export const NONE = 0;

export const RIGHT = 7;

export const BY_SLOT = 8;

export const TO_SLOT = 9;

export const POSSESSOR = 10;

export const RELATIVE = 11;

export const OF_SLOT = 12;

/** Whether a slot is that of a noun phrase left of its cue. */
export const isSubject = (slot: number): boolean => slot > NONE && slot < RIGHT;
