import type { Article, Excerpt, Span } from "./types.js";

/** An Article under check, and what was found wrong with it. */
export interface Check {
  readonly article: Article;
  readonly text: string;
  readonly found: string[];
}

/** Notes a problem with `list[i].field[j]`; the path comes in parts, so that a sound Article costs no string. */
export function fail(check: Check, problem: string, list: string, i = -1, field = "", j = -1): void {
  const at = (index: number): string => (index < 0 ? "" : `[${index}]`);
  check.found.push(`${list}${at(i)}${field && `.${field}`}${at(j)}: ${problem}`);
}

/** A span inside the text. */
export function checkSpan(check: Check, span: Span | null, list: string, i?: number, field?: string): void {
  if (span === null || (span.start <= span.end && span.end <= check.text.length)) return;
  fail(check, `${shown(span)} is not in the text, which ends at ${check.text.length}`, list, i, field);
}

/** A span whose text is what the text holds there. */
export function checkExcerpt(
  check: Check,
  excerpt: Excerpt | null,
  list: string,
  i?: number,
  field?: string,
  j?: number,
): void {
  if (excerpt === null) return;
  const { start, end, text } = excerpt;
  const sound = end - start === text.length && start <= check.text.length;
  // the slice shares the text's memory; to compare the two is several times faster than "startsWith"
  if (sound && check.text.slice(start, end) === text) return;
  fail(check, `the text at ${shown(excerpt)} is not ${JSON.stringify(text)}`, list, i, field, j);
}

/** An index into a list of `length`. */
export function checkIndex(
  check: Check,
  index: number | null,
  length: number,
  list: string,
  i?: number,
  field?: string,
): void {
  if (index === null || index < length) return;
  fail(check, `${index} is no index of a list of ${length}`, list, i, field);
}

/** A span inside another one. */
export function checkWithin(
  check: Check,
  inner: Span | null,
  outer: Span,
  list: string,
  i?: number,
  field?: string,
): void {
  if (inner === null || (outer.start <= inner.start && inner.end <= outer.end)) return;
  fail(check, `${shown(inner)} is not within ${shown(outer)}`, list, i, field);
}

/** Text order: by start, and of two that start together the longer first. */
export function checkOrder(
  check: Check,
  spans: readonly Span[],
  list: string,
  i?: number,
  field?: string,
): void {
  for (let j = 1; j < spans.length; j++) {
    const before = spans[j - 1];
    const after = spans[j];
    if (before.start > after.start || (before.start === after.start && before.end < after.end))
      fail(check, `${shown(after)} stands behind ${shown(before)}`, list, i, field);
  }
}

/** Text order, and no code unit in two of them. */
export function checkApart(
  check: Check,
  spans: readonly Span[],
  list: string,
  i?: number,
  field?: string,
): void {
  for (let j = 1; j < spans.length; j++)
    if (spans[j - 1].end > spans[j].start)
      fail(check, `${shown(spans[j])} begins before ${shown(spans[j - 1])} ends`, list, i, field);
}

/** A span as a message shows it. */
export function shown(span: Span): string {
  return `${span.start} to ${span.end}`;
}
