import type { Attribution, Quote, Span } from "../../src/article/types.js";
import { findAttributions } from "../../src/attribution/find-attributions.js";
import { read, type Reading } from "../../src/attribution/reading.js";
import { findDates } from "../../src/dates/find-dates.js";
import { findQuotes } from "../../src/quotes/find-quotes.js";
import { excerpt } from "../../src/text/span.js";
import { readBody, type Body } from "../../src/text/body.js";
import { parseMarked, printMarked } from "../support/marked.js";

/** The body of a text whose paragraphs are separated by blank lines. */
export function bodyOf(text: string): Body {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) =>
    excerpt(text, index, index + line.length),
  );
  return readBody(text, paragraphs);
}

/** A text as the stage of attributions reads it, with its quotes. */
export function readingOf(text: string): Reading {
  const body = bodyOf(text);
  return read(body, findQuotes(body, []));
}

/** The attributions of a text, with the quotes they point at. Relative dates count from Tuesday, 17 December 2024. */
export function attributionsOf(text: string): { attributions: Attribution[]; quotes: Quote[] } {
  const body = bodyOf(text);
  const quotes = findQuotes(body, []);
  const dates = findDates(body, "2024-12-17", []);
  return { attributions: findAttributions(body, dates, quotes), quotes };
}

/**
 * Marks the parts of attributions in their text, `[Smith|s] [said|c] [it was over|t]`: source, cue and content, with the
 * attribution's number where there are several, `[Smith|s1]`; a part of two has both labels, `[Smith|s1|s2]`.
 */
export function printAttributions(
  text: string,
  attributions: readonly Pick<Attribution, "source" | "cue" | "contents">[],
): string {
  const labels = new Map<string, Span & { label: string }>();
  attributions.forEach(({ source, cue, contents }, i) => {
    const number = attributions.length === 1 ? "" : String(i + 1);
    const parts = [["s", source], ["c", cue], ...contents.map((content) => ["t", content] as const)] as const;
    for (const [letter, part] of parts) {
      if (part === null) continue;
      const { start, end } = part;
      const known = labels.get(`${start} ${end}`);
      const label = (known ? `${known.label}|` : "") + letter + number;
      labels.set(`${start} ${end}`, { start, end, label });
    }
  });
  return printMarked(text, [...labels.values()]);
}

/** Marks every attribution of a text, whose own marks are taken out first: a right reading gives the marked text back. */
export function attributed(marked: string): string {
  const { text } = parseMarked(marked);
  return printAttributions(text, attributionsOf(text).attributions);
}

/** Every attribution of a text in one line: who, by which cue, what. */
export function attributionsIn(text: string): string[] {
  return attributionsOf(text).attributions.map(
    ({ source, cue, contents }) =>
      `${source?.text ?? "-"} | ${cue?.text ?? "-"} | ${contents.map((content) => content.text).join(" … ")}`,
  );
}
