import { TIME_ZONES } from "../../lexicon/date-words.js";
import { opensSentence } from "../../text/sentences.js";
import type { Token } from "../../text/token.js";
import type { Range } from "../ranges.js";
import type { Reading } from "../reading.js";
import { isMonth, isYear } from "../sources/times.js";
import { CD, COLON, COMMA, DASH, DATE, SYMBOL } from "../words/word-classes.js";

/** Most tokens of a time in front of an entry: "Monday, Sept. 12, 2025, 1450 GMT". */
const LONGEST_TIME = 10;

/**
 * Where what an entry of a list says begins, behind its bullet and its time: "[-] The port will close, Dahl said",
 * "[Sept. 12, 2025:] The port closes, Dahl says"; `first` where the range does not open a sentence or has neither.
 */
export function behindLabel(reading: Reading, { first, last }: Range): number {
  const { tokens, classes } = reading;
  if (!opensSentence(tokens, first)) return first;
  const isMark = classes[first] === DASH || classes[first] === SYMBOL;
  const begin = isMark && first + 1 < last && tokens[first + 1].spaced ? first + 1 : first;
  return behindTime(reading, begin, last);
}

/** Behind the time and the colon or dash that tokens `first` to `last` open with: "[Oct. 3 -]", "[14:50:]"; not "Three - a child among them - died". */
function behindTime({ tokens, classes }: Reading, first: number, last: number): number {
  let dated = false;
  let at = first;
  for (const most = Math.min(last - 1, first + LONGEST_TIME); at < most; at++) {
    const c = classes[at];
    const { lower } = tokens[at];
    if (c === DATE || isMonth(lower) || TIME_ZONES.has(lower)) dated = true;
    else if (c === COLON && isClock(classes, tokens, at)) {
      dated = true;
      at++;
    } else if (c !== CD && c !== COMMA) break;
  }
  if (at === first) return first;
  const ends = classes[at] === COLON ? dated || isYear(tokens[at - 1].lower) : dated && classes[at] === DASH;
  return ends ? at + 1 : first;
}

/** The colon of "14:50"; not that of "Monday: 50 people". */
function isClock(classes: Uint8Array, tokens: readonly Token[], colon: number): boolean {
  return classes[colon - 1] === CD && classes[colon + 1] === CD && !tokens[colon + 1].spaced;
}
