import { CALENDAR_UNITS, DAY_PARTS, WEEKDAYS } from "../lexicon/date-words.js";
import { wordSet } from "../lexicon/words.js";
import { readAnchored } from "./anchored.js";
import { YEAR_SHIFTS } from "./calendar-date.js";
import { fromDayNumber, isoDate, isoMonth, isoYear } from "../calendar.js";
import { amountBefore } from "./amount-before.js";
import { withModifiers } from "./modifiers.js";
import { mentionRelative, tokenBeside, wordAt, type CalendarDay, type Scan } from "./scan.js";

/** Days that words name, counted from the story's date. */
export const NEAR_DAYS: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["tonight", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
]);

/** Reads "today", "tonight", "yesterday morning", "tomorrow night"; not "USA Today". */
export function readNearDay(scan: Scan, i: number): number {
  const { tokens } = scan;
  const token = tokens[i];
  if (token.shape === "capital" && isTitle(scan, i)) return i;
  const last = DAY_PARTS.has(wordAt(scan, i + 1, i)) ? i + 2 : i + 1;
  const away = NEAR_DAYS.get(token.lower)!;
  if (isNextButOne(scan, i)) return mentionRelative(scan, i - 3, last, dayFrom(scan.today, 2 * away));
  return mentionRelative(scan, withModifiers(scan, i), last, dayFrom(scan.today, away));
}

/** "the day after [tomorrow]", "the day before [yesterday]"; not "a day before yesterday". */
function isNextButOne(scan: Scan, i: number): boolean {
  const { lower } = scan.tokens[i];
  const side = lower === "tomorrow" ? "after" : lower === "yesterday" ? "before" : null;
  if (side === null || i - 3 < scan.free || wordAt(scan, i - 1, i) !== side) return false;
  return wordAt(scan, i - 2, i) === "day" && wordAt(scan, i - 3, i) === "the";
}

/** "USA Today", "the Today show". */
function isTitle(scan: Scan, i: number): boolean {
  return tokenBeside(scan, i - 1, i)?.kind === "word";
}

/** Reads "this morning", "this evening", "last night" at their noun; not "in the morning". */
export function readDayPart(scan: Scan, i: number): number {
  const before = wordAt(scan, i - 1, i);
  const { lower } = scan.tokens[i];
  const away =
    before === "this" ? 0 : before === "last" && (lower === "night" || lower === "evening") ? -1 : null;
  if (away === null || i - 1 < scan.free) return i;
  return mentionRelative(scan, withModifiers(scan, i), i + 1, dayFrom(scan.today, away));
}

/**
 * Reads "last month", "early next year", "this week", "the weekend" at their noun. A week has no ISO date at
 * the precision of a day, a month or a year, so its `iso` is null; so has a season and a quarter.
 */
export function readPeriod(scan: Scan, i: number): number {
  const { lower, shape } = scan.tokens[i];
  // "This Week", the programme.
  if (shape === "capital") return i;
  // "this fall in prices" is no season, "last fall in Oslo" is one
  if (lower === "fall" && isFallOf(scan, i)) return i;
  const before = wordAt(scan, i - 1, i);
  const shift = YEAR_SHIFTS.get(before);
  if (shift === undefined || i - 1 < scan.free || (before === "next" && wordAt(scan, i - 2, i) === "the")) {
    if (lower === "weekend" && before === "the") return mentionRelative(scan, i - 1, i + 1, null);
    return CALENDAR_UNITS.has(lower) ? readAnchored(scan, i) : i;
  }
  // "in the last year", "over the next month": a stretch of time, not a date.
  if (before !== "this" && isStretch(wordAt(scan, i - 2, i))) return i;
  const first = withModifiers(scan, i);
  if (scan.today === null) return mentionRelative(scan, first, i + 1, null);
  const { year, month } = scan.today;
  const iso =
    lower === "year" ? isoYear(year + shift) : lower === "month" ? isoMonth(year, month, shift) : null;
  return mentionRelative(scan, first, i + 1, iso);
}

function isFallOf({ tokens }: Scan, i: number): boolean {
  const [join, noun] = [tokens[i + 1]?.lower, tokens[i + 2]];
  return (join === "in" || join === "of") && noun?.shape === "lower" && noun.tag.startsWith("NN");
}

const AT_YEAR_END = /* @__PURE__ */ wordSet("at by since until till before to through from");

/** Reads "by year-end", the last day of the year, and "since year-end", that of the year before; not "year-end sales". */
export function readYearEnd(scan: Scan, i: number): number {
  const before = wordAt(scan, i - 1, i);
  if (!AT_YEAR_END.has(before) || scan.tokens[i + 1]?.tag.startsWith("N")) return i;
  const { today } = scan;
  if (today === null) return mentionRelative(scan, i, i + 1, null);
  const past = before === "since" || before === "from";
  return mentionRelative(scan, i, i + 1, isoDate(past ? today.year - 1 : today.year, 12, 31));
}

function isStretch(word: string): boolean {
  return word === "the" || word === "these" || word === "those";
}

/**
 * Reads "two days ago", "a month ago", "several years ago", "a week ago Friday" at "ago": days to the day,
 * months to the month, years to the year, weeks and what nobody counted to nothing.
 */
export function readAgo(scan: Scan, i: number): number {
  const count = amountBefore(scan, i);
  if (count === null) return i;
  const { first, value, unit } = count;
  const last = i + 1;
  const { today } = scan;
  const behind = wordAt(scan, last, i);
  if (behind === "today" || WEEKDAYS.has(behind))
    return mentionRelative(scan, first, last + 1, isoAgoOn(today, unit, value, behind));
  return mentionRelative(
    scan,
    first,
    last,
    today === null || value === null ? null : isoAgo(today, unit, value),
  );
}

/** "a week ago Friday", "a year ago today". */
function isoAgoOn(today: CalendarDay | null, unit: string, value: number | null, day: string): string | null {
  if (today === null || value === null) return null;
  const weekday = WEEKDAYS.get(day);
  if (unit === "week") {
    const behind = weekday === undefined ? 0 : (((today.number + 4 - weekday) % 7) + 7) % 7;
    return fromDayNumber(today.number - behind - 7 * value);
  }
  if (unit === "year" && weekday === undefined) {
    return isoDate(today.year - value, today.month, Number(today.iso.slice(8)));
  }
  return isoAgo(today, unit, value);
}

function isoAgo(today: CalendarDay, unit: string, value: number): string | null {
  switch (unit) {
    case "day":
      return fromDayNumber(today.number - value);
    case "month":
      return isoMonth(today.year, today.month, -value);
    case "year":
      return isoYear(today.year - value);
    case "decade":
      return value === 1 ? isoYear(today.year - 10) : null;
    default:
      return null;
  }
}

function dayFrom(today: CalendarDay | null, away: number): string | null {
  return today === null ? null : fromDayNumber(today.number + away);
}
