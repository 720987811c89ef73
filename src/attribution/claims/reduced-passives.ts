import { wordSet } from "../../lexicon/words.js";
import { raise, type Claim } from "../claim.js";
import { CALL_CUE, cueClasses } from "../words/cue-lexicon.js";
import type { Cue } from "../cues/cue.js";
import type { Reading } from "../reading.js";
import { BY_SLOT } from "../source.js";
import {
  AS,
  BE,
  BUT,
  BY,
  COMMA,
  HAVE,
  HE,
  IN_CLASSES,
  IT,
  NNP,
  NOT,
  OF,
  QUOTE,
  RB,
  STOP,
  VBD,
  VBN,
  isFiniteVerb,
  maySpeak,
} from "../words/word-classes.js";

/** How sure it is of a participle of judging, with whose judgement it is. */
const SURE = 0.5;

/** What such participles do. */
const JUDGING: Uint8Array = /* @__PURE__ */ cueClasses("call praise criticize oppose believe accuse");

/** Participles of what reached somebody, who says nothing: "a letter, [seen] by Lusa, said". */
const REACHING = /* @__PURE__ */ wordSet("see hear watch witness read");

/** Longest remark of this kind, in tokens, and what it calls a thing in front of its "by": "[unsafe] by", "[a quiet man] by". */
const LONGEST = 25;
const LONGEST_NAME = 3;

/**
 * Parts a remark in the passive from its sentence: "[The suspect], described by [neighbours] [as a quiet man], was held";
 * whoever a thing reached says nothing of it. Returns whether the claim is one. Not "The suspect was described by …",
 * nor "Dahl, the mayor, opposed a plan by …".
 */
export function partRemark(reading: Reading, claim: Claim): boolean {
  const { tokens, classes, phraseAt, run, verbsBefore } = reading;
  const { cue } = claim;
  const { head, lexical } = cue;
  const isFull = classes[head - 1] === BE;
  let comma = head - 1;
  while (isFull && (classes[comma - 1] === HAVE || classes[comma - 1] === RB)) comma--;
  const subject = phraseAt[comma - 1];
  if (subject === undefined || (!isFull && classes[comma] !== COMMA) || run[head] >= 0) return false;
  if (classes[head] !== VBD && classes[head] !== VBN) return false;
  const close = closeBehind(reading, cue);
  const calls = lexical === CALL_CUE || tokens[head].lemma === "call";
  const most = classes[head + 1] === AS ? close : head + 2 + (calls ? LONGEST_NAME : 0);
  let by = head + 1;
  while (by < most && classes[by] !== BY) by++;
  const agent = by < Math.min(most, close) ? phraseAt[by + 1] : undefined;
  if (agent === undefined || (isFull && (by > head + 1 || !isJudgement(reading, agent.last)))) return false;
  if (REACHING.has(tokens[head].lemma)) {
    claim.contents = [];
    return true;
  }
  if (!calls && !mayJudge(reading, agent.head)) return false;
  const { first } = agent;
  let { last } = agent;
  if (tokens[head].lemma !== "accuse")
    while (classes[last] === OF && phraseAt[last + 1]) ({ last } = phraseAt[last + 1]!);
  const before = claim.contents.find((content) => content.last === comma);
  const whole = before !== undefined && verbsBefore[comma] === verbsBefore[before.first];
  claim.contents = [{ first: whole ? before.first : subject.first, last: comma }];
  if (by > head + 1) claim.contents.push({ first: head + 1, last: by });
  else if (last < close && (classes[last] === AS || IN_CLASSES[classes[last]] === 1))
    claim.contents.push({ first: last, last: close });
  claim.source = { first, last, slot: BY_SLOT, head: agent.head };
  if (!isFull) claim.cueRange = { first: head, last: head + 1 };
  if (JUDGING[lexical] === 1 || calls) raise(claim, SURE);
  return true;
}

/** "was hailed by Lund [as a triumph]", '[as "vital"]'; not "[as it stood]", "[as soon as]". */
function isJudgement({ classes, phraseAt }: Reading, as: number): boolean {
  const c = classes[as + 1];
  return classes[as] === AS && (c === QUOTE || (phraseAt[as + 1] !== undefined && c !== HE && c !== IT));
}

/** Whether a noun may be who judges: "by neighbours", "by Lund"; not "by dogs", "by first saying". */
function mayJudge({ tokens, classes }: Reading, head: number): boolean {
  return classes[head] === NNP || maySpeak(tokens[head].word);
}

/** Where a remark ends: at a comma with the sentence's verb behind it, or at the sentence's end; -1 if it goes on. */
function closeBehind({ classes, run, sentences }: Reading, { head, sentence }: Cue): number {
  const { last } = sentences[sentence];
  for (let i = head + 1; i < last && i < head + LONGEST; i++) {
    if (run[i] >= 0) continue;
    if (classes[i] === STOP) return i;
    if (classes[i] !== COMMA) continue;
    const next = classes[i + 1] === RB || classes[i + 1] === NOT ? i + 2 : i + 1;
    if (next < last && (isFiniteVerb(classes[next]) || classes[next] === BUT)) return i;
  }
  return -1;
}
