import { AGENCIES, NOT_BARE } from "../../lexicon/agencies.js";
import { classOf, DIGIT, LOWER, NUMERAL } from "../../text/characters.js";
import { readDate, type PrintedDate } from "./date.js";
import type { Piece } from "./pieces.js";

/** An agency as a dateline or sign-off prints it. */
export interface PrintedAgency {
  readonly start: number;
  readonly end: number;
  /** Canonical name, or null if the agency is not in the lexicon. */
  readonly name: string | null;
}

/** Letters and digits of a name in lower case: "N.Y. Times" and "NY TIMES" are looked up alike. */
function lettersOf(name: string): string {
  const lower = name.toLowerCase();
  let letters = "";
  let from = 0;
  for (let i = 0; i < lower.length; i++) {
    const c = classOf(lower.charCodeAt(i));
    if (c >= LOWER || c === DIGIT || c === NUMERAL) continue;
    letters += lower.slice(from, i);
    from = i + 1;
  }
  return from === 0 ? lower : letters + lower.slice(from);
}

/** The canonical name by the letters of each name. */
const BY_LETTERS: ReadonlyMap<string, string> = /* @__PURE__ */ byLetters();
/** First words of the names, for a quick no. */
const FIRST_WORDS: ReadonlySet<string> = /* @__PURE__ */ firstWords();
const LONGEST_NAME = 40;

function byLetters(): Map<string, string> {
  const names = new Map<string, string>();
  const entries = AGENCIES.split("|");
  lettersOfAll(AGENCIES)
    .split("|")
    .forEach((entry, i) => {
      const [canonical] = entries[i].split("=", 1);
      for (const name of entry.split("=")) names.set(name, canonical);
    });
  return names;
}

function firstWords(): Set<string> {
  return new Set(lettersOfAll(AGENCIES.replace(/ [^=|]{1,80}/g, "")).split(/[=|]/));
}

/** What `lettersOf` is of each name of the lexicon. */
function lettersOfAll(names: string): string {
  return names.toLowerCase().replace(/[^a-z0-9=|]{1,80}/g, "");
}

/** The canonical name of an agency, or null. */
export function agencyNamed(name: string): string | null {
  return name.length > LONGEST_NAME ? null : (BY_LETTERS.get(lettersOf(name)) ?? null);
}

/**
 * The canonical name of what stands in an agency's brackets: the name itself, a service of it ("Reuters Health",
 * "CNN Philippines"), one of two names ("tca/dpa", "CBS/AP"), or a name and more ("Reuters on Friday").
 */
function agencyInBrackets(text: string): string | null {
  const whole = agencyNamed(text);
  if (whole !== null) return whole;
  const words = text.split(/[\s/&,;]{1,4}/, 6);
  for (let count = Math.min(4, words.length - 1); count > 0; count--) {
    const name = agencyNamed(words.slice(0, count).join(" "));
    if (name !== null && !NOT_BARE.has(words[0].toLowerCase())) return name;
  }
  return agencyNamed(words.at(-1)!);
}

/** What brackets or slashes hold: an agency, perhaps with a date, or nothing ("( )", its tag stripped). */
interface Bracketed {
  /** Index of the piece behind the closing bracket. */
  readonly next: number;
  readonly agency: PrintedAgency | null;
  readonly date: PrintedDate | null;
  readonly text: string;
}

/** "(Reuters)", "(Newsfile Corp. - September 24, 2025)", "( )", "[India]" from the bracket at `pieces[at]`. */
export function readBrackets(text: string, pieces: readonly Piece[], at: number): Bracketed | null {
  let close = at + 1;
  while (close < pieces.length && close - at < 14 && pieces[close].kind !== "close") close++;
  if (pieces[close]?.kind !== "close") return null;
  return inside(text, pieces, at + 1, close, close + 1);
}

/** "/TASS/", "/ ACCESSWIRE /", "/PRNewswire-AsiaNet/" from the slash at `pieces[at]`. */
export function readSlashes(text: string, pieces: readonly Piece[], at: number): Bracketed | null {
  let close = at + 1;
  while (close < pieces.length && close - at < 8 && pieces[close].kind !== "slash") close++;
  if (pieces[close]?.kind !== "slash" || close === at + 1) return null;
  const found = inside(text, pieces, at + 1, close, close + 1);
  return found.agency?.name == null ? null : found;
}

function inside(
  text: string,
  pieces: readonly Piece[],
  first: number,
  close: number,
  next: number,
): Bracketed {
  // "( )", its tag stripped; "[NO DATE]" of monitored broadcasts
  if (first === close || pieces[close - 1].text === "DATE")
    return { next, agency: null, date: null, text: "" };
  let last = close;
  let date: PrintedDate | null = null;
  const whole = readDate(pieces, first);
  // "NEW YORK (March 3, 2020) --"
  if (whole?.next === close && whole.day !== null) return { next, agency: null, date: whole, text: "" };
  for (let at = first + 1; at < close && date === null; at++) {
    if (pieces[at - 1].kind !== "dash" && pieces[at - 1].kind !== "comma") continue;
    const found = readDate(pieces, at);
    if (found === null || found.next !== close || found.day === null) continue;
    date = found;
    last = at - 1;
  }
  const { start } = pieces[first];
  const { end } = pieces[last - 1];
  const name = text.slice(start, end);
  return { next, agency: { start, end, name: agencyInBrackets(name) }, date, text: name };
}

/**
 * An agency without brackets, "SYDNEY, July 30 AAP -", "Tehran, Aug 19, IRNA –", "Canadian Press -": only a
 * known name in its own capitals, the longest there is. Not "Ana -", not "Trend -".
 */
export function readBareAgency(
  text: string,
  pieces: readonly Piece[],
  at: number,
): (PrintedAgency & { next: number }) | null {
  if (pieces[at]?.kind !== "word" || (pieces[at].shape === "lower" && !pieces[at].text.includes(".")))
    return null;
  if (!FIRST_WORDS.has(lettersOf(pieces[at].text))) return null;
  let words = 1;
  while (words < 4 && pieces[at + words]?.kind === "word") words++;
  for (; words > 0; words--) {
    const { end } = pieces[at + words - 1];
    const name = agencyNamed(text.slice(pieces[at].start, end));
    if (name !== null) return { start: pieces[at].start, end, name, next: at + words };
  }
  return null;
}

/** Whether a bare name could as well be a word or another body's name. */
export function isDoubtful(printed: string): boolean {
  return NOT_BARE.has(lettersOf(printed));
}
