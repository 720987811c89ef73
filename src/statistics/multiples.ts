import { MULTIPLE_STANDARDS } from "../lexicon/figures.js";
import { wordSet } from "../lexicon/words.js";
import type { Token } from "../text/token.js";
import { lone, remake, type Quantity } from "./figure.js";
import { SMALL } from "./numbers/number-words.js";
import { isHyphen } from "./numbers/hyphen.js";
import { timeCode } from "./units/time-units.js";

/** What a multiple is compared with: "10 times as many", "6.5 times earnings"; "five times a week" counts. */
const COMPARED: ReadonlySet<string> = /* @__PURE__ */ wordSet(MULTIPLE_STANDARDS);

/** "10 times", "3x", "ten-fold" behind an amount; null if nothing of the sort is there. */
export function readMultiple(text: string, p: readonly Token[], a: Quantity): Quantity | null {
  if (a.unit !== null) return null;
  const at = isHyphen(p[a.last]) ? a.last + 1 : a.last;
  const word = p[at];
  if (word === undefined) return null;
  const made = (last: number, kind: "multiple" | "count"): Quantity =>
    remake(a, last, kind, a.value, { text: text.slice(word.start, p[last - 1].end), code: null });
  if (word.lower === "fold") return made(at + 1, "multiple");
  if (word.lower === "x" && !word.spaced && p[at + 1]?.kind !== "number") return made(at + 1, "multiple");
  if (word.lower !== "times" && !(word.lower === "time" && at > a.last)) return null;
  if (word.lower === "time") return a.value === 1 ? null : made(at + 1, "count");
  const next = p[at + 1]?.lower ?? "";
  const article =
    (next === "a" || next === "an") &&
    !/^(?:day|week|month|year|night|season|game|minute|hour|second)$/.test(p[at + 2]?.lower ?? "");
  return made(at + 1, COMPARED.has(next) || article || !Number.isInteger(a.value) ? "multiple" : "count");
}

/** What "twice" stands before where it compares: "twice [the] price", "twice [as] many"; not "twice [in] May". */
const TWICE_AS = /^(?:as|the|a|its|their|that|what|those|last)$/;

/** What "double" compares behind: "[is] double the price", "[almost] double"; not "to double the price". */
const BEFORE_DOUBLE = /^(?:is|was|are|were|at|than|about|nearly|almost|roughly|over|,)$/;

/** Verbs that are a multiple in themselves, by their first letters. */
const MULTIPLYING: readonly (readonly [string, number])[] = [
  ["doubl", 2],
  ["tripl", 3],
  ["trebl", 3],
  ["quadrupl", 4],
  ["halv", 0.5],
];

/** "1950", "2019"; not "5,000" or "1400". */
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** "threefold", "twice as many", "doubled to $5m"; not "scored twice", "doubled in 2019", "doubled from 1950 to 1960". */
export function readMultipleWord(p: readonly Token[], i: number): Quantity | null {
  const value = multipleOf(p, i);
  if (value === 0) return null;
  // "twice a year"
  const term = p[i + 2] as Token | undefined;
  if (p[i + 1]?.lower === "a" && timeCode(term?.lower ?? "") !== undefined)
    return remake(lone(i, i + 1, "rate", value), i + 3, "rate", value, {
      text: `a ${term!.text}`,
      code: null,
    });
  const multiple = lone(i, i + 1, "multiple", value);
  if (p[i].tag.startsWith("VB") && !TWICE_AS.test(p[i + 1].lower))
    multiple.change = value < 1 ? "decrease" : "increase";
  return multiple;
}

function multipleOf(p: readonly Token[], i: number): number {
  const { lower, tag } = p[i];
  const next = p[i + 1]?.lower ?? "";
  const as = TWICE_AS.test(next);
  if (lower === "twice") return as ? 2 : 0;
  const times = MULTIPLYING.find(([stem]) => lower.startsWith(stem))?.[1] ?? 0;
  if (as && lower.endsWith("le") && BEFORE_DOUBLE.test(p[i - 1]?.lower ?? "")) return times;
  if (lower.endsWith("fold")) return SMALL.get(lower.slice(0, -4)) ?? (lower === "hundredfold" ? 100 : 0);
  // with the level it leads to or comes from, "doubled" is a figure of its own
  if (!tag.startsWith("VB") || (next !== "to" && next !== "from") || !isFigure(p, i + 2)) return 0;
  return times;
}

/** Whether a figure begins at `at`, or behind one word of hedging: "to about 5". */
function isFigure(p: readonly Token[], at: number): boolean {
  for (let i = at; i < Math.min(p.length, at + 2); i++)
    if (p[i].kind === "number" ? !YEAR.test(p[i].text) : p[i].text === "$" || SMALL.has(p[i].lower))
      return true;
  return false;
}
