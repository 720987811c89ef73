import type { DateMention } from "../article/types.js";
import type { Body } from "../text/body.js";

/** The date that governs a figure from `start` to `end`: the nearest in its sentence, one right behind it before all others. */
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
    if (away >= 0 && away < distance) {
      distance = away;
      best = i;
    }
  }
  return best;
}
