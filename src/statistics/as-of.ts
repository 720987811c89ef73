import type { DateMention } from "../article/types.js";
import type { Body } from "../text/body.js";
import { tokenAt } from "../text/tokens.js";
import { isSuperlative } from "./superlatives.js";

/** The date that governs a figure from `start` to `end`: the nearest in its sentence, one right behind it before all others. Not one that only says how far back a record goes. */
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
    const away = dates[i].start >= end ? dates[i].start - end : 2 * (start - dates[i].end);
    if (away >= 0 && away < distance && !isOfRecord(body, dates[i])) {
      distance = away;
      best = i;
    }
  }
  return best;
}

/** How far in front of "since" the superlative of a record is looked for, in tokens. */
const REACH = 6;

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
