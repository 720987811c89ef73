import { PLACE_NOUNS } from "../../lexicon/labels.js";
import { MONTHS } from "../../lexicon/months.js";
import { PLACE_PARTICLES } from "../../lexicon/name-particles.js";
import { wordSet } from "../../lexicon/words.js";
import { agencyNamed, readBareAgency, readBrackets, readSlashes } from "./agency.js";
import { isWeekday, readDate } from "./date.js";
import type { Piece } from "./pieces.js";
import { areaOf, isCity, isPlace, placeKey, type Where } from "./geography.js";

/** One place of a dateline, by indexes of its pieces. */
export interface PrintedPlace {
  readonly start: number;
  /** End of the name. */
  readonly nameEnd: number;
  /** The qualifier's span, or null. */
  readonly qualifier: { readonly start: number; readonly end: number } | null;
  readonly end: number;
  readonly key: string;
  readonly areas: readonly Where[];
  readonly shape: Piece["shape"];
  /** Words of the name. */
  readonly words: readonly string[];
}

/** What may stand small between the capitals of a name: "RIO de JANEIRO", "Isle of Man", "Sharm el Sheikh". */
const PARTICLES: ReadonlySet<string> = /* @__PURE__ */ wordSet(PLACE_PARTICLES);
/** Abbreviations before a name, whose stop belongs to them. */
const TITLES: ReadonlySet<string> = /* @__PURE__ */ wordSet("st ste ft mt pt sta sto");
const MOST_WORDS = 9;
const MOST_PLACES = 8;
const MOST_QUALIFIERS = 2;
const MOST_REGION_PIECES = 4;

/** Index behind the stop that belongs to `pieces[at]`, "ST." or "N.Y.", or behind the piece itself. */
function behindAbbreviation(pieces: readonly Piece[], at: number): number {
  const stop = pieces[at + 1];
  const { text, lower } = pieces[at];
  const owns = TITLES.has(lower) || text.length === 1 || text[text.length - 2] === ".";
  return owns && stop?.kind === "stop" && stop.gap === 0 ? at + 2 : at + 1;
}

/** Index behind the longest name that can begin at `at`: capitals go on with capitals, title case with either. */
export function nameEnd(pieces: readonly Piece[], at: number): number {
  const first = pieces[at];
  if (first?.kind !== "word" || isWeekday(first.lower) || first.lower === "by") return at;
  let end = at;
  let words = 0;
  let next = at;
  while (words < MOST_WORDS && next < pieces.length) {
    const piece = pieces[next];
    if (piece.kind !== "word" || (next > at && piece.gap === 0 && pieces[next - 1].kind !== "stop")) break;
    if (next > at && piece.text.length <= 9 && MONTHS.has(piece.lower) && readDate(pieces, next) !== null)
      break;
    if (piece.shape === "lower" && first.shape !== "lower") {
      if (next === at || !PARTICLES.has(piece.text)) break;
      next++;
    } else if (first.shape === "caps" && piece.shape !== "caps") break;
    else {
      next = behindAbbreviation(pieces, next);
      end = next;
    }
    words++;
  }
  return end;
}

/** The state, province or country named from `at` on, longest first; null if none is. */
export function readArea(
  text: string,
  pieces: readonly Piece[],
  at: number,
): { where: Where; next: number } | null {
  let found: { where: Where; next: number } | null = null;
  let next = at;
  for (let count = 0; count < 5 && next < pieces.length; count++) {
    const piece = pieces[next];
    if (piece.kind !== "word" && !(count > 0 && piece.kind === "and")) break;
    if (count > 0 && piece.gap === 0 && pieces[next - 1].kind !== "stop") break;
    if (count === 0 && piece.shape === "lower" && piece.text !== "the") break;
    next++;
    if (pieces[next]?.kind === "stop" && pieces[next].gap === 0 && piece.text.length <= 5) next++;
    const printed = text.slice(pieces[at].start, pieces[next - 1].end);
    // "GREY FORKS, the United States"
    const where = areaOf(placeKey(printed.replace(/^the\s/i, "")), piece.shape === "caps" && count === 0);
    if (where !== null) found = { where, next };
  }
  return found;
}

/** What may follow a qualifier that no list knows: "Serang, Banten (ANTARA)", "HANI, Volta, May 3". */
function endsQualifier(pieces: readonly Piece[], at: number): boolean {
  const kind = pieces[at]?.kind;
  return (
    kind === "comma" ||
    kind === "open" ||
    kind === "dash" ||
    kind === "slash" ||
    readDate(pieces, at) !== null
  );
}

/** A place with its qualifiers, its name ending before `pieces[stop]`. */
function readPlace(
  text: string,
  pieces: readonly Piece[],
  at: number,
  stop: number,
): { place: PrintedPlace; next: number } | null {
  if (stop <= at) return null;
  const { start, shape } = pieces[at];
  const nameEnd = pieces[stop - 1].end;
  const areas: Where[] = [];
  let qualifier = null as PrintedPlace["qualifier"];
  let next = stop;
  for (let level = 0; level < MOST_QUALIFIERS; level++) {
    const found = readQualifier(text, pieces, next, shape, level);
    if (found === null) break;
    if (found.where) areas.push(found.where);
    const inner = pieces[found.from].kind === "open" ? 1 : 0;
    // "Pune (Maharashtra) [India]": a second that has brackets, or the first's behind it, stands apart
    if (qualifier === null || (inner === 0 && pieces[found.from - 2].kind !== "close"))
      qualifier = {
        start: qualifier?.start ?? pieces[found.from + inner].start,
        end: pieces[found.next - 1 - inner].end,
      };
    next = found.next;
  }
  const words = pieces.slice(at, stop).filter((piece) => piece.kind === "word");
  return {
    place: {
      start,
      nameEnd,
      qualifier,
      end: pieces[next - 1].end,
      key: placeKey(text.slice(start, nameEnd)),
      areas,
      shape,
      words: words.map((piece) => piece.text),
    },
    next,
  };
}

/** What says where a place is, `pieces[from]` to `pieces[next]`; without `where` for an area that no list knows. */
interface Qualifier {
  readonly from: number;
  readonly where: Where | null;
  readonly next: number;
}

/** The qualifier behind the mark at `at`, "NEW YORK[, New York]", or in brackets there; null if none is. */
function readQualifier(
  text: string,
  pieces: readonly Piece[],
  at: number,
  shape: Piece["shape"],
  level: number,
): Qualifier | null {
  const mark = pieces[at];
  const isSlash = mark?.kind === "slash" && shape === "caps" && pieces[at + 1]?.shape === "title";
  if (mark?.kind !== "comma" && (level > 0 || (mark?.kind !== "stop" && !isSlash))) {
    const bracket = bracketedArea(text, pieces, at);
    return bracket && { from: at, ...bracket };
  }
  const from = at + 1;
  // "NEW YORK, LONDON and BEIJING" lists cities; "TAMPA. Fla." and "TUNIS/Tunisia" have a stop or slash for a comma.
  const area = readArea(text, pieces, from);
  if (area) return { from, ...area };
  if (mark.kind !== "comma" || level > 0) return null;
  const bracket = bracketedArea(text, pieces, from);
  if (bracket) return { from, ...bracket };
  const next = regionEnd(pieces, from);
  return isRegion(text, pieces, from, next) && !(pieces[from].shape === "caps" && shape === "title")
    ? { from, where: null, next }
    : null;
}

/** "Serang, [Banten] (ANTARA)": whether a name that no list knows, `pieces[from]` to `pieces[end]`, is a region; not "OSLO, [BERGEN] and MOSS". */
function isRegion(text: string, pieces: readonly Piece[], from: number, end: number): boolean {
  return (
    end > from &&
    end - from <= MOST_REGION_PIECES &&
    endsQualifier(pieces, end) &&
    readDate(pieces, from) === null &&
    readBareAgency(text, pieces, from)?.next !== end &&
    !isCity(placeKey(nameOf(text, pieces, from, end)))
  );
}

/** "(Russia)", "[India]", "(B/A)": an area in brackets, or letters that stand for one, or any name where a date and an agency come behind. */
function bracketedArea(
  text: string,
  pieces: readonly Piece[],
  at: number,
): { where: Where | null; next: number } | null {
  if (pieces[at]?.kind !== "open") return null;
  const area = readArea(text, pieces, at + 1);
  if (area && pieces[area.next]?.kind === "close") return { where: area.where, next: area.next + 1 };
  // "Hani, (B/A), May 03": one letter, a slash, one letter.
  const isLetters =
    pieces[at + 1]?.text.length === 1 &&
    pieces[at + 2]?.kind === "slash" &&
    pieces[at + 3]?.text.length === 1;
  if (isLetters && pieces[at + 4]?.kind === "close") return { where: null, next: at + 5 };
  // "BENTA (Pahang), May 3 (Bernama)", "BENTA (Tver region), Russia"; not "OSLO (Herald), May 3"
  const close = regionEnd(pieces, at + 1);
  if (close === at + 1 || pieces[close]?.kind !== "close" || pieces[at + 1].shape === "lower") return null;
  if (agencyNamed(nameOf(text, pieces, at + 1, close)) !== null) return null;
  const behind = pieces[close + 1]?.kind === "comma" ? close + 2 : close + 1;
  return namesAgency(text, pieces, behind) || (behind > close + 1 && readArea(text, pieces, behind) !== null)
    ? { where: null, next: close + 1 }
    : null;
}

/** Index behind a name and the small noun that goes with it: "Tver region", "Upper Egypt". */
function regionEnd(pieces: readonly Piece[], at: number): number {
  const end = nameEnd(pieces, at);
  return end > at && pieces[end]?.shape === "lower" && PLACE_NOUNS.has(pieces[end].text) ? end + 1 : end;
}

/** Whether an agency that is known comes at `at`, or behind a date there: "May 3 (Bernama)". */
function namesAgency(text: string, pieces: readonly Piece[], at: number): boolean {
  let next = readDate(pieces, at)?.next ?? at;
  if (pieces[next]?.kind === "comma") next++;
  const kind = pieces[next]?.kind;
  if (kind === "open") return readBrackets(text, pieces, next)?.agency?.name != null;
  if (kind === "slash") return readSlashes(text, pieces, next) !== null;
  return pieces[next - 1].kind !== "close" && readBareAgency(text, pieces, next) !== null;
}

function nameOf(text: string, pieces: readonly Piece[], at: number, stop: number): string {
  return text.slice(pieces[at].start, pieces[stop - 1].end);
}

/** All places from `at` on, joined by "/", "and", "&" or commas. */
export function readPlaces(
  text: string,
  pieces: readonly Piece[],
  at: number,
  firstEnd: number,
): { places: PrintedPlace[]; next: number } | null {
  const first = readPlace(text, pieces, at, wholeName(text, pieces, at, firstEnd));
  if (first === null) return null;
  const places = splitHyphens(pieces, at, first.place);
  let { next } = first;
  while (places.length < MOST_PLACES) {
    const joined = behindJoin(pieces, next);
    // "ATLANTA, GA / ACCESSWIRE /" names an agency
    if (joined === next || (pieces[next].kind === "slash" && readSlashes(text, pieces, next) !== null)) break;
    const end = nameEnd(pieces, joined);
    const more = end > joined ? readPlace(text, pieces, joined, end) : null;
    if (more === null || !fits(places[0], more.place, pieces[joined - 1])) break;
    places.push(more.place);
    next = more.next;
  }
  return { places, next };
}

/** "DALLAS/FORT WORTH" is one place: the list of cities has it with its slash. */
function wholeName(text: string, pieces: readonly Piece[], at: number, end: number): number {
  if (pieces[end]?.kind !== "slash" || end >= pieces.length) return end;
  const next = nameEnd(pieces, end + 1);
  return next > end + 1 && isCity(placeKey(text.slice(pieces[at].start, pieces[next - 1].end))) ? next : end;
}

/** "BEIJING-ULAANBAATAR" is two cities where both are known and the whole is not. */
function splitHyphens(pieces: readonly Piece[], at: number, place: PrintedPlace): PrintedPlace[] {
  const hyphen = place.words.length === 1 ? pieces[at].text.indexOf("-") : -1;
  if (hyphen < 0 || isPlace(place.key)) return [place];
  const [left, right] = [place.key.slice(0, hyphen), place.key.slice(hyphen + 1)];
  if (!isCity(left) || !isCity(right)) return [place];
  const middle = place.start + hyphen;
  return [
    { ...place, nameEnd: middle, end: middle, key: left, areas: [], qualifier: null },
    { ...place, start: middle + 1, key: right },
  ];
}

/** Index behind "/", "and", "&", "," or ", and" at `at`; `at` itself if there is none. */
function behindJoin(pieces: readonly Piece[], at: number): number {
  let next = at;
  if (pieces[next]?.kind === "comma") next++;
  const piece = pieces[next];
  if (piece?.kind === "and" || piece?.lower === "and") {
    next++;
    // "&amp;" of a page not decoded
    if (pieces[next]?.text === "amp") next += pieces[next + 1]?.kind === "comma" ? 2 : 1;
    return next;
  }
  return piece?.kind === "slash" && next === at ? next + 1 : next;
}

/** A further place looks like the first; behind a mere comma it must also be known. */
function fits(first: PrintedPlace, place: PrintedPlace, join: Piece): boolean {
  if (place.shape !== first.shape) return false;
  return join.kind === "comma" ? isCity(place.key) : true;
}
