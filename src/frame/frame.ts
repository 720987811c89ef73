import type { Agency, Byline, Dateline, Diagnostic, Excerpt, Paragraph, Span } from "../article/types.js";
import { excerpt } from "../text/span.js";

/** What stands around and above the body of a story, and the body's paragraphs. */
export interface Frame {
  headline: Excerpt | null;
  byline: Byline | null;
  dateline: Dateline | null;
  /** Who filed the story: from the dateline, or else the byline, or else the sign-off. */
  agency: Agency | null;
  /** A calendar date in a crawler's prefix or a wire header. */
  metadataDate: (Span & { iso: string }) | null;
  paragraphs: Paragraph[];
  signOff: Excerpt | null;
  diagnostics: Diagnostic[];
}

/** Reads the frame of a story. `referenceDate` (ISO 8601) chooses the year of a year-less dateline. */
export function readFrame(text: string, referenceDate: string | null): Frame {
  void referenceDate;
  const paragraphs: Paragraph[] = [];
  let at = 0;
  for (const part of text.split("\n")) {
    const start = at + (part.length - part.trimStart().length);
    const end = at + part.trimEnd().length;
    if (end > start) paragraphs.push(excerpt(text, start, end));
    at += part.length + 1;
  }
  return {
    headline: null,
    byline: null,
    dateline: null,
    agency: null,
    metadataDate: null,
    paragraphs,
    signOff: null,
    diagnostics: [],
  };
}
