import { acceptFeatures } from "../../src/attribution/claims/acceptance.js";
import { depthOf, readClaims } from "../../src/attribution/claims/claims.js";
import type { Cue } from "../../src/attribution/cues/cue.js";
import { findCueCandidates } from "../../src/attribution/cues/cues.js";
import { cueFeatures } from "../../src/attribution/cues/cue-scores.js";
import {
  endOfLeft,
  findLeftStarts,
  leftKindFeatures,
  leftKindOf,
  leftSetting,
  leftStartFeatures,
} from "../../src/attribution/contents/left-contents.js";
import type { Models } from "../../src/attribution/step-models.js";
import { findRightEnds, rightEndFeatures } from "../../src/attribution/contents/right-ends.js";
import {
  rightGapFeatures,
  rightGapOf,
  rightStartFeatures,
} from "../../src/attribution/contents/right-start-features.js";
import { rightSetting } from "../../src/attribution/contents/right-setting.js";
import { findRightStarts } from "../../src/attribution/contents/right-starts.js";
import { kindOfStart } from "../../src/attribution/phrases/start-kinds.js";
import { claimsAround } from "../../src/attribution/settling/claims-around.js";
import { NO_CLAIM, NOBODY, ownerFeatures } from "../../src/attribution/settling/owner-features.js";
import { features, type Features } from "../../src/attribution/scorer/scorer.js";
import { type SourceCandidate } from "../../src/attribution/source.js";
import { findSourceCandidates } from "../../src/attribution/sources/source-candidates.js";
import { sourceFeatures } from "../../src/attribution/sources/source-features.js";
import { tokenAt } from "../../src/text/tokens.js";
import type { Claim } from "../../src/attribution/claim.js";
import type { Row, Story } from "./corpus.js";
import type { Group } from "./learn.js";

/** A gold attribution in tokens of the library, hung on one of its cue candidates. */
export interface Aligned {
  cue: Cue;
  cueTokens: [number, number];
  source: [number, number] | null;
  contents: [number, number][];
}

/** For each lemma, how often it is a candidate and how often it stands in a cue. */
export type Counts = ReadonlyMap<string, { inside: number; all: number }>;

export interface Examples {
  cue: Group[];
  source: Group[];
  rightStart: Group[];
  rightEnd: Group[];
  leftStart: Group[];
  lost: Record<string, number>;
}

export function noExamples(): Examples {
  return { cue: [], source: [], rightStart: [], rightEnd: [], leftStart: [], lost: {} };
}

type Range = [number, number];

function rangeOf(story: Story, [start, end]: Range): Range | null {
  const { tokens } = story.reading;
  const first = tokenAt(tokens, start);
  let last = first;
  while (last < tokens.length && tokens[last].start < end) last++;
  return last > first ? [first, last] : null;
}

/** How often a lemma stands in a cue, of all times it is a candidate. */
export function countLemmas(stories: readonly Story[]): Map<string, { inside: number; all: number }> {
  const counts = new Map<string, { inside: number; all: number }>();
  for (const story of stories) {
    const inside = new Uint8Array(story.reading.tokens.length);
    for (const gold of story.row.quotes)
      for (const span of gold.cue ?? []) {
        const range = rangeOf(story, span);
        if (range) inside.fill(1, range[0], range[1]);
      }
    for (const cue of findCueCandidates(story.reading)) {
      const { lemma } = story.reading.tokens[cue.head];
      const count = counts.get(lemma) ?? { inside: 0, all: 0 };
      count.all++;
      count.inside += inside[cue.head];
      counts.set(lemma, count);
    }
  }
  return counts;
}

/** Hangs each gold attribution on the candidate inside its cue whose lemma is most often one. */
export function align(
  story: Story,
  cues: readonly Cue[],
  counts: Counts,
): { aligned: Aligned[]; lost: number } {
  const byHead = new Map(cues.map((cue) => [cue.head, cue]));
  const { tokens } = story.reading;
  const aligned: Aligned[] = [];
  let lost = 0;
  for (const gold of story.row.quotes) {
    const cueRange = gold.cue?.[0] ? rangeOf(story, gold.cue[0]) : null;
    let best: Cue | null = null;
    let most = -1;
    if (cueRange)
      for (let i = cueRange[0]; i < cueRange[1]; i++) {
        const cue = byHead.get(i);
        if (!cue) continue;
        const count = counts.get(tokens[i].lemma);
        const rate = count ? (count.inside + 0.3) / (count.all + 2) : 0;
        if (rate > most) {
          most = rate;
          best = cue;
        }
      }
    if (!best || !cueRange) {
      lost++;
      continue;
    }
    aligned.push({
      cue: best,
      cueTokens: cueRange,
      source: gold.source?.[0] ? rangeOf(story, gold.source[0]) : null,
      contents: gold.content.map((span) => rangeOf(story, span)).filter((range) => range !== null),
    });
  }
  return { aligned, lost };
}

const copy = (out: Features): Int32Array => out.ids.slice(0, out.count);

/** The index of the candidate that is the gold source; -1 if none is. */
export function matchSource(candidates: readonly SourceCandidate[], gold: Range | null): number {
  if (gold === null) return 0;
  let best = -1;
  let most = 0;
  candidates.forEach((candidate, i) => {
    if (i === 0) return;
    const shared = Math.min(candidate.last, gold[1]) - Math.max(candidate.first, gold[0]);
    if (shared <= 0) return;
    const all = Math.max(candidate.last, gold[1]) - Math.min(candidate.first, gold[0]);
    const value = shared / all + (candidate.first === gold[0] ? 1 : 0);
    if (value > most) {
      most = value;
      best = i;
    }
  });
  return best;
}

/** Training examples of all scorers from one story. */
export function addExamples(story: Story, models: Models, counts: Counts, examples: Examples): void {
  const { reading } = story;
  const cues = findCueCandidates(reading);
  const { aligned, lost } = align(story, cues, counts);
  const lose = (what: string, n = 1): void => {
    examples.lost[what] = (examples.lost[what] ?? 0) + n;
  };
  lose("cue", lost);
  lose("aligned", aligned.length);
  const heads = new Map(aligned.map((gold) => [gold.cue.head, gold]));
  const out = features();
  for (const cue of cues) {
    cueFeatures(out, models.cue, models.lemmas, reading, cue);
    examples.cue.push({ candidates: [copy(out)], gold: heads.has(cue.head) ? 0 : -1 });
  }
  for (const gold of aligned) {
    const { cue } = gold;
    const candidates = findSourceCandidates(reading, cue);
    const right = matchSource(candidates, gold.source);
    if (right < 0) {
      lose("source");
      continue;
    }
    examples.source.push({
      candidates: candidates.map((candidate) => {
        sourceFeatures(out, models.source, reading, cue, candidate);
        return copy(out);
      }),
      gold: right,
    });
    addContents(gold, candidates[right], story, models, examples, lose);
  }
}

function addContents(
  gold: Aligned,
  source: SourceCandidate,
  story: Story,
  models: Models,
  examples: Examples,
  lose: (what: string) => void,
): void {
  const { reading } = story;
  const { cue } = gold;
  const out = features();
  const sentence = reading.sentences[cue.sentence];
  const behind = gold.contents.find(([first]) => first > cue.head && first < sentence.last);
  const before = gold.contents.findLast(([first, last]) => first < cue.head && last > sentence.first);

  const setting = rightSetting(reading, cue, source);
  const starts = findRightStarts(reading, setting, source);
  let start = behind ? starts.indexOf(behind[0]) : 0;
  if (start < 0 && behind) start = starts.findIndex((s) => s >= 0 && Math.abs(s - behind[0]) <= 1);
  if (start < 0) lose("right start");
  else {
    examples.rightStart.push({
      candidates: starts.map((s) => {
        const gap = rightGapOf(setting, s);
        out.count = 0;
        rightGapFeatures(out, models.rightStart, setting, gap);
        rightStartFeatures(out, models.rightStart, reading, setting, gap, s);
        return copy(out);
      }),
      gold: start,
    });
    if (behind && start > 0) {
      const first = starts[start];
      const ends = findRightEnds(reading, cue, first);
      const goldEnd = Math.min(behind[1], ends.at(-1)!);
      const end = ends.indexOf(goldEnd);
      if (end < 0) lose("right end");
      else if (ends.length > 1) {
        const content = { cue, start: first, kind: kindOfStart(reading, first) };
        examples.rightEnd.push({
          candidates: ends.map((e, rank) => {
            rightEndFeatures(out, models.rightEnd, reading, content, e, rank);
            return copy(out);
          }),
          gold: end,
        });
      }
    }
  }

  const leftEnd = endOfLeft(reading, cue, source);
  const leftStarts = findLeftStarts(reading, cue, leftEnd);
  let left = 0;
  if (before) {
    const first = Math.max(before[0], sentence.first);
    left = leftStarts.indexOf(first);
    if (left < 0) left = leftStarts.findIndex((s) => s >= 0 && Math.abs(s - first) <= 1);
  }
  if (left < 0 || (before && Math.abs(before[1] - leftEnd) > 2)) {
    lose("left");
    return;
  }
  const rightStart = behind && start > 0 ? starts[start] : -1;
  const around = leftSetting(reading, cue, source, rightStart, leftEnd);
  examples.leftStart.push({
    candidates: leftStarts.map((s) => {
      const kind = leftKindOf(reading, around, s);
      out.count = 0;
      leftKindFeatures(out, models.leftStart, around, kind);
      leftStartFeatures(out, models.leftStart, reading, around, kind, s);
      return copy(out);
    }),
    gold: left,
  });
}

/** Whether a source shares a token with the gold one, or neither is there. */
function agrees({ first, last, head }: SourceCandidate, gold: Range | null): boolean {
  return gold === null ? head < 0 : head >= 0 && first < gold[1] && gold[0] < last;
}

/** Share of tokens that two lists of ranges have in common (Jaccard). */
function likeness(a: readonly Range[], b: readonly Range[]): number {
  let shared = 0;
  let size = 0;
  for (const [first, last] of a) {
    size += last - first;
    for (const [x, y] of b) shared += Math.max(0, Math.min(last, y) - Math.max(first, x));
  }
  for (const [x, y] of b) size += y - x;
  return size - shared > 0 ? shared / (size - shared) : 0;
}

/** Examples of whole claims: right are those whose cue is gold and whose content is at least half right. */
export function addAcceptExamples(story: Story, models: Models, counts: Counts, groups: Group[]): void {
  const { reading } = story;
  const claims = readClaims(reading, models);
  const { aligned } = align(story, findCueCandidates(reading), counts);
  const heads = new Map(aligned.map((gold) => [gold.cue.head, gold]));
  const depth = depthOf(reading, claims);
  const out = features();
  for (const claim of claims) {
    if (claim.contents.length === 0 || claim.evidence.cue === 0) continue;
    const gold = heads.get(claim.cue.head);
    const sentence = reading.sentences[claim.cue.sentence];
    // what runs over the sentence is added later by rule
    const own = gold?.contents
      .map(([first, last]): Range => [Math.max(first, sentence.first), Math.min(last, sentence.last)])
      .filter(([first, last]) => first < last);
    const spoken: Range[] = claim.contents.map(({ first, last }) => [first, last]);
    const right =
      own !== undefined && likeness(spoken, own) >= 0.5 && agrees(claim.source, gold?.source ?? null);
    acceptFeatures(out, models.accept, reading, claim, depth[claim.cue.head]);
    groups.push({ candidates: [copy(out)], gold: right ? 0 : -1 });
  }
}

/** Examples of whose a run is: the claim around it with the gold cue, or else with the gold source, or none, or nobody. */
export function addOwnerExamples(story: Story, models: Models, groups: Group[]): void {
  const { reading, row } = story;
  const claims = readClaims(reading, models);
  const byId = new Map(row.quotes.map((quote) => [quote.id, quote]));
  const runs = (row.runs ?? []).flatMap((run) => {
    const range = rangeOf(story, [run.start, run.end]);
    return range === null ? [] : [{ run, range }];
  });
  const out = features();
  reading.quotes.forEach((quote, q) => {
    if (quote.parent !== null) return;
    const first = reading.firstOf[q];
    const last = reading.lastOf[q];
    const gold = runs.find(({ range }) => likeness([range], [[first, last]]) >= 0.8);
    if (gold === undefined) return;
    const around = claimsAround(reading, claims, q);
    if (around.length === 0) return;
    // of attributions one within the other, the inner one is whose words they are
    const said = gold.run.attributed
      ? gold.run.quotes
          .flatMap((id) => byId.get(id) ?? [])
          .sort((a, b) => sizeOf(a.content) - sizeOf(b.content))
      : [];
    let right = -1;
    for (const one of said) if (right < 0) right = matchClaim(story, one, around);
    const candidates = ([NOBODY, NO_CLAIM, ...around] as const).map((claim) => {
      ownerFeatures(out, models.owner, reading, q, claim, around);
      return copy(out);
    });
    groups.push({ candidates, gold: gold.run.attributed ? right + 2 : 0 });
  });
}

const sizeOf = (spans: readonly Range[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);

/** Index of the claim with the cue of a gold attribution, or else with its source; -1 if there is none. */
function matchClaim(story: Story, gold: Row["quotes"][number], claims: readonly Claim[]): number {
  const rangesOf = (spans: readonly Range[] | undefined): Range[] =>
    (spans ?? []).map((span) => rangeOf(story, span)).filter((range) => range !== null);
  const touches = (ranges: readonly Range[], first: number, last: number): boolean =>
    ranges.some((range) => range[0] < last && first < range[1]);
  const cues = rangesOf(gold.cue);
  const sources = rangesOf(gold.source);
  let right = -1;
  let most = -Infinity;
  claims.forEach(({ cue, source, evidence }, i) => {
    const named = sources.length > 0 && source.head >= 0 && touches(sources, source.first, source.last);
    const cued = touches(cues, cue.head, cue.head + 1);
    if (!named && !(sources.length === 0 && source.head < 0 && cued)) return;
    const value = evidence.cue + (cued ? 100 : 0);
    if (value > most) {
      most = value;
      right = i;
    }
  });
  return right;
}
