import type { Span } from "../article/types.js";
import { isoDate } from "../calendar.js";
import { MONTHS } from "../lexicon/months.js";
import type { Line } from "./lines.js";

/** A calendar date in a crawler's prefix or a page's header. */
export interface MetadataDate extends Span {
  readonly iso: string;
}

/**
 * "date 2024-12-17" before a story's first words: what a crawler of web pages writes.
 * Not "date 2024-12-17a", not "The date 2024-12-17".
 */
const CRAWLER_PREFIX = /date\s{1,4}(\d{4})-(\d{2})-(\d{2})(?!\d)/iy;

/** The crawler's date at the start of the first line, and where the story's own text begins behind it. */
export function readCrawlerPrefix(
  text: string,
  line: Line | undefined,
): { date: MetadataDate | null; behind: number } | null {
  if (line === undefined) return null;
  CRAWLER_PREFIX.lastIndex = line.start;
  const match = CRAWLER_PREFIX.exec(text);
  if (match === null) return null;
  const behind = CRAWLER_PREFIX.lastIndex;
  const iso = isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
  return { date: iso === null ? null : { start: behind - 10, end: behind, iso }, behind };
}

/** "2018-10-05", "16-03-2022", "16.03.2022" (day first, as the sites that print it do), "Oct 5, 2018", "5 October 2018", "05-Oct-2018". */
const DATES = [
  { pattern: /\b(\d{4})-(\d\d)-(\d\d)\b/, order: "ymd" },
  { pattern: /\b(\d\d)[-.](\d\d)[-.](\d{4})\b/, order: "dmy" },
  { pattern: /\b([A-Z][A-Za-z]{2,8}\.?)\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})\b/, order: "mdy" },
  { pattern: /\b(\d{1,2})(?:st|nd|rd|th)?[\s-]([A-Z][A-Za-z]{2,8}\.?),?[\s-](\d{4})\b/, order: "dmy" },
] as const;

/** The date of "This report by Orbit News was first published Nov. 14, 2025.", "Published in Orbit, November 17th, 2025" below a story. */
export function readPublished(text: string, { start, end }: Span): MetadataDate | null {
  const at = text.slice(start, end).search(/\bfirst published\b|^published in\s/im);
  return at < 0 ? null : readHeaderDate(text, { start: start + at, end });
}

/** The full date in one line of a header: "Source: Xinhua| 2021-03-14 09:20:41|Editor: Zhao", "Monday, April 30, 2007". */
export function readHeaderDate(text: string, line: Span): MetadataDate | null {
  const header = text.slice(line.start, line.end);
  if (!/\d/.test(header)) return null;
  for (const { pattern, order } of DATES) {
    const match = pattern.exec(header);
    if (match === null) continue;
    const part = (letter: string) => match[order.indexOf(letter) + 1];
    const printed = part("m");
    const month = /^\d/.test(printed)
      ? Number(printed)
      : (MONTHS.get(printed.replace(".", "").toLowerCase()) ?? 0);
    const iso = isoDate(Number(part("y")), month, Number(part("d")));
    const start = line.start + match.index;
    if (iso !== null) return { start, end: start + match[0].length, iso };
  }
  return null;
}
