import type { DateMention, Diagnostic } from "../article/types.js";
import type { Words } from "../text/body.js";
import { wordSet } from "../lexicon/words.js";
import type { Token } from "../text/token.js";
import { dayNumber } from "../calendar.js";

/** A calendar day, taken apart once. */
export interface CalendarDay {
  iso: string;
  /** Days since 1970-01-01. */
  number: number;
  year: number;
  month: number;
}

/** What every reader of dates needs: the tokens, the story's date, and where the mentions go. */
export interface Scan {
  readonly body: Words;
  readonly tokens: readonly Token[];
  /** The story's date; null where it is not known. */
  readonly today: CalendarDay | null;
  readonly dates: DateMention[];
  readonly diagnostics: Diagnostic[];
  /** First token that no mention has taken; a reader that looks back stops here. */
  free: number;
  /** ISO date of the last mention of a day. */
  lastDay: string | null;
  /** ISO date that the last mention at the start of a paragraph had, and which paragraph that is: a line of a chronology. */
  entry: string | null;
  entryParagraph: number;
  /** The sentence that begins "In 1966", and its year. */
  yearSentence: number;
  year: number;
  /** Whether "Theresa May" or another such name stands in the body; undefined until somebody asks. */
  mayIsName: boolean | undefined;
}

export function newScan(body: Words, storyDate: string | null, diagnostics: Diagnostic[]): Scan {
  const today = storyDate === null ? null : calendarDay(storyDate);
  return {
    body,
    tokens: body.tokens,
    today,
    dates: [],
    diagnostics,
    free: 0,
    lastDay: null,
    entry: null,
    entryParagraph: -1,
    yearSentence: -1,
    year: 0,
    mayIsName: undefined,
  };
}

function calendarDay(iso: string): CalendarDay {
  return { iso, number: dayNumber(iso), year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)) };
}

/** Adds the mention that tokens `first` to `last` (not included) are, of a date that says itself which it is; returns `last`. */
export function mention(
  scan: Scan,
  first: number,
  last: number,
  iso: string | null,
  relative = false,
): number {
  if (opensParagraph(scan, first)) {
    scan.entry = iso;
    scan.entryParagraph = scan.tokens[first].paragraph;
  }
  return mentionSpan(scan, scan.tokens[first].start, scan.tokens[last - 1].end, last, iso, relative);
}

/** Adds a mention like `mention` does, of a date that another day tells: "Tuesday", "last year". */
export function mentionRelative(scan: Scan, first: number, last: number, iso: string | null): number {
  return mention(scan, first, last, iso, true);
}

/** Whether nothing but a bullet stands before token `i` in its paragraph. */
export function opensParagraph({ tokens }: Scan, i: number): boolean {
  const { paragraph } = tokens[i];
  const before = tokens[i - 1];
  if (before?.paragraph !== paragraph) return true;
  return (before.kind === "dash" || before.kind === "symbol") && tokens[i - 2]?.paragraph !== paragraph;
}

/** Adds a mention of less than whole tokens; returns `last`, the first token behind it. */
export function mentionSpan(
  scan: Scan,
  start: number,
  end: number,
  last: number,
  iso: string | null,
  relative: boolean,
): number {
  scan.dates.push({ start, end, text: scan.body.text.slice(start, end), iso, relative });
  scan.free = last;
  if (iso?.length === 10) scan.lastDay = iso;
  return last;
}

/** Says that a date does not exist. */
export function impossible(scan: Scan, first: number, last: number): void {
  const { start } = scan.tokens[first];
  const { end } = scan.tokens[last - 1];
  scan.diagnostics.push({
    code: "impossible-date",
    start,
    end,
    message: `There is no such day: ${scan.body.text.slice(start, end)}`,
  });
}

/** The token at `i`; undefined where none of the same sentence as `beside` stands. */
export function tokenBeside({ tokens }: Scan, i: number, beside: number): Token | undefined {
  return tokens[i]?.sentence === tokens[beside].sentence ? tokens[i] : undefined;
}

/** The lower-case word at `i`, or "" where no token of the same sentence as `beside` stands. */
export function wordAt(scan: Scan, i: number, beside: number): string {
  return tokenBeside(scan, i, beside)?.lower ?? "";
}

const RANGE = /* @__PURE__ */ wordSet("to through until till - \u2013 \u2014 --");

/**
 * The day, or what else `length` characters of ISO 8601 are, that the words before token `i` set against the one there:
 * "Monday to …", "1 January to …", "between March and …"; null if none.
 */
export function rangeStart(scan: Scan, i: number, length = 10): string | null {
  const before = scan.dates.at(-1);
  if (scan.free !== i - 1 || before?.iso?.length !== length) return null;
  const join = wordAt(scan, i - 1, i);
  return RANGE.has(join) || (join === "and" && wordAt(scan, i - 3, i) === "between") ? before.iso : null;
}

/** The whole number of at most `digits` digits that the token at `i` is, or -1. */
export function integerAt(scan: Scan, i: number, digits: number): number {
  const token = scan.tokens[i];
  if (token?.kind !== "number" || token.end - token.start > digits) return -1;
  let value = 0;
  for (let at = 0; at < token.text.length; at++) {
    const digit = token.text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = 10 * value + digit;
  }
  return value;
}

/** The year of four digits at `i`, 1000 to 2199, or -1. */
export function yearAt(scan: Scan, i: number): number {
  const year = integerAt(scan, i, 4);
  return year >= 1000 && year < 2200 ? year : -1;
}
