import { isDoubtful, readBareAgency, readBrackets, readSlashes, type PrintedAgency } from "./agency.js";
import { readDate, type PrintedDate } from "./date.js";
import type { Piece } from "./pieces.js";
import type { PrintedPlace } from "./places.js";

/** How a dateline ends: with a dash, with a colon, with its line, or with nothing but the next word. */
type Separator = "dash" | "colon" | "line" | "none";

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

/** An agency as a reading has it: with or without its brackets. */
export function statedAgency(
  { start, end, name }: PrintedAgency,
  bracketed: boolean,
): NonNullable<Reading["agency"]> {
  return { start, end, name, bracketed };
}

/** What has been read behind the places so far. */
interface Tail {
  agency: Reading["agency"];
  date: PrintedDate | null;
  emptied: boolean;
  /** Index of the next piece to read. */
  next: number;
  /** Index behind the last piece that is part of the dateline. */
  last: number;
}

/** No dateline has more parts and marks. */
const MOST_STEPS = 12;

/** Date, agency and separator from `pieces[from]` on, behind `places`, in any order, each at most once. */
export function readTail(
  text: string,
  pieces: readonly Piece[],
  at: number,
  from: number,
  places: readonly PrintedPlace[],
): Reading {
  const tail: Tail = { agency: null, date: null, emptied: false, next: from, last: from };
  for (let steps = 0; steps < MOST_STEPS && tail.next < pieces.length; steps++) {
    if (
      !passMark(pieces, tail) &&
      !takeDate(pieces, tail) &&
      !passHijri(pieces, tail) &&
      !takeEnclosed(text, pieces, tail) &&
      !takeBareAgency(text, pieces, tail) &&
      !passDash(text, pieces, tail)
    )
      break;
  }
  return finish(pieces, at, places, tail);
}

/** A reading of an agency alone, which stands first: `pieces[behind]` follows its dash. */
export function agencyAlone(
  pieces: readonly Piece[],
  at: number,
  behind: number,
  agency: Reading["agency"],
): Reading {
  return finish(pieces, at, [], { agency, date: null, emptied: false, next: behind, last: behind });
}

/** A comma, a stop, or "NO DATE" of monitored broadcasts. */
function passMark(pieces: readonly Piece[], tail: Tail): boolean {
  const { kind, text } = pieces[tail.next];
  if (kind === "comma" || kind === "stop") tail.next++;
  else if (text === "NO" && pieces[tail.next + 1]?.text === "DATE") tail.next += 2;
  else return false;
  return true;
}

/** "Jumada II 14, 1448 H /", "Corresponding to 14 Jumada II 1448": the year tells it from other dates. */
function passHijri(pieces: readonly Piece[], tail: Tail): boolean {
  for (let at = tail.next; at < tail.next + MOST_OF_HIJRI && at < pieces.length; at++) {
    const { kind, text } = pieces[at];
    if (kind === "number" && HIJRI_YEAR.test(text)) {
      const era = pieces[at + 1]?.text;
      tail.next = tail.last = at + (era === "H" || era === "AH" ? 2 : 1);
      if (pieces[tail.next]?.kind === "slash") tail.next++;
      return true;
    }
    // "Rabi' II 27"
    if (kind !== "word" && kind !== "number" && kind !== "comma" && !/^['’‘]$/.test(text)) break;
  }
  return false;
}
const MOST_OF_HIJRI = 9;
/** "1446", a year of the Hijri calendar; not "2024". */
const HIJRI_YEAR = /^1[34]\d\d$/;

function takeDate(pieces: readonly Piece[], tail: Tail): boolean {
  const found = tail.date === null ? readDate(pieces, tail.next) : null;
  if (found === null) return false;
  tail.date = found;
  tail.next = tail.last = found.next;
  return true;
}

/** "(Reuters)", "( )", "/TASS/", and the third slash of "/ ACCESSWIRE / September 26, 2019 /". */
function takeEnclosed(text: string, pieces: readonly Piece[], tail: Tail): boolean {
  const { kind } = pieces[tail.next];
  if (kind === "slash" && tail.agency !== null && tail.date !== null) {
    tail.next = tail.last = tail.next + 1;
    return true;
  }
  if (kind !== "open" && !(kind === "slash" && tail.agency === null)) return false;
  const enclosed =
    kind === "open" ? readBrackets(text, pieces, tail.next) : readSlashes(text, pieces, tail.next);
  if (enclosed === null || (tail.agency !== null && enclosed.agency !== null)) return false;
  if (enclosed.agency) tail.agency = statedAgency(enclosed.agency, true);
  else tail.emptied = true;
  tail.date ??= enclosed.date;
  tail.next = tail.last = enclosed.next;
  return true;
}

/**
 * "SYDNEY, July 30 AAP -", "Amman, SANA-", "KINGSTOWN, CMC, May 3 -", "ABOVYAN, MAY 3, ARMENPRESS.": a bare agency is
 * one only before the dateline's end or its date.
 */
function takeBareAgency(text: string, pieces: readonly Piece[], tail: Tail): boolean {
  if (tail.agency !== null || pieces[tail.next].kind !== "word") return false;
  const bare = readBareAgency(text, pieces, tail.next);
  if (bare === null) return false;
  const behind = pieces[bare.next]?.kind;
  const before = pieces[tail.next - 1]?.kind;
  const ends =
    behind === undefined ||
    behind === "dash" ||
    behind === "colon" ||
    (behind === "stop" && (tail.date !== null || pieces[bare.next + 1]?.kind === "dash")) ||
    (behind === "comma" &&
      (pieces[bare.next + 1]?.kind === "dash" ||
        (tail.date === null && readDate(pieces, bare.next + 1)?.day != null)));
  if (!ends || (isDoubtful(bare.name!) && tail.date === null && before !== "comma" && before !== "dash"))
    return false;
  tail.agency = statedAgency(bare, false);
  tail.next = tail.last = bare.next;
  return true;
}

/**
 * A dash inside the dateline: "ST. LOUIS--(BUSINESS WIRE)--", "LOUISVILLE, Colo. - March 16 -", "MANILA - Media OutReach
 * Newswire - 3 May 2025 -", "Moscow - AFP" on a line of its own. Not "PARIS - (The dollar fell)", whose brackets belong to the story.
 */
function passDash(text: string, pieces: readonly Piece[], tail: Tail): boolean {
  if (pieces[tail.next].kind !== "dash") return false;
  const at = tail.next + 1;
  const ahead = tail.agency === null && pieces[at]?.kind === "open" ? readBrackets(text, pieces, at) : null;
  const date = tail.date === null && ahead === null ? readDate(pieces, at) : null;
  let goesOn = false;
  if (ahead !== null)
    goesOn = ahead.agency === null || ahead.agency.name !== null || pieces[ahead.next]?.kind === "dash";
  else if (date !== null) goesOn = date.day !== null && pieces[date.next]?.kind === "dash";
  else if (tail.agency === null) {
    const bare = readBareAgency(text, pieces, at);
    goesOn = bare !== null && (bare.next === pieces.length || isSpacedDash(pieces[bare.next]));
  }
  if (goesOn) tail.next++;
  return goesOn;
}

function isSpacedDash({ kind, gap }: Piece): boolean {
  return kind === "dash" && gap > 0;
}

/** Closes a reading: takes the separator, and looks at what follows. */
function finish(pieces: readonly Piece[], at: number, places: readonly PrintedPlace[], tail: Tail): Reading {
  const { agency, date, emptied, last } = tail;
  let { next } = tail;
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
    // "/TASS/." has a stop for its dash.
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
    parted: places.length > 0 && isParted(pieces, places.at(-1)!.end),
    follower: pieces[behind] ?? null,
    second: pieces[behind + 1] ?? null,
  };
}

function isParted(pieces: readonly Piece[], placesEnd: number): boolean {
  const kind = pieces.find((piece) => piece.start >= placesEnd)?.kind;
  return kind === "comma" || kind === "stop";
}
