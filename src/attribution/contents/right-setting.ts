import type { Cue } from "../cues/cue.js";
import { behindAddressee, behindAdjuncts, behindQuoter } from "../phrases/adjuncts.js";
import { classWithin, type Reading } from "../reading.js";
import { sideOf, startOfGroup } from "../sides.js";
import type { SourceCandidate } from "../source.js";
import { COMMA, HE, IT, SAID, UNQUOTE, isFiniteVerb, marked } from "../words/word-classes.js";

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
  /** Whether a clause begins there behind where or when it was said. */
  readonly clause: boolean;
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
  const behind = behindAdjuncts(reading, next, sentence.last);
  const clause = startOfClause(reading, cue.head, behind);
  const from = Math.max(behind, clause);
  const groupStart = startOfGroup(cue, source);
  return {
    cue,
    from,
    clause: clause >= 0,
    side: sideOf(cue, source),
    next: classWithin(classes, sentence, from),
    before: classWithin(classes, sentence, groupStart - 1),
    front: frontOf(reading, sentence.first, groupStart),
    inRun: run[cue.head] >= 0,
    afterRun:
      cue.first > sentence.first && hasUnquote(classes, Math.min(cue.first, source.first), sentence.first),
  };
}

/** Prepositions that lead to where or when something was said. */
export const PLACING = marked("in on at from with");

/** Where a clause begins behind where and when it was said: "said in a note [profits would rise]", "said in court [he] had gone"; -1 for none. */
function startOfClause({ classes, phraseAt }: Reading, head: number, from: number): number {
  const next = head + 1;
  if (classes[head] !== SAID || PLACING[classes[next]] === 0) return -1;
  const clause = phraseAt[from];
  if (from > next && clause?.first === from && isFiniteVerb(classes[clause.last])) return from;
  const place = phraseAt[next + 1];
  return place && (classes[place.last] === HE || classes[place.last] === IT) ? place.last : -1;
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
