import { isSpace } from "../text/characters.js";

/** One line of a text without the white space around it; an empty line has `start === end`. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** How far the line is set in, in characters. */
  readonly indent: number;
  /** Whether an empty line, or the start of the text, stands before it. */
  readonly afterBlank: boolean;
}

const LF = 10;
const CR = 13;

/** Whether a code unit ends a line: LF, VT, FF, CR, the separators of Unicode, and NEL. */
function endsLine(code: number): boolean {
  return (code >= LF && code <= CR) || code === 0x2028 || code === 0x2029 || code === 0x85;
}

/** The lines of a text that hold anything, trimmed, in one pass. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  let at = 0;
  while (at <= text.length) {
    let stop = at;
    while (stop < text.length && !endsLine(text.charCodeAt(stop))) stop++;
    let start = at;
    while (start < stop && isSpace(text.charCodeAt(start))) start++;
    let end = stop;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    // "^" and "<" frame the header lines of an ANPA file
    if (text[start] === "^") start++;
    if (end > start && text[end - 1] === "<") end--;
    if (end > start) {
      lines.push({ start, end, indent: start - at, afterBlank });
      afterBlank = false;
    } else if (stop > at || endsLine(text.charCodeAt(stop))) afterBlank = true;
    at = stop + (text.charCodeAt(stop) === CR && text.charCodeAt(stop + 1) === LF ? 2 : 1);
  }
  return lines;
}
