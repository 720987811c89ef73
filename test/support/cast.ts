import type { Attribution, Speaker } from "../../src/article/types.js";
import { readFrame } from "../../src/frame/read-frame.js";
import { findQuotes } from "../../src/quotes/find-quotes.js";
import { resolveSpeakers, type Cast } from "../../src/speakers/resolve-speakers.js";
import { readBody } from "../../src/text/body.js";
import { excerpt } from "../../src/text/span.js";
import { parseMarked, printMarked } from "./marked.js";

/** An attribution of which nothing but the source is known. */
export function attributionFrom(text: string, start: number, end: number): Attribution {
  return {
    kind: "indirect",
    source: excerpt(text, start, end),
    cue: null,
    contents: [],
    quotes: [],
    speaker: null,
    basis: "explicit",
    date: null,
    medium: null,
    relay: null,
    confidence: 1,
  };
}

/** The cast of a story whose sources are marked: `[Kari Dahl|…] said so. [She|…] left.` */
export function castOf(marked: string): Cast & { text: string } {
  const { text, marks } = parseMarked(marked);
  const attributions = marks.map(({ start, end }) => attributionFrom(text, start, end));
  const body = readBody(text, readFrame(text, null).paragraphs);
  return { text, ...resolveSpeakers(body, findQuotes(body, []), attributions) };
}

/** The name of a speaker and, of what is no person, its kind. */
const named: Shown = (speaker) =>
  speaker === null ? "nobody" : `${speaker.name}${speaker.kind === "person" ? "" : ` (${speaker.kind})`}`;

/** Which speaker of the story it is: what tells speakers apart that have one name. */
export const numbered: Shown = (_, index) => String(index);

type Shown = (speaker: Speaker | null, index: number | null) => string;

/**
 * Reads a story whose sources are marked, each with whom it stands for, `[Kari Dahl|Kari Dahl] said so. [She|Kari Dahl] left.`,
 * and marks whom they were found to stand for in the same way: a right reading gives the marked story back. What is no
 * person has its kind behind its name, `[The firm|Acme (organization)]`, and who is not known is `nobody`.
 */
export function recast(marked: string, show: Shown = named): string {
  const { text, speakers, attributions } = castOf(marked);
  return printMarked(
    text,
    attributions.map(({ source, speaker }) => ({
      ...source!,
      label: show(speaker === null ? null : speakers[speaker], speaker),
    })),
  );
}
