import type { Excerpt, Span } from "wirecopy";

/** A part of a marked text: its excerpt of the plain text, and its labels. */
export interface Mark extends Excerpt {
  labels: string[];
}

/**
 * Reads a text whose parts are marked in place, `On [Saturday|2024-12-14|relative], [he|source] …`, into
 * the plain text and its marks in text order. Marks nest; `\[`, `\]` and `\|` are the characters themselves.
 *
 * A test then shows its input and its expectation in one line that can be checked by eye.
 */
export function parseMarked(marked: string): { text: string; marks: Mark[] } {
  let text = "";
  const marks: Mark[] = [];
  const open: Mark[] = [];
  for (let i = 0; i < marked.length; i++) {
    const character = marked[i];
    const inner = open.at(-1);
    if (character === "\\" && i + 1 < marked.length) {
      text += marked[++i];
    } else if (character === "[") {
      const mark: Mark = { start: text.length, end: -1, text: "", labels: [] };
      marks.push(mark);
      open.push(mark);
    } else if (character === "|" && inner) {
      const labels = /[^\]|]*/y;
      labels.lastIndex = i + 1;
      const label = labels.exec(marked)![0];
      inner.labels.push(label);
      i += label.length;
    } else if (character === "]" && inner) {
      open.pop();
      inner.end = text.length;
      inner.text = text.slice(inner.start);
    } else text += character;
  }
  if (open.length > 0)
    throw new Error(`a mark is left open at ${open[0].start} in ${JSON.stringify(marked)}`);
  return { text, marks };
}

/** Marks parts of a text in place, `[Saturday|2024-12-14]`, as `parseMarked` reads them; parts may stand in parts. */
export function printMarked(text: string, parts: readonly (Span & { label: string })[]): string {
  const open: (Span & { label: string })[] = [];
  let out = "";
  let at = 0;
  const print = (place: number) => {
    out += text.slice(at, place).replace(open.length > 0 ? /[[\]\\|]/g : /[[\]\\]/g, "\\$&");
    at = place;
  };
  const printUpTo = (place: number) => {
    for (let last = open.at(-1); last && last.end <= place; last = open.at(-1)) {
      print(last.end);
      out += `|${last.label}]`;
      open.pop();
    }
    print(place);
  };
  for (const part of parts.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    printUpTo(part.start);
    out += "[";
    open.push(part);
  }
  printUpTo(text.length);
  return out;
}
