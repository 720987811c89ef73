import type { Token } from "../text/token.js";
import { ORDINAL_TENS, ORDINAL_WORDS } from "./numbers/ordinal-words.js";
import { isHyphen } from "./numbers/hyphen.js";

/** An ordinal, one past its last piece, and what a hyphen joins to it there: "largest" of "third-largest", or "". */
export interface Ordinal {
  value: number;
  last: number;
  joined: string;
}

/** What makes an ordinal of the digits before it, and what a hyphen joins to that: "12[th]", "12[th-ranked]"; not "12[s]". */
const SUFFIX = /^(?:st|nd|rd|th)(?:-([a-z]+))?$/;

/** Reads the ordinal at piece `i`: "third", "12th", "twenty-first", "second-largest"; null if none is there. */
export function readOrdinal(p: readonly Token[], i: number): Ordinal | null {
  const { kind, text, lower } = p[i];
  const next = p[i + 1];
  if (kind === "number") {
    if (next === undefined || next.spaced) return null;
    const suffix = SUFFIX.exec(next.lower);
    const value = Number(text);
    return suffix === null || !Number.isInteger(value) ? null : joinedTo(p, value, i + 2, suffix[1] ?? "");
  }
  const cut = lower.indexOf("-");
  const head = cut < 0 ? lower : lower.slice(0, cut);
  const tail = cut < 0 ? "" : lower.slice(cut + 1);
  const value = ORDINAL_WORDS.get(head);
  if (value !== undefined) return joinedTo(p, value, i + 1, tail);
  const ten = ORDINAL_TENS.get(head);
  if (ten === undefined) return null;
  const at = isHyphen(next) ? i + 2 : i;
  const unit = at > i ? ORDINAL_WORDS.get(p[at]?.lower ?? "") : ORDINAL_WORDS.get(tail);
  return unit === undefined || unit > 9 ? null : joinedTo(p, ten + unit, at + 1, "");
}

function joinedTo(p: readonly Token[], value: number, last: number, joined: string): Ordinal {
  // "third", "-", "largest": pieces of one token
  return joined === "" && p[last]?.kind === "hyphen" && p[last + 1]?.kind === "word" && !p[last + 1].spaced
    ? { value, last: last + 2, joined: p[last + 1].lower }
    : { value, last, joined };
}
