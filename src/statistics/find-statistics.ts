import type { Attribution, DateMention, Diagnostic, Statistic } from "../article/types.js";
import type { Body } from "../text/body.js";
import { joinBounds } from "./bounds.js";
import { carryOn, type Preceding } from "./carry-over.js";
import { citer, isOfSource } from "./cited.js";
import { describe } from "./describe.js";
import { pollPoints } from "./poll-points.js";
import { contentOf, cutPieces, NONE } from "./pieces.js";
import { readQuantities } from "./quantities.js";
import { localCurrency } from "./units/local-currency.js";

/**
 * The figures of a body, in text order, each with the attribution whose content holds it. `country` is that of the dateline
 * (ISO 3166-1 alpha-2), whose money "rupees" are.
 */
export function findStatistics(
  body: Body,
  dates: readonly DateMention[],
  attributions: readonly Attribution[],
  country: string | null,
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
    let before: Preceding | null = null;
    for (const quantity of readQuantities(body.text, pieces.list, dates, day, diagnostics)) {
      const statistic = describe(body, pieces, withPoints(pieces.list, quantity), dates, day);
      before = carryOn(pieces.list, before, quantity, statistic);
      if (country !== null && statistic.kind === "money" && statistic.unit !== null)
        statistic.unit.code = localCurrency(statistic.unit.text, country) ?? statistic.unit.code;
      keepWithinDouble(statistic, diagnostics);
      statistic.attribution = cite(statistic.start, statistic.end);
      if (statistic.attribution !== null && isOfSource(statistic, attributions[statistic.attribution]))
        statistic.subject = null;
      const last = statistics.length - 1;
      const joined = last < 0 ? null : joinBounds(body.text, statistics[last], statistic);
      if (joined === null) statistics.push(statistic);
      else statistics[last] = joined;
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

/** Takes out what no double holds. */
function keepWithinDouble(statistic: Statistic, diagnostics: Diagnostic[]): void {
  const { start, end, value, range } = statistic;
  const held = (number: number | null): number | null =>
    number === null || Number.isFinite(number) ? number : null;
  statistic.value = held(value);
  let whole = statistic.value === value;
  if (range !== null) {
    const { low, high } = range;
    range.low = held(low);
    range.high = held(high);
    whole &&= range.low === low && range.high === high;
  }
  if (!whole)
    diagnostics.push({
      code: "number-too-large",
      start,
      end,
      message: "The number is too large for a double-precision value.",
    });
}
