import { canBegin } from "./can-begin.js";
import { readPieces, type Piece } from "./pieces.js";
import { evidenceFor } from "./evidence.js";
import type { Position } from "./facts.js";
import { readings } from "./grammar.js";
import type { Reading } from "./tail.js";
import { isCity } from "./geography.js";
import { isProse, type Line } from "../lines.js";

/** A dateline found, and the line it is in. */
export interface FoundDateline {
  readonly reading: Reading;
  /** Index of its first line. */
  readonly line: number;
  /** Index of its last line: the next one where the date has a line of its own. */
  readonly lastLine: number;
}

/** How many lines of a story are looked at, and how many paragraphs of prose among them. */
const MOST_LINES = 40;
const MOST_PROSE = 5;
/** How far into a line a dateline may begin behind notes, a byline or a page's furniture. */
const MIDDLE_REACH = 1500;
const SURE = 3;

/** The longest headline before a dateline on its line, in characters. */
export const LONGEST_TITLE = 150;

/** The dateline of a story: the surest among its first lines, and of equals the first. */
export function findDateline(text: string, lines: readonly Line[]): FoundDateline | null {
  let best: FoundDateline | null = null;
  let bestEvidence = 0;
  let proseBefore = 0;
  const headlineAgency = agencyAtEnd(text, lines[0]);
  for (let index = 0; index < lines.length && index < MOST_LINES && proseBefore < MOST_PROSE; index++) {
    const line = lines[index];
    const found = readLine(text, lines, index, proseBefore, headlineAgency);
    if (found && found.evidence > bestEvidence) {
      best = found;
      bestEvidence = found.evidence;
      if (bestEvidence === SURE) break;
    }
    // A weaker dateline than one that is sure is not looked for past the first prose.
    if (best !== null && proseBefore > 1) break;
    if (isProse(text, line)) proseBefore++;
  }
  return best;
}

/** The best reading of one line. */
function readLine(
  text: string,
  lines: readonly Line[],
  index: number,
  proseBefore: number,
  headlineAgency: string | null,
): (FoundDateline & Weighed) | null {
  const line = lines[index];
  const start = skipMarks(text, line);
  if (!canBegin(text, start, line.end)) return middleOf(text, lines, index, proseBefore);
  let pieces = readPieces(text, start, line.end);
  let lastLine = index;
  const next = lines[index + 1];
  // "New Delhi" and "August 8, 2019" on lines of their own
  if (next && line.end - line.start <= 40 && next.end - next.start <= 24 && next.end - start < 100) {
    const joined = readPieces(text, start, next.end);
    if (
      joined.length > pieces.length &&
      joined.at(-1)!.kind === "number" &&
      pieces.every((piece) => piece.kind !== "number") &&
      isWholeDate(text, joined, pieces.length)
    ) {
      pieces = joined;
      lastLine = index + 1;
    }
  }
  const follows = lines[lastLine + 1];
  const position: Position = {
    atLineStart: true,
    proseBefore,
    proseFollows: follows !== undefined && isLede(text, follows),
    isTitle: index === 0 && next !== undefined && isTitle(text, line),
  };
  const found = best(text, pieces, 0, position, headlineAgency);
  return found === null ? middleOf(text, lines, index, proseBefore) : inLines(found, index, lastLine);
}

/** The end of a dateline with an agency that a paragraph below another dateline begins with: of a digest's next item; or null. */
export function endOfLaterDateline(text: string, { start, end }: Line): number | null {
  if (!canBegin(text, start, end)) return null;
  const position = { atLineStart: true, proseBefore: 1, proseFollows: false, isTitle: false };
  const found = best(text, readPieces(text, start, end), 0, position, null);
  return found?.evidence === SURE && found.reading.agency !== null ? found.reading.end : null;
}

interface Weighed {
  readonly reading: Reading;
  readonly evidence: number;
}

function inLines({ reading, evidence }: Weighed, line: number, lastLine: number): FoundDateline & Weighed {
  return { reading, evidence, line, lastLine };
}

function best(
  text: string,
  pieces: readonly Piece[],
  at: number,
  position: Position,
  headlineAgency: string | null,
): Weighed | null {
  let found: Weighed | null = null;
  for (const reading of readings(text, pieces, at, headlineAgency)) {
    const evidence = evidenceFor(text, reading, position);
    if (evidence > (found?.evidence ?? 0)) found = { reading, evidence };
    if (evidence === SURE) break;
  }
  return found;
}

/** A dateline behind a correction note, a byline or a page's furniture on the same line: only one that is sure. */
function middleOf(
  text: string,
  lines: readonly Line[],
  index: number,
  proseBefore: number,
): (FoundDateline & Weighed) | null {
  const line = lines[index];
  if (line.end - line.start < 40 || proseBefore > 2) return null;
  const cue = agencyCue(text, line.start, Math.min(line.end, line.start + MIDDLE_REACH));
  if (cue < 0) return null;
  const from = Math.max(line.start, cue - 160);
  const near = readPieces(text, from === line.start ? from : wordStart(text, from), line.end, "line");
  const inside: Position = { atLineStart: false, proseBefore, proseFollows: false, isTitle: false };
  let found: Weighed | null = null;
  for (let at = 1; at < near.length && near[at].start <= cue; at++) {
    if (!behindHeader(text, line, near[at].start, proseBefore)) continue;
    const here = best(text, near, at, inside, null);
    if (here?.evidence !== SURE) continue;
    const [place] = here.reading.places;
    const inRun = near[at - 1].shape === "caps";
    // "By ANA LUND KABUL, Afghanistan (AP) —": the names run into the place; a city that is known is where it begins.
    if (place && isCity(place.key) && !(inRun && BEFORE_A_NAME.test(near[at - 1].text))) {
      found = here;
      break;
    }
    const afterBy = /^by$/i.test(near[at - 1].text) || /^by$/i.test(near[at - 2]?.text ?? "");
    if (found === null && !inRun && !(afterBy && place)) found = here;
  }
  return found && inLines(found, index, index);
}
/** What goes with the name behind it: "NORTH LAS VEGAS" does not begin at "LAS". */
const BEFORE_A_NAME =
  /^(?:north|south|east|west|new|old|port|fort|mount|lake|san|santa|saint|st|el|la|los|las)$/i;

/** Longest agency between its marks, with one of them. */
const LONGEST_CUE = 40;

/** Offset of the first "(…) -" or "/…/ -" in a line, or -1. */
function agencyCue(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 41 && code !== 47) continue;
    let next = at + 1;
    while (text.charCodeAt(next) === 32) next++;
    if (!"-–—_".includes(text[next] ?? " ")) continue;
    const opening = code === 41 ? "(" : "/";
    for (let open = at - 1; open >= start && at - open <= LONGEST_CUE; open--)
      if (text[open] === opening) return open;
  }
  return -1;
}

/** What may stand before a dateline on its line: a note in brackets, a byline, a time; not a sentence of the story. */
function behindHeader(text: string, line: Line, at: number, proseBefore: number): boolean {
  const head = text.slice(line.start, Math.min(at, line.start + 60));
  const before = text.slice(Math.max(line.start, at - 2), at).trim();
  return (
    /^(?:\(|\[|by\s|[a-z]{3} \d\d?, \d{4}|updated|published|photo|image|file)/i.test(head) ||
    /[.)\]:|]$/.test(before) ||
    at - line.start < 30 ||
    // a headline, which has no stop or tag
    (proseBefore === 0 &&
      at - line.start <= LONGEST_TITLE &&
      !/[.!?]["”]?\s|</.test(text.slice(line.start, at)))
  );
}

function wordStart(text: string, at: number): number {
  while (at > 0 && text.charCodeAt(at - 1) > 32) at--;
  return at;
}

/** Asterisks, "RPT --" and brackets such as "[Text]" that stand before a dateline. */
function skipMarks(text: string, line: Line): number {
  LEADING.lastIndex = line.start;
  return LEADING.test(text) && LEADING.lastIndex < line.end ? LEADING.lastIndex : line.start;
}
/** What wires set in front of a dateline: "***", "RPT - ", "[Story updated] ", "(12-05) 09:30 PST ", "b" of a lost code; not "(AP)". */
const LEADING =
  /\*{1,6}\s{0,2}|(?:RPT|REPEAT)\s{0,2}-{1,2}\s{0,2}|(?:\[[A-Za-z][^\]\n]{0,60}\]\s{1,3}){1,4}|\(\d\d-\d\d\)\s\d\d?:\d\d\s[A-Z]{3}\s|[\da-z]\s(?=[A-Z]{3,20},\s)/y;

/** "Stocks fall (AP)" */
function agencyAtEnd(text: string, line: Line | undefined): string | null {
  if (!line || text[line.end - 1] !== ")") return null;
  const open = text.lastIndexOf("(", line.end);
  return open > line.start && line.end - open < 40 ? text.slice(open + 1, line.end - 1) : null;
}

function isWholeDate(text: string, pieces: readonly Piece[], at: number): boolean {
  const [found] = readings(text, pieces, at);
  return found?.date?.day != null && found.separator === "line" && found.places.length === 0;
}

/** Whether a first line looks like a headline: short, and without a stop at its end or not begun in capitals. */
function isTitle(text: string, line: Line): boolean {
  if (line.end - line.start >= 100) return false;
  return /(?:[^.!?"”)]|[^.!?]["”])$/.test(text.slice(line.end - 2, line.end));
}

/** Whether a line can be the first of a story: some length, and small letters in it. */
function isLede(text: string, line: Line): boolean {
  return line.end - line.start >= 30 && /[a-z]{2} [a-z]/.test(text.slice(line.start, line.start + 80));
}
