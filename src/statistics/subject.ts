import type { Excerpt } from "../article/types.js";
import type { Body } from "../text/body.js";
import { excerpt } from "../text/span.js";
import { isFiniteTag } from "../text/tags.js";
import type { Token } from "../text/token.js";
import { isMoving } from "./change.js";
import { isHyphen } from "./numbers/hyphen.js";
import { HEDGING, MOST_HEDGES, type Measured } from "./measured.js";
import type { Pieces } from "./pieces.js";
import { ownerBefore } from "./subject-before.js";
import { headBehind, partBehind } from "./subject-behind.js";
import { isPoints } from "./units/percent.js";

/**
 * The noun phrase that a figure measures: what it counts ("200 [soldiers]"), what it stands in front of ("a 25% [tax]",
 * "a 30-second [video]"), what it is a part of ("19 percent of [adults]"), what it belongs to ("[losses] of $3m",
 * "[Ola Berg], 42,"), or else the subject of its clause ("[sales of cars] rose 4 percent"). Null where none is close.
 */
export function subjectOf(body: Body, pieces: Pieces, figure: Measured): Excerpt | null {
  const { list: p } = pieces;
  const { counted } = figure;
  const owner = isOfPoints(p, figure) ? ownerBefore(body, pieces, figure) : null;
  if (owner !== null) return owner;
  if (counted !== null && !isHyphen(p[figure.last])) {
    let from = Math.min(figure.last, counted.head);
    while (
      from < counted.head &&
      (p[from].lower === "of" || p[from].kind === "mark" || p[from].tag === "PRP")
    )
      from++;
    return excerpt(body.text, p[from].start, p[counted.head].end);
  }
  // "on five of them", "99 of whom"
  if (p[figure.last]?.lower === "of" && /^(?:PRP|W.*)$/.test(p[figure.last + 1]?.tag ?? "")) return null;
  return (
    (figure.kind === "multiple" ? null : headBehind(body, pieces, figure)) ??
    partBehind(body, pieces, figure) ??
    (isClauseSubject(p, figure) ? null : ownerBefore(body, pieces, figure))
  );
}

/** "fell [5 points]", "up [5 points]", "closed at [5 points]": of an index, say; not "scored 5 points". */
function isOfPoints(p: readonly Token[], { first, counted }: Measured): boolean {
  return (
    counted !== null &&
    isPoints(p[counted.head].lower) &&
    first > 1 &&
    (isMoving(p[first - 1]) ||
      /^(?:at|to)$/.test(p[first - 1].lower) ||
      (p[first - 1].lower === "by" && isMoving(p[first - 2])))
  );
}

/** "; [12] were nurses", "of whom [5 percent] left": the figure is itself what its clause is about. */
function isClauseSubject(p: readonly Token[], { first, last }: Measured): boolean {
  if (!isFiniteTag(p[last]?.tag ?? "")) return false;
  let at = first - 1;
  while (at >= 0 && at > first - MOST_HEDGES && HEDGING.has(p[at].lower)) at--;
  return at < 0 || p[at].kind !== "word" || /^(?:CC|W.*)$/.test(p[at].tag) || p[at].lower === "that";
}
