import { behindAddressee, behindAdjuncts, behindCondition, behindQuoter } from "../phrases/adjuncts.js";
import { CUE_CLASSES } from "../words/cue-lexicon.js";
import { FORM_NAMES, type Cue } from "../cues/cue.js";
import { classWithin, type Reading } from "../reading.js";
import { bucketOf, bucketsOf, pairs, below, type Features, type Scorer } from "../scorer/scorer.js";
import { SIDES, sideOf, startOfGroup } from "../sides.js";
import type { SourceCandidate } from "../source.js";
import { START_KINDS, kindOfStart } from "../phrases/start-kinds.js";
import {
  CLASS_NAMES,
  COMMA,
  QUOTE,
  SAID,
  STOP,
  THAT,
  TO,
  UNQUOTE,
  VBG,
  WHO,
  isCueWord,
  marked,
} from "../words/word-classes.js";

const CLASSES = CLASS_NAMES.length;
const FORMS = FORM_NAMES.length;
const CUES = CUE_CLASSES.length;

/** Classes that hardly ever begin a content, unless right behind the cue or a comma: "the storm, she said, [would …]". */
const NEVER_STARTS = marked("and or but dash colon semicolon open close mark modal have do VBP VBZ than POS");

/** Classes of words that begin a clause of when or why something was said. */
const GOES_ON = marked("as while after because when");

/** The "that" behind the next comma: "citing sources, [that] …"; -1 if none is near. */
function thatBehind(classes: Uint8Array, from: number, end: number): number {
  for (let i = from; i + 1 < end && i < from + FARTHEST; i++)
    if (classes[i] === COMMA) return classes[i + 1] === THAT ? i + 1 : -1;
  return -1;
}

/** How far behind its cue a content may begin, in tokens. */
const FARTHEST = 11;

/** First tokens where a content behind the cue may begin; -1, no such content, is first. */
export function findRightStarts(reading: Reading, setting: RightSetting, source: SourceCandidate): number[] {
  const { tokens, classes, sentences, phraseAt } = reading;
  const { cue, from, front } = setting;
  const { last } = sentences[cue.sentence];
  const starts = [-1];
  // "The dam broke, officials said Monday [as crews searched]": the rest of the sentence, not of the words
  const stated = front === CLAUSE_BEFORE || front === QUOTE_BEFORE;
  if (stated && from < last && (GOES_ON[classes[from]] === 1 || isPlace(reading, cue, from, last)))
    return starts;
  const behind = source.first > cue.head ? source : null;
  // "The firm will cut jobs, Moe said [in a letter to staff]": when and how, not what
  for (let i = stated ? from : behindQuoter(reading, cue.head); i < last && i <= cue.head + FARTHEST; i++) {
    if (behind && i >= behind.first && i < behind.last) continue;
    const condition = behindCondition(reading, i, last);
    if (condition > i) {
      i = condition - 1;
      continue;
    }
    const c = classes[i];
    if (c === COMMA || c === STOP || c === UNQUOTE || c === SAID) continue;
    // "according to Ann Ray, [who] runs the port"
    if (c === WHO && classes[i - 1] === COMMA) continue;
    if (c === VBG && classes[i - 1] === COMMA) {
      if (!isCueWord(tokens[i].word)) continue;
      // "said, adding [that …]" is another cue's; "said, citing sources, [that …]" is not
      const that = thatBehind(classes, i + 1, last);
      if (that >= 0) starts.push(that);
      break;
    }
    if (i > cue.head + 1 && NEVER_STARTS[c] === 1 && classes[i - 1] !== COMMA) continue;
    const phrase = phraseAt[i];
    if (phrase && phrase.first !== i && i !== cue.head + 1) continue;
    starts.push(i);
  }
  return starts;
}

/** Prepositions that lead to where or when something was said. */
const PLACING = marked("in on at from with");

/** '"…," Dahl said [at Oslo Town Hall]': a preposition, and neither verb nor comma up to the end of the sentence. */
function isPlace(
  { classes, verbsBefore, commasBefore }: Reading,
  { head }: Cue,
  from: number,
  last: number,
): boolean {
  return (
    classes[head] === SAID &&
    PLACING[classes[from]] === 1 &&
    verbsBefore[last] === verbsBefore[from] &&
    commasBefore[last] === commasBefore[from]
  );
}

/** How far behind its cue a content may begin, in tokens. */
export const GAPS = ["0", "1", "2", "3-4", "5-7", "8+", "none"];
const NO_START = 6;
const GAP_BUCKETS = bucketsOf([0, 1, 2, 4, 7]);

/** What stands before the cue and its source: nothing, a clause that they cut off by a comma, a quotation … */
const FRONTS = "nothing phrase clause quote other".split(" ");
const NOTHING_BEFORE = 0;
const PHRASE_BEFORE = 1;
const CLAUSE_BEFORE = 2;
const QUOTE_BEFORE = 3;
const OTHER_BEFORE = 4;

/** Whether the cue stands in a quotation, the content opens one, or one has ended before the cue. */
const QUOTED = ["plain", "in", "opens", "unquote before"];

/** What a content begins with, and where else a word that may open one stands: behind the gap's start, behind the content's. */
const OPENERS = ["that", "to", "quote", "other"];
const ELSEWHERE = ["before", "after", "neither"];

/** How many tokens of the gap are told one by one. */
const SKIPPED = 3;

export const RIGHT_START_SHAPES = {
  gap: GAPS,
  gapForm: pairs(GAPS, FORM_NAMES),
  gapCue: pairs(GAPS, CUE_CLASSES),
  gapSide: pairs(GAPS, SIDES),
  gapAfterCue: pairs(GAPS, CLASS_NAMES),
  gapBeforeGroup: pairs(GAPS, CLASS_NAMES),
  noneAfterSource: CLASS_NAMES,
  gapClass: pairs(GAPS, CLASS_NAMES),
  gapPrior: pairs(GAPS, CLASS_NAMES),
  classCue: pairs(CLASS_NAMES, CUE_CLASSES),
  classForm: pairs(CLASS_NAMES, FORM_NAMES),
  priorClass: pairs(CLASS_NAMES, CLASS_NAMES),
  priorCue: pairs(CLASS_NAMES, CUE_CLASSES),
  classNext: pairs(CLASS_NAMES, CLASS_NAMES),
  skipped: pairs(CLASS_NAMES, below(SKIPPED)),
  opener: pairs(OPENERS, ELSEWHERE),
  quoted: pairs(GAPS, QUOTED),
  gapFront: pairs(GAPS, FRONTS),
  kindGap: pairs(START_KINDS, GAPS),
  kindCue: pairs(START_KINDS, CUE_CLASSES),
  kindFront: pairs(START_KINDS, FRONTS),
} as const;
export type RightStartScorer = Scorer<keyof typeof RIGHT_START_SHAPES>;

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

/** How far behind the cue a content begins, as an index into `GAPS`. */
export function rightGapOf({ from }: RightSetting, start: number): number {
  return start < 0 ? NO_START : bucketOf(GAP_BUCKETS, Math.max(0, start - from));
}

/** Adds the features of how far behind its cue a content begins. */
export function rightGapFeatures(
  out: Features,
  { at }: RightStartScorer,
  setting: RightSetting,
  gap: number,
): void {
  const { ids } = out;
  const { cue } = setting;
  let n = out.count;
  ids[n++] = at.gap + gap;
  ids[n++] = at.gapForm + gap * FORMS + cue.form;
  ids[n++] = at.gapCue + gap * CUES + cue.lexical;
  ids[n++] = at.gapSide + gap * SIDES.length + setting.side;
  ids[n++] = at.gapAfterCue + gap * CLASSES + setting.next;
  ids[n++] = at.gapBeforeGroup + gap * CLASSES + setting.before;
  ids[n++] = at.gapFront + gap * FRONTS.length + setting.front;
  out.count = n;
}

/** Adds the features of the place itself where a content behind the cue may begin. */
export function rightStartFeatures(
  out: Features,
  { at }: RightStartScorer,
  reading: Reading,
  { cue, from, next, front, inRun, afterRun }: RightSetting,
  gap: number,
  start: number,
): void {
  const { classes, sentences } = reading;
  const { ids } = out;
  let n = out.count;
  if (start < 0) {
    ids[n++] = at.noneAfterSource + next;
    ids[n++] = at.quoted + gap * QUOTED.length + (inRun ? 1 : afterRun ? 3 : 0);
    out.count = n;
    return;
  }
  const sentence = sentences[cue.sentence];
  const c = classes[start];
  const prior = classes[start - 1];
  ids[n++] = at.gapClass + gap * CLASSES + c;
  ids[n++] = at.gapPrior + gap * CLASSES + prior;
  ids[n++] = at.classCue + c * CUES + cue.lexical;
  ids[n++] = at.classForm + c * FORMS + cue.form;
  ids[n++] = at.priorClass + prior * CLASSES + c;
  ids[n++] = at.priorCue + prior * CUES + cue.lexical;
  ids[n++] = at.classNext + c * CLASSES + classWithin(classes, sentence, start + 1);
  ids[n++] = at.quoted + gap * QUOTED.length + (inRun ? 1 : c === QUOTE ? 2 : afterRun ? 3 : 0);
  for (let i = from; i < start && i < from + SKIPPED; i++)
    ids[n++] = at.skipped + classes[i] * SKIPPED + (i - from);
  const own = c === THAT ? 0 : c === TO ? 1 : c === QUOTE ? 2 : 3;
  let opener = 2;
  for (let i = from; i < start; i++) if (opens(classes[i])) opener = 0;
  if (opener === 2) {
    const most = Math.min(sentence.last, start + 8);
    for (let i = start + 1; i < most; i++) if (classes[i] === THAT || classes[i] === QUOTE) opener = 1;
  }
  ids[n++] = at.opener + own * ELSEWHERE.length + opener;
  const kind = kindOfStart(reading, start);
  ids[n++] = at.kindGap + kind * GAPS.length + gap;
  ids[n++] = at.kindCue + kind * CUES + cue.lexical;
  ids[n++] = at.kindFront + kind * FRONTS.length + front;
  out.count = n;
}

const opens = (c: number): boolean => c === THAT || c === QUOTE || c === TO;

function hasUnquote(classes: Uint8Array, from: number, first: number): boolean {
  for (let i = from - 1; i >= first && i >= from - 3; i--) if (classes[i] === UNQUOTE) return true;
  return false;
}
