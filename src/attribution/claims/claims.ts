import { TURN_LABELS } from "../../lexicon/turn-labels.js";
import type { Claim, Evidence } from "../claim.js";
import { acceptFeatures } from "./acceptance.js";
import { cueFeatures } from "../cues/cue-scores.js";
import { rangeOfCue } from "../cues/cue-ranges.js";
import { ACCORDING_FORM, COLON_FORM, NOUN_FORM, isFiniteCue, type Cue } from "../cues/cue.js";
import { findCueCandidates } from "../cues/cues.js";
import {
  LEFT_KINDS,
  endOfLeft,
  findLeftStarts,
  leftKindFeatures,
  leftKindOf,
  leftSetting,
  leftStartFeatures,
} from "../contents/left-contents.js";
import { ACCORDING } from "../words/cue-lexicon.js";
import { governingSubject } from "../sources/governing-subjects.js";
import { behindLabel } from "../contents/entry-labels.js";
import { withinAside } from "../contents/dashed-asides.js";
import type { Models } from "../step-models.js";
import { isParticipleOfNaming, isSummons } from "./idle-cues.js";
import { mendContents } from "./mend-contents.js";
import { ownedWords, type OwnedWords } from "../cues/owned-words.js";
import { partQuoted, quotedPerson } from "./quoted-as.js";
import type { Range } from "../ranges.js";
import type { Reading } from "../reading.js";
import { findRightEnds, partedVerb, rightEndFeatures } from "../contents/right-ends.js";
import { GAPS, rightGapFeatures, rightGapOf, rightStartFeatures } from "../contents/right-start-features.js";
import { rightSetting } from "../contents/right-setting.js";
import { findRightStarts } from "../contents/right-starts.js";
import { CLAUSE, kindOfStart, withApproximation } from "../phrases/start-kinds.js";
import { features, probability, score } from "../scorer/scorer.js";
import { spanning, type SourceCandidate } from "../source.js";
import { findSourceCandidates } from "../sources/source-candidates.js";
import { sourceFeatures } from "../sources/source-features.js";
import { withAppositions } from "../sources/source-appositions.js";
import { withAntecedent, withoutTicker, withQuantity, withWholeRun } from "../sources/whole-sources.js";
import { hasTimeAsSubject } from "../sources/times.js";
import { findHeadlineClaims, partLabel } from "./headlines.js";
import { COLON, NNP, natureOfNoun } from "../words/word-classes.js";
import { endsTopic } from "./line-heads.js";
import { findTurns } from "./turns.js";

/** Below this score a candidate is no cue, whatever else speaks for it. */
const LEAST = -26;

const out = features();

/** The claims of a body, in text order: for each likely cue, its best source and contents. */
export function readClaims(reading: Reading, models: Models): Claim[] {
  const claims: Claim[] = [];
  const turns = [...findHeadlineClaims(reading), ...findTurns(reading)];
  let turn = 0;
  for (const cue of findCueCandidates(reading)) {
    while (turn < turns.length && turns[turn].cue.head < cue.head) claims.push(turns[turn++]);
    if (turn < turns.length && isOfTurn(turns[turn], cue)) continue;
    cueFeatures(out, models.cue, models.lemmas, reading, cue);
    const cueScore = score(models.cue.weights, out);
    const owned = ownedCue(reading, cue);
    if (cueScore < LEAST && owned === null) continue;
    if (hasTimeAsSubject(reading, cue) || isHeading(reading, cue)) continue;
    const evidence: Evidence = { cue: cueScore, source: CLEAR, right: CLEAR, end: CLEAR, left: CLEAR };
    const source = behindTurn(
      turn > 0 ? turns[turn - 1] : undefined,
      owned?.source ?? quotedPerson(reading, cue) ?? bestSource(reading, models, cue, evidence),
    );
    if (cue.form === COLON_FORM && endsTopic(reading, cue.head)) continue;
    const contents: Range[] = [];
    const right = bestRight(reading, models, cue, source, evidence);
    const left = bestLeft(reading, models, cue, source, right === null ? -1 : right.first, evidence);
    // "Dahl: According to the papers, it is late": nobody says "Dahl"
    if (left && left.first >= (turn > 0 ? turns[turn - 1].cueRange.last : 0))
      contents.push(cue.lexical === ACCORDING ? withinAside(reading, cue, source, left) : left);
    const cueRange = owned?.cue ?? rangeOfCue(reading, cue, source, right);
    // "Dahl [pointed out]" has taken all there is
    if (right && cueRange.last < right.last)
      contents.push({ first: Math.max(right.first, cueRange.last), last: right.last });
    const claim: Claim = { cue, cueRange, source, contents, evidence, probability: 0 };
    if (!isSecondCue(claims, claim)) claims.push(claim);
  }
  while (turn < turns.length) claims.push(turns[turn++]);
  judge(reading, models, claims);
  mendContents(reading, claims);
  partQuoted(reading, claims);
  partLabel(reading, claims);
  return claims.filter((claim) => !isParticipleOfNaming(reading, claim) && !isSummons(reading, claim));
}

/** Whether a cue is a turn's colon, or stands in its speaker's name: "[Question]: Why?" */
function isOfTurn({ cue: { head }, source }: Claim, cue: Cue): boolean {
  return cue.head === head || (cue.head >= source.first && cue.head < source.last);
}

/** "KEY [QUOTES]:", a heading, and "Labour [critic] Ana Lopes", a calling. */
const isHeading = ({ tokens, classes }: Reading, { head, form }: Cue): boolean =>
  (tokens[head].shape === "upper" && classes[head + 1] === COLON && TURN_LABELS.has(tokens[head].lower)) ||
  (form === NOUN_FORM && classes[head + 1] === NNP && natureOfNoun(tokens[head].word) === "person");

/** A source without the letter of the turn that its phrase takes in: "Q. [Critics] say …". */
function behindTurn(turn: Claim | undefined, source: SourceCandidate): SourceCandidate {
  const label = turn?.cueRange.last ?? 0;
  return source.first < label && label < source.last ? spanning(source, label, source.last) : source;
}

/** How many claims before a colon its verb may be. */
const NEAR = 3;

/** Whether a colon only leads from a verb to its words: 'Dahl [shot] back: "No."'; the verb is then as sure a cue as the colon. */
function isSecondCue(claims: readonly Claim[], { cue, source, contents, evidence }: Claim): boolean {
  if (cue.form !== COLON_FORM || source.head < 0 || contents.length === 0) return false;
  for (let i = claims.length - 1; i >= Math.max(0, claims.length - NEAR); i--) {
    const verb = claims[i];
    if (verb.cue.sentence !== cue.sentence) break;
    if (!isFiniteCue(verb.cue) || verb.source.head !== source.head) continue;
    if (!verb.contents.some(({ first }) => first === contents[0].first)) continue;
    verb.evidence.cue = Math.max(verb.evidence.cue, evidence.cue);
    return true;
  }
  return false;
}

/** How far ahead a candidate without a rival is; further ahead than this none is said to be. */
const CLEAR = 90;

/** Below any score. */
const NO_SCORE = -10_000;

/** The best of some candidates by score, and how far ahead of the next it is. */
class Contest {
  best = 0;
  margin = CLEAR;
  private most = NO_SCORE;

  enter(candidate: number, score: number): void {
    const ahead = score - this.most;
    if (ahead > 0) {
      this.most = score;
      this.best = candidate;
    }
    this.margin = Math.min(ahead > 0 ? CLEAR : this.margin, Math.abs(ahead));
  }
}

function bestSource(reading: Reading, models: Models, cue: Cue, evidence: Evidence): SourceCandidate {
  const candidates = findSourceCandidates(reading, cue);
  const contest = new Contest();
  for (let i = 0; i < candidates.length; i++) {
    sourceFeatures(out, models.source, reading, cue, candidates[i]);
    contest.enter(i, score(models.source.weights, out));
  }
  evidence.source = contest.margin;
  const chosen = governingSubject(reading, cue, candidates[contest.best], candidates);
  const whole = withAntecedent(reading, cue, withoutTicker(reading, chosen));
  return withQuantity(reading, withAppositions(reading, cue, withWholeRun(reading, whole)));
}

/** Scores of the kinds of place at hand. */
const kindScores = new Int32Array(Math.max(LEFT_KINDS.length, GAPS.length));

/** Where a content best begins: what places of one kind have in common is scored once. */
function bestStart(
  weights: Int8Array,
  starts: readonly number[],
  kindOf: (start: number) => number,
  addKind: (kind: number) => void,
  addPlace: (kind: number, start: number) => void,
): Contest {
  kindScores.fill(NO_SCORE);
  const contest = new Contest();
  for (let i = 0; i < starts.length; i++) {
    const kind = kindOf(starts[i]);
    out.count = 0;
    if (kindScores[kind] === NO_SCORE) {
      addKind(kind);
      kindScores[kind] = score(weights, out);
      out.count = 0;
    }
    addPlace(kind, starts[i]);
    contest.enter(i, kindScores[kind] + score(weights, out));
  }
  return contest;
}

function bestRight(
  reading: Reading,
  { rightStart, rightEnd }: Models,
  cue: Cue,
  source: SourceCandidate,
  evidence: Evidence,
): Range | null {
  const setting = rightSetting(reading, cue, source);
  const starts = findRightStarts(reading, setting, source);
  const start = bestStart(
    rightStart.weights,
    starts,
    (at) => rightGapOf(setting, at),
    (gap) => {
      rightGapFeatures(out, rightStart, setting, gap);
    },
    (gap, at) => {
      rightStartFeatures(out, rightStart, reading, setting, gap, at);
    },
  );
  evidence.right = start.margin;
  const first = starts[start.best];
  if (first < 0) return null;
  const verb = partedVerb(reading, setting, first);
  const kind = verb < 0 ? kindOfStart(reading, first) : CLAUSE;
  const ends = findRightEnds(reading, cue, first);
  const content = { cue, start: first, kind };
  const end = new Contest();
  // the last first: of equals the longest content
  for (let i = ends.length - 1; i >= 0; i--) {
    if (ends[i] <= verb) continue;
    rightEndFeatures(out, rightEnd, reading, content, ends[i], i);
    end.enter(i, score(rightEnd.weights, out));
  }
  evidence.end = end.margin;
  return { first: withApproximation(reading, cue.head + 1, first), last: ends[end.best] };
}

function bestLeft(
  reading: Reading,
  { leftStart }: Models,
  cue: Cue,
  source: SourceCandidate,
  rightStart: number,
  evidence: Evidence,
): Range | null {
  const last = endOfLeft(reading, cue, source);
  // the farthest first: of equals the longest content
  const starts = findLeftStarts(reading, cue, last).reverse();
  const setting = leftSetting(reading, cue, source, rightStart, last);
  const start = bestStart(
    leftStart.weights,
    starts,
    (at) => leftKindOf(reading, setting, at),
    (kind) => {
      leftKindFeatures(out, leftStart, setting, kind);
    },
    (kind, at) => {
      leftStartFeatures(out, leftStart, reading, setting, kind, at);
    },
  );
  evidence.left = start.margin;
  const first = starts[start.best];
  return first < 0 ? null : { first: behindLabel(reading, { first, last }), last };
}

/** Gives every claim its probability, once it is known which strong claims have it inside their contents. */
function judge(reading: Reading, models: Models, claims: readonly Claim[]): void {
  const depth = depthOf(reading, claims);
  for (const claim of claims) {
    if (claim.probability > 0) continue;
    acceptFeatures(out, models.accept, reading, claim, depth[claim.cue.head]);
    claim.probability = probability(score(models.accept.weights, out));
  }
}

/** How many contents of strong claims each token stands in. */
export function depthOf(reading: Reading, claims: readonly Claim[]): Uint8Array {
  const depth = new Uint8Array(reading.tokens.length);
  for (const { contents, evidence } of claims) {
    if (evidence.cue < 0) continue;
    for (const { first, last } of contents) for (let i = first; i < last; i++) if (depth[i] < 3) depth[i]++;
  }
  return depth;
}

/** The cue of "in his words", which is "according" of them; null for any other. */
function ownedCue(reading: Reading, { form, head, first }: Cue): OwnedWords | null {
  return form === ACCORDING_FORM && first < head ? ownedWords(reading, head) : null;
}
