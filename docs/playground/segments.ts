import type { Span } from "wirecopy";

/** A stretch of the text in which the same spans hold: indexes of the spans, the innermost first. */
export interface Segment extends Span {
  over: number[];
}

/**
 * Cuts a text at every edge of its spans, so that spans which nest, overlap or cross can all be marked. The
 * segments cover the text without a gap.
 *
 * @param edges - Further places to cut at.
 */
export function segmentsOf(length: number, spans: readonly Span[], edges: readonly number[] = []): Segment[] {
  const cuts = new Set([0, length]);
  for (const edge of [...edges, ...spans.flatMap(({ start, end }) => [start, end])])
    if (edge > 0 && edge < length) cuts.add(edge);
  const places = [...cuts].sort((a, b) => a - b);
  const order = spans.map((_, i) => i).sort((a, b) => spans[a].start - spans[b].start);
  const sizeOf = (i: number) => spans[i].end - spans[i].start;
  const segments: Segment[] = [];
  let open: number[] = [];
  let next = 0;
  for (let i = 0; i + 1 < places.length; i++) {
    const start = places[i];
    open = open.filter((index) => spans[index].end > start);
    while (next < order.length && spans[order[next]].start <= start) {
      if (spans[order[next]].end > start) open.push(order[next]);
      next++;
    }
    open.sort((a, b) => sizeOf(a) - sizeOf(b) || a - b);
    segments.push({ start, end: places[i + 1], over: [...open] });
  }
  return segments;
}
