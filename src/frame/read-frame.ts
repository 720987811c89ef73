import type { Diagnostic, Span } from "../article/types.js";
import { excerpt } from "../text/span.js";
import { agencyWithin } from "./agency-within.js";
import { isCaption } from "./captions.js";
import { isCreditLine } from "./credit-line.js";
import { correctionLines } from "./corrected.js";
import { toDateline } from "./dateline/dateline.js";
import { diagnoseFrame } from "./diagnose.js";
import type { Frame } from "./frame.js";
import {
  endOfLaterDateline,
  findDateline,
  LONGEST_TITLE,
  type FoundDateline,
} from "./dateline/find-dateline.js";
import { readHead } from "./head.js";
import { headerKind, isFurniture } from "./header.js";
import { readInlineHead } from "./inline-head.js";
import { splitLines, trimmedEnd, type Line } from "./lines.js";
import { readCrawlerPrefix, readPublished } from "./metadata.js";
import { findOddCharacters } from "./odd-characters.js";
import { joinParagraphs } from "./paragraphs.js";
import { readSignOff } from "./sign-off.js";

/** Reads the frame of a story. `referenceDate` (ISO 8601) chooses the year of a year-less dateline. */
export function readFrame(text: string, referenceDate: string | null): Frame {
  const diagnostics: Diagnostic[] = [];
  const lines = splitLines(text);
  const whole = lines.length > 0 ? { start: lines[0].start, end: lines.at(-1)!.end } : null;
  const prefix = readCrawlerPrefix(text, lines[0]);
  if (prefix) dropPrefix(text, lines, prefix.behind);
  const correction = lines.splice(0, correctionLines(text, lines));

  const found = findDateline(text, lines);
  const head = readHead(text, lines, found?.line ?? null);
  const body = bodyLines(text, lines, head.next, found);
  if (found) noteBetween(text, found.reading.end, body[0], head.leftOut);
  const signOff = readSignOff(text, body, 0);
  const metadataDate = prefix?.date ?? head.date ?? (signOff && readPublished(text, signOff));
  const dateline = found && toDateline(text, found.reading, metadataDate?.iso ?? referenceDate, diagnostics);

  const story = signOff ? body.slice(0, signOff.lines) : body;
  if (signOff) story[story.length - 1] = { ...story.at(-1)!, end: signOff.bodyEnd };
  const between: Line[] = [];
  const kept: Line[] = [];
  for (const line of story) {
    const behind = found !== null && line !== story[0] ? endOfLaterDateline(text, line) : null;
    if (behind !== null && behind < line.end) {
      while (kept.length > 1 && headsItem(text, kept.at(-1)!)) between.push(kept.pop()!);
      between.push({ ...line, end: behind });
      kept.push({ ...line, start: behindSpace(text, behind, line.end) });
    } else (story.length > 1 && isLeftOut(text, line) ? between : kept).push(line);
  }
  const paragraphs = joinParagraphs(text, [...head.prose, ...kept]).map(({ start, end }) =>
    excerpt(text, start, end),
  );

  const inline = found && readInlineHead(text, lines[found.line], found.reading.start, head);
  reportLeftOut(
    text,
    [...correction, ...head.leftOut, ...between].sort((a, b) => a.start - b.start),
    diagnostics,
  );
  const byline = head.byline ?? inline?.byline ?? null;
  const signed = signOff && excerpt(text, signOff.start, signOff.end);
  const agency =
    dateline?.agency ??
    (byline && agencyWithin(text, byline)) ??
    head.agency ??
    (signed && agencyWithin(text, signed));
  if (dateline) dateline.agency ??= agency;
  const frame: Frame = {
    headline: head.headline ?? inline?.headline ?? null,
    byline,
    dateline,
    agency,
    metadataDate,
    paragraphs,
    signOff: signed,
    diagnostics,
  };
  diagnostics.push(...diagnoseFrame(text, whole, frame, referenceDate), ...findOddCharacters(text));
  return frame;
}

function behindSpace(text: string, start: number, end: number): number {
  while (start < end && /\s/.test(text[start])) start++;
  return start;
}

/** Whether a line between paragraphs is none: a caption, a page's furniture, the credits of a story above another. */
function isLeftOut(text: string, line: Line): boolean {
  return (
    isCaption(text, line) ||
    isFurniture(text, line) ||
    (text[line.start] === "(" &&
      text[line.end - 1] === ")" &&
      (headerKind(text, line) === "note" || isCreditLine(text.slice(line.start, line.end))))
  );
}

/** Whether a line right above a later dateline is that item's headline or byline, and no paragraph of the one before. */
function headsItem(text: string, line: Line): boolean {
  return line.end - line.start <= LONGEST_TITLE && !/[.!?:"”’)]/.test(text[line.end - 1]);
}

/** Takes the crawler's prefix off the first line. */
function dropPrefix(text: string, lines: Line[], behind: number): void {
  const start = behindSpace(text, behind, lines[0].end);
  if (start < lines[0].end) lines[0] = { ...lines[0], start };
  else lines.shift();
}

/** The lines of the body: the dateline's own line from behind the dateline, and all below. */
function bodyLines(text: string, lines: readonly Line[], first: number, found: FoundDateline | null): Line[] {
  if (found === null) return lines.slice(first);
  const line = lines[found.lastLine];
  let start = Math.max(found.reading.end, line.start);
  // "[TEXT]" of monitored broadcasts, and a second dash
  BEHIND_DATELINE.lastIndex = start;
  if (BEHIND_DATELINE.test(text)) start = BEHIND_DATELINE.lastIndex;
  return lines
    .slice(found.lastLine)
    .filter((line) => line.end > start)
    .map((line) => (line.start < start ? { ...line, start } : line));
}
/** White space, "[TEXT]" of monitored broadcasts, notes and closing tags in front of the story: "(EDS: ADDING DETAILS)"; not "[he] said". */
const BEHIND_DATELINE =
  /\s{0,20}(?:(?:\[(?:TEXT|REPORT|EXCERPTS?|ARTICLE|BY)[^\]]{0,80}\]|\((?:Ed|Attn|Add|Correct|Update|Refile)s?\b[^)]{0,120}\)|<\/(?:strong|em|[bip])>)\s{0,4}){0,4}/iy;

/** Reports what stands between the dateline and the story: "[TEXT]". */
function noteBetween(text: string, start: number, first: Line | undefined, leftOut: Span[]): void {
  const end = trimmedEnd(text, start, first?.start ?? start);
  start = behindSpace(text, start, end);
  if (end > start) leftOut.push({ start, end });
}

/** One diagnostic for each run of neighbouring lines that are neither headline nor story. */
function reportLeftOut(text: string, spans: readonly Span[], diagnostics: Diagnostic[]): void {
  let last: Diagnostic | null = null;
  for (const { start, end } of spans) {
    if (last && text.slice(last.end, start).trim() === "") last.end = end;
    else {
      last = {
        code: "text-left-out",
        message: "A header, note or page element was left out.",
        start,
        end,
      };
      diagnostics.push(last);
    }
  }
}
