import { BETWEEN_CHANGE, FALLS, RISES } from "../lexicon/figures.js";
import { wordSet } from "../lexicon/words.js";
import type { Token } from "../text/tokens.js";

const UP: ReadonlySet<string> = /* @__PURE__ */ wordSet(RISES);
const DOWN: ReadonlySet<string> = /* @__PURE__ */ wordSet(FALLS);
const BETWEEN: ReadonlySet<string> = /* @__PURE__ */ wordSet(BETWEEN_CHANGE);

/** How far from a figure the word of its change may stand. */
const REACH = 6;

/**
 * Whether the figure from piece `first` to `last` is one of a rise or a fall: the nearest word of either, in front of
 * it ("fell by about 3 percent", "down 1.9%") or behind it ("a 30 percent cut", "4 percent higher").
 */
export function changeOf(p: readonly Token[], first: number, last: number): "increase" | "decrease" | null {
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    const { lower, lemma, kind } = p[i];
    if (kind !== "word" && kind !== "symbol" && kind !== "hyphen" && kind !== "number") break;
    // "more than" and "less than" are modifiers
    if (
      (lower === "more" ||
        lower === "less" ||
        lower === "fewer" ||
        lower === "higher" ||
        lower === "lower" ||
        lower === "above" ||
        lower === "below" ||
        lower === "over" ||
        lower === "greater") &&
      isBound(p, i)
    )
      continue;
    if (UP.has(lemma)) return "increase";
    if (DOWN.has(lemma)) return "decrease";
    if (!BETWEEN.has(lower) && kind !== "symbol" && p[i].tag !== "RB") break;
  }
  const inPhrase = p[first - 1]?.tag === "DT";
  for (let i = last; i < Math.min(p.length, last + 4); i++) {
    const { lower, lemma, kind, tag } = p[i];
    if (kind === "hyphen") continue;
    if (kind !== "word") break;
    if (tag === "VBD" && !inPhrase) break;
    if (UP.has(lemma)) return "increase";
    if (DOWN.has(lemma)) return "decrease";
    if (tag !== "JJ" && tag !== "NN" && tag !== "RB" && lower !== "per" && lower !== "annual") break;
  }
  return null;
}

function isBound(p: readonly Token[], i: number): boolean {
  const next = p[i + 1];
  return next !== undefined && (next.lower === "than" || next.kind === "number" || next.kind === "symbol");
}
