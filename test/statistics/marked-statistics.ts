import type { Attribution, Diagnostic, Statistic } from "../../src/article/types.js";
import { findDates } from "../../src/dates/find-dates.js";
import { findStatistics } from "../../src/statistics/find-statistics.js";
import { readBody } from "../../src/text/body.js";
import { excerpt } from "../../src/text/span.js";

/** A figure in a marked text: `[some 200 men|200]`. */
const MARK = /\[([^[|]{1,120})\|(?:[^[\]]|\[[^[\]]{0,20}\]){0,120}\]/g;

/** The statistics of one paragraph; dates in it are found first, counted from 18 December 2024. */
export function statisticsOf(
  text: string,
  attributions: readonly Attribution[] = [],
  diagnostics: Diagnostic[] = [],
): Statistic[] {
  const body = readBody(text, text === "" ? [] : [excerpt(text, 0, text.length)]);
  return findStatistics(body, findDates(body, "2024-12-18", []), attributions, null, diagnostics);
}

/**
 * Reads a text whose figures are marked, marks taken out, and marks what was found in the same way: a right reading
 * gives the marked text back. What is written of each figure is its value, unless `show` says otherwise.
 */
export function readMarked(marked: string, show: (statistic: Statistic) => string = value): string {
  const text = marked.replace(MARK, "$1");
  let out = "";
  let at = 0;
  for (const statistic of statisticsOf(text)) {
    out += `${text.slice(at, statistic.start)}[${statistic.text}|${show(statistic)}]`;
    at = statistic.end;
  }
  return out + text.slice(at);
}

/** `200`, a range as `5..10`, a bound as `30..` or `..30`. */
export function value({ value, range }: Statistic): string {
  if (range === null) return String(value);
  return `${range.low === null ? "" : String(range.low)}..${range.high === null ? "" : String(range.high)}`;
}

/** `money 5 EUR`, `count 3 boats`: kind, value, and the unit's code or, without one, its text. */
export function full(statistic: Statistic): string {
  const { kind, unit } = statistic;
  return [kind, value(statistic), unit?.code ?? unit?.text].filter((part) => part !== undefined).join(" ");
}

/** `rank 3`. */
export function kindAndValue(statistic: Statistic): string {
  return `${statistic.kind} ${value(statistic)}`;
}

/** `money $ a barrel`. */
export function kindAndUnit({ kind, unit }: Statistic): string {
  return `${kind} ${unit?.text ?? "-"}`;
}

/** `at-least 30..`. */
export function modifierAndValue(statistic: Statistic): string {
  return `${statistic.modifier} ${value(statistic)}`;
}

/** `increase`, or `-` for no change. */
export function change(statistic: Statistic): string {
  return statistic.change ?? "-";
}

/** The subject's text, or `-`. */
export function subject(statistic: Statistic): string {
  return statistic.subject?.text ?? "-";
}

/** The unit's text, or `-`. */
export function unitText(statistic: Statistic): string {
  return statistic.unit?.text ?? "-";
}
