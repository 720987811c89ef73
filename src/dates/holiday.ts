import { dayNumber, isoDate, weekdayOf } from "../calendar.js";
import { mentionDays } from "./resolve-day.js";
import { mention, wordAt, type Scan } from "./scan.js";
import { directionOf } from "./direction.js";

/** Month and day of "Christmas Day" and the like, by the words before "Day" or "Eve". */
const FIXED: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["christmas day", [12, 25]],
  ["christmas eve", [12, 24]],
  ["boxing day", [12, 26]],
  ["year's day", [1, 1]],
  ["year's eve", [12, 31]],
  ["valentine's day", [2, 14]],
]);

/**
 * Reads a holiday at its "Day" or "Eve": those of one date the world over, and Thanksgiving Day (United
 * States, the fourth Thursday of November). Others differ from country to country and are left alone.
 */
export function readHoliday(scan: Scan, i: number): number {
  const { tokens } = scan;
  if (tokens[i].shape === "lower" || i - 1 < scan.free) return i;
  const genitive = wordAt(scan, i - 1, i) === "'s";
  const name = genitive ? i - 2 : i - 1;
  if (name < scan.free) return i;
  const word = wordAt(scan, name, i);
  const first =
    word === "year" && wordAt(scan, name - 1, i) === "new" && name - 1 >= scan.free ? name - 1 : name;
  if (word === "thanksgiving" && tokens[i].lower === "day")
    return mention(scan, name, i + 1, thanksgiving(scan, name, i + 1), false);
  const fixed = FIXED.get(`${word}${genitive ? "'s" : ""} ${tokens[i].lower}`);
  if (fixed === undefined || (word === "year" && first === name)) return i;
  const [month, day] = fixed;
  const days = [{ day, first, last: i + 1 }];
  return mentionDays(scan, { month, days, year: null, relative: false, first, last: i + 1 }, first, null);
}

/** The fourth Thursday of November: the latest, or the next if the sentence looks ahead. */
function thanksgiving(scan: Scan, first: number, last: number): string | null {
  if (scan.today === null) return null;
  const { year, number } = scan.today;
  const thisYear = fourthThursday(year);
  const away = dayNumber(thisYear) - number;
  if (Math.abs(away) <= 30) return thisYear;
  const future = directionOf(scan, first, last) === "future";
  if (away < 0) return future ? fourthThursday(year + 1) : thisYear;
  return future ? thisYear : fourthThursday(year - 1);
}

function fourthThursday(year: number): string {
  const firstOfMonth = weekdayOf(isoDate(year, 11, 1)!);
  return isoDate(year, 11, 22 + ((4 - firstOfMonth + 7) % 7))!;
}
