import { CUE_CLASSES } from "./cue-lexicon.js";
import { FORM_NAMES, type Cue } from "./cues.js";
import type { Reading } from "./reading.js";
import { pairs, upTo, type Features, type Scorer } from "./scorer.js";
import type { SourceCandidate } from "./sources.js";
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
  OPEN,
  QUOTE,
  SEMICOLON,
  STOP,
  THAT,
  UNQUOTE,
  WHAT,
  WHICH,
  WHO,
} from "./word-classes.js";

/** One past the last token of what stands before the cue and its source, without the comma between. */
export function endOfLeft(reading: Reading, cue: Cue, source: SourceCandidate): number {
  const { classes, sentences } = reading;
  const { first } = sentences[cue.sentence];
  let end = source.head >= 0 && source.first < cue.first ? source.first : cue.first;
  if (end > first && classes[end - 1] === AS) end--;
  while (end > first && (classes[end - 1] === COMMA || classes[end - 1] === DASH)) end--;
  return end;
}

const MOST = 24;
const FARTHEST = 120;

/** First tokens where a content before the cue may begin; -1, no such content, is first. */
export function findLeftStarts(reading: Reading, cue: Cue, end: number): number[] {
  const { classes, sentences, phrases, body } = reading;
  const first = Math.max(sentences[cue.sentence].first, end - FARTHEST);
  const starts = [-1];
  let phrasesSeen = 0;
  for (let i = end - 1; i >= first && starts.length < MOST; i--) {
    const c = classes[i];
    if (c === COMMA || c === STOP || c === UNQUOTE || c === CLOSE) continue;
    const prior = i > first ? classes[i - 1] : EDGE;
    const opens = i === first || OPENS_AFTER[prior] === 1 || c === QUOTE;
    const relative = i === end - 1 && (c === WHICH || c === WHO || c === WHAT || c === THAT);
    const phrase = body.phraseAt[i];
    const nominal = phrase >= 0 && phrases[phrase].first === i && phrasesSeen++ < 3;
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
const KINDS = "none relative fronted comma joined quote phrase".split(" ");
const SIDES = ["left", "right", "none"];

export const LEFT_START_SHAPES = {
  kind: KINDS,
  kindForm: pairs(KINDS, FORM_NAMES),
  kindCue: pairs(KINDS, CUE_CLASSES),
  kindSide: pairs(KINDS, SIDES),
  kindBorder: pairs(KINDS, CLASS_NAMES),
  kindLast: pairs(KINDS, CLASS_NAMES),
  kindAfterCue: pairs(KINDS, CLASS_NAMES),
  kindAfterSource: pairs(KINDS, CLASS_NAMES),
  kindFirst: pairs(KINDS, CLASS_NAMES),
  kindPrior: pairs(KINDS, CLASS_NAMES),
  borderAfter: pairs(CLASS_NAMES, CLASS_NAMES),
  kindVerbs: pairs(KINDS, upTo(4)),
  kindLength: pairs(KINDS, upTo(6)),
  kindRight: pairs(KINDS, ["none", "some"]),
  kindRun: pairs(KINDS, ["plain", "closed", "inside"]),
  tail: pairs(KINDS, ["no", "yes"]),
  kindHelpers: pairs(KINDS, ["plain", "be"]),
} as const;
export type LeftStartScorer = Scorer<keyof typeof LEFT_START_SHAPES>;

const lengthBucket = (n: number): number =>
  n <= 1 ? 0 : n <= 3 ? 1 : n <= 6 ? 2 : n <= 10 ? 3 : n <= 16 ? 4 : n <= 26 ? 5 : 6;

/** Writes the features of one place where a content before the cue may begin. */
export function leftStartFeatures(
  out: Features,
  { at }: LeftStartScorer,
  reading: Reading,
  cue: Cue,
  source: SourceCandidate,
  rightStart: number,
  start: number,
  end: number,
): void {
  const { classes, sentences, run } = reading;
  const { ids } = out;
  const sentence = sentences[cue.sentence];
  const classAt = (i: number): number => (i < sentence.first || i >= sentence.last ? EDGE : classes[i]);
  const behind = source.first > cue.head;
  const side = source.head < 0 ? 2 : behind ? 1 : 0;
  const c = start < 0 ? EDGE : classes[start];
  const prior = start < 0 ? EDGE : classAt(start - 1);
  const kind =
    start < 0
      ? 0
      : c === QUOTE
        ? 5
        : start === end - 1 && (c === WHICH || c === WHO || c === WHAT || c === THAT)
          ? 1
          : start === sentence.first
            ? 2
            : prior === COMMA || prior === DASH || prior === COLON || prior === SEMICOLON
              ? 3
              : prior === AND || prior === BUT || prior === THAT
                ? 4
                : 6;
  const groupStart = side === 0 ? Math.min(source.first, cue.first) : cue.first;
  const border = end < groupStart ? classAt(end) : EDGE;
  const last = classAt(end - 1);
  const groupEnd = Math.max(cue.head + 1, behind ? source.last : 0);
  let n = 0;
  ids[n++] = at.kind + kind;
  ids[n++] = at.kindForm + kind * FORMS + cue.form;
  ids[n++] = at.kindCue + kind * CUES + cue.lexical;
  ids[n++] = at.kindSide + kind * 3 + side;
  ids[n++] = at.kindBorder + kind * CLASSES + border;
  ids[n++] = at.kindLast + kind * CLASSES + last;
  ids[n++] = at.kindAfterCue + kind * CLASSES + classAt(cue.head + 1);
  ids[n++] = at.kindAfterSource + kind * CLASSES + classAt(groupEnd);
  ids[n++] = at.kindRight + kind * 2 + (rightStart < 0 ? 0 : 1);
  const quoted =
    last === UNQUOTE
      ? 1
      : end > sentence.first && run[end - 1] >= 0 && run[end - 1] === run[cue.head]
        ? 2
        : 0;
  ids[n++] = at.kindRun + kind * 3 + quoted;
  const tail = groupEnd >= sentence.last || classes[groupEnd] === STOP ? 1 : 0;
  ids[n++] = at.tail + kind * 2 + tail;
  ids[n++] = at.kindHelpers + kind * 2 + (cue.helpers & 1);
  if (start >= 0) {
    ids[n++] = at.kindFirst + kind * CLASSES + c;
    ids[n++] = at.kindPrior + kind * CLASSES + prior;
    ids[n++] = at.borderAfter + border * CLASSES + c;
    const verbs = reading.verbsBefore[end] - reading.verbsBefore[start];
    ids[n++] = at.kindVerbs + kind * 5 + Math.min(4, verbs);
    ids[n++] = at.kindLength + kind * 7 + lengthBucket(end - start);
  }
  out.count = n;
}
