import { CLAUSE_VERBS } from "../../lexicon/cue-verbs.js";
import { wordSet } from "../../lexicon/words.js";
import { CUE_CLASSES } from "../words/cue-lexicon.js";
import { FORM_NAMES, type Cue } from "../cues/cue.js";
import { classWithin, type Reading } from "../reading.js";
import type { RightSetting } from "./right-setting.js";
import { bucketOf, bucketsOf, pairs, below, type Features, type Scorer } from "../scorer/scorer.js";
import { START_KINDS, phraseFrom } from "../phrases/start-kinds.js";
import {
  AND,
  BUT,
  CD,
  CLASS_NAMES,
  COMMA,
  EDGE,
  IN_CLASSES,
  STOP,
  UNQUOTE,
  VBD,
  isFiniteVerb,
  marked,
} from "../words/word-classes.js";

const CLASSES = CLASS_NAMES.length;

/** Longest content, in tokens: no sentence of a story is longer. */
export const LONGEST_CONTENT = 300;

/** Ends, one past the last token, that a content from `start` may have. */
export function findRightEnds(reading: Reading, cue: Cue, start: number): number[] {
  const { tokens, classes, sentences, phraseAt } = reading;
  const sentence = sentences[cue.sentence];
  const ends: number[] = [];
  let last = Math.min(sentence.last, start + LONGEST_CONTENT);
  while (last > start + 1 && classes[last - 1] === STOP) last--;
  for (let i = start + 1; i < last && ends.length < 40; i++) {
    const c = classes[i];
    const phrase = phraseAt[i];
    if (phrase !== undefined && phrase.first < i) continue;
    // "ended September 30[, 2025]"
    if (c === COMMA && classes[i - 1] === CD && classes[i + 1] === CD && tokens[i + 1].text.length === 4)
      continue;
    if (ENDS_BEFORE[c] === 0) continue;
    ends.push(i);
  }
  ends.push(last);
  return ends;
}

/** Classes of words that the end of a content may stand before. */
const ENDS_BEFORE = marked(
  "edge stop comma colon semicolon dash open close and but or in on at with as after because while when by for from about said who which that to if than date CD NNP VBP be modal VBD VBZ VBG RB",
);

/** Verbs that a clause without "that" may follow. */
const CLAUSAL = /* @__PURE__ */ wordSet(CLAUSE_VERBS);

/** Longest remark between commas that parts a subject from its verb, in tokens. */
const LONGEST_REMARK = 30;

/**
 * The verb of a clause right behind its cue whose subject a remark between commas parts from it: "said the fire,
 * which broke out at dawn, [had] spread", or of two subjects: "said boats and nets [were] lost, which …"; -1 if there is none. Not "praised the plan, which he wrote, and left".
 */
export function partedVerb(reading: Reading, { cue, from }: RightSetting, start: number): number {
  const { tokens, classes, sentences, phraseAt } = reading;
  // "whether the fire, which …"
  const led = start + 1 < tokens.length && /^(?:that|whether|if)$/.test(tokens[start].lower);
  const phrase = phraseFrom(reading, led ? start + 1 : start);
  if (!phrase || (!led && (start !== from || !CLAUSAL.has(tokens[cue.head].lemma)))) return -1;
  const end = Math.min(sentences[cue.sentence].last, start + LONGEST_REMARK);
  // "the cost [of the bridge], which …"
  const withPrepositions = (from: number): number => {
    let i = from;
    while (i + 1 < end && IN_CLASSES[classes[i]] === 1 && phraseAt[i + 1]) i = phraseAt[i + 1]!.last;
    return i;
  };
  let i = withPrepositions(phrase.last);
  const second = i + 1 < end && classes[i] === AND ? phraseAt[i + 1] : undefined;
  if (second) {
    i = withPrepositions(second.last);
    return i < end && isFiniteVerb(classes[i]) ? i : -1;
  }
  if (i >= end || classes[i] !== COMMA) return -1;
  const first = classes[i + 1];
  // "the savings, [estimated] at $4 million, will …" passes for a past tense
  if ((isFiniteVerb(first) && first !== VBD) || first === AND || first === BUT) return -1;
  for (i++; i + 1 < end; i++) if (classes[i] === COMMA && isFiniteVerb(classes[i + 1])) return i + 1;
  return -1;
}

const COUNTS = 6;
const MOST = COUNTS - 1;
const RANKS = 8;
const LENGTHS = 8;
/** Where the content's last token stands from a quotation, and what stands behind it. */
const QUOTED = ["outside", "inside", "closes"];
const BEHIND = ["final", "comma", "other"];

/** Buckets of lengths, in tokens. */
const LENGTH_BUCKETS = bucketsOf([2, 4, 7, 11, 16, 24, 36]);

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
  kindVerbs: pairs(START_KINDS, below(COUNTS)),
  kindVerbsAfter: pairs(START_KINDS, below(COUNTS)),
  kindCommas: pairs(START_KINDS, below(COUNTS)),
  kindRank: pairs(START_KINDS, below(RANKS)),
  kindLength: pairs(START_KINDS, below(LENGTHS)),
  quoted: pairs(QUOTED, BEHIND),
  kindQuoted: pairs(START_KINDS, QUOTED),
  tailHasCue: ["no", "said"],
} as const;
export type RightEndScorer = Scorer<keyof typeof RIGHT_END_SHAPES>;

/** A content behind a cue whose end is looked for: its first token, and its kind as an index into `START_KINDS`. */
interface Begun {
  readonly cue: Cue;
  readonly start: number;
  readonly kind: number;
}

/** Writes the features of one end of a content behind the cue; `rank` is how many are nearer. */
export function rightEndFeatures(
  out: Features,
  { at }: RightEndScorer,
  reading: Reading,
  { cue, start, kind }: Begun,
  end: number,
  rank: number,
): void {
  const { classes, sentences, run } = reading;
  const { ids } = out;
  const sentence = sentences[cue.sentence];
  const verbs = reading.verbsBefore[end] - reading.verbsBefore[start];
  const commas = reading.commasBefore[end] - reading.commasBefore[start];
  const after = reading.verbsBefore[sentence.last] - reading.verbsBefore[end];
  const said = reading.saidBefore[sentence.last] > reading.saidBefore[end] ? 1 : 0;
  const next = classWithin(classes, sentence, end);
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
  ids[n++] = at.nextAfter + next * CLASSES + classWithin(classes, sentence, end + 1);
  ids[n++] = at.cueNext + cue.lexical * CLASSES + next;
  ids[n++] = at.formNext + cue.form * CLASSES + next;
  ids[n++] = at.kindVerbs + kind * COUNTS + Math.min(MOST, verbs);
  ids[n++] = at.kindVerbsAfter + kind * COUNTS + Math.min(MOST, after);
  ids[n++] = at.kindCommas + kind * COUNTS + Math.min(MOST, commas);
  ids[n++] = at.kindRank + kind * RANKS + Math.min(RANKS - 1, rank);
  ids[n++] = at.kindLength + kind * LENGTHS + bucketOf(LENGTH_BUCKETS, end - start);
  const state = last === UNQUOTE ? 2 : run[end - 1] >= 0 && run[end] === run[end - 1] ? 1 : 0;
  ids[n++] = at.quoted + state * BEHIND.length + (final ? 0 : next === COMMA ? 1 : 2);
  ids[n++] = at.kindQuoted + kind * QUOTED.length + state;
  ids[n++] = at.tailHasCue + said;
  out.count = n;
}
