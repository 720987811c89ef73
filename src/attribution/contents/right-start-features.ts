import { FORM_NAMES } from "../cues/cue.js";
import { START_KINDS, kindOfStart } from "../phrases/start-kinds.js";
import { classWithin, type Reading } from "../reading.js";
import { bucketOf, bucketsOf, pairs, below, type Features, type Scorer } from "../scorer/scorer.js";
import { SIDES } from "../sides.js";
import { CUE_CLASSES } from "../words/cue-lexicon.js";
import { CLASS_NAMES, QUOTE, THAT, TO } from "../words/word-classes.js";
import { FRONTS, type RightSetting } from "./right-setting.js";

const CLASSES = CLASS_NAMES.length;
const FORMS = FORM_NAMES.length;
const CUES = CUE_CLASSES.length;

/** How far behind its cue a content may begin, in tokens. */
export const GAPS = ["0", "1", "2", "3-4", "5-7", "8+", "none"];
const NO_START = 6;
const GAP_BUCKETS = bucketsOf([0, 1, 2, 4, 7]);

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
