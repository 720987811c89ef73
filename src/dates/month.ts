import { BEFORE_MONTHS } from "../lexicon/date-words.js";
import { MONTH_NAMES } from "../lexicon/months.js";
import { wordSet } from "../lexicon/words.js";
import { opensSentence } from "../text/sentences.js";
import { ALSO_WORDS, monthOf, readMonthDay, readYearBehind } from "./calendar-date.js";
import { isoMonth } from "../calendar.js";
import { directionOf } from "./direction.js";
import { withModifiers } from "./modifiers.js";
import { mentionDays } from "./resolve-day.js";
import { mention, mentionSpan, rangeStart, tokenBeside, wordAt, type Scan } from "./scan.js";

/** Words before a month that is no name: "in May", "early March", "last April". */
const BEFORE_MONTH = /* @__PURE__ */ wordSet(BEFORE_MONTHS);

/** Words before a month that may stand before a name as well: "of May", "and April". */
const BEFORE_MONTH_OR_NAME = /* @__PURE__ */ wordSet("of from to before after between and or for on");

/** Words behind "march" that make it a walk: "the March on Washington", "March for Life". */
const AFTER_WALK = /* @__PURE__ */ wordSet("on for of to against through in");

/**
 * Reads the month at token `i`, with the day and year behind it if there are any: "Dec. 17, 2024",
 * "December 2024", "last December", "in May". Returns the first token behind, or `i` for what is no date:
 * "Theresa May", "may", "the March for Life", "April Jones".
 */
export function readMonth(scan: Scan, i: number): number {
  const month = monthOf(scan.tokens[i].lower);
  const date = readMonthDay(scan, i, month);
  if (date !== null) return mentionDays(scan, date, i, null);

  const token = scan.tokens[i];
  if (token.shape === "lower" && ALSO_WORDS.has(token.lower)) return i;
  const behind = readYearBehind(scan, i + 1, i);
  if (behind !== null) {
    return mention(scan, withModifiers(scan, i), behind.last, isoIn(behind.year, month), behind.relative);
  }
  if (!isMonth(scan, i)) return i;

  const before = wordAt(scan, i - 1, i);
  const first = withModifiers(scan, i);
  const relative = before === "last" || before === "next" || before === "this";
  const from = first === i ? rangeStart(scan, i, ISO_MONTH) : null;
  if (from !== null) {
    const year = Number(from.slice(0, 4));
    return mention(scan, i, i + 1, isoMonth(month < Number(from.slice(5)) ? year + 1 : year, month));
  }
  return mention(scan, first, i + 1, resolveMonth(scan, month, before, first, i + 1), relative);
}

const ISO_MONTH = 7;

/** The month of a full name, 1 to 12, or 0. */
export function monthNamed(name: string): number {
  return MONTH_NAMES.indexOf(name) + 1;
}

/** "mid-March", "late-November": one token. */
export function readPartOfMonth(scan: Scan, i: number): number {
  const { lower } = scan.tokens[i];
  const month = monthNamed(lower.slice(lower.indexOf("-") + 1));
  const behind = readYearBehind(scan, i + 1, i);
  if (behind !== null) return mention(scan, i, behind.last, isoIn(behind.year, month), behind.relative);
  return mention(scan, i, i + 1, resolveMonth(scan, month, "", i, i + 1));
}

/** "January-March", "April-June 2024": one token, two months. */
export function readMonths(scan: Scan, i: number): number {
  const token = scan.tokens[i];
  const [from, to] = token.lower.split("-").map(monthNamed);
  const hyphen = token.start + token.text.indexOf("-");
  const behind = readYearBehind(scan, i + 1, i);
  const end = behind === null ? token.end : scan.tokens[behind.last - 1].end;
  const last = behind?.last ?? i + 1;
  // "the November-January quarter of 2026" is said of the year that it ends in or begins in; months alone end in the latest.
  const until = behind === null ? resolveMonth(scan, to, "", i, i + 1) : isoIn(behind.year, to);
  const since =
    behind === null && until !== null
      ? isoMonth(Number(until.slice(0, 4)) - (from > to ? 1 : 0), from)
      : isoIn(behind?.year ?? null, from);
  mentionSpan(scan, token.start, hyphen, i, since, behind?.relative ?? false);
  return mentionSpan(scan, hyphen + 1, end, last, until, behind?.relative ?? false);
}

function isoIn(year: number | null, month: number): string | null {
  return year === null ? null : isoMonth(year, month);
}

/** A month so near ahead is the one to come where no verb tells: ten months back would be "last March". */
const SOON = 2;

/** What is traded for a month to come. */
const CONTRACTS = /* @__PURE__ */ wordSet(
  "delivery futures contract contracts corn wheat soybeans crude cotton cocoa cattle hogs",
);

/** The month's year: the latest month that has begun, or the next to come if the words say so. */
function resolveMonth(scan: Scan, month: number, before: string, first: number, last: number): string | null {
  if (scan.today === null) return null;
  if (scan.yearSentence === scan.tokens[first].sentence) return isoMonth(scan.year, month);
  const { year } = scan.today;
  const ahead = month - scan.today.month;
  if (before === "last") return isoMonth(ahead < 0 ? year : year - 1, month);
  if (before === "next") return isoMonth(ahead > 0 ? year : year + 1, month);
  if (before === "this") return isoMonth(year, month);
  if (ahead === 0) return isoMonth(year, month);
  // "December corn futures", "for March delivery"; not "December corn exports"
  let noun = last;
  while (/^NNS?$/.test(scan.tokens[noun + 1]?.tag ?? "")) noun++;
  if (before !== "a" && CONTRACTS.has(wordAt(scan, noun, first)))
    return isoMonth(ahead > 0 ? year : year + 1, month);
  // "a June agreement" has been made.
  const direction = before === "a" ? "past" : directionOf(scan, first, last);
  const soon = direction === null && (ahead + 12) % 12 <= SOON;
  if (direction === "future" || soon) return isoMonth(ahead > 0 ? year : year + 1, month);
  return isoMonth(ahead < 0 ? year : year - 1, month);
}

/** Whether a month without a day or a year is one, and no name or word. */
function isMonth(scan: Scan, i: number): boolean {
  const { lower, text, shape } = scan.tokens[i];
  if (text.length <= 3 && lower !== "may") return false;
  const next = tokenBeside(scan, i + 1, i);
  const follows = next?.spaced ? next : undefined;
  // "April Jones", "June Carter", "May Department Stores"
  if (follows?.shape === "capital" && shape === "capital" && !isDateWord(follows.lower)) return false;
  const previous = tokenBeside(scan, i - 1, i);
  const before = previous?.lower ?? "";
  if (BEFORE_MONTH.has(before)) return true;
  if (shape === "lower") return false;
  // "Theresa May", "Bille August", "Women's March"
  if (previous?.shape === "capital" && !opensSentence(scan.tokens, i - 1) && !isDateWord(before))
    return false;
  const led = BEFORE_MONTH_OR_NAME.has(before);
  if (lower === "may") return led && !mayIsName(scan);
  if (lower === "march") {
    if (before === "'s" || (follows !== undefined && AFTER_WALK.has(follows.lower))) return false;
    return led || follows?.tag === "NN" || follows?.tag === "NNS";
  }
  if (lower === "april" || lower === "june" || lower === "august")
    return follows?.tag !== "VBD" || (led && before !== "and" && before !== "or");
  return true;
}

function isDateWord(word: string): boolean {
  return monthOf(word) > 0;
}

/** Whether the body has a person of that name: a capital word or a title before "May", or "May said". */
function mayIsName(scan: Scan): boolean {
  if (scan.mayIsName !== undefined) return scan.mayIsName;
  const { tokens } = scan;
  let found = false;
  for (let i = 1; i < tokens.length && !found; i++) {
    const previous = tokens[i - 1];
    found =
      tokens[i].lower === "may" &&
      tokens[i].shape === "capital" &&
      previous.shape === "capital" &&
      previous.sentence === tokens[i].sentence &&
      !opensSentence(scan.tokens, i - 1);
  }
  return (scan.mayIsName = found);
}
