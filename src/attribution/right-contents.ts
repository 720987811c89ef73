import { wordSet } from "../lexicon/words.js";
import { CUE_CLASSES } from "./cue-lexicon.js";
import { FORM_NAMES, type Cue } from "./cues.js";
import { NATURES } from "./natures.js";
import type { Reading } from "./reading.js";
import { pairs, upTo, type Features, type Scorer } from "./scorer.js";
import type { SourceCandidate } from "./sources.js";
import {
  AND,
  BUT,
  CLASS_NAMES,
  CD,
  CLOSE,
  COMMA,
  DATE,
  EDGE,
  IN_CLASSES,
  NN,
  NNS,
  OPEN,
  QUOTE,
  SAID,
  STOP,
  THAT,
  TO,
  UNQUOTE,
  VBD,
  VBG,
  isCueWord,
  isFiniteVerb,
  isMediumNoun,
  nounNature,
} from "./word-classes.js";

/** How far behind its cue a content may begin, and at how many places. */
const FARTHEST = 11;

/** First tokens where a content behind the cue may begin; -1, no such content, is first. */
export function findRightStarts(reading: Reading, setting: RightSetting, source: SourceCandidate): number[] {
  const { tokens, classes, sentences, phrases, body } = reading;
  const { cue, from, front } = setting;
  const { last } = sentences[cue.sentence];
  const starts = [-1];
  // "The dam broke, officials said Monday [as crews searched]": the rest of the sentence, not of the words
  if ((front === CLAUSE_BEFORE || front === QUOTE_BEFORE) && from < last && GOES_ON[classes[from]] === 1)
    return starts;
  const behind = source.first > cue.head ? source : null;
  for (let i = cue.head + 1; i < last && i <= cue.head + FARTHEST; i++) {
    if (behind && i >= behind.first && i < behind.last) continue;
    const c = classes[i];
    if (c === COMMA || c === STOP || c === UNQUOTE || c === SAID) continue;
    if (c === VBG && classes[i - 1] === COMMA) {
      if (!isCueWord(tokens[i].word)) continue;
      // "said, adding [that …]" is another cue's; "said, citing sources, [that …]" is not
      const that = thatBehind(classes, i + 1, last);
      if (that >= 0) starts.push(that);
      break;
    }
    if (i > cue.head + 1 && NEVER_STARTS[c] === 1 && classes[i - 1] !== COMMA) continue;
    const phrase = body.phraseAt[i];
    if (phrase >= 0 && phrases[phrase].first !== i && i !== cue.head + 1) continue;
    starts.push(i);
  }
  return starts;
}

const CLASSES = CLASS_NAMES.length;
const FORMS = FORM_NAMES.length;
const CUES = CUE_CLASSES.length;

/** Classes of words that begin a clause of when or why something was said. */
const GOES_ON = goingOn();
function goingOn(): Uint8Array {
  const result = new Uint8Array(CLASSES);
  for (const name of ["as", "while", "after", "because", "when"]) result[CLASS_NAMES.indexOf(name)] = 1;
  return result;
}

/** The "that" behind the next comma: "citing sources, [that] …"; -1 if none is near. */
function thatBehind(classes: Uint8Array, from: number, end: number): number {
  for (let i = from; i + 1 < end && i < from + FARTHEST; i++)
    if (classes[i] === COMMA) return classes[i + 1] === THAT ? i + 1 : -1;
  return -1;
}

/** What a content may begin with: a clause, a noun phrase, a quotation … */
export const START_KINDS = "that to quote NP clause wh prep VBG other".split(" ");

/** What kind of content a noun phrase is, and a clause without a "that". */
const NOUN_PHRASE = START_KINDS.indexOf("NP");
export const CLAUSE = START_KINDS.indexOf("clause");
const PREPOSITION = START_KINDS.indexOf("prep");

/** For each class the kind of content that begins with a word of it; -1 where it may be the first of a phrase. */
const KIND_OF_CLASS = kindsOfClasses();
function kindsOfClasses(): Int8Array {
  const kinds = new Int8Array(CLASSES).fill(-1);
  const set = (kind: string, names: string): void => {
    for (const name of names.split(" ")) kinds[CLASS_NAMES.indexOf(name)] = START_KINDS.indexOf(kind);
  };
  set("that", "that");
  set("to", "to");
  set("quote", "quote");
  set("wh", "if who which what how when");
  set("VBG", "VBG");
  set("prep", "of for by in on at with from about as");
  return kinds;
}

/** Words that may stand before a number: "[at least] 20 people". */
const APPROXIMATE = /* @__PURE__ */ wordSet(
  "at least most about over around under up to nearly almost more less fewer than as many roughly",
);

/** Longest of them: "[as many as] 20", "[up to about] 20". */
const LONGEST_APPROXIMATION = 4;

/** The phrase that begins at a token, or, behind "at least" and the like, with the number that follows; -1 if there is none. */
function phraseFrom({ tokens, classes, phrases, body }: Reading, start: number): number {
  let i = start;
  const most = Math.min(tokens.length - 1, start + LONGEST_APPROXIMATION);
  while (i < most && body.phraseAt[i] < 0 && APPROXIMATE.has(tokens[i].lower)) i++;
  const phrase = body.phraseAt[i];
  return i > start && (phrase < 0 || classes[i] !== CD || phrases[phrase].first !== i) ? -1 : phrase;
}

/** A start with the words before it that belong to its number: "said [around half] were hit". */
export function withApproximation({ tokens }: Reading, { cue }: RightSetting, start: number): number {
  let first = start;
  if (tokens[start].tag !== "CD" && tokens[start].lower !== "half") return start;
  while (
    first - 1 > cue.head &&
    first > start - LONGEST_APPROXIMATION &&
    APPROXIMATE.has(tokens[first - 1].lower)
  )
    first--;
  return first;
}

/** What kind of content begins at a token, as an index into `START_KINDS`. */
export function kindOfStart(reading: Reading, start: number): number {
  const { classes, phrases } = reading;
  const kind = KIND_OF_CLASS[classes[start]];
  const phrase = phraseFrom(reading, start);
  if (kind >= 0 && (kind !== PREPOSITION || phrase < 0)) return kind;
  const next = phrase < 0 ? start + 1 : phrases[phrase].last;
  // "said [the deal] was …" is a clause, "praised [the deal]" is not; so is "said [there] was …"
  if (next < classes.length && isFiniteVerb(classes[next])) return CLAUSE;
  return phrase < 0 ? START_KINDS.length - 1 : NOUN_PHRASE;
}

export const GAPS = ["0", "1", "2", "3-4", "5-7", "8+", "none"];
const NO_START = 6;
const gapOf = (gap: number): number => (gap < 3 ? gap : gap < 5 ? 3 : gap < 8 ? 4 : 5);
const SIDES = ["left", "right", "none"];
/** What stands before the cue and its source: nothing, a clause that they cut off by a comma, a quotation … */
export const FRONTS = "nothing phrase clause quote other".split(" ");
const CLAUSE_BEFORE = FRONTS.indexOf("clause");
const QUOTE_BEFORE = FRONTS.indexOf("quote");

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
  skipped: pairs(CLASS_NAMES, upTo(2)),
  opener: pairs(["that", "to", "quote", "other"], ["before", "after", "neither"]),
  quoted: pairs(GAPS, ["plain", "in", "opens", "unquote before"]),
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
  const classAt = (i: number): number => (i < sentence.first || i >= sentence.last ? EDGE : classes[i]);
  const behind = source.first > cue.head;
  const side = source.head < 0 ? 2 : behind ? 1 : 0;
  const next = behind && source.first === cue.head + 1 ? source.last : behindAddressee(reading, cue.head + 1);
  const from = behindAdjuncts(reading, next, sentence.last);
  const groupStart = source.first >= 0 && side === 0 ? Math.min(source.first, cue.first) : cue.first;
  return {
    cue,
    from,
    side,
    next: classAt(from),
    before: classAt(groupStart - 1),
    front: frontOf(reading, sentence.first, groupStart),
    inRun: run[cue.head] >= 0,
    afterRun:
      cue.first > sentence.first && hasUnquote(classes, Math.min(cue.first, source.first), sentence.first),
  };
}

/** Verbs whose object is whom they tell. */
const TELLING = /* @__PURE__ */ wordSet("tell inform remind assure");

/** One past whom a verb before `at` tells: "told [Reuters]", "told [a crowd]"; `at` for any other verb. */
function behindAddressee({ tokens, phrases, body }: Reading, at: number): number {
  const index = at < tokens.length ? body.phraseAt[at] : -1;
  return index >= 0 && phrases[index].first === at && TELLING.has(tokens[at - 1].lemma)
    ? phrases[index].last
    : at;
}

/** Most words of when and how something was said: "said [on Monday] [in an interview] [with AFP]". */
const MOST_ADJUNCTS = 4;

/** One past the words from `at` on of when, where and how something was said; not "said [at least 20] …". */
export function behindAdjuncts({ tokens, classes, phrases, body }: Reading, at: number, end: number): number {
  let medium = false;
  for (let count = 0; count < MOST_ADJUNCTS && at < end; count++) {
    const c = classes[at];
    const joined = IN_CLASSES[c] === 1 || tokens[at].lower === "during";
    const index = body.phraseAt[joined ? at + 1 : at] ?? -1;
    if (c === DATE && index < 0) {
      at++;
      continue;
    }
    if (index < 0) return at;
    const { first, last, head } = phrases[index];
    if (first !== (joined ? at + 1 : at) || last > end) return at;
    const { word } = tokens[head];
    const timed = classes[head] === DATE || NATURES[nounNature(word)] === "time";
    const led = joined && last < end && (classes[last] === THAT || classes[last] === QUOTE);
    if (!timed && !led && !(joined && (medium || isMediumNoun(word)))) return at;
    medium = !timed;
    at = last;
  }
  return at;
}

/** What stands between the start of a sentence and a cue with its source, as an index into `FRONTS`. */
function frontOf({ classes, verbsBefore }: Reading, first: number, group: number): number {
  if (group <= first) return 0;
  const border = classes[group - 1];
  if (border === UNQUOTE) return QUOTE_BEFORE;
  if (border !== COMMA) return 4;
  return verbsBefore[group - 1] > verbsBefore[first] ? CLAUSE_BEFORE : 1;
}

/** How far behind the cue a content begins, as an index into `GAPS`. */
export function rightGapOf({ from }: RightSetting, start: number): number {
  return start < 0 ? NO_START : gapOf(Math.max(0, start - from));
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
  ids[n++] = at.gapSide + gap * 3 + setting.side;
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
    ids[n++] = at.quoted + gap * 4 + (inRun ? 1 : afterRun ? 3 : 0);
    out.count = n;
    return;
  }
  const { last } = sentences[cue.sentence];
  const c = classes[start];
  const prior = classes[start - 1];
  ids[n++] = at.gapClass + gap * CLASSES + c;
  ids[n++] = at.gapPrior + gap * CLASSES + prior;
  ids[n++] = at.classCue + c * CUES + cue.lexical;
  ids[n++] = at.classForm + c * FORMS + cue.form;
  ids[n++] = at.priorClass + prior * CLASSES + c;
  ids[n++] = at.priorCue + prior * CUES + cue.lexical;
  ids[n++] = at.classNext + c * CLASSES + (start + 1 < last ? classes[start + 1] : EDGE);
  ids[n++] = at.quoted + gap * 4 + (inRun ? 1 : c === QUOTE ? 2 : afterRun ? 3 : 0);
  for (let i = from; i < start && i < from + 3; i++) ids[n++] = at.skipped + classes[i] * 3 + (i - from);
  const own = c === THAT ? 0 : c === TO ? 1 : c === QUOTE ? 2 : 3;
  let opener = 2;
  for (let i = from; i < start; i++) if (opens(classes[i])) opener = 0;
  if (opener === 2) {
    const most = Math.min(last, start + 8);
    for (let i = start + 1; i < most; i++) if (classes[i] === THAT || classes[i] === QUOTE) opener = 1;
  }
  ids[n++] = at.opener + own * 3 + opener;
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

/** Longest content, in tokens: no sentence of a story is longer. */
const LONGEST = 300;

/** Ends, one past the last token, that a content from `start` may have. */
export function findRightEnds(reading: Reading, cue: Cue, start: number): number[] {
  const { classes, sentences, body } = reading;
  const sentence = sentences[cue.sentence];
  const ends: number[] = [];
  let last = Math.min(sentence.last, start + LONGEST);
  while (last > start + 1 && classes[last - 1] === STOP) last--;
  for (let i = start + 1; i < last && ends.length < 40; i++) {
    const c = classes[i];
    if (body.phraseAt[i] >= 0 && body.phraseAt[i] === body.phraseAt[i - 1]) continue;
    if (ENDS_BEFORE[c] === 0 || (c === OPEN && isInserted(reading, i, last))) continue;
    ends.push(i);
  }
  ends.push(last);
  return ends;
}

/** Longest remark that stands inside a noun phrase, in tokens. */
const LONGEST_INSERTION = 6;

/** Whether a parenthesis stands inside a noun phrase: "a 500 million naira [($640,000)] package". */
function isInserted({ tokens, classes }: Reading, open: number, end: number): boolean {
  for (let i = open + 1; i + 1 < end && i < open + LONGEST_INSERTION; i++)
    if (classes[i] === CLOSE)
      return tokens[open - 1].tag.startsWith("N") && (classes[i + 1] === NN || classes[i + 1] === NNS);
  return false;
}

/** Classes that hardly ever begin a content, unless right behind the cue or a comma: "the storm, she said, [would …]". */
const NEVER_STARTS = marked("and or but dash colon semicolon open close mark modal have do VBP VBZ than POS");

/** Classes of words that the end of a content may stand before. */
const ENDS_BEFORE = marked(
  "edge stop comma colon semicolon dash open close and but or in on at with as after because while when by for from about said who which that to if than date CD NNP VBP be modal VBD VBZ VBG RB",
);

function marked(names: string): Uint8Array {
  const result = new Uint8Array(CLASSES);
  for (const name of names.split(" ")) result[CLASS_NAMES.indexOf(name)] = 1;
  return result;
}

/** Verbs that a clause without "that" may follow. */
const CLAUSAL = /* @__PURE__ */ wordSet(
  "say add claim believe think hope fear know argue insist suggest warn note report announce find show estimate " +
    "predict expect deny admit concede acknowledge allege understand feel reckon tell maintain stress explain",
);

/** Longest remark between commas that parts a subject from its verb, in tokens. */
const LONGEST_REMARK = 30;

/**
 * The verb of a clause right behind its cue whose subject a remark between commas parts from it: "said the fire,
 * which broke out at dawn, [had] spread"; -1 if there is none. Not "praised the plan, which he wrote, and left".
 */
export function partedVerb(reading: Reading, { cue, from }: RightSetting, start: number): number {
  const { tokens, classes, sentences, phrases, body } = reading;
  const phrase = phraseFrom(reading, start);
  if (phrase < 0 || start !== from || !CLAUSAL.has(tokens[cue.head].lemma)) return -1;
  const end = Math.min(sentences[cue.sentence].last, start + LONGEST_REMARK);
  let i = phrases[phrase].last;
  // "the cost [of the bridge], which …"
  while (i + 1 < end && IN_CLASSES[classes[i]] === 1 && body.phraseAt[i + 1] >= 0)
    i = phrases[body.phraseAt[i + 1]].last;
  if (i >= end || classes[i] !== COMMA) return -1;
  const first = classes[i + 1];
  // "the savings, [estimated] at $4 million, will …" passes for a past tense
  if ((isFiniteVerb(first) && first !== VBD) || first === AND || first === BUT) return -1;
  for (i++; i + 1 < end; i++) if (classes[i] === COMMA && isFiniteVerb(classes[i + 1])) return i + 1;
  return -1;
}

const COUNTS = upTo(5);

export const RIGHT_END_SHAPES = {
  final: ["no", "yes"],
  finalCue: CUE_CLASSES,
  finalKind: START_KINDS,
  kindNext: pairs(START_KINDS, CLASS_NAMES),
  kindLast: pairs(START_KINDS, CLASS_NAMES),
  lastNext: pairs(CLASS_NAMES, CLASS_NAMES),
  nextAfter: pairs(CLASS_NAMES, CLASS_NAMES),
  cueNext: pairs(CUE_CLASSES, CLASS_NAMES),
  formNext: pairs(FORM_NAMES, CLASS_NAMES),
  kindVerbs: pairs(START_KINDS, COUNTS),
  kindVerbsAfter: pairs(START_KINDS, COUNTS),
  kindCommas: pairs(START_KINDS, COUNTS),
  kindRank: pairs(START_KINDS, upTo(7)),
  kindLength: pairs(START_KINDS, upTo(7)),
  quoted: pairs(["outside", "inside", "closes"], ["final", "comma", "other"]),
  kindQuoted: pairs(START_KINDS, ["outside", "inside", "closes"]),
  tailHasCue: ["no", "said"],
} as const;
export type RightEndScorer = Scorer<keyof typeof RIGHT_END_SHAPES>;

const lengthBucket = (n: number): number =>
  n <= 2 ? 0 : n <= 4 ? 1 : n <= 7 ? 2 : n <= 11 ? 3 : n <= 16 ? 4 : n <= 24 ? 5 : n <= 36 ? 6 : 7;

/** Writes the features of one end of a content behind the cue. */
export function rightEndFeatures(
  out: Features,
  { at }: RightEndScorer,
  reading: Reading,
  cue: Cue,
  start: number,
  kind: number,
  end: number,
  rank: number,
): void {
  const { classes, sentences, run } = reading;
  const { ids } = out;
  const sentence = sentences[cue.sentence];
  const classAt = (i: number): number => (i >= sentence.last ? EDGE : classes[i]);
  const verbs = reading.verbsBefore[end] - reading.verbsBefore[start];
  const commas = reading.commasBefore[end] - reading.commasBefore[start];
  const after = reading.verbsBefore[sentence.last] - reading.verbsBefore[end];
  const said = reading.saidBefore[sentence.last] > reading.saidBefore[end] ? 1 : 0;
  const next = classAt(end);
  const last = classes[end - 1];
  const final = next === STOP || next === EDGE ? 1 : 0;
  let n = 0;
  ids[n++] = at.final + final;
  if (final) {
    ids[n++] = at.finalCue + cue.lexical;
    ids[n++] = at.finalKind + kind;
  }
  ids[n++] = at.kindNext + kind * CLASSES + next;
  ids[n++] = at.kindLast + kind * CLASSES + last;
  ids[n++] = at.lastNext + last * CLASSES + next;
  ids[n++] = at.nextAfter + next * CLASSES + classAt(end + 1);
  ids[n++] = at.cueNext + cue.lexical * CLASSES + next;
  ids[n++] = at.formNext + cue.form * CLASSES + next;
  ids[n++] = at.kindVerbs + kind * 6 + Math.min(5, verbs);
  ids[n++] = at.kindVerbsAfter + kind * 6 + Math.min(5, after);
  ids[n++] = at.kindCommas + kind * 6 + Math.min(5, commas);
  ids[n++] = at.kindRank + kind * 8 + Math.min(7, rank);
  ids[n++] = at.kindLength + kind * 8 + lengthBucket(end - start);
  const state =
    last === UNQUOTE ? 2 : run[end - 1] >= 0 && end < run.length && run[end] === run[end - 1] ? 1 : 0;
  ids[n++] = at.quoted + state * 3 + (final ? 0 : next === COMMA ? 1 : 2);
  ids[n++] = at.kindQuoted + kind * 3 + state;
  ids[n++] = at.tailHasCue + said;
  out.count = n;
}
