import type { Attribution, Quote } from "../../src/article/types.js";
import { findAttributions } from "../../src/attribution/find-attributions.js";
import { findDates } from "../../src/dates/find-dates.js";
import { findQuotes } from "../../src/quotes/find-quotes.js";
import { excerpt } from "../../src/text/span.js";
import { readBody, type Body } from "../../src/text/body.js";
import { parseMarked } from "../support/marked.js";

/** The body of a text whose paragraphs are separated by blank lines. */
export function bodyOf(text: string): Body {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) =>
    excerpt(text, index, index + line.length),
  );
  return readBody(text, paragraphs);
}

/** The attributions of a text, with the quotes they point at. Relative dates count from Tuesday, 17 December 2024. */
export function attributionsOf(text: string): { attributions: Attribution[]; quotes: Quote[] } {
  const body = bodyOf(text);
  const quotes = findQuotes(body, []);
  const dates = findDates(body, "2024-12-17", []);
  return { attributions: findAttributions(body, dates, quotes), quotes };
}

/**
 * Reads a text with its attributions marked in place, `[Smith|s] [said|c] [it was over|t]`, into the text and, for
 * each attribution, what `attributionsIn` gives. Labels are s (source), c (cue) and t (content), with a number
 * where there are several attributions: `[Smith|s1]`.
 */
export function marked(input: string): { text: string; expected: string[] } {
  const { text, marks } = parseMarked(input);
  const rows = new Map<string, { s: string; c: string; t: string[] }>();
  for (const mark of marks)
    for (const label of mark.labels) {
      const row = rows.get(label.slice(1)) ?? { s: "-", c: "-", t: [] };
      rows.set(label.slice(1), row);
      if (label[0] === "t") row.t.push(mark.text);
      else row[label[0] as "s" | "c"] = mark.text;
    }
  return { text, expected: [...rows].sort(([a], [b]) => a.localeCompare(b)).map(([, row]) => shown(row)) };
}

/** Every attribution of a text in one line: who, by which cue, what. */
export function attributionsIn(text: string): string[] {
  return attributionsOf(text).attributions.map(({ source, cue, contents }) =>
    shown({ s: source?.text ?? "-", c: cue?.text ?? "-", t: contents.map((content) => content.text) }),
  );
}

function shown({ s, c, t }: { s: string; c: string; t: string[] }): string {
  return `${s} | ${c} | ${t.join(" … ")}`;
}
