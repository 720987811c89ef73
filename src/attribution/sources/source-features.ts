import { CUE_CLASSES } from "../words/cue-lexicon.js";
import { FORM_NAMES, isFiniteCue, type Cue } from "../cues/cue.js";
import { NATURES } from "../words/natures.js";
import { classWithin, type Reading } from "../reading.js";
import { pairs, below, type Features, type Scorer } from "../scorer/scorer.js";
import { NONE, SLOT_NAMES, isSubject, type SourceCandidate } from "../source.js";
import {
  AND,
  CLASS_NAMES,
  COMMA,
  EDGE,
  HE,
  HIS,
  IN_CLASSES,
  IT,
  NNP,
  OF,
  RB,
  THAT,
  UNQUOTE,
  WHICH,
  WHO,
  isFiniteVerb,
  nounNature,
} from "../words/word-classes.js";

const DISTANCES = 8;
const FARTHEST = DISTANCES - 1;

/** How a phrase hangs on the one before: "a soldier [with Asian features]", "Smith[, a lawyer]", "Xi [and Putin]". */
const NESTINGS = "no of preposition comma and".split(" ");
const NOT_NESTED = 0;
const BEHIND_OF = 1;
const BEHIND_PREPOSITION = 2;
const BEHIND_COMMA = 3;
const BEHIND_AND = 4;

/** What a candidate's head says of who can speak: a pronoun, a name, or the nature of its noun. */
export const HEADS = [..."he it his name relative".split(" "), ...NATURES];
const HE_HEAD = 0;
const IT_HEAD = 1;
const HIS_HEAD = 2;
const NAME_HEAD = 3;
const RELATIVE_HEAD = 4;
const FIRST_NATURE = 5;

/** What a candidate stands before, and whether it is the first of its sentence to stand before a verb. */
const SUBJECTS = "none cue comma verb first-verb".split(" ");
const NO_SUBJECT = 0;
const BEFORE_CUE = 1;
const BEFORE_COMMA = 2;
const BEFORE_VERB = 3;
const BEFORE_FIRST_VERB = 4;

const FINITE = ["no", "yes"];

/** The templates of the source scorer. */
export const SOURCE_SHAPES = {
  slot: SLOT_NAMES,
  slotForm: pairs(SLOT_NAMES, FORM_NAMES),
  slotClass: pairs(SLOT_NAMES, CUE_CLASSES),
  slotGap: pairs(SLOT_NAMES, CLASS_NAMES),
  slotBefore: pairs(SLOT_NAMES, CLASS_NAMES),
  slotHead: pairs(SLOT_NAMES, CLASS_NAMES),
  slotAfterCue: pairs(SLOT_NAMES, CLASS_NAMES),
  slotBeforeCue: pairs(SLOT_NAMES, CLASS_NAMES),
  headForm: pairs(CLASS_NAMES, FORM_NAMES),
  beforeGap: pairs(CLASS_NAMES, CLASS_NAMES),
  headGap: pairs(CLASS_NAMES, CLASS_NAMES),
  verbs: pairs(SLOT_NAMES, below(DISTANCES)),
  commas: pairs(SLOT_NAMES, below(DISTANCES)),
  first: pairs(SLOT_NAMES, CLASS_NAMES),
  nested: pairs(SLOT_NAMES, NESTINGS),
  nestedForm: pairs(NESTINGS, FORM_NAMES),
  quoted: ["same", "cue", "source", "neither", "different"],
  finite: pairs(SLOT_NAMES, FINITE),
  natureSlot: pairs(HEADS, SLOT_NAMES),
  natureForm: pairs(HEADS, FORM_NAMES),
  natureClass: pairs(HEADS, CUE_CLASSES),
  subjectForm: pairs(SUBJECTS, FORM_NAMES),
  subjectSlot: pairs(SUBJECTS, SLOT_NAMES),
  subjectNature: pairs(SUBJECTS, HEADS),
  subjectPrior: pairs(SUBJECTS, CLASS_NAMES),
} as const;

export type SourceScorer = Scorer<keyof typeof SOURCE_SHAPES>;

const CLASSES = CLASS_NAMES.length;

const FORMS = FORM_NAMES.length;

/** Writes the features of one source candidate. */
export function sourceFeatures(
  out: Features,
  { at }: SourceScorer,
  reading: Reading,
  cue: Cue,
  candidate: SourceCandidate,
): void {
  const { classes, sentences, run } = reading;
  const { ids } = out;
  const { slot, first, last, head } = candidate;
  const sentence = sentences[cue.sentence];
  const left = isSubject(slot);
  let n = 0;
  ids[n++] = at.slot + slot;
  ids[n++] = at.slotForm + slot * FORMS + cue.form;
  ids[n++] = at.slotClass + slot * CUE_CLASSES.length + cue.lexical;
  ids[n++] = at.finite + slot * FINITE.length + (isFiniteCue(cue) ? 1 : 0);
  ids[n++] = at.slotAfterCue + slot * CLASSES + classWithin(classes, sentence, cue.head + 1);
  ids[n++] = at.slotBeforeCue + slot * CLASSES + classWithin(classes, sentence, cue.first - 1);
  if (slot !== NONE) {
    const gap = left && last >= cue.first ? EDGE : classWithin(classes, sentence, last);
    const prior = classWithin(classes, sentence, first - 1);
    ids[n++] = at.slotGap + slot * CLASSES + gap;
    ids[n++] = at.slotBefore + slot * CLASSES + prior;
    ids[n++] = at.slotHead + slot * CLASSES + classes[head];
    ids[n++] = at.headForm + classes[head] * FORMS + cue.form;
    ids[n++] = at.first + slot * CLASSES + classes[first];
    const nature = natureOfHead(reading, head);
    ids[n++] = at.natureSlot + nature * SLOT_NAMES.length + slot;
    ids[n++] = at.natureForm + nature * FORMS + cue.form;
    ids[n++] = at.natureClass + nature * CUE_CLASSES.length + cue.lexical;
    if (left) {
      const subject = subjectOf(reading, cue, candidate, sentence.first);
      ids[n++] = at.subjectForm + subject * FORMS + cue.form;
      ids[n++] = at.subjectSlot + subject * SLOT_NAMES.length + slot;
      ids[n++] = at.subjectNature + subject * HEADS.length + nature;
      ids[n++] = at.subjectPrior + subject * CLASSES + prior;
      const nesting = nestingOf(reading, first, sentence.first);
      ids[n++] = at.nested + slot * NESTINGS.length + nesting;
      ids[n++] = at.nestedForm + nesting * FORMS + cue.form;
      ids[n++] = at.beforeGap + prior * CLASSES + gap;
      ids[n++] = at.headGap + classes[head] * CLASSES + gap;
      const verbs = reading.verbsBefore[cue.first] - reading.verbsBefore[Math.min(last, cue.first)];
      const commas = reading.commasBefore[cue.first] - reading.commasBefore[Math.min(last, cue.first)];
      ids[n++] = at.verbs + slot * DISTANCES + Math.min(FARTHEST, verbs);
      ids[n++] = at.commas + slot * DISTANCES + Math.min(FARTHEST, commas);
    }
    const cueRun = run[cue.head];
    const sourceRun = run[first];
    ids[n++] =
      at.quoted + (cueRun < 0 ? (sourceRun < 0 ? 3 : 2) : sourceRun < 0 ? 1 : sourceRun === cueRun ? 0 : 4);
  }
  out.count = n;
}

/** What the head of a candidate says of who can speak, as an index into `HEADS`. */
export function natureOfHead({ classes, tokens }: Reading, head: number): number {
  const c = classes[head];
  if (c === HE) return HE_HEAD;
  if (c === IT) return IT_HEAD;
  if (c === HIS) return HIS_HEAD;
  if (c === WHO || c === WHICH || c === THAT) return RELATIVE_HEAD;
  const nature = nounNature(tokens[head].word);
  const named = c === NNP || (tokens[head].shape === "capital" && head > 0 && classes[head - 1] === UNQUOTE);
  return named && nature === 0 ? NAME_HEAD : FIRST_NATURE + nature;
}

/** What a candidate left of the cue stands before, as an index into `SUBJECTS`. */
function subjectOf(reading: Reading, cue: Cue, { last }: SourceCandidate, start: number): number {
  const { classes } = reading;
  let i = last;
  while (i < cue.first && classes[i] === RB) i++;
  if (i >= cue.first) return BEFORE_CUE;
  if (isFiniteVerb(classes[i]))
    return reading.verbsBefore[i] === reading.verbsBefore[start] ? BEFORE_FIRST_VERB : BEFORE_VERB;
  return classes[i] === COMMA ? BEFORE_COMMA : NO_SUBJECT;
}

/** How the phrase at `first` hangs on a phrase right before it, as an index into `NESTINGS`. */
function nestingOf({ classes, phraseAt }: Reading, first: number, start: number): number {
  if (first - 2 < start || !phraseAt[first - 2]) return NOT_NESTED;
  const c = classes[first - 1];
  if (c === OF) return BEHIND_OF;
  if (IN_CLASSES[c] === 1) return BEHIND_PREPOSITION;
  return c === COMMA ? BEHIND_COMMA : c === AND ? BEHIND_AND : NOT_NESTED;
}
