import { ORDINALS } from "../lexicon/numbers.js";
import type { Token } from "../text/tokens.js";
import { readAmount } from "./numbers/amount.js";
import type { Quantity } from "./figure.js";

const WORDS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  ORDINALS.split(" ").map((word, index) => [word, index + 1]),
);

const RANKING = /^(?:rank|ranks|ranked|ranking)$/;

/**
 * A rank that states a finding: "ranked 154th out of 165 schools", "ranks third", "polling No. 1". Not "the 21st
 * century", "finished in 10th place", "Highway No. 5".
 */
export function readRank(p: readonly Token[], i: number): Quantity | null {
  const token = p[i];
  if (token.lower === "no" || token.lower === "no.") return numbered(p, i);
  const behind = p[i + 1];
  const suffixed =
    token.kind === "number" &&
    behind !== undefined &&
    !behind.spaced &&
    /^(?:st|nd|rd|th)$/.test(behind.lower);
  const value = suffixed ? Number(token.text) : WORDS.get(token.lower);
  if (value === undefined || !Number.isInteger(value)) return null;
  const last = suffixed ? i + 2 : i + 1;
  const outOf =
    p[last]?.lower === "out" && p[last + 1]?.lower === "of" ? readAmount(p, last + 2, false) : null;
  if (outOf !== null) return made(i, outOf.last, value);
  return isRanking(p, i) ? made(i, last, value) : null;
}

function isRanking(p: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    if (RANKING.test(p[k].lower)) return true;
    if (!/^(?:in|as|at|only|just|a|the|tied|joint|currently)$/.test(p[k].lower)) return false;
  }
  return false;
}

/** "our No. 1 topic", "polling No.1"; not "Resolution No. 242", "(No. 43)". */
function numbered(p: readonly Token[], i: number): Quantity | null {
  const at = p[i + 1]?.text === "." ? i + 2 : i + 1;
  const number = p[at];
  if (number?.kind !== "number" || !/^[1-9]\d?$/.test(number.text) || (p[i].lower === "no" && at === i + 1))
    return null;
  const before = p[i - 1];
  if (before === undefined || before.kind !== "word" || before.tag === "NNP" || before.tag === "NN")
    return null;
  const next = p[at + 1];
  if (next !== undefined && (isLinked(next) || next.tag === "NNP")) return null;
  return made(i, at + 1, Number(number.text));
}

function isLinked(next: Token): boolean {
  return (
    !next.spaced &&
    next.kind !== "stop" &&
    next.kind !== "comma" &&
    next.kind !== "mark" &&
    next.kind !== "close"
  );
}

function made(first: number, last: number, value: number): Quantity {
  return {
    first,
    last,
    kind: "rank",
    amount: { last, value, high: null, mantissa: value, scale: 0, style: "digits", bare: false },
    value,
    high: null,
    unit: null,
    modifier: null,
    sign: "",
    change: null,
  };
}
