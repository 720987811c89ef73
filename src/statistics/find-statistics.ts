import type { Attribution, DateMention, Diagnostic, Statistic } from "../article/types.js";
import type { Body } from "../text/body.js";

/** The figures of a body, in text order, each with the attribution whose content holds it. */
export function findStatistics(
  body: Body,
  dates: readonly DateMention[],
  attributions: readonly Attribution[],
  diagnostics: Diagnostic[],
): Statistic[] {
  void body;
  void dates;
  void attributions;
  void diagnostics;
  return [];
}
