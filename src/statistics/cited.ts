import type { Attribution, Span, Statistic } from "../article/types.js";
import type { Body } from "../text/body.js";
import { reachesOf } from "./reach.js";

/** How many open stretches are looked at for the innermost; nests deeper than that do not occur in prose. */
const DEPTH = 16;

interface Held extends Span {
  index: number;
}

/**
 * A function that says, for spans asked in text order, which attribution each is given to: the innermost whose contents
 * hold it, or else the one that reaches it from the same sentence, one of those that `figured` marks as holding a
 * figure. Null for nobody.
 */
export function citer(
  body: Body,
  attributions: readonly Attribution[],
  figured: Uint8Array,
): (start: number, end: number) => number | null {
  const stretches: Held[] = [];
  for (let index = 0; index < attributions.length; index++)
    for (const { start, end } of attributions[index].contents) stretches.push({ start, end, index });
  const inside = holder(stretches);
  const beside = holder(reachesOf(body, attributions, figured));
  return (start, end) => inside(start, end) ?? beside(start, end);
}

/**
 * Whether the subject found for a figure is who said it: "[Ann Ray], a nurse, said costs had risen 4 percent". Not
 * one whose figure is in the source: "[Ann Ray], 42, said".
 */
export function isOfSource({ start, subject }: Statistic, { source }: Attribution): boolean {
  return (
    source !== null &&
    subject !== null &&
    subject.start < source.end &&
    subject.end > source.start &&
    subject.end <= start &&
    start >= source.end
  );
}

/** One sweep over stretches and the spans asked for. */
function holder(stretches: Held[]): (start: number, end: number) => number | null {
  stretches.sort((a, b) => a.start - b.start || b.end - a.end);
  const open: Held[] = [];
  let next = 0;
  return (start, end) => {
    while (next < stretches.length && stretches[next].start < end) {
      while (open.length > 0 && open[open.length - 1].end <= stretches[next].start) open.pop();
      open.push(stretches[next++]);
    }
    while (open.length > 0 && open[open.length - 1].end <= start) open.pop();
    for (let i = open.length - 1; i >= Math.max(0, open.length - DEPTH); i--)
      if (open[i].start <= start && open[i].end >= end) return open[i].index;
    // a figure whose noun goes on past the stretch's edge is still in it
    for (let i = open.length - 1; i >= Math.max(0, open.length - DEPTH); i--)
      if (open[i].start < end && open[i].end > start) return open[i].index;
    return null;
  };
}
