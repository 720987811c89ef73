import type { Attribution, DateMention, Diagnostic, Statistic } from "../article/types.js";
import type { Body } from "../text/body.js";
import { joinBounds } from "./bounds.js";
import { carryOver, type Preceding } from "./carry-over.js";
import { citer, isOfSource } from "./cited.js";
import { isMalformed } from "./numbers/digits.js";
import { mayBegin, readFigure } from "./figures.js";
import { describe } from "./describe.js";
import { isHyphen } from "./hyphen.js";
import { skipCode } from "./codes.js";
import { pollPoints } from "./poll-points.js";
import { contentOf, cutPieces, NONE } from "./pieces.js";

/** The figures of a body, in text order, each with the attribution whose content holds it. */
export function findStatistics(
  body: Body,
  dates: readonly DateMention[],
  attributions: readonly Attribution[],
  diagnostics: Diagnostic[],
): Statistic[] {
  const statistics: Statistic[] = [];
  const figured = contents(body);
  const cite = citer(body, attributions, figured);
  const withPoints = pollPoints(body);
  let day = 0;
  for (let k = 0; k < figured.length; k++) {
    if (figured[k] === NONE) continue;
    const sentence = body.sentences[k];
    while (day < dates.length && dates[day].end <= sentence.start) day++;
    const pieces = cutPieces(body.text, body.tokens, sentence, figured[k]);
    const p = pieces.list;
    let here = day;
    let before: Preceding | null = null;
    for (let i = 0; i < p.length;) {
      if (!mayBegin(p, i)) {
        i++;
        continue;
      }
      while (here < dates.length && dates[here].end <= p[i].start) here++;
      const date = here < dates.length ? dates[here] : undefined;
      if (date !== undefined && date.start <= p[i].start) {
        i++;
        continue;
      }
      if (p[i].kind === "number") {
        const skipped = skipCode(p, i);
        if (skipped > i) {
          i = skipped;
          continue;
        }
        if (isMalformed(p[i].text)) {
          diagnostics.push({
            code: "malformed-number",
            start: p[i].start,
            end: p[i].end,
            message: "The digits are grouped as no number is.",
          });
          i++;
          continue;
        }
      }
      const figure = readFigure(body.text, p, i);
      if (figure === null) {
        i++;
        continue;
      }
      const { quantity, last } = figure;
      i = Math.max(last, i + 1);
      if (quantity === null) continue;
      const statistic = describe(body, pieces, withPoints(p, quantity), dates, day);
      let first = quantity.first;
      while (first > 0 && p[first - 1].start >= statistic.start) first--;
      let end = last;
      while (end < p.length && p[end].start < statistic.end) end++;
      if (before !== null) carryOver(p, before, first, end, statistic);
      if (!/^(?:duration|rank)$/.test(statistic.kind) && !isHyphen(p[end - 2]))
        before = { last: end, statistic };
      if (!withinDouble(statistic))
        diagnostics.push({
          code: "number-too-large",
          start: statistic.start,
          end: statistic.end,
          message: "The number is too large for a double-precision value.",
        });
      statistic.attribution = cite(statistic.start, statistic.end);
      if (statistic.attribution !== null && isOfSource(statistic, attributions[statistic.attribution]))
        statistic.subject = null;
      const joined =
        statistics.length === 0 ? null : joinBounds(body.text, statistics[statistics.length - 1], statistic);
      if (joined === null) statistics.push(statistic);
      else statistics[statistics.length - 1] = joined;
    }
  }
  return statistics;
}

/** What each sentence holds; the "1." of a list is nothing, although it ends a sentence. */
function contents({ tokens, sentences }: Body): Uint8Array {
  const contents = new Uint8Array(sentences.length);
  for (let k = 0; k < sentences.length; k++) {
    const { first, last, paragraph } = sentences[k];
    const isListNumber =
      last - first === 2 && tokens[first + 1].kind === "stop" && sentences[k + 1]?.paragraph === paragraph;
    if (!isListNumber) contents[k] = contentOf(tokens, first, last);
  }
  return contents;
}

/** Takes out what no double holds; false if there was anything. */
function withinDouble(statistic: Statistic): boolean {
  const { value, range } = statistic;
  const low = range === null || range.low === null || Number.isFinite(range.low);
  const high = range === null || range.high === null || Number.isFinite(range.high);
  const single = value === null || Number.isFinite(value);
  if (!single) statistic.value = null;
  if (range !== null && !low) range.low = null;
  if (range !== null && !high) range.high = null;
  return single && low && high;
}
