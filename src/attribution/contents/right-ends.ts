import { CLAUSE_VERBS } from "../../lexicon/cue-verbs.js";
import { wordSet } from "../../lexicon/words.js";
import { CUE_CLASSES } from "../words/cue-lexicon.js";
import { FORM_NAMES, type Cue } from "../cues/cue.js";
import { classWithin, type Reading } from "../reading.js";
import type { RightSetting } from "./right-starts.js";
import { pairs, upTo, type Features, type Scorer } from "../scorer/scorer.js";
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
    if (phraseAt[i] && phraseAt[i] === phraseAt[i - 1]) continue;
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
  ids[n++] = at.kindVerbs + kind * 6 + Math.min(5, verbs);
  ids[n++] = at.kindVerbsAfter + kind * 6 + Math.min(5, after);
  ids[n++] = at.kindCommas + kind * 6 + Math.min(5, commas);
  ids[n++] = at.kindRank + kind * 8 + Math.min(7, rank);
  ids[n++] = at.kindLength + kind * 8 + lengthBucket(end - start);
  const state = last === UNQUOTE ? 2 : run[end - 1] >= 0 && run[end] === run[end - 1] ? 1 : 0;
  ids[n++] = at.quoted + state * 3 + (final ? 0 : next === COMMA ? 1 : 2);
  ids[n++] = at.kindQuoted + kind * 3 + state;
  ids[n++] = at.tailHasCue + said;
  out.count = n;
}
