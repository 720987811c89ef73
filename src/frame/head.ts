import type { Agency, Byline, Excerpt, Span } from "../article/types.js";
import { excerpt } from "../text/span.js";
import { namesRole, readByline, readNameLine } from "./byline.js";
import { agencyNamed } from "./dateline/agency.js";
import { headerKind } from "./header.js";
import { isHeadline } from "./headlines.js";
import { isProse, type Line } from "./lines.js";
import { readHeaderDate, type MetadataDate } from "./metadata.js";

/** What stands above the body. */
export interface Head {
  headline: Excerpt | null;
  byline: Byline | null;
  agency: Agency | null;
  date: MetadataDate | null;
  /** Lines of prose above the dateline: a summary, which is body. */
  prose: Line[];
  /** Notes, slugs, decks and page furniture: read, and left out. */
  leftOut: Span[];
  /** Index of the first line below. */
  next: number;
}

/**
 * The lines above the body. With a dateline they end at its line, `datelineAt`; without one, at the first
 * line that is the story's own.
 */
export function readHead(text: string, lines: readonly Line[], datelineAt: number | null): Head {
  const head: Head = {
    headline: null,
    byline: null,
    agency: null,
    date: null,
    prose: [],
    leftOut: [],
    next: 0,
  };
  const end = datelineAt ?? Math.min(lines.length - 1, 30);
  let index = 0;
  for (; index < end; index++) {
    const line = lines[index];
    const kind = headerKind(text, line);
    const byline =
      head.byline !== null
        ? null
        : kind === "text"
          ? bylineAt(text, lines, index, datelineAt, head.headline !== null)
          : kind === "date"
            ? readByline(text, line.start, line.end)
            : null;
    if (byline) {
      head.byline = byline;
      if (byline.text.includes("|") || byline.end < line.end) head.date ??= readHeaderDate(text, line);
      continue;
    }
    if (kind === "text") {
      // "BBC News, Oslo" below a byline
      if (!line.afterBlank && lines[index - 1]?.end === head.byline?.end && isBelowName(text, line)) {
        head.leftOut.push(line);
        continue;
      }
      if (
        datelineAt === null &&
        !(head.headline === null && isHeadline(text, line, lines[index + 1], restLength(lines, index))) &&
        !(head.headline !== null && isDeck(text, lines, index, end))
      )
        break;
      if (repeatsSlug(text, line, lines[index - 1])) {
        head.leftOut.push(line);
        continue;
      }
      if (isProse(text, line) && !(head.headline === null && index === 0 && line.end - line.start < 180))
        head.prose.push(line);
      else if (head.headline === null || KEYWORDS.test(head.headline.text)) {
        if (head.headline) head.leftOut.push(head.headline);
        if (index + 1 < end && runsOn(text, line, lines[index + 1])) index++;
        head.headline = excerpt(
          text,
          headlineStart(text, line.start),
          headlineEnd(text, line.start, lines[index].end),
        );
      } else head.leftOut.push(line);
      continue;
    }
    // Without a dateline below, a line in brackets or a caption may be the story's own: only what is sure is taken.
    if (kind === "date" || kind === "chrome") head.date ??= readHeaderDate(text, line);
    if (kind !== "slug" && kind !== "caption") head.agency ??= agencyIn(text, line);
    head.leftOut.push(line);
  }
  // A dateline's line, the last one, is the body's first.
  head.next = index;
  return head;
}

function bylineAt(
  text: string,
  lines: readonly Line[],
  index: number,
  datelineAt: number | null,
  headed: boolean,
): Byline | null {
  const line = lines[index];
  const byline = readByline(text, line.start, line.end);
  if (byline) return byline;
  // "Peter Blackburn" only below the headline: right above the dateline, his paper's name there, or else what he is or the day
  const next = lines[index + 1];
  return headed &&
    (datelineAt === null
      ? isBelowName(text, next) ||
        (/^(?:date|chrome)$/.test(headerKind(text, next)) && readHeaderDate(text, next) !== null)
      : index === datelineAt - 1 || (index === datelineAt - 2 && isBelowName(text, next)))
    ? readNameLine(text, line.start, line.end)
    : null;
}

/** Without a dateline, whether a line below a headline is a deck: it has no stop, and a byline or the day comes soon. */
function isDeck(text: string, lines: readonly Line[], index: number, end: number): boolean {
  return (
    !/[.!?:"”’)]/.test(text[lines[index].end - 1]) &&
    lines
      .slice(index + 1, Math.min(end, index + 1 + DECK_LINES))
      .some(
        (line, at) => headerKind(text, line) === "date" || bylineAt(text, lines, index + 1 + at, null, true),
      )
  );
}
const DECK_LINES = 2;

/** Whether a line repeats the keywords of the slug above it: "Harbor Fire" below "BC-XX--Harbor Fire,0212". */
function repeatsSlug(text: string, line: Line, above: Line | undefined): boolean {
  return (
    above !== undefined &&
    headerKind(text, above) === "slug" &&
    text.slice(above.start, above.end).includes(text.slice(line.start, line.end))
  );
}

/** What stands below a reporter's name: "The Harbour Herald", "Associated Press". */
function isBelowName(text: string, line: Line): boolean {
  const kind = headerKind(text, line);
  return kind === "text"
    ? namesRole(text.slice(line.start, line.end)) && line.end - line.start <= 50
    : kind === "agency";
}

/** A headline broken at the margin: "… promotes Dana Cole to" on one line, "Managing Director" on the next. */
function runsOn(text: string, line: Line, next: Line): boolean {
  return (
    !next.afterBlank && RUNS_ON.test(text.slice(line.end - 6, line.end)) && headerKind(text, next) === "text"
  );
}
/** What a line ends in that goes on in the next: a comma, "to", "the"; not "Plan to". */
const RUNS_ON = /(?:,|\s(?:to|of|for|in|on|at|and|the|an?|with|by|from|as|or))$/;

/** What stands above a headline: AFP's slugs, "Lebanon-politics", "Iraq-vote-toll,lead", and a page's sections, "World"; not "Stand-off". */
const KEYWORDS = /^[A-Z][A-Za-z]{1,20}(?:-[a-z]{5,20}|-[A-Za-z]{1,20}-[a-z]{3,20})?(?:,\w[\w-]{1,20})?$/;

/** "++", with which dpa begins an urgent headline, and tags, "<b>"; not "<5". */
const OPENING = /(?:[+ ]|<[a-z][a-z\d]{0,9}>){0,9}/iy;
function headlineStart(text: string, start: number): number {
  OPENING.lastIndex = start;
  OPENING.test(text);
  return OPENING.lastIndex;
}

/** "</b>", "</strong></p><br />"; not "</3". */
const CLOSING = /(?:\s?<\/?[a-z][a-z\d]{0,9}\s?\/?>){1,4}$/i;

/** dpa ends its headlines with " =", Kyodo with "+". */
function headlineEnd(text: string, start: number, end: number): number {
  // "<b>Ferry sinks</b>"
  end -= CLOSING.exec(text.slice(Math.max(start, end - 40), end))?.[0].length ?? 0;
  while (text[end - 1] === "=" || text[end - 1] === "+" || text[end - 1] === " ") end--;
  return end;
}

/** The agency that a line of a header names: "Associated Press", "Source: Xinhua| 2018-10-05", "By IANS | Published: …". */
function agencyIn(text: string, line: Line): Agency | null {
  const printed = text.slice(line.start, line.end);
  for (const match of printed.matchAll(/\b(?!By\s)[A-Za-z][A-Za-z .]{1,30}/g)) {
    const part = match[0].trim();
    const name = agencyNamed(part);
    if (name === null || (part !== printed && part.toLowerCase() === part)) continue;
    const start = line.start + match.index;
    return { start, end: start + part.length, text: part, name };
  }
  return null;
}

function restLength(lines: readonly Line[], index: number): number {
  return lines.at(-1)!.end - lines[index + 1].start;
}
