import type { Attribution } from "../../src/article/types.js";
import { readFrame } from "../../src/frame/read-frame.js";
import { findQuotes } from "../../src/quotes/find-quotes.js";
import { resolveSpeakers, type Cast } from "../../src/speakers/resolve-speakers.js";
import { readBody } from "../../src/text/body.js";
import { excerpt } from "../../src/text/span.js";

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

/** The cast of a story whose sources stand in braces: `{Kari Dahl} said so. {She} left.` */
export function castOf(marked: string): Cast {
  const attributions: Attribution[] = [];
  const text = marked.replaceAll(/[{}]/g, "");
  let open = 0;
  let marks = 0;
  for (const { 0: brace, index } of marked.matchAll(/[{}]/g)) {
    if (brace === "{") open = index - marks;
    else attributions.push(attributionFrom(text, open, index - marks));
    marks++;
  }
  const body = readBody(text, readFrame(text, null).paragraphs);
  return resolveSpeakers(body, findQuotes(body, []), attributions);
}

/** Whom each source in braces stands for, by name, with what kind of speaker that is. */
export function saidBy(marked: string): string[] {
  const { speakers, attributions } = castOf(marked);
  return attributions.map(({ speaker }) => {
    if (speaker === null) return "nobody";
    const { name, kind } = speakers[speaker]!;
    return kind === "person" ? name : `${name} (${kind})`;
  });
}
