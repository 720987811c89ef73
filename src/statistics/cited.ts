import type { Attribution, Span, Statistic } from "../article/types.js";
import type { Body } from "../text/body.js";
import { isShare, reachesOf } from "./reach.js";

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
  const inside = holder(stretches, (held, outer, end) => yields(attributions, held, outer, end));
  const beside = holder(reachesOf(body, attributions, figured), () => false);
  return (start, end) => {
    const held = inside(start, end);
    if (held === null || !isShare(attributions[held])) return held ?? beside(start, end);
    return beside(start, end) ?? (isOfOthers(body.text, attributions[held], start) ? null : held);
  };
}

/**
 * Whether a stretch yields a figure in front of `end` to one around it: what "51 percent of voters" said is a poll's to tell, and
 * "Officials say it cost 5 million, according to [the Herald]" the Herald's.
 */
function yields(attributions: readonly Attribution[], held: Held, outer: Held, end: number): boolean {
  if (isShare(attributions[held.index])) return true;
  const { cue } = attributions[outer.index];
  return cue !== null && cue.start >= end && cue.start > held.start && cue.end <= held.end;
}

/** How much in front of a figure is looked at, in characters. */
const LEAD = 60;

/** "26 percent say it is late, compared with [11 percent] in May": not what those who are compared say. */
function isOfOthers(text: string, { contents }: Attribution, start: number): boolean {
  const lead = text.slice(Math.max(contents[0].start, start - LEAD), start);
  return /, (?:compared|against|versus|while|but|up|down)\b[^,]*$/.test(lead);
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
    subject.end <= start
  );
}

/** One sweep over stretches and the spans asked for; `yields` says when an inner stretch leaves a span to an outer one. */
function holder(
  stretches: Held[],
  yields: (held: Held, outer: Held, end: number) => boolean,
): (start: number, end: number) => number | null {
  stretches.sort((a, b) => a.start - b.start || b.end - a.end);
  const open: Held[] = [];
  let next = 0;
  return (start, end) => {
    while (next < stretches.length && stretches[next].start < end) {
      while (open.length > 0 && open[open.length - 1].end <= stretches[next].start) open.pop();
      open.push(stretches[next++]);
    }
    while (open.length > 0 && open[open.length - 1].end <= start) open.pop();
    let held: Held | null = null;
    for (let i = open.length - 1; i >= Math.max(0, open.length - DEPTH); i--)
      if (open[i].start <= start && open[i].end >= end && (held === null || yields(held, open[i], end)))
        held = open[i];
    if (held !== null) return held.index;
    // a figure whose noun goes on past the stretch's edge is still in it
    for (let i = open.length - 1; i >= Math.max(0, open.length - DEPTH); i--)
      if (open[i].start < end && open[i].end > start) return open[i].index;
    return null;
  };
}
