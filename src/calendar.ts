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

/** Days in 400 years of the Gregorian calendar, and from the day before 0000-03-01 to 1970-01-01. */
const DAYS_IN_ERA = 146_097;
const DAYS_TO_1970 = 719_468;

/**
 * Days from 1970-01-01 to a calendar day in the proleptic Gregorian calendar. Years are counted from March,
 * so that the leap day is their last (Hinnant, "chrono-Compatible Low-Level Date Algorithms").
 */
export function dayNumber(iso: string): number {
  const month = Number(iso.slice(5, 7));
  const year = Number(iso.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const ofEra = year - era * 400;
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(iso.slice(8, 10)) - 1;
  return era * DAYS_IN_ERA + ofEra * 365 + (ofEra >> 2) - Math.floor(ofEra / 100) + ofYear - DAYS_TO_1970;
}

/** The calendar day so many days from 1970-01-01; null outside the years 1 to 9999. */
export function fromDayNumber(days: number): string | null {
  const era = Math.floor((days + DAYS_TO_1970) / DAYS_IN_ERA);
  const ofEra = days + DAYS_TO_1970 - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + (yearOfEra >> 2) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = ((fromMarch + 2) % 12) + 1;
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return isoDate(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day);
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

/**
 * `YYYY-MM` of the month that is `shift` months after a month of a year (before it, if negative); null outside
 * the years 1 to 9999.
 */
export function isoMonth(year: number, month: number, shift = 0): string | null {
  const months = 12 * year + month - 1 + shift;
  const iso = isoYear(Math.floor(months / 12));
  return iso === null ? null : `${iso}-${two((months % 12) + 1)}`;
}

/** `YYYY`; null outside the years 1 to 9999. */
export function isoYear(year: number): string | null {
  return year >= 1 && year <= 9999 ? String(year).padStart(4, "0") : null;
}

/** Easter Sunday of a year of the Gregorian calendar (Meeus, "Astronomical Algorithms", after Butcher). */
export function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const skipped = century - (century >> 2) - Math.floor((8 * century + 13) / 25);
  const epact = (skipped + 19 * golden + 15) % 30;
  const moon = epact - (epact > 28 || (epact === 28 && golden > 10) ? 1 : 0);
  const weekday = (year + (year >> 2) + moon + 2 - century + (century >> 2)) % 7;
  const days = moon - weekday;
  const month = 3 + Math.floor((days + 40) / 44);
  return isoDate(year, month, days + 28 - 31 * (month >> 2))!;
}

function two(n: number): string {
  return String(n).padStart(2, "0");
}
