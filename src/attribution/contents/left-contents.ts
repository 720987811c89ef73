import { CUE_CLASSES } from "../words/cue-lexicon.js";
import { BE_HELPER, FORM_NAMES, PASSIVE, type Cue } from "../cues/cue.js";
import { classWithin, type Reading } from "../reading.js";
import { bucketOf, bucketsOf, pairs, below, type Features, type Scorer } from "../scorer/scorer.js";
import { SIDES, sideOf, startOfGroup } from "../sides.js";
import type { SourceCandidate } from "../source.js";
import {
  AND,
  AS,
  BUT,
  CLASS_NAMES,
  CLOSE,
  COLON,
  COMMA,
  DASH,
  EDGE,
  IT,
  OPEN,
  QUOTE,
  SEMICOLON,
  STOP,
  THAT,
  UNQUOTE,
  WHAT,
  WHICH,
  WHO,
  marked,
} from "../words/word-classes.js";

/** One past the last token of what stands before the cue and its source, without the comma between; its first if that is another's. */
export function endOfLeft(reading: Reading, cue: Cue, source: SourceCandidate): number {
  const { classes, sentences } = reading;
  const { first } = sentences[cue.sentence];
  let end = source.head >= 0 && source.first < cue.first ? source.first : cue.first;
  if (end > first && OPENS_NEXT[classes[end - 1]] === 1) return first;
  if (end > first && classes[end - 1] === AS) end--;
  // "…, [it] was announced"
  if (
    source.head < 0 &&
    end > first &&
    classes[end - 1] === IT &&
    cue.form === PASSIVE &&
    end - 1 > first &&
    classes[end - 2] === COMMA
  )
    end--;
  while (end > first && NEVER_ENDS[classes[end - 1]] === 1) end--;
  return end;
}

/** Classes that no content ends in: "It will work, [and], she said, save money". */
const NEVER_ENDS = marked("comma dash semicolon colon and but or");

/** Classes of what stands before a clause of its own: '"It is safe," the mayor said, [and] the union agreed'. */
const OPENS_NEXT = marked("semicolon and but or");

/** At how many places before its cue a content may begin, and how far before it, in tokens. */
const MOST = 24;
const FARTHEST = 120;

/** First tokens where a content before the cue may begin; -1, no such content, is first. */
export function findLeftStarts(reading: Reading, cue: Cue, end: number): number[] {
  const { classes, sentences, phraseAt } = reading;
  const first = Math.max(sentences[cue.sentence].first, end - FARTHEST);
  const starts = [-1];
  let phrasesSeen = 0;
  for (let i = end - 1; i >= first && starts.length < MOST; i--) {
    const c = classes[i];
    if (c === COMMA || c === STOP || c === UNQUOTE || c === CLOSE) continue;
    const prior = i > first ? classes[i - 1] : EDGE;
    const opens = i === first || OPENS_AFTER[prior] === 1 || c === QUOTE;
    const relative = i === end - 1 && (c === WHICH || c === WHO || c === WHAT || c === THAT);
    const phrase = phraseAt[i];
    const nominal = phrase?.first === i && phrasesSeen++ < 3;
    if (opens || relative || nominal) starts.push(i);
  }
  return starts;
}

const OPENS_AFTER = opensAfter();
function opensAfter(): Uint8Array {
  const result = new Uint8Array(CLASS_NAMES.length);
  for (const c of [COMMA, COLON, SEMICOLON, DASH, OPEN, AND, BUT, STOP, UNQUOTE, THAT]) result[c] = 1;
  return result;
}

const CLASSES = CLASS_NAMES.length;
const CUES = CUE_CLASSES.length;
const FORMS = FORM_NAMES.length;

/** What kind of place a content before its cue may begin at; none, a relative pronoun, its sentence's first token … */
export const LEFT_KINDS = "none relative fronted comma joined quote phrase".split(" ");
const NO_CONTENT = 0;
const RELATIVE = 1;
const FRONTED = 2;
const BEHIND_COMMA = 3;
const JOINED = 4;
const QUOTED = 5;
const AT_PHRASE = 6;

const VERBS = 5;
const LENGTHS = 7;
const RIGHTS = ["none", "some"];
/** Whether the content ends in a quotation, or its end and the cue stand in one. */
const RUNS = ["plain", "closed", "inside"];
const TAILS = ["no", "yes"];
const HELPERS = ["plain", "be"];

export const LEFT_START_SHAPES = {
  kind: LEFT_KINDS,
  kindForm: pairs(LEFT_KINDS, FORM_NAMES),
  kindCue: pairs(LEFT_KINDS, CUE_CLASSES),
  kindSide: pairs(LEFT_KINDS, SIDES),
  kindBorder: pairs(LEFT_KINDS, CLASS_NAMES),
  kindLast: pairs(LEFT_KINDS, CLASS_NAMES),
  kindAfterCue: pairs(LEFT_KINDS, CLASS_NAMES),
  kindAfterSource: pairs(LEFT_KINDS, CLASS_NAMES),
  kindFirst: pairs(LEFT_KINDS, CLASS_NAMES),
  kindPrior: pairs(LEFT_KINDS, CLASS_NAMES),
  borderAfter: pairs(CLASS_NAMES, CLASS_NAMES),
  kindVerbs: pairs(LEFT_KINDS, below(VERBS)),
  kindLength: pairs(LEFT_KINDS, below(LENGTHS)),
  kindRight: pairs(LEFT_KINDS, RIGHTS),
  kindRun: pairs(LEFT_KINDS, RUNS),
  tail: pairs(LEFT_KINDS, TAILS),
  kindHelpers: pairs(LEFT_KINDS, HELPERS),
} as const;
export type LeftStartScorer = Scorer<keyof typeof LEFT_START_SHAPES>;

/** Buckets of lengths, in tokens. */
const LENGTH_BUCKETS = bucketsOf([1, 3, 6, 10, 16, 26]);

/** What is the same for all contents before one cue. */
interface LeftSetting {
  readonly cue: Cue;
  /** One past the last token of the content. */
  readonly end: number;
  readonly side: number;
  /** Class of what stands between the content and the cue or its source. */
  readonly border: number;
  /** Class of the content's last token. */
  readonly last: number;
  readonly afterCue: number;
  readonly afterSource: number;
  /** Whether a content follows the cue. */
  readonly right: number;
  readonly quoted: number;
  readonly tail: number;
}

/** Looks at what stands around a cue with its source and the content behind it, if that begins at all. */
export function leftSetting(
  reading: Reading,
  cue: Cue,
  source: SourceCandidate,
  rightStart: number,
  end: number,
): LeftSetting {
  const { classes, sentences, run } = reading;
  const sentence = sentences[cue.sentence];
  const side = sideOf(cue, source);
  const groupStart = startOfGroup(cue, source);
  const groupEnd = Math.max(cue.head + 1, side === 1 ? source.last : 0);
  const last = classWithin(classes, sentence, end - 1);
  const inRun = end > sentence.first && run[end - 1] >= 0 && run[end - 1] === run[cue.head];
  return {
    cue,
    end,
    side,
    border: end < groupStart ? classWithin(classes, sentence, end) : EDGE,
    last,
    afterCue: classWithin(classes, sentence, cue.head + 1),
    afterSource: classWithin(classes, sentence, groupEnd),
    right: rightStart < 0 ? 0 : 1,
    quoted: last === UNQUOTE ? 1 : inRun ? 2 : 0,
    tail: groupEnd >= sentence.last || classes[groupEnd] === STOP ? 1 : 0,
  };
}

/** What kind of place `start` is for a content to begin, as an index into `LEFT_KINDS`. */
export function leftKindOf(
  { classes, sentences }: Reading,
  { cue, end }: LeftSetting,
  start: number,
): number {
  if (start < 0) return NO_CONTENT;
  const c = classes[start];
  if (c === QUOTE) return QUOTED;
  if (start === end - 1 && (c === WHICH || c === WHO || c === WHAT || c === THAT)) return RELATIVE;
  const sentence = sentences[cue.sentence];
  if (start === sentence.first) return FRONTED;
  const prior = classWithin(classes, sentence, start - 1);
  if (prior === COMMA || prior === DASH || prior === COLON || prior === SEMICOLON) return BEHIND_COMMA;
  return prior === AND || prior === BUT || prior === THAT ? JOINED : AT_PHRASE;
}

/** Adds the features of the kind of place where a content before the cue may begin. */
export function leftKindFeatures(
  out: Features,
  { at }: LeftStartScorer,
  setting: LeftSetting,
  kind: number,
): void {
  const { ids } = out;
  const { cue } = setting;
  let n = out.count;
  ids[n++] = at.kind + kind;
  ids[n++] = at.kindForm + kind * FORMS + cue.form;
  ids[n++] = at.kindCue + kind * CUES + cue.lexical;
  ids[n++] = at.kindSide + kind * SIDES.length + setting.side;
  ids[n++] = at.kindBorder + kind * CLASSES + setting.border;
  ids[n++] = at.kindLast + kind * CLASSES + setting.last;
  ids[n++] = at.kindAfterCue + kind * CLASSES + setting.afterCue;
  ids[n++] = at.kindAfterSource + kind * CLASSES + setting.afterSource;
  ids[n++] = at.kindRight + kind * RIGHTS.length + setting.right;
  ids[n++] = at.kindRun + kind * RUNS.length + setting.quoted;
  ids[n++] = at.tail + kind * TAILS.length + setting.tail;
  ids[n++] = at.kindHelpers + kind * HELPERS.length + (cue.helpers & BE_HELPER);
  out.count = n;
}

/** Adds the features of the place itself; a content that does not begin has none. */
export function leftStartFeatures(
  out: Features,
  { at }: LeftStartScorer,
  reading: Reading,
  { cue, end, border }: LeftSetting,
  kind: number,
  start: number,
): void {
  if (start < 0) return;
  const { classes, sentences } = reading;
  const { ids } = out;
  const c = classes[start];
  const prior = classWithin(classes, sentences[cue.sentence], start - 1);
  const verbs = reading.verbsBefore[end] - reading.verbsBefore[start];
  let n = out.count;
  ids[n++] = at.kindFirst + kind * CLASSES + c;
  ids[n++] = at.kindPrior + kind * CLASSES + prior;
  ids[n++] = at.borderAfter + border * CLASSES + c;
  ids[n++] = at.kindVerbs + kind * VERBS + Math.min(VERBS - 1, verbs);
  ids[n++] = at.kindLength + kind * LENGTHS + bucketOf(LENGTH_BUCKETS, end - start);
  out.count = n;
}
