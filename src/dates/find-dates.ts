import type { DateMention, Diagnostic } from "../article/types.js";
import { ORDINAL_DAYS, SHORT_WEEKDAYS, WEEKDAYS } from "../lexicon/date-words.js";
import { MONTHS } from "../lexicon/months.js";
import type { Words } from "../text/body.js";
import type { Word } from "../text/word.js";
import { readCalendarDate, readDayMonth } from "./calendar-date.js";
import { readAnchored, readEarlier } from "./anchored.js";
import { readFeast, readHoliday } from "./holiday.js";
import { monthNamed, readMonth, readMonths, readPartOfMonth } from "./month.js";
import { isQuarter, readHyphenedQuarter, readQuarter } from "./quarter.js";
import { NEAR_DAYS, readAgo, readDayPart, readNearDay, readPeriod, readYearEnd } from "./relative.js";
import { mentionDays } from "./resolve-day.js";
import { newScan, type Scan } from "./scan.js";
import { readShortWeekday, readWeekday, readWeekdays } from "./weekday.js";
import { readPartOfYear, readShortDecade, readYear } from "./year.js";

/** Reads the date that hangs on token `i`; returns the first token behind it, or `i` if there is none. */
type Reader = (scan: Scan, i: number) => number;

/** What reads a date at a word: a word's `dateRole` is the place of its reader here, and 0 where no date hangs on it. */
const READERS: readonly Reader[] = [
  (_, i) => i,
  readNumber,
  readOrdinal,
  readMonth,
  readPartOfMonth,
  readMonths,
  readWeekday,
  readWeekdays,
  readShortWeekday,
  readNearDay,
  readDayPart,
  readPeriod,
  readQuarter,
  readHyphenedQuarter,
  readAgo,
  readYearEnd,
  readDay,
  readFeast,
  readEarlier,
  readPartOfYear,
];
const NO_ANCHOR = 0;

const ANCHORS: ReadonlyMap<string, Reader> = /* @__PURE__ */ anchors();

/** The longest number that a date begins with: "17.12.2024". */
const LONGEST_NUMBER = 10;

/** The dates that a body mentions, in text order; `storyDate` (ISO 8601) resolves the relative ones. */
export function findDates(body: Words, storyDate: string | null, diagnostics: Diagnostic[]): DateMention[] {
  const scan = newScan(body, storyDate, diagnostics);
  const { tokens } = body;
  for (let i = 0; i < tokens.length;) {
    const role = roleOf(tokens[i].word);
    const next = role === NO_ANCHOR ? i : READERS[role](scan, i);
    i = next > i ? next : i + 1;
  }
  return scan.dates;
}

function roleOf(word: Word): number {
  return word.dateRole >= 0 ? word.dateRole : (word.dateRole = readRole(word));
}

function readRole(word: Word): number {
  const reader = readerOf(word);
  return reader === undefined ? NO_ANCHOR : READERS.indexOf(reader);
}

function readerOf({ kind, text, lower }: Word): Reader | undefined {
  if (kind === "number") return text.length <= LONGEST_NUMBER ? readNumber : undefined;
  if (kind !== "word") return undefined;
  return ANCHORS.get(lower) ?? (lower.includes("-") ? readerOfCompound(lower) : undefined);
}

/** "mid-March", "end-March", "January-March", "Friday-Sunday", "third-quarter", "mid-1996". */
function readerOfCompound(lower: string): Reader | undefined {
  const [before, after, more] = lower.split("-");
  if (more !== undefined) return undefined;
  if (after === "quarter") return isQuarter(before) ? readHyphenedQuarter : undefined;
  if (WEEKDAYS.has(after)) return WEEKDAYS.has(before) ? readWeekdays : undefined;
  const part = before === "early" || before === "mid" || before === "late" || before === "end";
  if (monthNamed(after) > 0) return part ? readPartOfMonth : monthNamed(before) > 0 ? readMonths : undefined;
  return part ? readPartOfYear : undefined;
}

/** "Christmas Day", "the following day". */
function readDay(scan: Scan, i: number): number {
  return scan.tokens[i].shape === "lower" ? readAnchored(scan, i) : readHoliday(scan, i);
}

/** A number may begin a date ("17 December", "2024-12-17") or be a year ("in 2024"). */
function readNumber(scan: Scan, i: number): number {
  const size = scan.tokens[i].end - scan.tokens[i].start;
  const date = readCalendarDate(scan, i);
  if (date !== null) return mentionDays(scan, date, i, null);
  return size === 4 ? readYear(scan, i) : size === 2 ? readShortDecade(scan, i) : i;
}

function readOrdinal(scan: Scan, i: number): number {
  const date = readDayMonth(scan, i);
  return date === null ? i : mentionDays(scan, date, i, null);
}

function anchors(): Map<string, Reader> {
  const all = new Map<string, Reader>();
  const add = (reader: Reader, words: Iterable<string>): void => {
    for (const word of words) all.set(word, reader);
  };
  add(readOrdinal, ORDINAL_DAYS.keys());
  add(readWeekday, WEEKDAYS.keys());
  add(readNearDay, NEAR_DAYS.keys());
  for (const [reader, words] of [
    [readMonth, MONTHS],
    [readShortWeekday, SHORT_WEEKDAYS],
  ] as const)
    for (const word of words.keys()) add(reader, [word, `${word}.`]);
  add(readDayPart, ["morning", "afternoon", "evening", "night"]);
  add(readPeriod, "week weekend month year summer winter spring autumn fall".split(" "));
  add(readYearEnd, ["year-end", "yearend"]);
  add(readDay, ["day", "eve"]);
  add(readFeast, ["good", "easter", "christmas", "thanksgiving", "halloween", "juneteenth"]);
  add(readEarlier, ["earlier", "later"]);
  return all.set("quarter", readQuarter).set("ago", readAgo);
}
