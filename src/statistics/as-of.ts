import type { DateMention } from "../article/types.js";
import type { Body } from "../text/body.js";
import { tokenAt } from "../text/tokens.js";
import { COMPARING } from "./carry-over.js";
import { isSuperlative } from "./superlatives.js";

/**
 * The date that governs a figure from `start` to `end`: the nearest in its sentence, one right behind it before all others.
 * Not one that only says how far back a record goes, what is compared with, or when another figure behind a comma was.
 */
export function asOf(
  body: Body,
  dates: readonly DateMention[],
  day: number,
  start: number,
  end: number,
  sentence: number,
): number | null {
  const limit = body.sentences[sentence].end;
  let best: number | null = null;
  let distance = Infinity;
  for (let i = day; i < dates.length && dates[i].start < limit && i < day + 16; i++) {
    const away = dates[i].start >= end ? dates[i].start - end : 10 + 2 * (start - dates[i].end);
    if (away >= 0 && away < distance && !isOfRecord(body, dates[i]) && !isOfOther(body, end, dates[i])) {
      distance = away;
      best = i;
    }
  }
  return best;
}

/** How far in front of "since" the superlative of a record is looked for, in tokens. */
const REACH = 6;

/** How far in front of a date another figure is looked for, in tokens. */
const FAR = 24;

/** "their steepest drop since [May 2021]", "the most since [2008]"; not "up 4 percent since [May 2021]". */
function isOfRecord({ text, tokens }: Body, { start }: DateMention): boolean {
  if (text.slice(start - 6, start) !== "since ") return false;
  const since = tokenAt(tokens, start) - 1;
  for (let i = since - 1; i >= Math.max(0, since - REACH); i--) {
    const { tag, kind, lower } = tokens[i];
    if (kind !== "word") return false;
    if (tag === "JJS" || lower === "first" || isSuperlative(lower)) return true;
  }
  return false;
}

/** "4 percent from [a year earlier]", "4 percent, after 3 percent in [May]"; not "4 cents, or 1 percent, in [May]", "5 from [2019] to 2023". */
function isOfOther({ tokens }: Body, end: number, { start, end: stop }: DateMention): boolean {
  if (start < end) return false;
  const at = tokenAt(tokens, start);
  let other = false;
  let figured = false;
  for (let i = at - 1; i >= 0 && tokens[i].end > end && i > at - FAR; i--) {
    const { kind, lower, tag } = tokens[i];
    if (COMPARING.test(lower)) {
      if (figured || i === at - 1 || (i === at - 2 && tokens[at - 1].tag === "IN"))
        return tokens[tokenAt(tokens, stop)]?.lower !== "to";
    } else if (kind === "comma" || kind === "dash") other ||= figured && tokens[i + 1].lower !== "or";
    else figured ||= tag === "CD" && !/^(?:19|20)\d\d$/.test(tokens[i].text);
    if (other) return true;
  }
  return false;
}
