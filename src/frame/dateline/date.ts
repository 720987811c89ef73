import { daysInMonth } from "../../calendar.js";
import { SHORT_WEEKDAYS, WEEKDAYS } from "../../lexicon/date-words.js";
import { FOREIGN_MONTHS, MONTH_NAMES, MONTHS } from "../../lexicon/months.js";
import type { Piece } from "./pieces.js";

/** A date as a dateline prints it. */
export interface PrintedDate {
  readonly start: number;
  readonly end: number;
  /** Index of the piece behind it. */
  readonly next: number;
  readonly year: number | null;
  /** Null where what is printed is no month ("month 13") or no day ("March 119", "April -"). */
  readonly month: number | null;
  readonly day: number | null;
  /** Whether such a day exists in some year, or in the year printed. */
  readonly possible: boolean;
}

/** Whether a word in small letters is a day of the week. */
export function isWeekday(lower: string): boolean {
  return WEEKDAYS.has(lower) || SHORT_WEEKDAYS.has(lower);
}

/**
 * The date that begins at `pieces[at]`: "Feb. 26", "MARCH 7, 2024", "17 August", "3 JAN 90", "1996-08-22",
 * "Monday, Sept. 20", and misprints such as "Narch 2O". Not "May said" or "March on".
 */
export function readDate(pieces: readonly Piece[], at: number): PrintedDate | null {
  const first = pieces[at];
  if (first === undefined) return null;
  if (first.kind === "word") {
    if (isWeekday(first.lower)) {
      const next = skipMarks(pieces, at + 1);
      const date = next < pieces.length && !isWeekday(pieces[next].lower) ? readDate(pieces, next) : null;
      return date && date.day !== null ? { ...date, start: first.start } : null;
    }
    return monthFirst(pieces, at);
  }
  if (first.kind !== "number") return null;
  if (first.text.length === 10 && first.text[4] === "-") {
    const [year, month, day] = first.text.split("-").map(Number);
    return printed(pieces, at, at + 1, year, month, day);
  }
  return dayFirst(pieces, at);
}

/** "Feb. 26", "MARCH 7, 2024"; also "April -" without its day. */
function monthFirst(pieces: readonly Piece[], at: number): PrintedDate | null {
  let next = at + 1;
  if (pieces[next]?.kind === "stop") next++;
  if (next >= pieces.length) return null;
  const day = dayOf(pieces[next]);
  if (day === null && pieces[next].kind !== "dash") return null;
  const { lower } = pieces[at];
  const month = monthOf(lower, at > 0);
  if (month === null) return null;
  // "CHICAGO, April - ": the day was forgotten.
  if (day === null) return MONTHS.has(lower) ? printed(pieces, at, next, null, month, null) : null;
  next++;
  const year = readYear(pieces, next);
  return printed(pieces, at, year ? year.next : next, year?.value ?? null, month, day);
}

/** "17 August", "17th April, 2026", "3 JAN 90", "5. Juni". */
function dayFirst(pieces: readonly Piece[], at: number): PrintedDate | null {
  const day = dayOf(pieces[at]);
  let next = at + 1;
  if (pieces[next]?.kind === "stop") next++;
  const word = pieces[next];
  if (day === null || word?.kind !== "word" || word.gap === 0) return null;
  const month = monthOf(word.lower, at > 0);
  if (month === null) return null;
  next++;
  if (pieces[next]?.kind === "stop" && pieces[next].gap === 0 && word.text.length <= 4) next++;
  const year = readYear(pieces, next) ?? readShortYear(pieces, next);
  return printed(pieces, at, year ? year.next : next, year?.value ?? null, month, day);
}

/** A month, behind a place also misprinted: "NEW YORK, Narch 2 -"; not "MATCH 2 -". */
function monthOf(lower: string, behindPlace: boolean): number | null {
  const month = MONTHS.get(lower) ?? FOREIGN_MONTHS.get(lower);
  if (month !== undefined || !behindPlace) return month ?? null;
  const found = MONTH_NAMES.findIndex((name) => name.length > 3 && isMisprint(lower, name));
  return found < 0 ? null : found + 1;
}

/** Whether one letter is too many, missing, another or in the place of its neighbour: "marchg", "mach", "narch", "juen". */
function isMisprint(printed: string, name: string): boolean {
  let head = 0;
  while (head < name.length && printed[head] === name[head]) head++;
  let tail = 0;
  const rest = Math.min(name.length, printed.length) - head;
  while (tail < rest && printed.at(-1 - tail) === name.at(-1 - tail)) tail++;
  const [left, right] = [printed.slice(head, printed.length - tail), name.slice(head, name.length - tail)];
  return (
    (left.length < 2 && right.length < 2) ||
    (left.length === 2 && left[0] === right[1] && left[1] === right[0] && right.length === 2)
  );
}

/** "26", "03", "17th", and "2O", "l" typed for "20", "1". */
function dayOf(piece: Piece): number | null {
  if (piece.kind === "word") return piece.text === "l" ? 1 : null;
  if (piece.kind !== "number" || piece.text.includes(":") || piece.text.includes("-")) return null;
  return Number(
    piece.text
      .replace(/[oO]$/, "0")
      .replace(/(?:st|nd|rd|th)$/i, "")
      .replace(/l$/, "1"),
  );
}

/** ", 2024", " 2024" or "/2024". */
function readYear(pieces: readonly Piece[], at: number): { value: number; next: number } | null {
  let next = at;
  const mark = pieces[next]?.kind;
  if (mark === "comma" || mark === "stop" || mark === "slash") next++;
  const piece = pieces[next];
  if (piece?.kind !== "number") return null;
  return /^(?:1[6-9]|20)\d\d$/.test(piece.text) ? { value: Number(piece.text), next: next + 1 } : null;
}

/**
 * "90", "'90" behind a month: a year of this century below 50, a rule of thumb of POSIX (69 there), moved to suit news
 * archives.
 */
function readShortYear(pieces: readonly Piece[], at: number): { value: number; next: number } | null {
  const piece = pieces[at];
  if (piece?.kind !== "number" || !/^\d\d$/.test(piece.text)) return null;
  const value = Number(piece.text);
  return { value: value + (value < 50 ? 2000 : 1900), next: at + 1 };
}

function printed(
  pieces: readonly Piece[],
  at: number,
  next: number,
  year: number | null,
  month: number,
  day: number | null,
): PrintedDate {
  const monthExists = month >= 1 && month <= 12;
  const dayExists =
    day === null || (day >= 1 && day <= (monthExists ? daysInMonth(year ?? 2000, month) : 31));
  return {
    start: pieces[at].start,
    end: pieces[next - 1].end,
    next,
    year,
    month: monthExists ? month : null,
    day: day !== null && day >= 1 && day <= 31 ? day : null,
    possible: monthExists && dayExists,
  };
}

function skipMarks(pieces: readonly Piece[], at: number): number {
  while (pieces[at]?.kind === "comma" || pieces[at]?.kind === "stop") at++;
  return at;
}
