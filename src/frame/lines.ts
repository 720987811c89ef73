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

/** `end` without the white space before it, `start` at least. */
export function trimmedEnd(text: string, start: number, end: number): number {
  while (end > start && /\s/.test(text[end - 1])) end--;
  return end;
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

/** A tag that pages set around lines: '<p class="x">', "<BR />"; not "<ORB.N>", "<P>", which is a share, or "<b>". */
const TAG = /^<\/?(?:p|br|BR|div|DIV|h[1-6]|li|ul)(?:\s[^<>]{0,80})?\/?>$/;
const LONGEST_TAG = 90;

/** What archives print before the parts of a story: "HEADLINE: Ferry sinks"; not "Headline: …", which may be the story's. */
const LABEL = /(?:HEADLINE|BYLINE|DATELINE|BODY):\s{0,3}/y;

/** Offset behind such a label at `start`, no farther than `end`. */
function behindLabel(text: string, start: number, end: number): number {
  LABEL.lastIndex = start;
  return LABEL.test(text) ? Math.min(LABEL.lastIndex, end) : start;
}

/** Offset behind the tags and white space at `start`. */
function behindTags(text: string, start: number, end: number): number {
  while (text[start] === "<") {
    const close = text.slice(start, Math.min(end, start + LONGEST_TAG)).indexOf(">");
    if (close < 0 || !TAG.test(text.slice(start, start + close + 1))) break;
    start += close + 1;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
  }
  return start;
}

/** Offset before the tags and white space at `end`. */
function beforeTags(text: string, start: number, end: number): number {
  while (text[end - 1] === ">") {
    const from = Math.max(start, end - LONGEST_TAG);
    const open = text.slice(from, end).lastIndexOf("<");
    if (open < 0 || !TAG.test(text.slice(from + open, end))) break;
    end = from + open;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  }
  return end;
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
    const content = behindTags(text, start, end);
    const close = beforeTags(text, content, end);
    // "<p>A</p><p>B</p>" on one line is a page, not a line of a story
    if ((content > start || close < end) && !text.slice(content, close).includes("<p")) {
      afterBlank ||= content > start;
      start = content;
      end = close;
    }
    start = behindLabel(text, start, end);
    // "^" and "<" frame the header lines of an ANPA file, and frame nothing alone.
    const framed = end > start + 1;
    if (framed && text[start] === "^") start++;
    if (framed && end > start && text[end - 1] === "<") end--;
    if (end > start) lines.push({ start, end, indent, afterBlank });
    afterBlank = end <= start;
    at = stop + (text.charCodeAt(stop) === 13 && text.charCodeAt(stop + 1) === 10 ? 2 : 1);
  }
  return lines;
}

/** A line this long that ends like a sentence is prose. */
const PROSE_LENGTH = 120;

/** Whether a line is a paragraph of prose: long, and closed by a stop or a quotation mark. */
export function isProse(text: string, line: Line): boolean {
  return line.end - line.start >= PROSE_LENGTH && /[.!?"”’)]/.test(text[line.end - 1]);
}
