import { findStatistics } from "../../src/statistics/find-statistics.js";
import { readBody } from "../../src/text/body.js";
import { excerpt } from "../../src/text/span.js";
import type { Diagnostic, Statistic } from "../../src/article/types.js";

/** The statistics of one paragraph, without dates and attributions. */
export function statisticsOf(text: string, diagnostics: Diagnostic[] = []): Statistic[] {
  return findStatistics(
    readBody(text, text === "" ? [] : [excerpt(text, 0, text.length)]),
    [],
    [],
    diagnostics,
  );
}

/**
 * A text without its marks, and its statistics written into it again: each as `[some 200 men|200]`, a range as
 * `[5 to 10 km|5..10]`, an open one as `[over 30|30..]`, what cannot be held in a number as `[…|null]`.
 */
export function readMarked(marked: string): string {
  const text = marked.replaceAll(/\[([^|\]]{1,200})\|[^\]]{0,80}\]/g, "$1");
  let out = "";
  let at = 0;
  for (const statistic of statisticsOf(text)) {
    out += `${text.slice(at, statistic.start)}[${statistic.text}|${valueOf(statistic)}]`;
    at = statistic.end;
  }
  return out + text.slice(at);
}

function valueOf({ value, range }: Statistic): string {
  if (range === null) return String(value);
  return `${range.low === null ? "" : String(range.low)}..${range.high === null ? "" : String(range.high)}`;
}
