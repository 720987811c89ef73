import type { Diagnostic } from "../../src/article/types.js";
import { findDates } from "../../src/dates/find-dates.js";
import { readBody } from "../../src/text/body.js";

/** A date in a marked text: `[Tuesday|~2024-12-17]`; `~` for a relative one, `-` for no ISO date. */
const MARK = /\[([^[|]{1,60})\|[^[\]]{1,16}\]/g;

/**
 * Reads a text whose dates are marked, marks taken out, against a story's date, and marks what was found in
 * the same way: a right reading gives the marked text back.
 */
export function readMarked(marked: string, storyDate: string | null, diagnostics: Diagnostic[] = []): string {
  const text = marked.replace(MARK, "$1");
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
  let out = "";
  let at = 0;
  for (const date of findDates(readBody(text, paragraphs), storyDate, diagnostics)) {
    out += `${text.slice(at, date.start)}[${date.text}|${date.relative ? "~" : ""}${date.iso ?? "-"}]`;
    at = date.end;
  }
  return out + text.slice(at);
}
