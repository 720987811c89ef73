import { LABELS } from "../lexicon/turn-labels.js";
import type { Claim } from "./claims.js";
import { COLON_FORM } from "./cues.js";
import type { Reading } from "./reading.js";
import { CLOSE, COLON, OPEN, QUOTE } from "./word-classes.js";

/** Most words in the name of who speaks: "GOV. MIKE PENCE:". */
const LONGEST_NAME = 5;

/** Longest remark between the name and its colon, in tokens: "BLITZER (voice-over):". */
const LONGEST_REMARK = 8;

/** How sure it is that a name in capitals and a colon begin a turn, where a story has several. */
const TURN = 0.9;

/**
 * The turns of a transcript, as claims: "BLITZER: Thank you.", also inside an opening mark. Not a single label:
 * one turn is no transcript.
 */
export function findTurns(reading: Reading): Claim[] {
  const { sentences } = reading;
  const turns: Claim[] = [];
  for (let s = 0; s < sentences.length; s++) {
    if (s > 0 && sentences[s].paragraph === sentences[s - 1].paragraph) continue;
    const turn = turnAt(reading, s);
    if (turn !== null) turns.push(turn);
  }
  return turns.length > 1 ? turns : [];
}

function turnAt({ tokens, classes, sentences, run, lastOf }: Reading, s: number): Claim | null {
  const sentence = sentences[s];
  const first = classes[sentence.first] === QUOTE ? sentence.first + 1 : sentence.first;
  let colon = first;
  while (colon < sentence.last && colon < first + LONGEST_NAME && isCapitals(tokens[colon].text)) colon++;
  if (colon === first || LABELS.has(tokens[colon - 1].lower)) return null;
  const last = colon;
  if (classes[colon] === OPEN) {
    const most = Math.min(sentence.last, colon + LONGEST_REMARK);
    while (colon < most && classes[colon] !== CLOSE) colon++;
    colon++;
  }
  if (colon + 1 >= sentence.last || classes[colon] !== COLON) return null;
  let end = s;
  while (end + 1 < sentences.length && sentences[end + 1].paragraph === sentence.paragraph) end++;
  return {
    cue: { head: colon, first: colon, sentence: s, lexical: 0, form: COLON_FORM, helpers: 0 },
    cueRange: { first: colon, last: colon + 1 },
    source: { first, last, slot: 0, head: last - 1 },
    contents: [{ first: colon + 1, last: run[first] >= 0 ? lastOf[run[first]] : sentences[end].last }],
    evidence: { cue: 0, source: 0, right: 0, end: 0, left: 0 },
    probability: TURN,
  };
}

function isCapitals(word: string): boolean {
  return /^[A-Z][A-Z.'’-]{0,30}$/.test(word);
}
