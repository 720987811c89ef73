import type { Attribution } from "../article/types.js";

/** How many open contents are looked at for the innermost; nests deeper than that do not occur in prose. */
const DEPTH = 16;

/**
 * A function that says, for spans asked in text order, which attribution's contents hold each: the innermost, or
 * null. One sweep over contents and spans together.
 */
export function citer(attributions: readonly Attribution[]): (start: number, end: number) => number | null {
  const contents = attributions
    .flatMap(({ contents }, index) => contents.map(({ start, end }) => ({ start, end, index })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const open: { start: number; end: number; index: number }[] = [];
  let next = 0;
  return (start, end) => {
    while (next < contents.length && contents[next].start < end) {
      while (open.length > 0 && open[open.length - 1].end <= contents[next].start) open.pop();
      open.push(contents[next++]);
    }
    while (open.length > 0 && open[open.length - 1].end <= start) open.pop();
    for (let i = open.length - 1; i >= Math.max(0, open.length - DEPTH); i--)
      if (open[i].start <= start && open[i].end >= end) return open[i].index;
    // a figure whose noun goes on past the content's edge is still the content's
    for (let i = open.length - 1; i >= Math.max(0, open.length - DEPTH); i--)
      if (open[i].start < end && open[i].end > start) return open[i].index;
    return null;
  };
}
