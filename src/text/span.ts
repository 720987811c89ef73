import type { Excerpt, Span } from "../article/types.js";

/** The excerpt of `text` from `start` to `end`. */
export function excerpt(text: string, start: number, end: number): Excerpt {
  return { start, end, text: text.slice(start, end) };
}

/** Whether `inner` lies within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans share a code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
