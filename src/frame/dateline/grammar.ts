import { readBareAgency, readBrackets, type PrintedAgency } from "./agency.js";
import { readDate } from "./date.js";
import type { Piece } from "./pieces.js";
import { nameEnd, readPlaces } from "./places.js";
import { agencyAlone, readTail, statedAgency, type Reading } from "./tail.js";
import { isCity, isPlace, placeKey } from "./geography.js";

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
export function* readings(
  text: string,
  pieces: readonly Piece[],
  at: number,
  agencyName: string | null = null,
): Generator<Reading> {
  const first = pieces[at];
  if (first === undefined) return;
  const lead = readBareAgency(text, pieces, at) ?? readNamed(pieces, at, agencyName);
  // "Canadian Press - KELOWNA, B.C. (CP) -", "SPACE.com - TORONTO, Canada --"; not "AP-Park Poll"
  if (lead !== null && pieces[lead.next]?.kind === "dash" && pieces[lead.next].gap > 0)
    yield* agencyFirst(text, pieces, at, lead.next + 1, statedAgency(lead, false));
  if (first.kind === "open") {
    const brackets = readBrackets(text, pieces, at);
    // "(ANSA) - ROME, JUL 11 -", "(Reuters) -", "(CNN) The"; not "(Corrects name) OSLO -"
    if (brackets?.agency && (brackets.agency.name !== null || pieces[brackets.next]?.kind === "dash")) {
      const behind = brackets.next + (pieces[brackets.next]?.kind === "dash" ? 1 : 0);
      yield* agencyFirst(text, pieces, at, behind, statedAgency(brackets.agency, true));
    }
  }
  if (readDate(pieces, at) !== null) {
    // "OCTOBER 14, 2004 (REUTERS) - SAN FRANCISCO --", "Aug. 10 (UPI) --"
    const dated = readTail(text, pieces, at, at, []);
    if (dated.separator === "dash" && dated.agency !== null) {
      const more = placesAfter(text, pieces, indexBehind(pieces, dated.end), dated);
      if (more) yield more;
    }
    yield dated;
  }
  const end = nameEnd(pieces, at);
  if (end === at) return;
  const whole = withPlaces(text, pieces, at, end);
  if (whole) yield whole;
  // "LOS ANGELES NASA will": the capitals run on; the city is their longest known beginning.
  for (let stop = end - 1; stop > at; stop--) {
    if (!isCity(placeKey(text.slice(pieces[at].start, pieces[stop - 1].end)))) continue;
    const part = withPlaces(text, pieces, at, stop);
    if (part) yield part;
    return;
  }
}

/** "Vale Wire - Police" below a headline that ends in "(Vale Wire)". */
function readNamed(
  pieces: readonly Piece[],
  at: number,
  name: string | null,
): (PrintedAgency & { next: number }) | null {
  if (name === null) return null;
  const run = pieces.slice(at, at + name.split(" ").length);
  if (run.map((piece) => piece.text).join(" ") !== name) return null;
  return { start: run[0].start, end: run.at(-1)!.end, name, next: at + run.length };
}

function withPlaces(text: string, pieces: readonly Piece[], at: number, end: number): Reading | null {
  const read = readPlaces(text, pieces, at, end);
  return read && readTail(text, pieces, at, read.next, read.places);
}

/** A dateline that names its agency first: the places behind the dash belong to it if they end like a dateline. */
function* agencyFirst(
  text: string,
  pieces: readonly Piece[],
  at: number,
  behind: number,
  agency: Reading["agency"],
): Generator<Reading> {
  const alone = agencyAlone(pieces, at, behind, agency);
  const more = placesAfter(text, pieces, behind, alone);
  if (more) yield more;
  yield alone;
}

/** Places in capitals or known, behind an agency or a date and its dash, that end with a separator of their own. */
function placesAfter(text: string, pieces: readonly Piece[], at: number, before: Reading): Reading | null {
  const end = nameEnd(pieces, at);
  const read = end > at ? readPlaces(text, pieces, at, end) : null;
  if (read === null) return null;
  const tail = readTail(text, pieces, at, read.next, read.places);
  if (tail.separator === "none" || (tail.separator === "line" && !tail.date)) return null;
  if (read.places.some((place) => place.shape !== "caps" && !isPlace(place.key) && place.areas.length === 0))
    return null;
  return {
    ...tail,
    start: before.start,
    agency: before.agency ?? tail.agency,
    date: tail.date ?? before.date,
  };
}

function indexBehind(pieces: readonly Piece[], offset: number): number {
  let at = 0;
  while (at < pieces.length && pieces[at].start < offset) at++;
  return at;
}
