import { stopOf } from "./figure-ends.js";
import type { Found } from "../found.js";
import type { Reading } from "../reading.js";
import { ACCORDING_WORD, COMMA, DASH, SEMICOLON, TO } from "../words/word-classes.js";

/** How far from a figure its "according to" is looked for, in tokens. */
const SENTENCE_REACH = 60;

/** Longest source behind "according to", in tokens. */
const LONGEST_SOURCE = 40;

/** Participles behind a source's comma that belong to it: "a poll, [conducted] in May, "; not "a poll, [showing] 40 percent". */
const MADE = /^(?:conducted|released|taken|published)$/;

/** Where "according to" stands first in a sentence; -1 for nowhere. */
export function accordingIn({ classes, sentences }: Reading, sentence: number): number {
  const { first, last } = sentences[sentence];
  for (let i = first; i < last - 2; i++) if (classes[i] === ACCORDING_WORD && classes[i + 1] === TO) return i;
  return -1;
}

/**
 * "According to [a long source], 5 …" and "5 …, according to [a long source]", where the scorer read no source. The cue stands
 * at `head`; `done` is where the claim before ends.
 */
export function byAccording(
  reading: Reading,
  taken: Uint8Array,
  at: number,
  head: number,
  done: number,
): Found | null {
  const { tokens, classes, run, sentences } = reading;
  const { first, last } = sentences[tokens[at].sentence];
  if (Math.abs(at - head) > SENTENCE_REACH || taken[head] !== 0 || taken[head + 2] !== 0) return null;
  const cue = { first: head, last: head + 2 };
  let end = head + 2;
  const most = Math.min(last, end + LONGEST_SOURCE);
  while (
    end < most &&
    tokens[end].kind !== "stop" &&
    classes[end] !== SEMICOLON &&
    classes[end] !== DASH &&
    run[end] < 0
  ) {
    if (classes[end] === COMMA && !MADE.test(tokens[end + 1]?.lower ?? "")) break;
    end++;
  }
  if (end === head + 2) return null;
  const source = { first: head + 2, last: end };
  // "But, according to"
  if (head - first <= 1 || (head - first === 2 && classes[first + 1] === COMMA)) {
    if (at < end || classes[end] !== COMMA) return null;
    for (let i = end + 1; i < at; i++)
      if (tokens[i].kind === "stop" || classes[i] === SEMICOLON || taken[i] !== 0 || run[i] >= 0) return null;
    return { source, cue, contents: [{ first: end + 1, last: stopOf(reading, taken, at) }] };
  }
  if (at > head) return null;
  let begin = at;
  const floor = Math.max(first, done, at - SENTENCE_REACH);
  while (begin > floor && taken[begin - 1] === 0 && run[begin - 1] < 0 && classes[begin - 1] !== SEMICOLON)
    begin--;
  return { source, cue, contents: [{ first: begin, last: classes[head - 1] === COMMA ? head - 1 : head }] };
}
