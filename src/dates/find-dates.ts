import type { DateMention, Diagnostic } from "../article/types.js";
import { ORDINAL_DAYS, SHORT_WEEKDAYS, WEEKDAYS } from "../lexicon/date-words.js";
import { MONTH_NAMES, MONTHS } from "../lexicon/months.js";
import type { Body } from "../text/body.js";
import { readCalendarDate, readDayMonth } from "./calendar-date.js";
import { readHoliday } from "./holiday.js";
import { readMonth, readMonths, readPartOfMonth } from "./month.js";
import { readHyphenedQuarter, readQuarter } from "./quarter.js";
import {
  NEAR_DAYS,
  readAgo,
  readDayPart,
  readEarlier,
  readNearDay,
  readPeriod,
  readYearEnd,
} from "./relative.js";
import { mentionDays } from "./resolve-day.js";
import { newScan, type Scan } from "./scan.js";
import { readShortWeekday, readWeekday } from "./weekday.js";
import { readPartOfYear, readShortDecade, readYear } from "./year.js";

/** Reads the date that hangs on token `i`; returns the first token behind it, or `i` if there is none. */
type Reader = (scan: Scan, i: number) => number;

/** Every word that a date hangs on, with what reads it. A word that is not here costs one look-up. */
const READERS: ReadonlyMap<string, Reader> = /* @__PURE__ */ readers();

/** The dates that a body mentions, in text order; `storyDate` (ISO 8601) resolves the relative ones. */
export function findDates(body: Body, storyDate: string | null, diagnostics: Diagnostic[]): DateMention[] {
  const scan = newScan(body, storyDate, diagnostics);
  const { tokens } = body;
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i];
    let next = i;
    if (token.kind === "word") {
      const reader = READERS.get(token.lower);
      if (reader !== undefined) next = reader(scan, i);
      else if (token.lower.startsWith("mid-")) next = readPartOfYear(scan, i);
    } else if (token.kind === "number") next = readNumber(scan, i);
    i = next > i ? next : i + 1;
  }
  return scan.dates;
}

/** A number may begin a date ("17 December", "2024-12-17") or be a year ("in 2024"). */
function readNumber(scan: Scan, i: number): number {
  const size = scan.tokens[i].end - scan.tokens[i].start;
  if (size > 10) return i;
  const date = readCalendarDate(scan, i);
  if (date !== null) return mentionDays(scan, date, i, null);
  return size === 4 ? readYear(scan, i) : size === 2 ? readShortDecade(scan, i) : i;
}

function readOrdinal(scan: Scan, i: number): number {
  const date = readDayMonth(scan, i);
  return date === null ? i : mentionDays(scan, date, i, null);
}

function readers(): Map<string, Reader> {
  const all = new Map<string, Reader>();
  for (const word of ORDINAL_DAYS.keys()) all.set(word, readOrdinal);
  for (const [word, month] of MONTHS) {
    const read: Reader = (scan, i) => readMonth(scan, i, month);
    all.set(word, read).set(`${word}.`, read);
  }
  MONTH_NAMES.forEach((name, index) => {
    for (const part of ["early", "mid", "late"])
      all.set(`${part}-${name}`, (scan, i) => readPartOfMonth(scan, i, index + 1));
    MONTH_NAMES.forEach((to, toIndex) => {
      all.set(`${name}-${to}`, (scan, i) => readMonths(scan, i, index + 1, toIndex + 1));
    });
  });
  for (const [word, weekday] of WEEKDAYS) all.set(word, (scan, i) => readWeekday(scan, i, weekday));
  for (const [word, weekday] of SHORT_WEEKDAYS) {
    const read: Reader = (scan, i) => readShortWeekday(scan, i, weekday);
    all.set(word, read).set(`${word}.`, read);
  }
  for (const [word, away] of NEAR_DAYS) all.set(word, (scan, i) => readNearDay(scan, i, away));
  for (const word of ["morning", "afternoon", "evening", "night"]) all.set(word, readDayPart);
  for (const word of "week weekend month year summer winter spring autumn fall".split(" "))
    all.set(word, readPeriod);
  all.set("quarter", readQuarter);
  for (const word of ["first", "second", "third", "fourth"]) all.set(`${word}-quarter`, readHyphenedQuarter);
  all.set("ago", readAgo).set("year-end", readYearEnd).set("yearend", readYearEnd);
  all.set("day", readHoliday).set("eve", readHoliday);
  for (const word of ["earlier", "later"]) all.set(word, readEarlier);
  return all;
}
