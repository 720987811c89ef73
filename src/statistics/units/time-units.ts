import { WEEKDAYS } from "../../lexicon/date-words.js";
import { MONTHS } from "../../lexicon/months.js";
import { DURATIONS } from "../../lexicon/units.js";
import { singularIn, wordLists, wordSet } from "../../lexicon/words.js";
import type { Token } from "../../text/token.js";
import type { Amount } from "../numbers/amount.js";
import { isHyphen } from "../numbers/hyphen.js";
import type { Unit } from "./unit.js";

const TIMES: ReadonlyMap<string, string> = /* @__PURE__ */ wordLists(DURATIONS);

/** The UCUM code of a unit of time, "" where it has none; undefined for any other word. */
export function timeCode(lower: string): string | undefined {
  return singularIn(TIMES, lower);
}

/** A unit of time, or an age: "three weeks", "8 months old", "-year-old", "years of age". */
export function readTime(p: readonly Token[], at: number, amount: Amount): Unit | null {
  const { lower } = p[at];
  if (lower === "yo" || lower === "y.o.") return { last: at + 1, kind: "age", code: "a" };
  const code = timeCode(lower);
  if (code === undefined) return null;
  if (lower === "second" && amount.style === "words" && amount.value === 1) return null;
  if (lower === "ms" && p[at].shape !== "lower") return null;
  let last = at + 1;
  // "three night shifts"
  if (code === "" && /^(?:NNS|VBZ)$/.test(p[last]?.tag ?? "")) return null;
  const old = isHyphen(p[last]) ? p[last + 1] : p[last];
  if (old !== undefined && (old.lower === "old" || old.lower === "olds"))
    return { last: isHyphen(p[last]) ? last + 2 : last + 1, kind: "age", code: code || null };
  if (p[last]?.lower === "of" && p[last + 1]?.lower === "age")
    return { last: last + 2, kind: "age", code: code || null };
  // "six weeks' time"
  if (p[last]?.kind === "mark" && !p[last].spaced && lower.endsWith("s") && p[last + 1]?.kind === "word")
    last += p[last].end - p[last].start === 1 ? 1 : 0;
  return { last, kind: "duration", code: code === "" || code.includes(".") ? null : code };
}

/** Nouns of time, as they stand behind a number: "5 [years]"; not "5 [matches]". */
export const DURATION_NOUN =
  /^(?:year|month|week|day|hour|minute|second|decade|game|match|session|start|quarter)s?$/;

/** Lengths of time and days that stand alone as a date does: "last year", "today". */
const CALENDAR = /* @__PURE__ */ wordSet("today yesterday tomorrow year month week day quarter season");

/** Whether a noun names a day or a stretch of the calendar, which no number right in front of it counts: "killed 12 Monday". */
export function isCalendar(lower: string): boolean {
  return CALENDAR.has(lower) || WEEKDAYS.has(lower) || MONTHS.has(lower.replace(".", ""));
}
