import type { DateMention, Diagnostic } from "../article/types.js";
import type { Body } from "../text/body.js";

/** The dates that a body mentions, in text order; `storyDate` (ISO 8601) resolves the relative ones. */
export function findDates(body: Body, storyDate: string | null, diagnostics: Diagnostic[]): DateMention[] {
  void body;
  void storyDate;
  void diagnostics;
  return [];
}
