import {
  isDoubtful,
  readBareAgency,
  readBrackets,
  readSlashes,
  type Bracketed,
  type PrintedAgency,
} from "./dateline-agency.js";
import { readDate, type PrintedDate } from "./dateline-date.js";
import type { Piece } from "./dateline-pieces.js";
import { nameEnd, readPlaces, type PrintedPlace } from "./dateline-places.js";
import { isCity, isPlace, placeKey } from "./geography.js";

/** How a dateline ends: with a dash, with a colon, with its line, or with nothing but the next word. */
export type Separator = "dash" | "colon" | "line" | "none";

/** What reads like a dateline; whether it is one, the evidence says. */
export interface Reading {
  readonly start: number;
  /** Behind the last separator. */
  readonly end: number;
  readonly places: readonly PrintedPlace[];
  readonly agency: (PrintedAgency & { readonly bracketed: boolean }) | null;
  readonly date: PrintedDate | null;
  readonly separator: Separator;
  /** The first piece behind it, or null at the end of the line. */
  readonly follower: Piece | null;
  /** The second piece behind it. */
  readonly second: Piece | null;
  /** Whether a comma or stop parts the places from the rest. */
  readonly parted: boolean;
  /** Whether brackets stood there, though empty: "--( )--". */
  readonly emptied: boolean;
}

/**
 * The readings of the pieces from `at` on as a dateline, the likeliest first; `agencyName` is an agency that the
 * headline names. In BNF:
 *
 * ```text
 * dateline = [agency dash] places tail | tail | agency dash
 * places   = place { ("/" | "and" | "&" | ",") place }
 * place    = name ["," area ["," area] | "(" area ")"]
 * tail     = { date | "(" agency [- date] ")" | "/" agency "/" | agency | "," | "." | "-" } [separator]
 * ```
 */
export function readings(
  text: string,
  pieces: readonly Piece[],
  at: number,
  agencyName: string | null = null,
): Reading[] {
  const first = pieces[at];
  if (first === undefined) return [];
  const found: Reading[] = [];
  const lead = readBareAgency(text, pieces, at) ?? readNamed(pieces, at, agencyName);
  if (lead !== null && pieces[lead.next]?.kind === "dash" && pieces[lead.next].gap > 0) {
    // "Canadian Press - LANGLEY, B.C. (CP) -", "SPACE.com - TORONTO, Canada --"
    found.push(...agencyFirst(text, pieces, at, lead.next + 1, { ...lead, bracketed: false }));
  }
  if (first.kind === "open") {
    const brackets = readBrackets(text, pieces, at);
    // "(ANSA) - ROME, JUL 11 -", "(Reuters) -", "(CNN) The"
    if (brackets?.agency) {
      const behind = brackets.next + (pieces[brackets.next]?.kind === "dash" ? 1 : 0);
      found.push(...agencyFirst(text, pieces, at, behind, { ...brackets.agency, bracketed: true }));
    }
  }
  if (readDate(pieces, at) !== null) {
    // "OCTOBER 14, 2004 (REUTERS) - SAN FRANCISCO --", "Aug. 10 (UPI) --"
    const dated = readTail(text, pieces, at, at, []);
    if (dated.separator === "dash" && dated.agency !== null) {
      const more = placesAfter(text, pieces, indexBehind(pieces, dated.end), dated);
      if (more) found.push(more);
    }
    found.push(dated);
  }
  const end = nameEnd(pieces, at);
  if (end > at) {
    const whole = withPlaces(text, pieces, at, end);
    if (whole) found.push(whole);
    // "LOS ANGELES NASA will": the capitals run on; the city is their longest known beginning.
    for (let stop = end - 1; stop > at; stop--) {
      if (!isCity(placeKey(text.slice(pieces[at].start, pieces[stop - 1].end)))) continue;
      const part = withPlaces(text, pieces, at, stop);
      if (part) found.push(part);
      break;
    }
  }
  return found;
}

/** "Vale Wire - Police" below a headline that ends in "(Vale Wire)". */
function readNamed(
  pieces: readonly Piece[],
  at: number,
  name: string | null,
): (PrintedAgency & { next: number }) | null {
  const count = name === null ? 0 : name.split(" ").length;
  const last = pieces[at + count - 1];
  const printed = pieces
    .slice(at, at + count)
    .map((piece) => piece.text)
    .join(" ");
  return count > 0 && printed === name
    ? { start: pieces[at].start, end: last.end, name, next: at + count }
    : null;
}

function withPlaces(text: string, pieces: readonly Piece[], at: number, end: number): Reading | null {
  const read = readPlaces(text, pieces, at, end);
  return read && readTail(text, pieces, at, read.next, read.places);
}

/** A dateline that names its agency first: the places behind the dash belong to it if they end like a dateline. */
function agencyFirst(
  text: string,
  pieces: readonly Piece[],
  at: number,
  behind: number,
  agency: Reading["agency"],
): Reading[] {
  const alone = finish(pieces, at, behind, [], agency, null, false, behind);
  const more = placesAfter(text, pieces, behind, alone);
  return more ? [more, alone] : [alone];
}

function placesAfter(text: string, pieces: readonly Piece[], at: number, before: Reading): Reading | null {
  const end = nameEnd(pieces, at);
  const read = end > at ? readPlaces(text, pieces, at, end) : null;
  if (read === null) return null;
  const tail = readTail(text, pieces, at, read.next, read.places);
  if (tail.separator === "none" || (tail.separator === "line" && !tail.date)) return null;
  if (read.places.some((place) => place.shape !== "caps" && !isPlace(place.key) && place.areas.length === 0))
    return null;
  const agency = before.agency ?? tail.agency;
  return { ...tail, start: before.start, agency, date: tail.date ?? before.date };
}

/** Date, agency and separator behind the places, in any order, each at most once. */
function readTail(
  text: string,
  pieces: readonly Piece[],
  at: number,
  from: number,
  places: readonly PrintedPlace[],
): Reading {
  let agency: Reading["agency"] = null;
  let date: PrintedDate | null = null;
  let emptied = false;
  let next = from;
  let last = from;
  for (let steps = 0; steps < 12 && next < pieces.length; steps++) {
    const piece = pieces[next];
    if (piece.kind === "comma" || piece.kind === "stop") {
      next++;
      continue;
    }
    // "LA PAZ (BOLIVIA), NO DATE (AFP) --"
    if (piece.text === "NO" && pieces[next + 1]?.text === "DATE") {
      next += 2;
      continue;
    }
    const found: PrintedDate | null =
      date === null && (piece.kind === "word" || piece.kind === "number") ? readDate(pieces, next) : null;
    if (found) {
      date = found;
      next = last = found.next;
      // "July 14, Juche 113 (2024)": the year of North Korea's calendar
      continue;
    }
    const enclosed: Bracketed | null =
      piece.kind === "open"
        ? readBrackets(text, pieces, next)
        : piece.kind === "slash" && agency === null
          ? readSlashes(text, pieces, next)
          : null;
    if (enclosed && (agency === null || enclosed.agency === null)) {
      if (enclosed.agency) agency = { ...enclosed.agency, bracketed: true };
      else emptied = true;
      date ??= enclosed.date;
      next = last = enclosed.next;
      // "/ ACCESSWIRE / September 26, 2019 /"
      continue;
    }
    if (piece.kind === "slash" && agency !== null && date !== null) {
      next = last = next + 1;
      break;
    }
    if (
      piece.kind === "dash" &&
      agency === null &&
      (pieces[next + 1]?.kind === "open" || (date === null && readDate(pieces, next + 1)?.day != null))
    ) {
      // "ST. LOUIS--(BUSINESS WIRE)--", "LOUISVILLE, Colo. - March 16 -"; not "PARIS - (…)" of a lead in brackets
      const ahead = pieces[next + 1].kind === "open" ? readBrackets(text, pieces, next + 1) : null;
      const day = ahead === null ? readDate(pieces, next + 1) : null;
      if (
        ahead === null
          ? day !== null && pieces[day.next]?.kind === "dash"
          : ahead.agency === null || ahead.agency.name !== null || pieces[ahead.next]?.kind === "dash"
      ) {
        next++;
        continue;
      }
    }
    // "Moscow - AFP" on a line of its own
    if (piece.kind === "dash" && agency === null) {
      const bare = readBareAgency(text, pieces, next + 1);
      if (bare?.next === pieces.length) {
        next++;
        continue;
      }
    }
    if (piece.kind === "word" && agency === null) {
      const bare = readBareAgency(text, pieces, next);
      const behind = bare === null ? undefined : pieces[bare.next]?.kind;
      const ends =
        bare !== null &&
        (bare.next >= pieces.length ||
          behind === "dash" ||
          behind === "colon" ||
          (behind === "comma" && pieces[bare.next + 1]?.kind === "dash"));
      if (ends && (!isDoubtful(bare.name!) || date !== null || pieces[next - 1]?.kind === "comma")) {
        agency = { ...bare, bracketed: false };
        next = last = bare.next;
        continue;
      }
    }
    break;
  }
  return finish(pieces, at, last, places, agency, date, emptied, next);
}

const PARTING = { comma: true, stop: true };

/** Closes a reading: takes the separator, and looks at what follows. */
function finish(
  pieces: readonly Piece[],
  at: number,
  last: number,
  places: readonly PrintedPlace[],
  agency: Reading["agency"],
  date: PrintedDate | null,
  emptied: boolean,
  next: number,
): Reading {
  let separator: Separator = "none";
  let end = pieces[last - 1]?.end ?? pieces[at].start;
  let behind = last;
  const mark = pieces[next]?.kind;
  if (mark === "dash" || mark === "colon") {
    separator = mark;
    while (pieces[next]?.kind === "dash" || pieces[next]?.kind === "colon") end = pieces[next++].end;
    behind = next;
  } else if (pieces[last - 1]?.kind === "dash") separator = "dash";
  else if (next >= pieces.length) {
    separator = "line";
    end = pieces[next - 1].end;
    behind = next;
  } else if (pieces[last]?.kind === "stop" && (agency !== null || date !== null)) {
    // "/TASS/."
    separator = agency ? "dash" : "none";
    end = pieces[last].end;
    behind = last + 1;
  }
  return {
    start: pieces[at].start,
    end,
    places,
    agency,
    date,
    separator,
    emptied,
    parted:
      places.length > 0 && (pieces.find((piece) => piece.start >= places.at(-1)!.end)?.kind ?? "") in PARTING,
    follower: pieces[behind] ?? null,
    second: pieces[behind + 1] ?? null,
  };
}

function indexBehind(pieces: readonly Piece[], offset: number): number {
  let at = 0;
  while (at < pieces.length && pieces[at].start < offset) at++;
  return at;
}
