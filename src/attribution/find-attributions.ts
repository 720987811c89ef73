import type { Attribution, DateMention, Quote } from "../article/types.js";
import type { Body } from "../text/body.js";

/**
 * Who said what in a body, in text order. `speaker` is null in all of them: the speakers stage comes after.
 */
export function findAttributions(
  body: Body,
  dates: readonly DateMention[],
  quotes: readonly Quote[],
): Attribution[] {
  void body;
  void dates;
  void quotes;
  return [];
}
