import type { Excerpt, StatisticKind } from "../article/types.js";
import { excerpt } from "../text/span.js";
import type { Body } from "../text/body.js";
import type { Counted } from "./counted.js";
import type { Pieces } from "./pieces.js";

/** What is known of a figure when its subject is looked for. */
export interface Measured {
  first: number;
  last: number;
  counted: Counted | null;
  kind: StatisticKind;
}

/** The noun phrase that a figure measures. */
export function subjectOf(body: Body, pieces: Pieces, figure: Measured): Excerpt | null {
  const { list: p } = pieces;
  if (figure.counted !== null) {
    const from = Math.min(figure.last, figure.counted.head);
    return excerpt(body.text, p[from].start, p[figure.counted.last - 1].end);
  }
  return null;
}
