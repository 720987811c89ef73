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
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
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
  return `${String(date.getUTCFullYear()).padStart(4, "0")}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

/** The day of the week, 0 for Sunday to 6 for Saturday. */
export function weekdayOf(iso: string): number {
  return (((dayNumber(iso) + 4) % 7) + 7) % 7;
}

/** The ISO date of a month and day in the year that puts it nearest to `reference`; null if the day never exists. */
export function nearestYear(month: number, day: number, reference: string): string | null {
  const year = Number(reference.slice(0, 4));
  const target = dayNumber(reference);
  let best: string | null = null;
  for (const candidate of [year, year - 1, year + 1]) {
    const iso = isoDate(candidate, month, day);
    if (iso && (best === null || Math.abs(dayNumber(iso) - target) < Math.abs(dayNumber(best) - target)))
      best = iso;
  }
  return best;
}

function two(n: number): string {
  return String(n).padStart(2, "0");
}
