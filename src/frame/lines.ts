import { isSpace } from "../text/characters.js";

/** One line of a text without the white space around it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** How far the line is set in, in characters. */
  readonly indent: number;
  /** Whether an empty line, or the start of the text, stands before it. */
  readonly afterBlank: boolean;
}

/** VT, FF, CR, NEL and Unicode's separators, which few texts break their lines with. */
const OTHER_BREAKS = ["\v", "\f", "\r", "\u0085", "\u2028", "\u2029"];

/** Offset of the next line break from `at` on, of whatever kind. */
function breakFrom(text: string, at: number): number {
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= 13 ? code >= 10 : code >= 0x85 && (code === 0x85 || code === 0x2028 || code === 0x2029))
      break;
  }
  return at;
}

/** Offset of the next LF from `at` on. */
function lineFeedFrom(text: string, at: number): number {
  const found = text.indexOf("\n", at);
  return found < 0 ? text.length : found;
}

/** The lines of a text that hold anything, trimmed, in one pass. */
export function splitLines(text: string): Line[] {
  const stopFrom = OTHER_BREAKS.some((mark) => text.includes(mark)) ? breakFrom : lineFeedFrom;
  const lines: Line[] = [];
  let afterBlank = true;
  for (let at = 0; at < text.length;) {
    const stop = stopFrom(text, at);
    let start = at;
    while (start < stop && isSpace(text.charCodeAt(start))) start++;
    let end = stop;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    const indent = start - at;
    // "^" and "<" frame the header lines of an ANPA file.
    if (text[start] === "^" && start < end) start++;
    if (end > start && text[end - 1] === "<") end--;
    if (end > start) lines.push({ start, end, indent, afterBlank });
    afterBlank = end <= start;
    at = stop + (text.charCodeAt(stop) === 13 && text.charCodeAt(stop + 1) === 10 ? 2 : 1);
  }
  return lines;
}
