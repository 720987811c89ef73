import type { Diagnostic, Quote } from "../article/types.js";
import type { Words } from "../text/body.js";
import { isSpace } from "../text/characters.js";
import { excerpt } from "../text/span.js";
import { kindOfRun } from "./kind-of-run.js";
import { pairMarks, type Run } from "./pair-marks.js";

/**
 * The quotation-marked runs of a body, in text order, not yet attributed.
 *
 * Marks that are never closed and marks that close nothing are reported in `diagnostics`.
 */
export function findQuotes(body: Words, diagnostics: Diagnostic[]): Quote[] {
  const runs = pairMarks(body.tokens, diagnostics);
  const quotes: Quote[] = [];
  const enclosing: number[] = [];
  let open = -1;
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index];
    while (enclosing.length > 0 && runs[enclosing.at(-1)!].end <= run.start) enclosing.pop();
    const parent = enclosing.at(-1) ?? null;
    const continues =
      parent === null && open >= 0 && runs[open].paragraph + 1 === run.paragraph ? open : null;
    if (parent === null) open = run.ending === "open" ? index : -1;
    quotes.push({
      start: run.start,
      end: run.end,
      text: body.text.slice(run.start, run.end),
      content: content(body.text, run),
      kind: kindOfRun(body, runs, index),
      parent,
      continues,
      paragraph: run.paragraph,
      attribution: null,
    });
    enclosing.push(index);
  }
  return quotes;
}

/** What stands between the marks, without the white space that French marks have inside them. */
function content(text: string, run: Run) {
  let { contentStart: start, contentEnd: end } = run;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return excerpt(text, start, end);
}
