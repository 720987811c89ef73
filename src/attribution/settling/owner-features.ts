import type { Claim } from "../claim.js";
import { CUE_CLASSES } from "../words/cue-lexicon.js";
import { FORM_NAMES } from "../cues/cue.js";
import type { Reading } from "../reading.js";
import {
  bucketOf,
  bucketsOf,
  pairs,
  SCALE,
  stepOf,
  below,
  type Features,
  type Scorer,
} from "../scorer/scorer.js";
import { SLOT_NAMES } from "../source.js";
import { HEADS, natureOfHead } from "../sources/source-features.js";
import { CLASS_NAMES, EDGE, verbClass } from "../words/word-classes.js";

/** How a run stands to the claim that may own it; `none`: no claim around owns it, `nobody`: it is nobody's words. */
const RELATIONS = "none nobody right left partly after before previous next".split(" ");
const OF_NONE = 0;
const OF_NOBODY = 1;
const RIGHT_OF_CUE = 2;
const LEFT_OF_CUE = 3;
const PARTLY = 4;
const AFTER_CUE = 5;
const BEFORE_CUE = 6;
const PREVIOUS = 7;
const NEXT = 8;

/** Instead of a claim: none around has the run, or nobody has. */
export const NO_CLAIM = "none" as const;
export const NOBODY = "nobody" as const;
const KINDS = ["direct", "partial", "term"];
const COUNTS = 5;
const MOST_COUNTED = COUNTS - 1;
const GAPS = 6;
const SCORES = 10;
const MARGINS = 5;
/** How a run is printed, with how many words. */
const WORD_COUNTS = 7;
const CASINGS = "title lower sentence other"
  .split(" ")
  .flatMap((casing) => below(WORD_COUNTS).map((n) => casing + n));
const TITLE_CASE = 0;
const LOWER_CASE = 1;
const SENTENCE_CASE = 2;
const OTHER_CASE = 3;
/** Where in a claim's content a run stands. */
const PLACES = "whole first last middle out".split(" ");
const WHOLE = 0;
const FIRST = 1;
const LAST = 2;
const MIDDLE = 3;
const OUTSIDE = 4;

/** The templates of the scorer that says whose a run is. */
export const OWNER_SHAPES = {
  relation: RELATIONS,
  kind: pairs(KINDS, RELATIONS),
  form: pairs(FORM_NAMES, RELATIONS),
  cue: pairs(CUE_CLASSES, RELATIONS),
  prior: pairs(CLASS_NAMES, RELATIONS),
  next: pairs(CLASS_NAMES, RELATIONS),
  rank: pairs(below(COUNTS), RELATIONS),
  between: pairs(below(COUNTS), RELATIONS),
  gap: pairs(below(GAPS), RELATIONS),
  verbs: pairs(below(COUNTS), RELATIONS),
  commas: pairs(below(COUNTS), RELATIONS),
  score: pairs(below(SCORES), RELATIONS),
  probability: pairs(below(SCORES), RELATIONS),
  source: pairs(below(MARGINS), RELATIONS),
  slot: pairs(SLOT_NAMES, RELATIONS),
  head: pairs(HEADS, RELATIONS),
  place: pairs(PLACES, KINDS),
  length: pairs(below(GAPS), RELATIONS),
  inside: pairs(below(COUNTS), RELATIONS),
  claims: pairs(below(COUNTS), RELATIONS),
  casing: CASINGS,
  verb: ["without", "with"],
  ending: CLASS_NAMES,
  cueBefore: CUE_CLASSES,
  around: pairs(CLASS_NAMES, CLASS_NAMES),
} as const;
export type OwnerScorer = Scorer<keyof typeof OWNER_SHAPES>;

const WIDTH = RELATIONS.length;
/** Buckets of gaps and lengths, in tokens. */
const GAP_BUCKETS = bucketsOf([0, 1, 2, 5, 10]);

/** Writes the features of a claim, or of its want, as the owner of a run. */
export function ownerFeatures(
  out: Features,
  scorer: OwnerScorer,
  reading: Reading,
  q: number,
  claim: Claim | typeof NO_CLAIM | typeof NOBODY,
  around: readonly Claim[],
): void {
  const { at } = scorer;
  const { ids } = out;
  const first = reading.firstOf[q];
  const last = reading.lastOf[q];
  const relation =
    claim === NO_CLAIM ? OF_NONE : claim === NOBODY ? OF_NOBODY : relationOf(reading, claim, first, last);
  let n = 0;
  ids[n++] = at.relation + relation;
  ids[n++] = at.kind + KINDS.indexOf(reading.quotes[q].kind) * WIDTH + relation;
  ids[n++] = at.prior + classBeside(reading, q, first - 1) * WIDTH + relation;
  ids[n++] = at.next + classBeside(reading, q, last) * WIDTH + relation;
  // a mark that opens a paragraph and never closes is one token and holds none
  const length = Math.max(0, last - first - 2);
  ids[n++] = at.length + bucketOf(GAP_BUCKETS, length) * WIDTH + relation;
  ids[n++] = at.claims + Math.min(MOST_COUNTED, around.length) * WIDTH + relation;
  out.count = n;
  if (claim === NOBODY) addRun(out, scorer, reading, q);
  else if (claim !== NO_CLAIM) {
    addClaim(out, scorer, reading, q, claim, around, relation);
    addWay(out, scorer, reading, q, claim, relation);
  }
}

/** The class of a token of a run's paragraph, `EDGE` for any beyond it. */
function classBeside({ tokens, classes, quotes }: Reading, q: number, i: number): number {
  return i < 0 || i >= tokens.length || tokens[i].paragraph !== quotes[q].paragraph ? EDGE : classes[i];
}

/** Adds what a run looks like that may be nobody's words. */
function addRun(out: Features, { at }: OwnerScorer, reading: Reading, q: number): void {
  const { ids } = out;
  const { tokens, verbsBefore } = reading;
  const first = reading.firstOf[q];
  const last = reading.lastOf[q];
  let n = out.count;
  ids[n++] = at.casing + casingOf(reading, first + 1, last - 1);
  ids[n++] = at.verb + (verbsBefore[last] > verbsBefore[first] ? 1 : 0);
  ids[n++] = at.ending + classBeside(reading, q, last - 2);
  ids[n++] = at.cueBefore + (first > 0 ? verbClass(tokens[first - 1].word) : 0);
  ids[n++] =
    at.around + classBeside(reading, q, first - 1) * CLASS_NAMES.length + classBeside(reading, q, last);
  out.count = n;
}

/** Adds what a claim's cue is, and how many others around stand nearer to the run, between the two, and about the cue. */
function addClaim(
  out: Features,
  { at }: OwnerScorer,
  { firstOf, lastOf, run }: Reading,
  q: number,
  claim: Claim,
  around: readonly Claim[],
  relation: number,
): void {
  const { ids } = out;
  const { cue } = claim;
  const first = firstOf[q];
  const last = lastOf[q];
  const own = lengthOver(claim, first, last);
  const low = Math.min(cue.head, first);
  const high = Math.max(cue.head, last);
  let rank = 0;
  let between = 0;
  let inside = 0;
  for (const other of around) {
    if (other === claim || other.evidence.cue < -10) continue;
    const length = lengthOver(other, first, last);
    if (length > 0 && (own === 0 || length < own)) rank++;
    if (other.cue.head > low && other.cue.head < high && run[other.cue.head] < 0) between++;
    if (lengthOver(other, cue.head, cue.head + 1) > 0) inside++;
  }
  let n = out.count;
  ids[n++] = at.form + cue.form * WIDTH + relation;
  ids[n++] = at.cue + cue.lexical * WIDTH + relation;
  ids[n++] = at.rank + Math.min(MOST_COUNTED, rank) * WIDTH + relation;
  ids[n++] = at.between + Math.min(MOST_COUNTED, between) * WIDTH + relation;
  ids[n++] = at.inside + Math.min(MOST_COUNTED, inside) * WIDTH + relation;
  out.count = n;
}

/** Adds what stands between a claim's cue and the run, and how sure the claim is. */
function addWay(
  out: Features,
  { at }: OwnerScorer,
  reading: Reading,
  q: number,
  claim: Claim,
  relation: number,
): void {
  const { ids } = out;
  const { verbsBefore, commasBefore } = reading;
  const { cue, source, evidence } = claim;
  const first = reading.firstOf[q];
  const last = reading.lastOf[q];
  const from = cue.head < first ? cue.head + 1 : last;
  const to = Math.max(from, cue.head < first ? first : cue.first);
  const verbs = verbsBefore[to] - verbsBefore[from];
  const commas = commasBefore[to] - commasBefore[from];
  const tenth = Math.min(SCORES - 1, Math.floor(10 * claim.probability));
  let n = out.count;
  ids[n++] = at.gap + bucketOf(GAP_BUCKETS, to - from) * WIDTH + relation;
  ids[n++] = at.verbs + Math.min(MOST_COUNTED, verbs) * WIDTH + relation;
  ids[n++] = at.commas + Math.min(MOST_COUNTED, commas) * WIDTH + relation;
  ids[n++] = at.score + scoreBucket(evidence.cue) * WIDTH + relation;
  ids[n++] = at.probability + tenth * WIDTH + relation;
  ids[n++] = at.source + stepOf(MARGIN_STEPS, evidence.source) * WIDTH + relation;
  ids[n++] = at.slot + source.slot * WIDTH + relation;
  if (source.head >= 0) ids[n++] = at.head + natureOfHead(reading, source.head) * WIDTH + relation;
  ids[n++] = at.place + placeOf(claim, first, last) * KINDS.length + KINDS.indexOf(reading.quotes[q].kind);
  out.count = n;
}

/** Most tokens of a run whose casing is looked at, and the most letters of a word that titles print small. */
const LOOKED_AT = 12;
const SMALL = 3;

/** How the words from `first` to `last` are printed, as an index into `CASINGS`. */
function casingOf({ tokens }: Reading, first: number, last: number): number {
  let words = 0;
  let capitals = 0;
  let small = 0;
  const limit = Math.min(last, first + LOOKED_AT);
  for (let i = first; i < limit; i++) {
    const { kind, shape, start, end } = tokens[i];
    if (kind !== "word" && kind !== "number") continue;
    words++;
    if (shape !== "lower") capitals++;
    else if (end - start <= SMALL) small++;
  }
  const opening = first < limit ? tokens[first] : null;
  const title = capitals > 0 && capitals + small === words;
  const casing = title
    ? TITLE_CASE
    : opening?.shape === "lower"
      ? LOWER_CASE
      : opening?.kind === "word"
        ? SENTENCE_CASE
        : OTHER_CASE;
  return casing * WORD_COUNTS + Math.min(WORD_COUNTS - 1, words);
}

const scoreBucket = (x: number): number => Math.max(0, Math.min(SCORES - 1, Math.floor(x / SCALE) + 4));

/** The least margin of each bucket but the first, in tenths. */
const MARGIN_STEPS = [5, 15, 30, 60];

/** How the run of tokens `first` to `last` stands to a claim, as an index into `RELATIONS`. */
function relationOf({ tokens }: Reading, { cue, contents }: Claim, first: number, last: number): number {
  for (const content of contents) {
    if (content.first >= last || content.last <= first) continue;
    // a stop or mark at the end may stand outside
    if (content.first > first + 1 || content.last < last - 2) return PARTLY;
    return content.first > cue.head ? RIGHT_OF_CUE : LEFT_OF_CUE;
  }
  if (cue.sentence < tokens[first].sentence) return PREVIOUS;
  if (cue.sentence > tokens[last - 1].sentence) return NEXT;
  return first > cue.head ? AFTER_CUE : BEFORE_CUE;
}

/** Length of the content that shares a token with `first` to `last`; 0 if none does. */
function lengthOver({ contents }: Claim, first: number, last: number): number {
  for (const content of contents)
    if (content.first < last && content.last > first) return content.last - content.first;
  return 0;
}

/** Where in the content a run stands, as an index into `PLACES`. */
function placeOf({ contents }: Claim, first: number, last: number): number {
  for (const content of contents) {
    if (content.first >= last || content.last <= first) continue;
    const opens = content.first >= first - 1;
    const closes = content.last <= last + 1;
    return opens ? (closes ? WHOLE : FIRST) : closes ? LAST : MIDDLE;
  }
  return OUTSIDE;
}
