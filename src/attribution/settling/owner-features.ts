import { countBefore } from "../../text/bisect.js";
import type { Claim } from "../claim.js";
import { CUE_CLASSES } from "../words/cue-lexicon.js";
import { FORM_NAMES } from "../cues/cue.js";
import type { Reading } from "../reading.js";
import { pairs, upTo, type Features, type Scorer } from "../scorer/scorer.js";
import { SLOT_NAMES } from "../source.js";
import { HEADS, natureOfHead } from "../sources/source-features.js";
import { CLASS_NAMES, EDGE, verbClass } from "../words/word-classes.js";

/** How a run stands to the claim that may own it; `none`: no claim around owns it, `nobody`: it is nobody's words. */
const RELATIONS = "none nobody right left partly after before previous next".split(" ");
/** Instead of a claim: none around has the run, or nobody has. */
export const NO_CLAIM = "none" as const;
export const NOBODY = "nobody" as const;
const KINDS = ["direct", "partial", "term"];
const COUNTS = upTo(4);
const GAPS = upTo(5);
const SCORES = upTo(9);
/** How a run is printed, with how many words. */
const CASINGS = "title lower sentence other".split(" ").flatMap((casing) => upTo(6).map((n) => casing + n));
const PLACES = "whole first last middle out".split(" ");

/** The templates of the scorer that says whose a run is. */
export const OWNER_SHAPES = {
  relation: RELATIONS,
  kind: pairs(KINDS, RELATIONS),
  form: pairs(FORM_NAMES, RELATIONS),
  cue: pairs(CUE_CLASSES, RELATIONS),
  prior: pairs(CLASS_NAMES, RELATIONS),
  next: pairs(CLASS_NAMES, RELATIONS),
  rank: pairs(COUNTS, RELATIONS),
  between: pairs(COUNTS, RELATIONS),
  gap: pairs(GAPS, RELATIONS),
  verbs: pairs(COUNTS, RELATIONS),
  commas: pairs(COUNTS, RELATIONS),
  score: pairs(SCORES, RELATIONS),
  probability: pairs(SCORES, RELATIONS),
  source: pairs(upTo(4), RELATIONS),
  slot: pairs(SLOT_NAMES, RELATIONS),
  head: pairs(HEADS, RELATIONS),
  place: pairs(PLACES, KINDS),
  length: pairs(GAPS, RELATIONS),
  inside: pairs(COUNTS, RELATIONS),
  claims: pairs(COUNTS, RELATIONS),
  casing: CASINGS,
  verb: ["without", "with"],
  ending: CLASS_NAMES,
  cueBefore: CUE_CLASSES,
  around: pairs(CLASS_NAMES, CLASS_NAMES),
} as const;
export type OwnerScorer = Scorer<keyof typeof OWNER_SHAPES>;

/** Most claims around a run that are weighed. */
export const MOST = 16;

/**
 * The claims that may own a run, but for those inside it and those that say nothing: of the sentences in which it begins and ends, then of
 * those before and behind in its paragraph. `claims` are in text order.
 */
export function claimsAround(reading: Reading, claims: readonly Claim[], q: number): Claim[] {
  const { tokens, sentences, run, firstOf, lastOf } = reading;
  const first = tokens[firstOf[q]].sentence;
  const last = tokens[lastOf[q] - 1].sentence;
  const around: Claim[] = [];
  // from the sentence's first claim on; returns where the next sentence's begin
  const add = (sentence: number, from: number): number => {
    let i = from;
    if (sentence >= sentences.length || sentences[sentence].paragraph !== sentences[first].paragraph)
      return i;
    for (; i < claims.length && claims[i].cue.sentence === sentence && around.length < MOST; i++)
      if (claims[i].probability > 0 && run[claims[i].cue.head] !== q) around.push(claims[i]);
    return i;
  };
  const start = firstClaimOf(claims, first);
  let next = add(first, start);
  if (last !== first) next = add(last, firstClaimOf(claims, last));
  add(last + 1, next);
  if (start > 0 && claims[start - 1].cue.sentence === first - 1)
    add(first - 1, firstClaimOf(claims, first - 1));
  return around;
}

/** Index of the first claim whose cue stands in a sentence or behind it. */
function firstClaimOf(claims: readonly Claim[], sentence: number): number {
  return countBefore(claims.length, (i) => claims[i].cue.sentence < sentence);
}

const WIDTH = RELATIONS.length;
const lengthBucket = (n: number): number => (n <= 2 ? n : n <= 5 ? 3 : n <= 10 ? 4 : 5);

/** Writes the features of a claim, or of its want, as the owner of a run. */
export function ownerFeatures(
  out: Features,
  { at }: OwnerScorer,
  reading: Reading,
  q: number,
  claim: Claim | typeof NO_CLAIM | typeof NOBODY,
  around: readonly Claim[],
): void {
  const { classes, tokens, firstOf, lastOf, quotes, run } = reading;
  const { ids } = out;
  const first = firstOf[q];
  const last = lastOf[q];
  const classAt = (i: number): number =>
    i < 0 || i >= tokens.length || tokens[i].paragraph !== quotes[q].paragraph ? EDGE : classes[i];
  const kind = KINDS.indexOf(quotes[q].kind);
  const relation = claim === NO_CLAIM ? 0 : claim === NOBODY ? 1 : relationOf(reading, claim, first, last);
  let n = 0;
  ids[n++] = at.relation + relation;
  ids[n++] = at.kind + kind * WIDTH + relation;
  ids[n++] = at.prior + classAt(first - 1) * WIDTH + relation;
  ids[n++] = at.next + classAt(last) * WIDTH + relation;
  // a mark that opens a paragraph and never closes is one token and holds none
  const length = Math.max(0, last - first - 2);
  ids[n++] = at.length + lengthBucket(length) * WIDTH + relation;
  ids[n++] = at.claims + Math.min(4, around.length) * WIDTH + relation;
  if (typeof claim === "string") {
    if (claim === NOBODY) {
      ids[n++] = at.casing + casingOf(reading, first + 1, last - 1);
      ids[n++] = at.verb + (reading.verbsBefore[last] > reading.verbsBefore[first] ? 1 : 0);
      ids[n++] = at.ending + classAt(last - 2);
      ids[n++] = at.cueBefore + (first > 0 ? verbClass(tokens[first - 1].word) : 0);
      ids[n++] = at.around + classAt(first - 1) * CLASS_NAMES.length + classAt(last);
    }
    out.count = n;
    return;
  }
  const { cue, source, evidence } = claim;
  ids[n++] = at.form + cue.form * WIDTH + relation;
  ids[n++] = at.cue + cue.lexical * WIDTH + relation;
  const own = lengthOver(claim, first, last);
  let rank = 0;
  let between = 0;
  let inside = 0;
  const low = Math.min(cue.head, first);
  const high = Math.max(cue.head, last);
  for (const other of around) {
    if (other === claim || other.evidence.cue < -1) continue;
    const length = lengthOver(other, first, last);
    if (length > 0 && (own === 0 || length < own)) rank++;
    if (other.cue.head > low && other.cue.head < high && run[other.cue.head] < 0) between++;
    if (lengthOver(other, cue.head, cue.head + 1) > 0) inside++;
  }
  ids[n++] = at.rank + Math.min(4, rank) * WIDTH + relation;
  ids[n++] = at.between + Math.min(4, between) * WIDTH + relation;
  ids[n++] = at.inside + Math.min(4, inside) * WIDTH + relation;
  const from = cue.head < first ? cue.head + 1 : last;
  const to = Math.max(from, cue.head < first ? first : cue.first);
  ids[n++] = at.gap + lengthBucket(to - from) * WIDTH + relation;
  ids[n++] = at.verbs + Math.min(4, reading.verbsBefore[to] - reading.verbsBefore[from]) * WIDTH + relation;
  ids[n++] =
    at.commas + Math.min(4, reading.commasBefore[to] - reading.commasBefore[from]) * WIDTH + relation;
  ids[n++] = at.score + scoreBucket(evidence.cue) * WIDTH + relation;
  ids[n++] = at.probability + Math.min(9, Math.floor(10 * claim.probability)) * WIDTH + relation;
  ids[n++] = at.source + marginBucket(evidence.source) * WIDTH + relation;
  ids[n++] = at.slot + source.slot * WIDTH + relation;
  if (source.head >= 0) ids[n++] = at.head + natureOfHead(reading, source.head) * WIDTH + relation;
  ids[n++] = at.place + placeOf(claim, first, last) * KINDS.length + kind;
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
  const casing = title ? 0 : opening?.shape === "lower" ? 1 : opening?.kind === "word" ? 2 : 3;
  return casing * 7 + Math.min(6, words);
}

const scoreBucket = (x: number): number => Math.max(0, Math.min(9, Math.floor(x) + 4));
const marginBucket = (x: number): number => (x < 0.5 ? 0 : x < 1.5 ? 1 : x < 3 ? 2 : x < 6 ? 3 : 4);

/** How the run of tokens `first` to `last` stands to a claim, as an index into `RELATIONS`. */
function relationOf({ tokens }: Reading, { cue, contents }: Claim, first: number, last: number): number {
  for (const content of contents) {
    if (content.first >= last || content.last <= first) continue;
    // a stop or mark at the end may stand outside
    if (content.first > first + 1 || content.last < last - 2) return 4;
    return content.first > cue.head ? 2 : 3;
  }
  if (cue.sentence < tokens[first].sentence) return 7;
  if (cue.sentence > tokens[last - 1].sentence) return 8;
  return first > cue.head ? 5 : 6;
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
    return opens ? (closes ? 0 : 1) : closes ? 2 : 3;
  }
  return 4;
}
