import type { Range } from "../ranges.js";
import type { Cue } from "../cues/cue.js";
import type { Reading } from "../reading.js";
import type { SourceCandidate } from "../source.js";
import { COMMA, DASH } from "../words/word-classes.js";

/** Longest aside between dashes, in tokens, before its source and behind it. */
const LONGEST = { before: 40, behind: 12 };

/**
 * What "according to" is of where an aside between dashes ends with it: "A rush of ships - [42 are due], according
 * to Dahl - could weigh"; not "The plan will cost more - $5 million, according to Dahl", which goes on with all of it.
 */
export function withinAside(
  { classes, sentences }: Reading,
  cue: Cue,
  source: SourceCandidate,
  content: Range,
): Range {
  const { first, last } = sentences[cue.sentence];
  if (content.last > cue.first) return content;
  const close = nextDash(classes, Math.max(cue.head + 1, source.last), last);
  if (close < 0) return content;
  const least = Math.max(first, content.first, cue.first - LONGEST.before);
  let open = -1;
  let dashes = 0;
  for (let i = least + 1; i < cue.first; i++)
    if (classes[i] === DASH) {
      open = i;
      dashes++;
    }
  // "The port - shut since May - will open, according to Dahl - …": an aside that has ended
  return dashes % 2 === 1 ? { first: open + 1, last: content.last } : content;
}

/** Index of a dash that is the next mark behind a source, with or without a comma before it; -1 if there is none. */
function nextDash(classes: Uint8Array, from: number, last: number): number {
  for (let i = from; i < last && i < from + LONGEST.behind; i++) {
    if (classes[i] === DASH) return i;
    if (classes[i] === COMMA) return -1;
  }
  return -1;
}
