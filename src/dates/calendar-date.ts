import type { CalendarDate, DayOfMonth } from "./date-parts.js";
import { MONTHS } from "../lexicon/months.js";
import { BEHIND_DAYS, COUNTED_BEHIND_DAYS, ORDINAL_DAYS } from "../lexicon/date-words.js";
import { wordSet } from "../lexicon/words.js";
import { readYearOfAnchor } from "./anchored.js";
import { readNumericDate } from "./numeric-date.js";
import { integerAt, wordAt, yearAt, type Scan } from "./scan.js";

/** The month that a word names, 1 to 12, or 0: "December", "Dec.", "sept". */
export function monthOf(word: string): number {
  return MONTHS.get(word.endsWith(".") ? word.slice(0, -1) : word) ?? 0;
}

/** The calendar date that begins at token `i`, in any of the forms that wire copy prints, or null. */
export function readCalendarDate(scan: Scan, i: number): CalendarDate | null {
  const token = scan.tokens[i];
  if (token.kind === "number") return readDayMonth(scan, i) ?? readNumericDate(scan, i);
  if (token.kind !== "word") return null;
  const month = monthOf(token.lower);
  return month > 0
    ? readMonthDay(scan, i, month)
    : ORDINAL_DAYS.has(token.lower)
      ? readDayMonth(scan, i)
      : null;
}

/** "Dec. 17", "December 17th, 2024", "March 1-10", "April 24 and 25", "March eighth"; not "March 20 percent". */
export function readMonthDay(scan: Scan, i: number, month: number): CalendarDate | null {
  const { tokens } = scan;
  if (tokens[i].shape === "lower" && ALSO_WORDS.has(tokens[i].lower)) return null;
  const day = readDay(scan, wordAt(scan, i + 1, i) === "the" ? i + 2 : i + 1, i);
  if (day === null || isQuantity(scan, day.last, i)) return null;
  const days = [day];
  let last = day.last;
  for (
    let more = anotherDay(scan, last, i);
    more !== null && days.length < 8;
    more = anotherDay(scan, last, i)
  ) {
    days.push(more);
    last = more.last;
  }
  return withYear(scan, { month, days, year: null, relative: false, first: i, last });
}

/** "17 December", "17th of April 2026", "the eighth of March", "17-18 December"; not "10 May futures". */
export function readDayMonth(scan: Scan, i: number): CalendarDate | null {
  const first = readDay(scan, i, i);
  if (first === null) return null;
  const days = [first];
  let at = first.last;
  let month = monthAt(scan, at, i);
  if (month === 0) {
    const second =
      wordAt(scan, at, i) === "" || !JOINS.has(wordAt(scan, at, i)) ? null : readDay(scan, at + 1, i);
    if (second === null || second.day <= first.day) return null;
    month = monthAt(scan, second.last, i);
    if (month === 0) return null;
    days.push(second);
    at = second.last;
  }
  if (wordAt(scan, at, i) === "of") at++;
  const last = at + 1;
  const behind = integerAt(scan, last, 2);
  if (behind >= 1 && behind <= 31 && !scan.tokens[first.last - 1].lower.endsWith("h")) {
    // "sold 10 March 3": the month goes with what follows.
    if (scan.tokens[last].spaced && yearAt(scan, last) < 0) return null;
  }
  return withYear(scan, { month, days, year: null, relative: false, first: i, last });
}

/** The month at `at` or behind "of", capitalised where it is a word too. */
function monthAt(scan: Scan, at: number, beside: number): number {
  const month = wordAt(scan, at, beside) === "of" ? at + 1 : at;
  const word = wordAt(scan, month, beside);
  const token = scan.tokens[month];
  if (word === "" || (token.shape === "lower" && ALSO_WORDS.has(word))) return 0;
  return monthOf(word);
}

/** Months that are words in lower case. */
export const ALSO_WORDS = /* @__PURE__ */ wordSet("may march mar august jun dec");

const SUFFIXES = /* @__PURE__ */ wordSet("st nd rd th");

/** A day of a month, 1 to 31: "17", "17th", "03", "eighth". */
function readDay(scan: Scan, i: number, beside: number): DayOfMonth | null {
  const { tokens } = scan;
  const word = wordAt(scan, i, beside);
  if (word === "") return null;
  if (tokens[i].kind === "word") {
    const day = ORDINAL_DAYS.get(word);
    return day === undefined ? null : { day, first: i, last: i + 1 };
  }
  const day = integerAt(scan, i, 2);
  if (day < 1 || day > 31) return null;
  const suffix = tokens[i + 1];
  const last = suffix !== undefined && !suffix.spaced && SUFFIXES.has(suffix.lower) ? i + 2 : i + 1;
  return { day, first: i, last };
}

/** The day behind a first one: "-10", "and 25", "to 18"; not the number of "March 1 and 25 people". */
function anotherDay(scan: Scan, i: number, beside: number): DayOfMonth | null {
  const join = wordAt(scan, i, beside);
  if (!JOINS.has(join)) return null;
  const day = readDay(scan, i + 1, beside);
  if (day === null || scan.tokens[day.first].kind === "word") return null;
  if (join === "-" || join === "/" || scan.tokens[i].kind === "dash")
    return isQuantity(scan, day.last, beside) ? null : day;
  return endsPhrase(scan, day.last, beside) ? day : null;
}

const JOINS = /* @__PURE__ */ wordSet("- / and to or through & \u2013 \u2014 --");

const PHRASE_ENDS = /* @__PURE__ */ wordSet(BEHIND_DAYS);

/** Whether nothing stands at `i` that a number before it could count. */
function endsPhrase(scan: Scan, i: number, beside: number): boolean {
  const word = wordAt(scan, i, beside);
  if (word === "") return true;
  const { kind } = scan.tokens[i];
  return kind === "word"
    ? PHRASE_ENDS.has(word)
    : kind !== "symbol" && kind !== "number" && kind !== "hyphen";
}

const COUNTED = /* @__PURE__ */ wordSet(COUNTED_BEHIND_DAYS);

/** Whether the number before `i` counts something: "March 20 percent", "in March 20 soldiers", "May 10:30". */
function isQuantity(scan: Scan, i: number, month: number): boolean {
  const word = wordAt(scan, i, month);
  if (word === "") return false;
  const token = scan.tokens[i];
  if (token.kind === "symbol") return word === "%" || word === "\u00b0";
  if (token.kind === "colon")
    return !token.spaced && integerAt(scan, i + 1, 2) >= 0 && !scan.tokens[i + 1].spaced;
  if (COUNTED.has(word)) return true;
  return token.tag === "NNS" && token.shape === "lower" && wordAt(scan, month - 1, month) === "in";
}

/** Adds the year behind a date: ", 2024", "2024", "of 2024", "last year". */
function withYear(scan: Scan, date: CalendarDate): CalendarDate {
  const year = readYearBehind(scan, date.last, date.first);
  return year === null ? date : { ...date, ...year };
}

/** The year behind a month or a day, and whether it was counted from the story's date; null if there is none. */
export function readYearBehind(
  scan: Scan,
  i: number,
  beside: number,
): { year: number | null; relative: boolean; last: number } | null {
  let at = i;
  const join = wordAt(scan, at, beside);
  if (join === "," || join === "of") at++;
  const word = wordAt(scan, at, beside);
  if (word === "") return null;
  const year = yearAt(scan, at);
  if (year > 0)
    return join === "," && isQuantity(scan, at + 1, beside) ? null : { year, relative: false, last: at + 1 };
  if (join === ",") return null;
  const anchored = readYearOfAnchor(scan, at, beside);
  if (anchored !== null) return { ...anchored, relative: true };
  const shift = YEAR_SHIFTS.get(word);
  if (shift === undefined || wordAt(scan, at + 1, beside) !== "year") return null;
  return { year: scan.today === null ? null : scan.today.year + shift, relative: true, last: at + 2 };
}

/** Which year "last year", "this year" and "next year" are. */
export const YEAR_SHIFTS: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["this", 0],
  ["next", 1],
]);
