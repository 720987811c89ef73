import { COUNTRY_NAMES } from "../lexicon/countries.js";
import { REGION_NAMES } from "../lexicon/regions.js";
import { wordSet } from "../lexicon/words.js";
import type { Phrase } from "../text/phrases.js";
import { FORM_NAMES, isFinite, NOUN_FORM, type Cue } from "./cues.js";
import { ACCORDING, CUE_CLASSES } from "./cue-lexicon.js";
import { NATURES } from "./natures.js";
import { endOfPhrase, goesOnBehind } from "./noun-phrases.js";
import type { Reading } from "./reading.js";
import { pairs, upTo, type Features, type Scorer } from "./scorer.js";
import { isTime, withoutDay } from "./times.js";
import {
  A,
  AND,
  BY,
  CD,
  CLASS_NAMES,
  CLOSE,
  COLON,
  COMMA,
  DASH,
  EDGE,
  HE,
  HIS,
  IN_CLASSES,
  IT,
  JJ,
  NN,
  NNP,
  NNS,
  OF,
  OPEN,
  POS,
  STOP,
  THAT,
  TO,
  WHICH,
  WHO,
  WITH,
  isFiniteVerb,
  nounNature,
  RB,
  UNQUOTE,
  VB,
  VBD,
  VBG,
  VBN,
  VBP,
} from "./word-classes.js";

/** Tokens `first` to `last`, `last` not included, that may be whom a cue attributes to. */
export interface SourceCandidate {
  first: number;
  last: number;
  /** Where it stands: see `SLOT_NAMES`. */
  slot: number;
  /** Head token. */
  head: number;
}

export const SLOT_NAMES = "none left1 left2 left3 left4 left5 left6 right by to possessor relative of".split(
  " ",
);
const NONE = 0;
const RIGHT = 7;
export const BY_SLOT = 8;
const TO_SLOT = 9;
const POSSESSOR = 10;
const RELATIVE = 11;
const OF_SLOT = 12;

/** Whether a slot is that of a noun phrase left of its cue. */
export const isSubject = (slot: number): boolean => slot > NONE && slot < RIGHT;

/** How far to the left a subject is looked for, in tokens. */
const FARTHEST = 60;

/** Longest remark in parentheses or dashes that holds no source: "Orbin Foods (NYSE: ORB) said", in tokens. */
const FARTHEST_PARENTHESIS = 12;

/** Candidates for the source of a cue, "no source" first. */
export function findSourceCandidates(reading: Reading, cue: Cue): SourceCandidate[] {
  const { classes, sentences, phrases, body } = reading;
  const sentence = sentences[cue.sentence];
  const candidates: SourceCandidate[] = [{ first: cue.first, last: cue.first, slot: NONE, head: -1 }];
  leftCandidates(reading, cue, sentence.first, candidates);
  const end = sentence.last;
  const adjective = adjectiveBehind(reading, cue, end);
  // to the right: inverted subject, "by …", "according to …", "criticism from …"
  for (let i = cue.head + 1; i < end && i < cue.head + 14; i++) {
    const phrase = body.phraseAt[i];
    if (phrase < 0 || phrases[phrase].first !== i) continue;
    const c = classes[i - 1];
    const slot =
      i === cue.head + 1 || i - 1 === adjective
        ? cue.lexical === ACCORDING
          ? TO_SLOT
          : RIGHT
        : c === BY || CLASS_NAMES[c] === "from"
          ? BY_SLOT
          : c === TO && cue.lexical === ACCORDING
            ? TO_SLOT
            : c === OF && cue.form === NOUN_FORM
              ? OF_SLOT
              : -1;
    if (slot < 0 || isTime(reading, phrases[phrase])) continue;
    // "According to police, the driver fled": what follows the comma is no apposition
    const limit = slot === TO_SLOT && cue.first === sentence.first ? nextStop(classes, i, end) : end;
    const whole = slot === RIGHT ? heldBy(reading, phrase, end) : phrase;
    candidates.push({
      first: i - 1 === adjective ? adjective : i,
      last: endOfPhrase(reading, whole, limit),
      slot,
      head: phrases[whole].head,
    });
  }
  return candidates;
}

/** The word that an inverted subject begins with outside of its phrase: '"…," said [retired] General Smith', 'said [lead] author'; -1 if there is none. */
function adjectiveBehind({ classes, body }: Reading, { first, head }: Cue, end: number): number {
  const i = head + 1;
  if (first === 0 || (classes[first - 1] !== UNQUOTE && classes[first - 1] !== COMMA)) return -1;
  if (i + 1 >= end || body.phraseAt[i] >= 0 || body.phraseAt[i + 1] < 0) return -1;
  const c = classes[i];
  return c === VBN || c === VBD || c === VBG || c === JJ || c === VBP || c === VB ? i : -1;
}

/** The phrase of the name right behind a phrase that is a noun alone: "said [study] [co-author Tom Rask]"; otherwise the phrase itself. */
function heldBy({ classes, phrases }: Reading, index: number, end: number): number {
  const { first, last } = phrases[index];
  const next = index + 1;
  if (last !== first + 1 || classes[first] !== NN || next >= phrases.length) return index;
  return phrases[next].first === last && last < end && classes[phrases[next].head] === NNP ? next : index;
}

function nextStop(classes: Uint8Array, from: number, end: number): number {
  const most = Math.min(end, from + FARTHEST);
  for (let i = from; i < most; i++) if (classes[i] === COMMA || classes[i] === STOP) return i;
  return most;
}

function leftCandidates(reading: Reading, cue: Cue, start: number, candidates: SourceCandidate[]): void {
  const { classes, phrases, body } = reading;
  const stop = Math.max(start, cue.first - FARTHEST);
  let rank = 0;
  // where a remark between dashes begins that ends right before the cue
  let remark = -1;
  for (let i = cue.first - 1; i >= stop && rank < 6; i--) {
    const c = classes[i];
    if (c === CLOSE || (c === DASH && i === cue.first - 1)) {
      i = openingOf(classes, i, stop);
      if (c === DASH) remark = i;
      continue;
    }
    const index = body.phraseAt[i];
    if (index < 0) {
      if (c === WHO || c === WHICH || c === THAT)
        candidates.push({ first: i, last: i + 1, slot: RELATIVE, head: i });
      else if (isLoneSubject(reading, cue, i)) {
        rank++;
        candidates.push({ first: i, last: i + 1, slot: rank, head: i });
      }
      continue;
    }
    const held = phrases[index];
    if (cue.form === NOUN_FORM && i === cue.first - 1 && held.last > cue.first) {
      possessors(reading, cue, held.first, candidates);
      i = held.first;
      continue;
    }
    const phrase = withoutDay(reading, held);
    if (phrase.first > i) continue;
    if (hangsOn(reading, phrase.first, start)) {
      i = phrase.first;
      continue;
    }
    rank++;
    // of a phrase that holds the cue, only what stands before that
    const whole = phrase.last > cue.first;
    const { first, head } = whole ? phrase : companyOf(reading, withoutObject(reading, phrase));
    const dayless = phrase.last < held.last;
    const end = dayless ? phrase.last : endOfPhrase(reading, index, cue.first);
    if (end <= first) continue;
    if (isTime(reading, phrase) || isInserted(reading, phrase)) {
      i = held.first;
      continue;
    }
    candidates.push({
      first,
      last: end === remark ? cue.first : end,
      slot: rank,
      head: Math.min(head, cue.first - 1),
    });
    i = first;
  }
}

/** Whether an age or place stands between commas: "Kari Dahl, [45], a lawyer,", "in Oslo, [Norway], Dahl"; not "of the voters, [45] said no". */
function isInserted({ tokens, classes }: Reading, { first, last }: Phrase): boolean {
  if (last !== first + 1 || classes[last] !== COMMA || classes[first - 1] !== COMMA) return false;
  const { lower } = tokens[first];
  return classes[first] === CD || COUNTRY_NAMES.has(lower) || REGION_NAMES.has(lower);
}

const COMPANY_FORMS = /* @__PURE__ */ wordSet("inc inc. llc ltd ltd. corp corp. plc l.p. n.v. s.a.");

/** The phrase that a company's form behind a comma belongs to: "[Orbin Foods], Inc."; any other phrase itself. */
function companyOf({ tokens, classes, phrases, body }: Reading, phrase: Phrase): Phrase {
  const { first } = phrase;
  if (first < 2 || !COMPANY_FORMS.has(tokens[first].lower) || classes[first - 1] !== COMMA) return phrase;
  const named = body.phraseAt[first - 2];
  return named < 0 ? phrase : phrases[named];
}

const NUMERALS = /* @__PURE__ */ wordSet("few dozen hundred thousand million couple handful");

/** The subject of a clause that hangs on "a …" without a pronoun: "a plan [critics] called", "a step [Ruiz] took"; not "a dozen critics". */
function withoutObject({ tokens, classes }: Reading, phrase: Phrase): Phrase {
  const { first, last, head } = phrase;
  if (last < first + 3 || head !== last - 1 || classes[first] !== A) return phrase;
  let subject = head;
  if (classes[head] === NNP) while (subject > first && classes[subject - 1] === NNP) subject--;
  else if (classes[head] !== NNS || !SPEAKING.has(NATURES[nounNature(tokens[head].word)])) return phrase;
  const { lower, shape, word } = tokens[subject - 1];
  if (classes[subject - 1] !== NN || shape !== "lower" || NUMERALS.has(lower)) return phrase;
  return NATURES[nounNature(word)] === "person" ? phrase : { first: subject, last, head };
}

const SPEAKING = new Set(["person", "group"]);

/** A source up to the ticker of its share: "[Orbin Foods] (NYSE: ORB), a baker"; not "[Ann Bell (D-Ohio)]". */
export function withoutTicker({ classes }: Reading, source: SourceCandidate): SourceCandidate {
  const { first, last, head } = source;
  if (head < 0) return source;
  for (let i = head + 1; i + 2 < last; i++) {
    if (classes[i] !== OPEN) continue;
    for (let k = i + 2; k < last && k < i + 5; k++)
      if (classes[k] === COLON) return { ...source, first, last: i };
  }
  return source;
}

/** A source with all of the quotation that it ends in: 'Dahl, who called it ["a shame."]'. */
export function withWholeRun({ run, lastOf }: Reading, source: SourceCandidate): SourceCandidate {
  const { first, last, head } = source;
  if (head < 0 || last <= first) return source;
  const inside = run[last - 1];
  return inside < 0 || inside === run[first] ? source : { ...source, last: Math.max(last, lastOf[inside]) };
}

/** The opening parenthesis or dash of the one that closes at `close`, or `close` itself if it has none near. */
function openingOf(classes: Uint8Array, close: number, stop: number): number {
  const least = Math.max(stop, close - FARTHEST_PARENTHESIS);
  const opening = classes[close] === CLOSE ? OPEN : DASH;
  for (let i = close - 1; i >= least; i--) if (classes[i] === opening) return i;
  return close;
}

/** Whether a word without a phrase is a subject: '"…," [Young] said', "[Several] said"; not '"…." [In] court, he said'. */
function isLoneSubject({ classes, tokens }: Reading, cue: Cue, i: number): boolean {
  const beside = i === cue.first - 1;
  if (beside && NATURES[nounNature(tokens[i].word)] === "group") return true;
  if (tokens[i].shape !== "capital" || i === 0 || classes[i - 1] !== UNQUOTE) return false;
  return (beside || classes[i + 1] === COMMA) && UNLIKELY_NAMES[classes[i]] === 0;
}

/** 1 for the classes of words that are no surname, however they are printed. */
const UNLIKELY_NAMES: Uint8Array = Uint8Array.from(CLASS_NAMES, (name) =>
  /^(?:[A-Z]{2,}|modal|other)$/.test(name) && name !== "RB" && name !== "DT" && name !== "CD" ? 0 : 1,
);

/** Whether a phrase only modifies the one before: "a soldier with [Asian features]", "dozens of [lawmakers]", "a letter seen by [Lusa]", "the Food Agency (NFA) [head]". */
function hangsOn(reading: Reading, first: number, start: number): boolean {
  const { classes, body } = reading;
  if (first - 2 < start) return false;
  const before = classes[first - 2];
  if (classes[first - 1] === CLOSE) {
    const open = openingOf(classes, first - 1, start);
    if (open === first - 1 || open <= start || body.phraseAt[open - 1] < 0) return false;
    return goesOnBehind(reading, body.phraseAt[first]);
  }
  if (classes[first - 1] === BY) return before === VBN || before === VBD;
  return (classes[first - 1] === OF || classes[first - 1] === WITH) && body.phraseAt[first - 2] >= 0;
}

/** "Trump's [decision]", "his [criticism]": the possessor in the cue's own noun phrase. */
function possessors(reading: Reading, cue: Cue, first: number, candidates: SourceCandidate[]): void {
  const { classes } = reading;
  for (let i = cue.head - 1; i >= first; i--) {
    if (classes[i] === HIS) candidates.push({ first: i, last: i + 1, slot: POSSESSOR, head: i });
    else if (classes[i] === POS) {
      candidates.push({ first, last: i + 1, slot: POSSESSOR, head: i - 1 });
      return;
    }
  }
  if (first < cue.head && classes[first] !== HIS)
    candidates.push({ first, last: cue.head, slot: POSSESSOR, head: cue.head - 1 });
}

const DISTANCES = upTo(7);
/** How a phrase hangs on the one before: "a soldier [with Asian features]", "Smith[, a lawyer]", "Xi [and Putin]". */
const NESTINGS = "no of preposition comma and".split(" ");

/** What a candidate's head says of who can speak: a pronoun, a name, or the nature of its noun. */
export const HEADS = [..."he it his name relative".split(" "), ...NATURES];
/** What a candidate stands before, and whether it is the first of its sentence to stand before a verb. */
const SUBJECTS = "none cue comma verb first-verb".split(" ");

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
  verbs: pairs(SLOT_NAMES, DISTANCES),
  commas: pairs(SLOT_NAMES, DISTANCES),
  first: pairs(SLOT_NAMES, CLASS_NAMES),
  nested: pairs(SLOT_NAMES, NESTINGS),
  nestedForm: pairs(NESTINGS, FORM_NAMES),
  quoted: ["same", "cue", "source", "neither", "different"],
  finite: pairs(SLOT_NAMES, ["no", "yes"]),
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
  ids[n++] = at.finite + slot * 2 + (isFinite(cue) ? 1 : 0);
  const after = cue.head + 1 < sentence.last ? classes[cue.head + 1] : EDGE;
  const before = cue.first > sentence.first ? classes[cue.first - 1] : EDGE;
  ids[n++] = at.slotAfterCue + slot * CLASSES + after;
  ids[n++] = at.slotBeforeCue + slot * CLASSES + before;
  if (slot !== NONE) {
    const gap = left && last >= cue.first ? EDGE : last < sentence.last ? classes[last] : EDGE;
    const prior = first > sentence.first ? classes[first - 1] : EDGE;
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
    }
    if (left) {
      const nesting = nestingOf(reading, first, sentence.first);
      ids[n++] = at.nested + slot * NESTINGS.length + nesting;
      ids[n++] = at.nestedForm + nesting * FORMS + cue.form;
      ids[n++] = at.beforeGap + prior * CLASSES + gap;
      ids[n++] = at.headGap + classes[head] * CLASSES + gap;
      const verbs = reading.verbsBefore[cue.first] - reading.verbsBefore[Math.min(last, cue.first)];
      const commas = reading.commasBefore[cue.first] - reading.commasBefore[Math.min(last, cue.first)];
      ids[n++] = at.verbs + slot * 8 + Math.min(7, verbs);
      ids[n++] = at.commas + slot * 8 + Math.min(7, commas);
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
  if (c === HE) return 0;
  if (c === IT) return 1;
  if (c === HIS) return 2;
  if (c === WHO || c === WHICH || c === THAT) return 4;
  const nature = nounNature(tokens[head].word);
  const named = c === NNP || (tokens[head].shape === "capital" && head > 0 && classes[head - 1] === UNQUOTE);
  return named && nature === 0 ? 3 : 5 + nature;
}

/** What a candidate left of the cue stands before, as an index into `SUBJECTS`. */
function subjectOf(reading: Reading, cue: Cue, { last }: SourceCandidate, start: number): number {
  const { classes } = reading;
  let i = last;
  while (i < cue.first && classes[i] === RB) i++;
  if (i >= cue.first) return 1;
  if (isFiniteVerb(classes[i])) return reading.verbsBefore[i] === reading.verbsBefore[start] ? 4 : 3;
  return classes[i] === COMMA ? 2 : 0;
}

/** How the phrase at `first` hangs on a phrase right before it, as an index into `NESTINGS`. */
function nestingOf({ classes, body }: Reading, first: number, start: number): number {
  if (first - 2 < start || body.phraseAt[first - 2] < 0) return 0;
  const c = classes[first - 1];
  return c === OF ? 1 : IN_CLASSES[c] === 1 ? 2 : c === COMMA ? 3 : c === AND ? 4 : 0;
}
