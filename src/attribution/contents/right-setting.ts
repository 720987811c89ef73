import type { Cue } from "../cues/cue.js";
import { behindAddressee, behindAdjuncts, behindQuoter } from "../phrases/adjuncts.js";
import { classWithin, type Reading } from "../reading.js";
import { sideOf, startOfGroup } from "../sides.js";
import type { SourceCandidate } from "../source.js";
import { COMMA, UNQUOTE } from "../words/word-classes.js";

/** What stands before the cue and its source: nothing, a clause that they cut off by a comma, a quotation … */
export const FRONTS = "nothing phrase clause quote other".split(" ");
const NOTHING_BEFORE = 0;
const PHRASE_BEFORE = 1;
export const CLAUSE_BEFORE = 2;
export const QUOTE_BEFORE = 3;
const OTHER_BEFORE = 4;

/** What is the same for all contents behind one cue. */
export interface RightSetting {
  readonly cue: Cue;
  /** The token from which the gap is counted: behind the cue, the source if it is right there, and when and how it was said. */
  readonly from: number;
  readonly side: number;
  /** Class of the token at `from`, and of the one before the cue and its source. */
  readonly next: number;
  readonly before: number;
  /** What stands before the cue and its source, as an index into `FRONTS`. */
  readonly front: number;
  readonly inRun: boolean;
  /** Whether a quotation ends right before the cue and its source. */
  readonly afterRun: boolean;
}

/** Looks at what stands around a cue with its source. */
export function rightSetting(reading: Reading, cue: Cue, source: SourceCandidate): RightSetting {
  const { classes, sentences, run } = reading;
  const sentence = sentences[cue.sentence];
  const next =
    source.first === cue.head + 1 ? source.last : behindAddressee(reading, behindQuoter(reading, cue.head));
  const from = behindAdjuncts(reading, next, sentence.last);
  const groupStart = startOfGroup(cue, source);
  return {
    cue,
    from,
    side: sideOf(cue, source),
    next: classWithin(classes, sentence, from),
    before: classWithin(classes, sentence, groupStart - 1),
    front: frontOf(reading, sentence.first, groupStart),
    inRun: run[cue.head] >= 0,
    afterRun:
      cue.first > sentence.first && hasUnquote(classes, Math.min(cue.first, source.first), sentence.first),
  };
}

/** What stands between the start of a sentence and a cue with its source, as an index into `FRONTS`. */
function frontOf({ classes, verbsBefore }: Reading, first: number, group: number): number {
  if (group <= first) return NOTHING_BEFORE;
  const border = classes[group - 1];
  if (border === UNQUOTE) return QUOTE_BEFORE;
  if (border !== COMMA) return OTHER_BEFORE;
  return verbsBefore[group - 1] > verbsBefore[first] ? CLAUSE_BEFORE : PHRASE_BEFORE;
}

function hasUnquote(classes: Uint8Array, from: number, first: number): boolean {
  for (let i = from - 1; i >= first && i >= from - 3; i--) if (classes[i] === UNQUOTE) return true;
  return false;
}
