/** Days of each month in a common year. */
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days a month (1 to 12) of a year has. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : DAYS[month - 1];
}

/** `YYYY-MM-DD`, or null for a day that does not exist or a year outside 1 to 9999. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (!(
    year >= 1 &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  ))
    return null;
  return `${isoYear(year)}-${two(month)}-${two(day)}`;
}

/** Days from 1970-01-01 to a calendar day in the proleptic Gregorian calendar. */
export function dayNumber(iso: string): number {
  return (
    Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10))) / 86_400_000
  );
}

/** The calendar day so many days from 1970-01-01. */
export function fromDayNumber(days: number): string {
  const date = new Date(days * 86_400_000);
  return `${isoYear(date.getUTCFullYear())}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

/** The day of the week, 0 for Sunday to 6 for Saturday. */
export function weekdayOf(iso: string): number {
  return (((dayNumber(iso) + 4) % 7) + 7) % 7;
}

/** Farthest apart that two leap days can be, in years: 1896 and 1904. */
const LEAP_GAP = 8;

/** The ISO date of a month and day in the year that puts it nearest to `reference`; null if the day never exists. */
export function nearestYear(month: number, day: number, reference: string): string | null {
  const year = Number(reference.slice(0, 4));
  const target = dayNumber(reference);
  const reach = month === 2 && day === 29 ? LEAP_GAP : 1;
  let best: string | null = null;
  for (let candidate = year - reach; candidate <= year + reach; candidate++) {
    const iso = isoDate(candidate, month, day);
    if (iso && (best === null || Math.abs(dayNumber(iso) - target) <= Math.abs(dayNumber(best) - target)))
      best = iso;
  }
  return best;
}

/** The latest day with this month and day that is not after `reference`; null if there is none. */
export function latestYear(month: number, day: number, reference: string): string | null {
  return firstThat(month, day, reference, -1);
}

/** The earliest day with this month and day that is not before `reference`; null if there is none. */
export function earliestYear(month: number, day: number, reference: string): string | null {
  return firstThat(month, day, reference, 1);
}

function firstThat(month: number, day: number, reference: string, step: 1 | -1): string | null {
  const year = Number(reference.slice(0, 4));
  for (let away = 0; away <= LEAP_GAP; away++) {
    const iso = isoDate(year + step * away, month, day);
    if (iso && (step < 0 ? iso <= reference : iso >= reference)) return iso;
  }
  return null;
}

/** `YYYY-MM` of the month that is so many months after (before, if negative) month 1 to 12 of a year. */
export function isoMonth(year: number, month: number, shift = 0): string {
  const months = 12 * year + month - 1 + shift;
  return `${isoYear(Math.floor(months / 12))}-${two((months % 12) + 1)}`;
}

/** `YYYY`. */
export function isoYear(year: number): string {
  return String(year).padStart(4, "0");
}

function two(n: number): string {
  return String(n).padStart(2, "0");
}
