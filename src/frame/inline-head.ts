import type { Byline, Excerpt } from "../article/types.js";
import { excerpt } from "../text/span.js";
import { readByline } from "./byline.js";
import { LONGEST_TITLE } from "./dateline/find-dateline.js";
import type { Head } from "./head.js";
import { headerKind } from "./header.js";
import { trimmedEnd, type Line } from "./lines.js";
import { readHeaderDate } from "./metadata.js";

/**
 * What stands before a dateline on its line: a note or a headline, and a byline: "(Corrects …) By Marc Frank HAVANA
 * (Reuters) -", "Ferry sinks off Samar By Ana Lund MANILA (AP) —".
 */
export function readInlineHead(
  text: string,
  line: Line,
  start: number,
  { headline, leftOut }: Head,
): { headline: Excerpt | null; byline: Byline | null } | null {
  if (start - line.start < 4) return null;
  let from = line.start;
  if (text[from] === "(") from = text.lastIndexOf(")", start - 1) + 1 || from;
  while (from < start && /\s/.test(text[from])) from++;
  const end = trimmedEnd(text, from, start);
  const by = text.slice(from, end).search(/(?:^|\s)by\s/i);
  const byStart = by > 0 ? from + by + 1 : from;
  const byline = by < 0 ? null : readByline(text, byStart, end);
  const noteEnd = byline ? trimmedEnd(text, from, byStart) : end;
  if (headline === null && from === line.start && isTitleBefore(text, { ...line, end: noteEnd }))
    return { headline: excerpt(text, from, noteEnd), byline };
  if (noteEnd > line.start || from > line.start)
    leftOut.push({ start: line.start, end: byline ? byStart : end });
  return { headline: null, byline };
}

/** Whether what stands before a dateline is a headline: three words, no date, no stop; not "Mar 11, 2024 Share this article" */
function isTitleBefore(text: string, line: Line): boolean {
  const printed = text.slice(line.start, line.end);
  return (
    printed.length <= LONGEST_TITLE &&
    /^["“'‘]?[A-Z]/.test(printed) &&
    printed.split(" ").length > 2 &&
    !/[|:]|[.,=–—-]$/.test(printed) &&
    headerKind(text, line) === "text" &&
    readHeaderDate(text, line) === null
  );
}
