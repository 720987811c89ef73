import type { CalendarDate } from "./calendar-date.js";
import { dayNumber, earliestYear, isoDate, latestYear, nearestYear, weekdayOf } from "./calendar.js";
import { directionOf } from "./direction.js";
import { impossible, mention, type Scan } from "./scan.js";

/** A leap year, in which every day that there is exists. */
const LEAP_YEAR = 2000;

/** Within so many days of the story's date a year-less date is the nearest one, whatever the verb. */
const NEAR = 45;

/** Within so many days ahead it is so unless the verb is in the past. */
const AHEAD = 90;

/** Adds a mention for each day of a date, the first one from token `first` on; returns the token behind. */
export function mentionDays(scan: Scan, date: CalendarDate, first: number, weekday: number | null): number {
  const count = date.days.length;
  // "17-18 December": every day of a range stands alone, the last (or only) one has month and year as well.
  const monthFirst = date.days[0].first > date.first;
  for (let n = 0; n < count; n++) {
    const { day, first: from, last: to } = date.days[n];
    const begin = n === 0 ? first : from;
    const end = n === count - 1 ? date.last : to;
    const iso = resolveDay(scan, date, day, first, end, monthFirst || count === 1 ? weekday : null);
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
  if (year !== null) return isoDate(year, month, day);
  if (relative || scan.today === null) return null;
  const today = scan.today.iso;
  const near = nearestYear(month, day, today);
  if (near === null) return null;
  if (weekday !== null) return withWeekday(month, day, weekday, scan.today.year, near);

  const away = dayNumber(near) - scan.today.number;
  if (Math.abs(away) <= NEAR) return near;
  const direction = directionOf(scan, first, last);
  if (away > 0 && away <= AHEAD && direction === null) return near;
  if (direction !== "future") return latestYear(month, day, today);
  return away < 0 && isDetermined(scan, first) ? near : earliestYear(month, day, today);
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
