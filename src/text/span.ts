import type { Excerpt, Span } from "../article/types.js";

/** The excerpt of `text` from `start` to `end`. */
export function excerpt(text: string, start: number, end: number): Excerpt {
  return { start, end, text: text.slice(start, end) };
}

/** The excerpt of tokens `first` to `last`, `last` not included. */
export function excerptOf(
  { text, tokens }: { readonly text: string; readonly tokens: readonly Span[] },
  { first, last }: { readonly first: number; readonly last: number },
): Excerpt {
  return excerpt(text, tokens[first].start, tokens[last - 1].end);
}

/** Whether `inner` lies within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans share a code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
