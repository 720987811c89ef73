import type { Agency, Byline, Dateline, Diagnostic, Excerpt, Paragraph, Span } from "../article/types.js";

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
