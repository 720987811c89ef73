import type { Body } from "../text/body.js";
import type { Token } from "../text/tokens.js";
import type { Pieces } from "./pieces.js";

/** The noun that a number counts: the piece it is, and one past the last piece of its phrase. */
export interface Counted {
  head: number;
  last: number;
}

/** Longest phrase between a number and its noun, in pieces. */
const REACH = 9;

/**
 * The noun that the number ending at piece `last` counts: the head of the noun phrase that goes on behind it, "200
 * [Russian and North Korean soldiers]". Null where none does: "killed 12 in Gaza".
 */
export function countedNoun(body: Body, pieces: Pieces, last: number): Counted | null {
  const { list: p, tokenOf } = pieces;
  const from = p[last]?.kind === "hyphen" ? last + 1 : last;
  const next = p[from];
  if (next === undefined || next.kind !== "word") return null;
  if (next.lower === "of" && p[from + 1] !== undefined)
    return countedNoun(body, pieces, from + 1 + (isDeterminer(p[from + 1]) ? 1 : 0));
  const index = body.phraseAt[tokenOf[from]];
  if (index < 0) return null;
  const phrase = body.phrases[index];
  let head = -1;
  for (let i = from; i < Math.min(p.length, from + REACH) && tokenOf[i] < phrase.last; i++) {
    const { tag } = p[i];
    if (tag === "NN" || tag === "NNS" || tag === "NNP") head = i;
    else if (tag === "CD" || tag === "POS") break;
    if (tokenOf[i] === phrase.head) break;
  }
  return head < 0 ? null : { head, last: head + 1 };
}

function isDeterminer(token: Token): boolean {
  return token.tag === "DT" || token.tag === "PRP$";
}
