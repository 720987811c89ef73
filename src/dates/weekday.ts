import { HONORIFICS } from "../lexicon/person-nouns.js";
import {
  DAY_PARTS,
  NAMED_AFTER_DAYS,
  NAMED_DAYS,
  ORDINAL_DAYS,
  SHORT_WEEKDAYS,
  WEEKDAYS,
} from "../lexicon/date-words.js";
import { wordSet } from "../lexicon/words.js";
import { hasFiniteTag } from "../text/token.js";
import { dayNumber, fromDayNumber } from "../calendar.js";
import { readCalendarDate, YEAR_SHIFTS } from "./calendar-date.js";
import { directionOf } from "./direction.js";
import type { Direction } from "./verb-direction.js";
import { withModifiers } from "./modifiers.js";
import { mentionDays } from "./resolve-day.js";
import {
  mention,
  mentionRelative,
  mentionSpan,
  rangeStart,
  tokenBeside,
  wordAt,
  type CalendarDay,
  type Scan,
} from "./scan.js";

/**
 * Reads the weekday at token `i`, with the date behind it if there is one: "Tuesday", "next Friday",
 * "Tuesday, Dec. 17". Returns the first token behind, or `i` for what is no date: "Black Friday",
 * "The Sunday Times", "every Tuesday", "on a Friday", "Monday nights".
 */
export function readWeekday(scan: Scan, i: number): number {
  const { tokens } = scan;
  const weekday = WEEKDAYS.get(tokens[i].lower)!;
  if (isName(scan, i) || isRecurrent(scan, i)) return i;

  const dated = readDateBehind(scan, i, weekday);
  if (dated > i) return dated;

  const before = wordAt(scan, i - 1, i);
  const beforeThat = wordAt(scan, i - 2, i);
  const first = withModifiers(scan, i);
  let last = i + 1;
  if (last < tokens.length && DAY_PARTS.has(wordAt(scan, last, i))) last++;

  const shift = wordAt(scan, last + 1, i) === "week" ? YEAR_SHIFTS.get(wordAt(scan, last, i)) : undefined;
  if (shift !== undefined) return mentionRelative(scan, first, last + 2, isoInWeek(scan, weekday, shift));
  // "Tuesday week", a week after the next one
  if (last === i + 1 && isWeekBehind(scan, last, i))
    return mentionRelative(scan, first, last + 1, isoAfterNext(scan, weekday));
  if (before === "previous" || before === "following")
    return mentionRelative(scan, first, last, isoFromMention(scan, weekday, before));
  if (scan.today === null) return mentionRelative(scan, first, last, null);
  // "a week from Tuesday"
  if (before === "from" && beforeThat === "week" && i - 3 >= scan.free && wordAt(scan, i - 3, i) === "a")
    return mention(
      scan,
      i - 3,
      last,
      fromDayNumber(scan.today.number + daysUntil(weekday, scan.today.number) + 7),
      true,
    );
  const inRange = first === i ? isoInRange(scan, i, weekday, scan.today) : null;
  if (inRange !== null) return mentionRelative(scan, first, last, inRange);
  const away = daysAway(scan, i, weekday, before, beforeThat, last);
  return mentionRelative(scan, first, last, fromDayNumber(scan.today.number + away));
}

/** "Friday-Sunday": one token, two weekdays, the second the next one from the first on; not "every Friday-Sunday". */
export function readWeekdays(scan: Scan, i: number): number {
  if (isName(scan, i) || isRecurrent(scan, i)) return i;
  const { start, end, text, lower } = scan.tokens[i];
  const hyphen = text.indexOf("-");
  const from = WEEKDAYS.get(lower.slice(0, hyphen))!;
  const to = WEEKDAYS.get(lower.slice(hyphen + 1))!;
  let days: (string | null)[] = [null, null];
  if (scan.today !== null) {
    const before = wordAt(scan, i - 1, i);
    const first = scan.today.number + daysAway(scan, i, from, before, wordAt(scan, i - 2, i), i + 1);
    days = [fromDayNumber(first), fromDayNumber(first + daysUntil(to, first))];
  }
  mentionSpan(scan, start, start + hyphen, i, days[0], true);
  return mentionSpan(scan, start + hyphen + 1, end, i + 1, days[1], true);
}

/** "Friday last week": of the week from Monday to Sunday that lies `shift` weeks from the story's. */
function isoInWeek({ today }: Scan, weekday: number, shift: number): string | null {
  if (today === null) return null;
  return fromDayNumber(today.number + daysToMonday(today.number) + 7 * (shift - 1) + ((weekday + 6) % 7));
}

/** "Tuesday week"; not "the Tuesday week-long strike". */
function isWeekBehind(scan: Scan, i: number, beside: number): boolean {
  return wordAt(scan, i, beside) === "week" && !tokenBeside(scan, i + 1, i)?.tag.startsWith("N");
}

function isoAfterNext({ today }: Scan, weekday: number): string | null {
  return today === null ? null : fromDayNumber(today.number + (daysUntil(weekday, today.number) || 7) + 7);
}

/** "the previous Friday": counted from the day that the story named last, if there is one. */
function isoFromMention(scan: Scan, weekday: number, side: "previous" | "following"): string | null {
  if (scan.lastDay === null) return null;
  const from = dayNumber(scan.lastDay);
  const ahead = daysUntil(weekday, from);
  return fromDayNumber(from + (side === "following" ? ahead || 7 : ahead - 7));
}

/** "Monday to Friday", "Tuesday and Wednesday": the next one from the first on; of a pair only on its side of the story's date. */
function isoInRange(scan: Scan, i: number, weekday: number, today: CalendarDay): string | null {
  const from = rangeStart(scan, i) ?? listStart(scan, i);
  if (from === null) return null;
  const first = dayNumber(from);
  const second = first + daysUntil(weekday, first);
  const crosses = first <= today.number && second > today.number;
  return crosses && rangeStart(scan, i) === null ? null : fromDayNumber(second);
}

/** How many tokens may stand between two days of a list. */
const APART = 6;

/** What ends a list of days: "Friday, when they met", "Friday, after Thursday". */
const IN_LIST = /* @__PURE__ */ wordSet("on in at for");

/** The day before token `i` in a list without a verb: "Tuesday and", "Tuesday, chemistry on", "9pm on Friday and 2am on". */
function listStart({ tokens, dates, free }: Scan, i: number): string | null {
  const { iso, relative } = dates.at(-1) ?? { iso: null, relative: false };
  if (!relative || iso?.length !== 10 || i - free > APART || tokens[free - 1].sentence !== tokens[i].sentence)
    return null;
  const { lower, kind } = tokens[free];
  if (!isJoin(lower) && kind !== "comma" && lower !== ";") return null;
  for (let at = free + 1; at < i; at++) {
    const word = tokens[at];
    if (hasFiniteTag(word) && word.lower !== "am") return null;
    if (word.tag === "IN" && !IN_LIST.has(word.lower)) return null;
  }
  return iso;
}

/** Days from a day, counted from 1970-01-01, until the next weekday of a number, 0 to 6. */
function daysUntil(weekday: number, day: number): number {
  return (((weekday - day - 4) % 7) + 7) % 7;
}

/** Reads a shortened weekday, which is one only beside a date: "Sat., Dec. 14", "Tue 17 December"; not "Sun", "sat". */
export function readShortWeekday(scan: Scan, i: number): number {
  const { shape, lower } = scan.tokens[i];
  return shape === "lower" ? i : readDateBehind(scan, i, SHORT_WEEKDAYS.get(lower.replace(".", ""))!);
}

/** How many days from the story's date a weekday is: a bare one lies within a week of it (AP Stylebook, “days of the week”). */
function daysAway(
  scan: Scan,
  i: number,
  weekday: number,
  before: string,
  beforeThat: string,
  last: number,
): number {
  const ahead = daysUntil(weekday, scan.today!.number);
  const behind = ahead === 0 ? 0 : ahead - 7;
  if (before === "last") return ahead - 7;
  if (before === "past" && beforeThat === "this") return ahead - 7;
  if (before === "coming") return ahead === 0 ? 7 : ahead;
  // "next Friday" is in the week that begins on the next Monday.
  if (before === "next") return daysToMonday(scan.today!.number) + ((weekday + 6) % 7);
  const direction: Direction = directionOf(scan, i, last);
  if (before === "this") return direction === "past" ? behind : ahead;
  // Six days back would be "last Friday": where no verb says that it is over, it is tomorrow.
  return direction === "future" || (direction === null && ahead === 1) ? ahead : behind;
}

/** Days until the next Monday, 1 to 7. */
function daysToMonday(day: number): number {
  return 7 - ((((day + 3) % 7) + 7) % 7);
}

/** "Tuesday, Dec. 17", "Tuesday 17 December", "Tuesday (March 3)", "Tuesday the 3rd of March". */
function readDateBehind(scan: Scan, i: number, weekday: number): number {
  const { tokens } = scan;
  let at = i + 1;
  const bracket = tokens[at]?.kind === "open";
  if (bracket || tokens[at]?.kind === "comma") at++;
  if (wordAt(scan, at, i) === "the") at++;
  const date =
    at < tokens.length && tokens[at].paragraph === tokens[i].paragraph ? readCalendarDate(scan, at) : null;
  if (date === null) return i;
  if (bracket && date.days.length === 1 && tokens[date.last]?.kind === "close") date.last++;
  return mentionDays(scan, date, i, weekday);
}

/** "Black Friday", "Good Friday", "Mr Sunday Okoro", "Sunday Times", "Sheffield Wednesday", "The Mail on Sunday", "“Friday's Child”". */
function isName(scan: Scan, i: number): boolean {
  const { tokens } = scan;
  const before = wordAt(scan, i - 1, i);
  if (NAMED_DAYS.has(before) || Object.hasOwn(HONORIFICS, before.replace(".", ""))) return true;
  if (before === "on" && wordAt(scan, i - 2, i) === "mail" && tokens[i - 2].shape === "capital") return true;
  const next = tokens[i + 1];
  if (next?.shape === "capital" && next.spaced && NAMED_AFTER_DAYS.has(next.lower)) return true;
  if (tokens[i - 1]?.kind !== "mark" || tokens[i].spaced) return false;
  const after = next?.kind === "clitic" ? tokens[i + 2] : next;
  return after?.shape === "capital" && after.spaced && after.lower !== "i";
}

/** "every Friday", "each Thursday", "on a Friday", "Monday nights", "Monday and Tuesday nights". */
function isRecurrent(scan: Scan, i: number): boolean {
  let start = i;
  while (start > i - 8 && isJoin(wordAt(scan, start - 1, i)) && WEEKDAYS.has(wordAt(scan, start - 2, i)))
    start -= 2;
  const before = wordAt(scan, start - 1, i);
  if (before === "every" || before === "each" || before === "any" || before === "alternate") return true;
  // "the first Monday in September"
  if (ORDINAL_DAYS.has(before)) return true;
  if (before === "a" || before === "one") {
    const beforeThat = wordAt(scan, start - 2, i);
    return before === "one" || beforeThat === "on";
  }
  let at = i + 1;
  while (at < i + 8 && isJoin(wordAt(scan, at, i)) && WEEKDAYS.has(wordAt(scan, at + 1, i))) at += 2;
  const after = wordAt(scan, at, i);
  return after.endsWith("s") && DAY_PARTS.has(after.slice(0, -1));
}

function isJoin(word: string): boolean {
  return word === "and" || word === "or" || word === ",";
}
