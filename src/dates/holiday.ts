import { dayNumber, easterSunday, fromDayNumber, isoDate, isoYear, weekdayOf } from "../calendar.js";
import { HOLIDAYS, OTHER_CALENDARS, type Holiday } from "../lexicon/holidays.js";
import { wordSet } from "../lexicon/words.js";
import { directionOf } from "./direction.js";
import { mentionDays } from "./resolve-day.js";
import { mention, mentionRelative, tokenBeside, wordAt, type Scan } from "./scan.js";

/** The most tokens that the name of a holiday has before its "Day": "Martin Luther King Jr. Day". */
const LONGEST = 4;

/** Within so many days of the story's date the nearest is meant. */
const NEAR = 30;

/** What stands before a holiday named in one word: "by Christmas"; not "the Christmas tree", "at Easter Road". */
const BEFORE_FEAST = /* @__PURE__ */ wordSet("on at by before after since until till through");

/**
 * Reads a holiday at its "Day" or "Eve". Those of the United States are theirs: Thanksgiving Day is the fourth Thursday
 * of November. Not "Labour Day", which differs from country to country, "Lunar New Year's Eve", "the Boxing Day tsunami".
 */
export function readHoliday(scan: Scan, i: number): number {
  let name = scan.tokens[i].lower;
  let found: Holiday | undefined;
  let first = i;
  for (let at = i - 1; at >= scan.free && at >= i - LONGEST; at--) {
    const word = wordAt(scan, at, i);
    if (word === "") break;
    name = word + (scan.tokens[at + 1].spaced ? " " : "") + name;
    const holiday = HOLIDAYS.get(name);
    if (holiday === undefined) continue;
    found = holiday;
    first = at;
  }
  return found === undefined ? i : mentionHoliday(scan, first, i + 1, found, i);
}

/** Reads "Good Friday", "Easter Monday" and, behind a preposition, "Christmas" or "Easter" at their first word. */
export function readFeast(scan: Scan, i: number): number {
  const { lower, shape } = scan.tokens[i];
  if (shape === "lower") return i;
  const next = wordAt(scan, i + 1, i);
  const named = HOLIDAYS.get(`${lower} ${next}`);
  if (named !== undefined)
    return next.endsWith("day") && next !== "day" ? mentionHoliday(scan, i, i + 2, named, i) : i;
  const holiday = HOLIDAYS.get(lower);
  if (holiday === undefined) return i;
  const follows = tokenBeside(scan, i + 1, i);
  if (follows?.shape === "capital" || follows?.tag.startsWith("N")) return i;
  const before = wordAt(scan, i - 1, i);
  if ((before === "last" || before === "next") && i - 1 >= scan.free)
    return mentionRelative(scan, i - 1, i + 1, besideToday(scan, holiday, before === "next"));
  if (!BEFORE_FEAST.has(before)) return i;
  return mentionHoliday(scan, i, i + 1, holiday, i);
}

/** Adds the mention; returns `i` where the words only name an event of another year, or a day of another calendar. */
function mentionHoliday(scan: Scan, first: number, last: number, holiday: Holiday, i: number): number {
  const before = wordAt(scan, first - 1, first);
  if (OTHER_CALENDARS.has(before)) return i;
  const away = scan.today === null ? 0 : daysAway(holiday, scan.today.year, scan.today.number);
  if (Math.abs(away) > NEAR) {
    // "the Good Friday Agreement", "the Boxing Day tsunami"
    if (before === "the" && tokenBeside(scan, last, first)?.tag.startsWith("N")) return i;
    // Elsewhere elections are on other days.
    if (scan.tokens[first].lower === "election") return i;
  }
  const [month, day, weekday] = holiday;
  if (month > 0 && weekday === undefined) {
    const days = [{ day, first, last }];
    return mentionDays(scan, { month, days, year: null, relative: false, first, last }, first, null);
  }
  return mention(scan, first, last, resolve(scan, first, last, holiday, away));
}

/** The nearest if it is near, else the latest, or the next if the sentence looks ahead. */
function resolve(scan: Scan, first: number, last: number, holiday: Holiday, away: number): string | null {
  if (scan.today !== null && Math.abs(away) <= NEAR) return fromDayNumber(scan.today.number + away);
  return besideToday(scan, holiday, directionOf(scan, first, last) === "future");
}

/** The latest such holiday, or the next. */
function besideToday({ today }: Scan, holiday: Holiday, next: boolean): string | null {
  if (today === null) return null;
  const { number, year } = today;
  const thisYear = dayIn(holiday, year)!;
  const passed = dayNumber(thisYear) <= number;
  if (next) return passed ? dayIn(holiday, year + 1) : thisYear;
  return passed ? thisYear : dayIn(holiday, year - 1);
}

/** Days from a day to the nearest such holiday. */
function daysAway(holiday: Holiday, year: number, day: number): number {
  let nearest = Infinity;
  for (const iso of [year - 1, year, year + 1].map((candidate) => dayIn(holiday, candidate))) {
    const away = iso === null ? Infinity : dayNumber(iso) - day;
    if (Math.abs(away) < Math.abs(nearest)) nearest = away;
  }
  return nearest;
}

/** The day of a holiday in a year; null outside the years that there are. */
function dayIn([month, day, weekday]: Holiday, year: number): string | null {
  if (isoYear(year) === null) return null;
  if (month === 0) return fromDayNumber(dayNumber(easterSunday(year)) + day);
  const iso = isoDate(year, month, day)!;
  return weekday === undefined ? iso : isoDate(year, month, day + ((weekday - weekdayOf(iso) + 7) % 7));
}
