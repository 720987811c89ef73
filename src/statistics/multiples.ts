import type { Token } from "../text/tokens.js";
import type { Quantity } from "./figure.js";
import { isHyphen } from "./pieces.js";

/** What a multiple is compared with: "10 times as many", "6.5 times earnings"; "five times a week" counts. */
const COMPARED =
  /^(?:as|more|higher|larger|bigger|greater|faster|less|lower|smaller|likelier|better|worse|longer|stronger|heavier|the|its|their|that|those|what|earnings|book|sales|revenue|one|over|expected|annual|normal|usual)$/;

/** "10 times", "3x", "ten-fold" behind an amount; null if nothing of the sort is there. */
export function readMultiple(text: string, p: readonly Token[], a: Quantity): Quantity | null {
  if (a.unit !== null) return null;
  const at = isHyphen(p[a.last]) ? a.last + 1 : a.last;
  const word = p[at];
  if (word === undefined) return null;
  const made = (last: number, kind: "multiple" | "count"): Quantity => ({
    ...a,
    last,
    kind,
    unit: { text: text.slice(word.start, p[last - 1].end), code: null },
    amount: { ...a.amount, bare: false },
  });
  if (word.lower === "fold") return made(at + 1, "multiple");
  if (word.lower === "x" && !word.spaced && p[at + 1]?.kind !== "number") return made(at + 1, "multiple");
  if (word.lower !== "times" && !(word.lower === "time" && at > a.last)) return null;
  if (word.lower === "time") return made(at + 1, "count");
  const next = p[at + 1]?.lower ?? "";
  const article =
    (next === "a" || next === "an") &&
    !/^(?:day|week|month|year|night|season|game|minute|hour|second)$/.test(p[at + 2]?.lower ?? "");
  return made(at + 1, COMPARED.test(next) || article || !Number.isInteger(a.value) ? "multiple" : "count");
}

const FOLDS: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  hundred: 100,
};

/** "threefold", "twice as many", "twice the size"; not "scored twice". */
export function readMultipleWord(p: readonly Token[], i: number): Quantity | null {
  const { lower } = p[i];
  const next = p[i + 1]?.lower ?? "";
  const value =
    lower === "twice"
      ? /^(?:as|the|a|its|their|that|what|those)$/.test(next)
        ? 2
        : 0
      : lower.endsWith("fold")
        ? (FOLDS[lower.slice(0, -4)] ?? 0)
        : 0;
  if (value === 0) return null;
  return {
    first: i,
    last: i + 1,
    kind: "multiple",
    amount: { last: i + 1, value, high: null, mantissa: value, scale: 0, style: "words", bare: false },
    value,
    high: null,
    unit: null,
    modifier: null,
    sign: "",
    change: null,
  };
}
