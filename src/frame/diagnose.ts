import type { Diagnostic, DiagnosticCode, Span } from "../article/types.js";
import { dayNumber } from "../calendar.js";
import type { Frame } from "./frame.js";

/** Days that a page may be dated apart from its story's dateline before the two contradict each other. */
const APART = 7;

/** What is odd about a whole story, whose first to last line is `story`: what it lacks, and dates that contradict each other. */
export function diagnoseFrame(
  text: string,
  story: Span | null,
  frame: Frame,
  referenceDate: string | null,
): Diagnostic[] {
  if (story === null)
    return [
      { code: "empty-text", message: "The text holds nothing but white space.", start: 0, end: text.length },
    ];
  const found: Diagnostic[] = [];
  const { headline, dateline, metadataDate, paragraphs } = frame;
  // What is missing is missed where the story begins.
  const first = paragraphs[0]?.start ?? story.start;
  const note = (code: DiagnosticCode, message: string, start = first, end = first) =>
    found.push({ code, message, start, end });
  if (paragraphs.length === 0)
    note("no-body", "The text has no paragraph of a story.", story.start, story.end);
  // A single paragraph may be a caption, a sentence or an answer: it need not have a headline or dateline.
  if (paragraphs.length > 1 && headline === null) note("no-headline", "The story has no headline.");
  if (paragraphs.length > 1 && dateline === null) note("no-dateline", "The story has no dateline.");
  const filed = dateline?.date ?? null;
  if (metadataDate === null && filed?.iso == null && referenceDate === null)
    note(
      "no-story-date",
      "Neither the text nor the options tell the story's date: relative dates stay unresolved.",
    );
  if (metadataDate && filed?.iso && Math.abs(dayNumber(metadataDate.iso) - dayNumber(filed.iso)) > APART)
    note(
      "date-conflict",
      `The header is dated ${metadataDate.iso}, the dateline ${filed.iso}.`,
      filed.start,
      filed.end,
    );
  return found;
}
