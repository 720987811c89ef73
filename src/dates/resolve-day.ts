import type { CalendarDate } from "./date-parts.js";
import { dayNumber, earliestYear, isoDate, latestYear, nearestYear, weekdayOf } from "../calendar.js";
import { directionOf } from "./direction.js";
import { impossible, mention, opensParagraph, rangeStart, type Scan } from "./scan.js";

/** A leap year, in which every day that there is exists. */
const LEAP_YEAR = 2000;

/** Within so many days of the story's date a year-less date is the nearest one, unless what it is the day of is over. */
const NEAR = 45;

/** Within so many days ahead it is so unless the verb is in the past. */
const AHEAD = 90;

/** So many days ahead are the other side of a date line, or a story of the day before. */
const AT_HAND = 2;

/** Adds a mention for each day of a date, the first one from token `first` on; returns the token behind. */
export function mentionDays(scan: Scan, date: CalendarDate, first: number, weekday: number | null): number {
  const count = date.days.length;
  let year = date.year;
  for (let n = 0; n < count; n++) {
    const { day, first: from, last: to } = date.days[n];
    const begin = n === 0 ? first : from;
    const end = n === count - 1 ? date.last : to;
    // "Wednesday, Dec. 17 and 18": the weekday is that of the first, and the others are of the same year
    const iso =
      (year === null ? null : isoDate(year, date.month, day)) ??
      resolveDay(scan, date, day, begin, end, n === 0 ? weekday : null);
    year ??= iso === null ? null : Number(iso.slice(0, 4));
    mention(scan, begin, end, iso, date.relative);
  }
  return date.last;
}

/** The ISO date of one day, with its year or the likeliest one; null where it is not known or does not exist. */
function resolveDay(
  scan: Scan,
  { month, year, relative }: CalendarDate,
  day: number,
  first: number,
  last: number,
  weekday: number | null,
): string | null {
  if (isoDate(year ?? LEAP_YEAR, month, day) === null) {
    impossible(scan, first, last);
    return null;
  }
  if (relative || scan.today === null) return null;
  // "In 1966, it rose on Nov. 11 and came down on Nov. 15."
  if (scan.yearSentence === scan.tokens[first].sentence) return isoDate(scan.year, month, day);
  const today = scan.today.iso;
  const near = nearestYear(month, day, today);
  if (near === null) return null;
  if (weekday !== null) return withWeekday(month, day, weekday, scan.today.year, near);
  const from = rangeStart(scan, first);
  if (from !== null) return earliestYear(month, day, from);

  const before = scan.tokens[first - 1]?.lower;
  if (before === "since") return latestYear(month, day, today);
  const away = dayNumber(near) - scan.today.number;
  if (Math.abs(away) <= NEAR && !(away > AT_HAND && isOver(scan, first, last))) return near;
  if (isEntry(scan, first, last)) return inChronology(month, day, today, scan.entry!);
  const direction = directionOf(scan, first, last);
  if (away > 0 && away <= AHEAD && direction === null) return near;
  if (direction !== "future") return latestYear(month, day, today);
  return away < 0 && isDetermined(scan, first) ? near : earliestYear(month, day, today);
}

/** "Jan. 6 - Talks begin", "Jan. 6: Talks begin", where the paragraph before begins with a date too. */
function isEntry(scan: Scan, first: number, last: number): boolean {
  const kind = scan.tokens[last]?.kind;
  return (
    (kind === "dash" || kind === "colon") &&
    scan.entry !== null &&
    scan.entryParagraph === scan.tokens[first].paragraph - 1 &&
    opensParagraph(scan, first)
  );
}

/** The latest such day, or the next one after the line before, if that is later. */
function inChronology(month: number, day: number, today: string, before: string): string | null {
  const latest = latestYear(month, day, today);
  if (latest !== null && latest >= before) return latest;
  return earliestYear(month, day, before.length === 10 ? before : `${before}-01-01`.slice(0, 10));
}

/** "was killed on Jan. 6", "sank Jan. 6", "On Jan. 6 it sank", "from Jan. 6 to Dec. 3 fell": a verb in the past right beside; not "called a vote on Jan. 6". */
function isOver(scan: Scan, first: number, last: number): boolean {
  const { tokens, body } = scan;
  const at = tokens[first - 1]?.lower === "on" ? first - 1 : first;
  const opens = body.sentences[tokens[first].sentence].first === at;
  const tag = tokens[at - 1]?.tag;
  const beside =
    opens ||
    tag === "VBD" ||
    tag === "VBN" ||
    (tokens[last]?.lower === "to" && tokens[last + 3]?.tag === "VBD");
  return beside && directionOf(scan, first, last) === "past";
}

/** "the Oct. 23 attack", whose verb says nothing about the date itself. */
function isDetermined(scan: Scan, first: number): boolean {
  const tag = scan.tokens[first - 1]?.tag;
  return tag === "DT" || tag === "PRP$" || tag === "POS";
}

/** "Friday, Oct. 23": of the years about the story's, the one in which that day is a Friday. */
function withWeekday(month: number, day: number, weekday: number, year: number, near: string): string {
  if (weekdayOf(near) === weekday) return near;
  for (const candidate of [year, year - 1, year + 1]) {
    const iso = isoDate(candidate, month, day);
    if (iso !== null && weekdayOf(iso) === weekday) return iso;
  }
  return near;
}
