import { dayNumber, fromDayNumber, isoMonth, isoYear } from "../calendar.js";
import { CALENDAR_UNITS } from "../lexicon/date-words.js";
import { wordSet } from "../lexicon/words.js";
import type { DateMention } from "../article/types.js";
import type { Token } from "../text/token.js";
import { amountBefore } from "./amount-before.js";
import { mentionRelative, tokenBeside, wordAt, type Scan } from "./scan.js";

/** How far "the following year" and the like lie from the date named before. */
const AWAY: ReadonlyMap<string, number> = new Map([
  ["following", 1],
  ["next", 1],
  ["previous", -1],
  ["preceding", -1],
  ["same", 0],
  ["that", 0],
]);

/** What goes on behind "the same day", so that it is that of something else: "the same month last year". */
const OF_ANOTHER = /* @__PURE__ */ wordSet("last this next of in as a that when before after");

/** Words of speech beside a date that is its own: "[said] Tuesday that he died two days later". */
const SPEAKS = /* @__PURE__ */ wordSet("said told say says saying");

/**
 * Reads "the following year", "the previous day", "later that month", "the day before" at their unit: counted from the
 * date named last, if that stands in the sentence or right before it. Not "the next month", a stretch of time,
 * "the same day as", "the day before the vote".
 */
export function readAnchored(scan: Scan, i: number): number {
  const unit = CALENDAR_UNITS.get(scan.tokens[i].lower)!;
  const before = wordAt(scan, i - 1, i);
  if (before === "the") return readBeside(scan, i, unit);
  const away = AWAY.get(before);
  if (away === undefined) return i;
  const that = before === "that";
  let first = that ? i - 1 : i - 2;
  if (first < scan.free || (!that && wordAt(scan, first, i) !== "the")) return i;
  if (away === 0 && OF_ANOTHER.has(wordAt(scan, i + 1, i))) return i;
  if (before === "next" && unit !== "day" && !isPoint(scan, first, i + 1)) return i;
  const anchor = anchorOf(scan, first, unit, away, true);
  const iso = shifted(anchor?.iso ?? null, unit, away);
  if (away === 0 && iso === null) return i;
  const part = wordAt(scan, first - 1, i);
  if (first > scan.free && (part === "later" || part === "earlier" || part === "early" || part === "late"))
    first--;
  return mentionRelative(scan, first, i + 1, iso);
}

/** "the day before", "the year after", "the end of the month"; not "the day before the vote". */
function readBeside(scan: Scan, i: number, unit: string): number {
  if (wordAt(scan, i - 2, i) === "of" && ENDS.has(wordAt(scan, i - 3, i))) return readEndOf(scan, i, unit);
  const side = wordAt(scan, i + 1, i);
  if ((side !== "before" && side !== "after") || i - 1 < scan.free) return i;
  if (goesOn(tokenBeside(scan, i + 2, i))) return i;
  const away = side === "before" ? -1 : 1;
  return mentionRelative(
    scan,
    i - 1,
    i + 2,
    shifted(anchorOf(scan, i - 1, unit, away)?.iso ?? null, unit, away),
  );
}

/**
 * Reads "two days earlier", "a year later" at "earlier" or "later". Figures that rose "from 4 pence a year earlier" are
 * compared with those of the year before the story's, where the sentence names no other.
 */
export function readEarlier(scan: Scan, i: number): number {
  const count = amountBefore(scan, i);
  // "two years later than planned"
  if (count === null || wordAt(scan, i + 1, i) === "than") return i;
  const { first, value, unit } = count;
  const away = value === null ? null : scan.tokens[i].lower === "earlier" ? -value : value;
  const anchor = anchorOf(scan, first, unit, away ?? 1);
  let iso = away === null ? null : shifted(anchor?.iso ?? null, unit, away);
  if (
    anchor === null &&
    unit === "year" &&
    away !== null &&
    away < 0 &&
    scan.today !== null &&
    isCompared(scan, first)
  )
    iso = isoYear(scan.today.year + away);
  return mentionRelative(scan, first, i + 1, iso);
}

const ENDS = /* @__PURE__ */ wordSet("end start beginning middle rest remainder close");

/** "the end of the month": of the date that its sentence names, or else of the story's. */
function readEndOf(scan: Scan, i: number, unit: string): number {
  const article = wordAt(scan, i - 4, i) === "the";
  const first = article ? i - 4 : i - 3;
  if (first < scan.free || unit === "day") return i;
  const anchor = anchorOf(scan, i, unit, 0);
  const iso = anchor === null || anchor.relative ? (scan.today?.iso ?? null) : anchor.iso;
  return mentionRelative(scan, first, i + 1, shifted(iso, unit, 0));
}

const COMPARING = /* @__PURE__ */ wordSet("from than versus against with");

/** How far in front of "a year earlier" the word that compares is looked for, in tokens. */
const REACH = 6;

/** "from a year earlier", "from 4 pence a year earlier"; not "from prison a year earlier". */
function isCompared({ tokens }: Scan, first: number): boolean {
  const { sentence } = tokens[first];
  for (let i = first - 1; i >= first - REACH && tokens[i]?.sentence === sentence; i--)
    if (COMPARING.has(tokens[i].lower))
      return i === first - 1 || tokens[i + 1].kind === "number" || tokens[i + 1].kind === "symbol";
  return false;
}

/** The year that "that year" and "the following year" are behind a month, and the token behind them; null if none. */
export function readYearOfAnchor(
  scan: Scan,
  i: number,
  beside: number,
): { year: number; last: number } | null {
  const that = wordAt(scan, i, beside) === "that";
  const at = that ? i : i + 1;
  const away = AWAY.get(wordAt(scan, at, beside));
  const iso = scan.dates.at(-1)?.iso ?? null;
  if (away === undefined || iso === null || wordAt(scan, at + 1, beside) !== "year") return null;
  return { year: Number(iso.slice(0, 4)) + away, last: at + 2 };
}

/** "The next year it shut", "and shut the next year."; not "in the next year", "spent the next year abroad". */
function isPoint(scan: Scan, first: number, last: number): boolean {
  const before = wordAt(scan, first - 1, first);
  if (before === "") return true;
  return !goesOn(tokenBeside(scan, last, first)) && scan.tokens[first - 1].tag !== "IN";
}

function goesOn(behind: Token | undefined): boolean {
  return behind?.kind === "word" || behind?.kind === "number";
}

/**
 * The date from which what begins at token `first` is counted: the last one, where it stands in the same sentence or,
 * if that only begins or looks back, in the one before. A month is rather counted from a month, a year from no weekday.
 * Forward from the day of a report nothing is counted.
 */
function anchorOf(
  scan: Scan,
  first: number,
  unit: string,
  away: number,
  anywhere = false,
): DateMention | null {
  const { tokens, body, dates } = scan;
  const { sentence } = tokens[first];
  const { first: begin } = body.sentences[sentence];
  const reaches = anywhere || first - begin <= 2 || (away < 0 && hasHad(scan, begin, first));
  const from = tokens[body.sentences[reaches && sentence > 0 ? sentence - 1 : sentence].first].start;
  const last = dates.at(-1);
  if (last === undefined || last.start < from) return null;
  if (unit !== "day")
    for (let at = dates.length - 1; at >= 0 && at > dates.length - 4 && dates[at].start >= from; at--)
      if (unit === "month" ? dates[at].iso?.length === 7 : !isWeekday(dates[at])) return dates[at];
  return away > 0 && last.relative && isOfSpeech(scan, last) ? null : last;
}

function isWeekday({ iso, relative }: DateMention): boolean {
  return relative && iso?.length === 10;
}

/** "He had been missing": what is counted back from is in the sentence before. */
function hasHad({ tokens }: Scan, begin: number, first: number): boolean {
  for (let i = first - 1; i >= begin && i > first - 12; i--) if (tokens[i].lower === "had") return true;
  return false;
}

/** "said on Tuesday", "Police on Tuesday said". */
function isOfSpeech({ tokens, free }: Scan, { start }: DateMention): boolean {
  let at = free - 1;
  while (at > 0 && tokens[at].start > start) at--;
  for (let i = Math.max(0, at - 3); i < free + 2 && i < tokens.length; i++)
    if (SPEAKS.has(tokens[i].lower)) return true;
  return false;
}

/** A date so many units from another, as exact as the unit; null where the other is less so. */
function shifted(iso: string | null, unit: string, away: number): string | null {
  if (iso === null) return null;
  const year = Number(iso.slice(0, 4));
  if (unit === "year") return isoYear(year + away);
  if (unit === "month") return iso.length < 7 ? null : isoMonth(year, Number(iso.slice(5, 7)), away);
  return unit === "day" && iso.length === 10 ? fromDayNumber(dayNumber(iso) + away) : null;
}
