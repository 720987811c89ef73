import { classOf, DIGIT, isLetter, LOWER, SPACE, UPPER } from "../../text/characters.js";

/** What a piece of a dateline is. */
type PieceKind =
  "word" | "number" | "dash" | "open" | "close" | "slash" | "comma" | "stop" | "colon" | "and" | "other";

/** A word, number or mark at the beginning of a line. */
export interface Piece {
  readonly kind: PieceKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In small letters. */
  readonly lower: string;
  /** White space before it, in characters. */
  readonly gap: number;
  /** For a word: whether all its letters are capitals ("PARIS", "McALLEN"), only the first ("Paris"), or neither. */
  readonly shape: "caps" | "title" | "lower" | "";
}

/** The longest dateline looked for, in characters; PR wires with six places and a year stay below. */
const REACH = 320;

/** A dash in a wrong encoding that has lost a byte. */
const BROKEN_DASH = /â ?[”“]|\ufffd(?= )/y;
const DASHES = "-_=–—―‒−‐‑";
/** So many small words in a row stand in no dateline. */
const PROSE = 4;
/** A line break in HTML, or a tag around an inserted term: nothing of the dateline. Not "<a href", "<div>". */
const TAG = /<\/?(?:br|strong|em|[pbi])\s?\/?>/iy;
const MARKS: Record<string, PieceKind> = {
  ",": "comma",
  "،": "comma",
  ".": "stop",
  ":": "colon",
  ";": "comma",
  "(": "open",
  "[": "open",
  ")": "close",
  "]": "close",
  "/": "slash",
  "&": "and",
};

/**
 * The words, numbers and marks from `from` on, to the end of the line or of a dateline's reach, or, unless
 * that end is asked for, until it is clear that prose has begun. A note may stand before a dateline.
 */
export function readPieces(
  text: string,
  from: number,
  lineEnd: number,
  until: "prose" | "line" = "prose",
): Piece[] {
  const end = Math.min(lineEnd, from + REACH);
  const pieces: Piece[] = [];
  // Small words in a row: the dateline, if it is one, is over. One that begins small has none to count.
  let small = until === "line" || classOf(text.charCodeAt(from)) === LOWER ? -Infinity : 0;
  let at = from;
  let gap = 0;
  const push = (kind: PieceKind, stop: number, shape: Piece["shape"] = "") => {
    const printed = text.slice(at, stop);
    pieces.push({ kind, start: at, end: stop, text: printed, lower: printed.toLowerCase(), gap, shape });
    at = stop;
    gap = 0;
  };
  while (at < end) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    const char = text[at];
    if (kind === SPACE) {
      at++;
      gap++;
      continue;
    }
    if (char === "<" && (TAG.lastIndex = at) >= 0 && TAG.test(text)) {
      gap += TAG.lastIndex - at;
      at = TAG.lastIndex;
      continue;
    }
    if (char === "â" || code === 0xfffd) {
      BROKEN_DASH.lastIndex = at;
      if (BROKEN_DASH.test(text)) {
        push("dash", BROKEN_DASH.lastIndex);
        continue;
      }
    }
    if (kind === DIGIT) push("number", numberEnd(text, at, end));
    else if (kind === UPPER || kind === LOWER) {
      const stop = wordEnd(text, at, end);
      const shape = shapeOf(text, at, stop);
      small = shape === "lower" ? small + 1 : Math.min(small, 0);
      push("word", stop, shape);
      if (small === PROSE) break;
    } else if (DASHES.includes(char)) {
      let stop = at + 1;
      while (stop < end && DASHES.includes(text[stop])) stop++;
      push("dash", stop);
    } else push(MARKS[char] ?? "other", at + 1);
  }
  return pieces;
}

/** End of a number: "26", "17th", "2O", "1996-08-22", "13:09". */
function numberEnd(text: string, start: number, end: number): number {
  ISO_DATE.lastIndex = start;
  if (ISO_DATE.test(text) && ISO_DATE.lastIndex <= end) return ISO_DATE.lastIndex;
  let at = start;
  while (at < end && classOf(text.charCodeAt(at)) === DIGIT) at++;
  if (text[at] === ":" && classOf(text.charCodeAt(at + 1)) === DIGIT) return numberEnd(text, at + 1, end);
  let tail = at;
  while (tail < end && isLetter(text.charCodeAt(tail))) tail++;
  return tail - at <= 2 ? tail : at;
}
/** "2024-12-17"; not "2024-12-170". */
const ISO_DATE = /\d{4}-\d{2}-\d{2}(?!\d)/y;

/**
 * End of a word. Inner stops, hyphens and apostrophes belong to it: "N.Y", "PORT-AU-PRINCE", "O'SMACH",
 * "SPACE.com". A new word begins where a capitalised one is glued on: "YORK|Fewer", "Calif|.Cisco",
 * "LONDON|-A new".
 */
function wordEnd(text: string, start: number, end: number): number {
  let at = start;
  let segment = start;
  let capitals = 0;
  while (at < end) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === UPPER) {
      // "YORKFewer": three capitals or more, then a capital and a small letter.
      if (capitals >= 3 && at - segment === capitals && classOf(text.charCodeAt(at + 1)) === LOWER) return at;
      capitals++;
      at++;
    } else if (kind === LOWER || kind > DIGIT || kind === DIGIT) at++;
    else {
      const next = text.charCodeAt(at + 1);
      if (!isLetter(next) || at + 1 >= end) return at;
      const glued = classOf(next) === UPPER && classOf(text.charCodeAt(at + 2)) !== UPPER;
      const long = at - segment > 1;
      if (
        code === 46
          ? long && glued
          : code === 45 || code === 0x2010
            ? long && capitals === at - segment && glued
            : code !== 39 && code !== 0x2019
      )
        return at;
      at++;
      segment = at;
      capitals = 0;
    }
  }
  return at;
}

function shapeOf(text: string, start: number, end: number): Piece["shape"] {
  if (classOf(text.charCodeAt(start)) !== UPPER) return "lower";
  let lower = 0;
  let upper = 0;
  for (let at = start; at < end; at++) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === LOWER) lower++;
    else if (kind === UPPER) upper++;
  }
  if (lower === 0) return "caps";
  // "McALLEN", "DeKALB", "LaGRANGE", "O'FALLON" typed "O'Fallon" is title case.
  return lower <= 2 && upper >= 4 && lower < upper / 2 ? "caps" : "title";
}
