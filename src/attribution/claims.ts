import { cueFeatures } from "./cue-scores.js";
import { findCueCandidates, type Cue } from "./cues.js";
import { endOfLeft, findLeftStarts, leftStartFeatures } from "./left-contents.js";
import type { Models } from "./models.js";
import type { Reading } from "./reading.js";
import {
  findRightEnds,
  findRightStarts,
  kindOfStart,
  rightEndFeatures,
  rightStartFeatures,
} from "./right-contents.js";
import { features, probability, score } from "./scorer.js";
import { findSourceCandidates, sourceFeatures, type SourceCandidate } from "./sources.js";

/** Tokens `first` to `last`, `last` not included. */
export interface Range {
  first: number;
  last: number;
}

/** A cue with the source and the contents that score best for it. */
export interface Claim {
  cue: Cue;
  /** The cue's tokens, with the words that belong to it: "called [for]". */
  cueRange: Range;
  source: SourceCandidate;
  contents: Range[];
  /** Probability that the cue attributes at all. */
  cueProbability: number;
}

/** Below this a candidate is no cue, whatever else speaks for it. */
const LEAST = 0.08;

const out = features();

/** The claims of a body, in text order: for each likely cue, its best source and contents. */
export function readClaims(reading: Reading, models: Models): Claim[] {
  const claims: Claim[] = [];
  for (const cue of findCueCandidates(reading)) {
    cueFeatures(out, models.cue, models.lemmas, reading, cue);
    const cueProbability = probability(score(models.cue.weights, out));
    if (cueProbability < LEAST) continue;
    const source = bestSource(reading, models, cue);
    const contents: Range[] = [];
    const right = bestRight(reading, models, cue, source);
    const left = bestLeft(reading, models, cue, source, right === null ? -1 : right.first);
    if (left) contents.push(left);
    if (right) contents.push(right);
    if (contents.length === 0) continue;
    claims.push({ cue, cueRange: rangeOfCue(reading, cue, right), source, contents, cueProbability });
  }
  return claims;
}

function bestSource(reading: Reading, models: Models, cue: Cue): SourceCandidate {
  const candidates = findSourceCandidates(reading, cue);
  let best = candidates[0];
  let most = -Infinity;
  for (const candidate of candidates) {
    sourceFeatures(out, models.source, reading, cue, candidate);
    const value = score(models.source.weights, out);
    if (value <= most) continue;
    most = value;
    best = candidate;
  }
  return best;
}

function bestRight(reading: Reading, models: Models, cue: Cue, source: SourceCandidate): Range | null {
  let first = -1;
  let most = -Infinity;
  for (const start of findRightStarts(reading, cue, source)) {
    rightStartFeatures(out, models.rightStart, reading, cue, source, start);
    const value = score(models.rightStart.weights, out);
    if (value <= most) continue;
    most = value;
    first = start;
  }
  if (first < 0) return null;
  const kind = kindOfStart(reading, first);
  let last = -1;
  most = -Infinity;
  findRightEnds(reading, cue, first).forEach((end, rank) => {
    rightEndFeatures(out, models.rightEnd, reading, cue, first, kind, end, rank);
    const value = score(models.rightEnd.weights, out);
    if (value <= most) return;
    most = value;
    last = end;
  });
  return { first, last };
}

function bestLeft(
  reading: Reading,
  models: Models,
  cue: Cue,
  source: SourceCandidate,
  rightStart: number,
): Range | null {
  const last = endOfLeft(reading, cue, source);
  let first = -1;
  let most = -Infinity;
  for (const start of findLeftStarts(reading, cue, last)) {
    leftStartFeatures(out, models.leftStart, reading, cue, source, rightStart, start, last);
    const value = score(models.leftStart.weights, out);
    if (value <= most) continue;
    most = value;
    first = start;
  }
  return first < 0 ? null : { first, last };
}

/** "called for", "referring to", "pointed out", "said in a statement": up to the content, if no more lies between. */
function rangeOfCue(reading: Reading, cue: Cue, right: Range | null): Range {
  const { phraseAt } = reading.body;
  let last = cue.head + 1;
  const isAccording = cue.form === 8;
  if (isAccording) return { first: cue.first, last: cue.head + 2 };
  if (right === null || right.first > cue.head + 4) return { first: cue.first, last };
  while (last < right.first && phraseAt[last] < 0 && reading.tokens[last].kind === "word") last++;
  return { first: cue.first, last: last === right.first ? last : cue.head + 1 };
}
