import { IDLE_ONES, PRONOUN_ONES } from "../lexicon/figures.js";
import { wordSet } from "../lexicon/words.js";
import type { Token } from "../text/token.js";

const IDLE: ReadonlySet<string> = /* @__PURE__ */ wordSet(IDLE_ONES);
const PRONOUN: ReadonlySet<string> = /* @__PURE__ */ wordSet(PRONOUN_ONES);

/** Whether the "one" at piece `i` counts nothing: "no one", "one of them", "this one", "one day"; not "one soldier", "only one seat". */
export function isPronounOne(p: readonly Token[], i: number): boolean {
  const before = i > 0 ? p[i - 1] : undefined;
  const next = p[i + 1];
  if (before !== undefined && PRONOUN.has(before.lower) && !(before.lower === "only" && next?.tag === "NN"))
    return true;
  // one "high-risk" offender
  if (next?.kind === "mark" && next.spaced && p[i + 2]?.kind === "word") return false;
  if (next === undefined || (next.kind !== "word" && next.kind !== "hyphen")) return true;
  if (next.kind === "hyphen") return p[i + 2]?.lower !== "year" && p[i + 2]?.lower !== "day";
  if (IDLE.has(next.lower)) return true;
  return !/^(?:NN|NNS|NNP|JJ|CD|VBN|VBG)$/.test(next.tag);
}
