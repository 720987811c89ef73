import { readFileSync } from "node:fs";
import type { DateMention, Quote } from "../../src/article/types.js";
import { read, type Reading } from "../../src/attribution/reading.js";
import { findDates } from "../../src/dates/find-dates.js";
import { readFrame } from "../../src/frame/read-frame.js";
import { storyDate } from "../../src/frame/story-date.js";
import { findQuotes } from "../../src/quotes/find-quotes.js";
import { readBody } from "../../src/text/body.js";

/** A row of the corpus, as far as training reads it: spans are `[start, end]` in UTF-16 code units. */
export interface Row {
  id: string;
  text: string;
  meta?: { date?: string | null };
  quotes: {
    id: string;
    cue?: [number, number][];
    source?: [number, number][];
    content: [number, number][];
  }[];
  runs?: { start: number; end: number; quotes: string[]; attributed: boolean }[];
}

/** A story with the reading that the library makes of it. */
export interface Story {
  row: Row;
  reading: Reading;
  quotes: readonly Quote[];
  dates: readonly DateMention[];
}

/** Reads a JSON Lines file of annotated stories. */
export function readCorpus(path: string): Story[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => readStory(JSON.parse(line) as Row));
}

export function readStory(row: Row): Story {
  const reference = row.meta?.date ? row.meta.date.slice(0, 10) : null;
  const frame = readFrame(row.text, reference);
  const body = readBody(row.text, frame.paragraphs);
  const dates = findDates(body, storyDate(frame, reference)?.iso ?? null, []);
  const quotes = findQuotes(body, []);
  return { row, reading: read(body, quotes), quotes, dates };
}
