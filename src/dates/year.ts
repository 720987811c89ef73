import {
  BEFORE_COUNTS,
  BEFORE_YEARS,
  BEFORE_YEARS_OR_COUNTS,
  COUNTED_BEHIND_YEARS,
  TIME_ZONES,
} from "../lexicon/date-words.js";
import { wordSet } from "../lexicon/words.js";
import { isoYear } from "../calendar.js";
import { integerAt, mention, opensParagraph, tokenBeside, wordAt, yearAt, type Scan } from "./scan.js";

/** Words before a number that is a year whatever follows: "since 2011", "early 1990", "fiscal 2019". */
const BEFORE_YEAR = /* @__PURE__ */ wordSet(BEFORE_YEARS);

/** Words before a number that may be a year: "of 1990", "the 2016 election", "from 1998 to 2004". */
const BEFORE_YEAR_OR_COUNT = /* @__PURE__ */ wordSet(BEFORE_YEARS_OR_COUNTS);

/** Marks and words before a number that no year follows: "$1990", "No. 1990", "some 2000". */
const BEFORE_COUNT = /* @__PURE__ */ wordSet(BEFORE_COUNTS);

/**
 * Reads the year at token `i`: "in 1988", "the 2016 election", "1990s", "2018-2019". Returns the first
 * token behind, or `i` for what is no year: "$1990", "2,000", "1990 troops", "Boeing 2000".
 */
export function readYear(scan: Scan, i: number): number {
  const year = yearAt(scan, i);
  if (year < 0) return i;
  const { tokens } = scan;
  const next = tokens[i + 1];
  const glued = next !== undefined && !next.spaced;
  if (glued && next.lower === "s") return mention(scan, withThe(scan, i), i + 2, null);
  if (!isYear(scan, i, year)) return i;

  const first = withPart(scan, i);
  if (glued && (next.lower === "-" || next.lower === "\u2013" || next.lower === "/")) {
    const to = yearAt(scan, i + 2);
    if (to > year) {
      mention(scan, first, i + 1, isoYear(year));
      return mention(scan, i + 2, i + 3, isoYear(to));
    }
    // "the 2019-20 season", "the 2014-16 drought" are no single year.
    const short = integerAt(scan, i + 2, 2);
    if (short === (year + 1) % 100 || short > Math.max(12, year % 100))
      return mention(scan, first, i + 3, null);
    return i;
  }
  const opening = wordAt(scan, first - 1, i) === "in" && wordAt(scan, first - 2, i) === "";
  if (opening) {
    scan.yearSentence = tokens[i].sentence;
    scan.year = year;
  }
  return mention(scan, first, i + 1, isoYear(year));
}

/** "'90s", "’80s": mark, number, "s". */
export function readShortDecade(scan: Scan, i: number): number {
  const { tokens } = scan;
  const mark = tokens[i - 1];
  if (mark?.kind !== "mark" || tokens[i].spaced || tokens[i + 1]?.lower !== "s" || tokens[i + 1].spaced)
    return i;
  if (integerAt(scan, i, 2) % 10 !== 0) return i;
  return mention(scan, withThe(scan, i - 1), i + 2, null);
}

/** "mid-1996", "end-2025", "the mid-1990s": the part and the year are one token. */
export function readPartOfYear(scan: Scan, i: number): number {
  const { lower } = scan.tokens[i];
  const [year, rest] = lower.slice(lower.indexOf("-") + 1).split(/(?=s$)/);
  if (!/^[12]\d{3}$/.test(year)) return i;
  return rest === undefined ? mention(scan, i, i + 1, year) : mention(scan, withThe(scan, i), i + 1, null);
}

function isYear(scan: Scan, i: number, year: number): boolean {
  const { tokens } = scan;
  const previous = tokenBeside(scan, i - 1, i);
  const before = previous?.lower ?? "";
  if (BEFORE_COUNT.has(before)) return isAbout(scan, i, year) && !isCounted(scan, i, year);
  if (previous?.kind === "symbol" || previous?.kind === "number" || previous?.kind === "hyphen") return false;
  const follows = tokenBeside(scan, i + 1, i);
  if (follows?.kind === "symbol" && follows.lower !== "/") return false;
  if (follows?.kind === "hyphen" && tokens[i + 2]?.kind === "word") return false;
  if (follows?.kind === "word" && isCounted(scan, i, year)) return false;
  const modern = year >= 1700 && year < 2100;
  if (BEFORE_YEAR.has(before)) return modern || (year >= 1000 && before !== "by" && follows?.kind !== "word");
  if (!modern) return false;
  if (BEFORE_YEAR_OR_COUNT.has(before)) return true;
  if (previous === undefined) return isSubject(scan, i);
  // "ended 2025 with a loss"
  if (SPENT.has(previous.lemma) && previous.tag !== "NN") return year >= 1900;
  if (previous.kind === "open")
    return (
      follows?.kind === "close" ||
      follows?.kind === "dash" ||
      follows?.kind === "hyphen" ||
      follows?.kind === "comma"
    );
  // A year after a capital word is part of its name: "Windows 2000", "Resolution 1973", "Flight 1989".
  if (previous.kind === "clitic" || previous.kind === "comma")
    return year >= 1900 && follows?.kind === "word" ? true : previous.kind === "comma";
  return previous.shape === "lower" && year >= 1900 && ["JJ", "IN", "CC", "VBG"].includes(previous.tag);
}

/** Verbs of what is done with a year: "welcomed 2025", "started 2025". */
const SPENT = /* @__PURE__ */ wordSet("start begin end finish enter welcome");

const YEAR_VERBS = /* @__PURE__ */ wordSet("was is will has had saw brought marked");

/** A year that begins its sentence: "2025 was a good year", or its paragraph: "2001 - Talks collapse"; not "2000 came". */
function isSubject(scan: Scan, i: number): boolean {
  const next = tokenBeside(scan, i + 1, i);
  if (next === undefined) return false;
  return next.kind === "dash" || next.kind === "colon" ? opensParagraph(scan, i) : YEAR_VERBS.has(next.lower);
}

/** What a year is as of, in front of how near it is known: "[since] at least 2014". */
const AS_OF = /* @__PURE__ */ wordSet("since until till by in from before");

/** "around 2028, and", "since at least 2014", "4 percent over 2014"; not "around 2000", "around 1990 people", "sold at least 2014". */
function isAbout(scan: Scan, i: number, year: number): boolean {
  const { tokens } = scan;
  if (year < 1900 || year >= 2100) return false;
  const before = wordAt(scan, i - 1, i);
  const lead = wordAt(scan, i - (before === "least" ? 3 : 2), i);
  const next = tokens[i + 1];
  if (AS_OF.has(lead) || (before === "over" && PERCENT.test(lead))) return next?.tag !== "NNS";
  if ((before !== "around" && before !== "about") || year % 50 === 0) return false;
  return next === undefined || next.kind === "comma" || next.kind === "stop";
}

/** "percent", "per [cent]", "%"; not "present". */
const PERCENT = /^(?:%|(?:per)?cent|pct)$/;

const MEASURES = /* @__PURE__ */ wordSet(COUNTED_BEHIND_YEARS);

/** "2000 troops", "1990 people", "2012 GMT"; not "the 2012 elections", "in 2012 officials said". */
function isCounted(scan: Scan, i: number, year: number): boolean {
  if (i + 1 >= scan.tokens.length) return false;
  const token = scan.tokens[i + 1];
  if (MEASURES.has(token.lower) || TIME_ZONES.has(token.lower)) return true;
  if (token.tag !== "NNS" || token.shape !== "lower") return false;
  const before = wordAt(scan, i - 1, i);
  return year % 50 === 0
    ? before !== "the"
    : before === "of" || before === "from" || before === "to" || before === "for";
}

function withPart(scan: Scan, i: number): number {
  let first = i;
  const before = wordAt(scan, i - 1, i);
  if (
    first > scan.free &&
    (before === "early" || before === "late" || before === "mid" || before === "fiscal")
  )
    first--;
  return first;
}

/** "the late 1970s", "the 1990s", "1990s", "the '80s". */
function withThe(scan: Scan, i: number): number {
  let first = i;
  const before = wordAt(scan, first - 1, i);
  if (first > scan.free && (before === "early" || before === "late" || before === "mid")) first--;
  if (first > scan.free && wordAt(scan, first - 1, i) === "the") first--;
  return first;
}
