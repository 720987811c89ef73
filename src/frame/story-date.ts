import type { ArticleDate } from "../article/types.js";
import { dayNumber } from "../calendar.js";
import type { Frame } from "./frame.js";

/** How many days a page may be dated after the dateline of its story, at most, for the dateline to count. */
const SAME_STORY = 3;

/**
 * The story's date: a crawler's or wire header's, or else the dateline's, or else the reference date. Where the
 * dateline is a day or a few before the header, the story was written on the dateline's day and its page made later.
 */
export function storyDate(frame: Frame, referenceDate: string | null): ArticleDate | null {
  const { metadataDate, dateline } = frame;
  const printed = dateline?.date ?? null;
  const late = metadataDate && printed?.iso ? dayNumber(metadataDate.iso) - dayNumber(printed.iso) : 0;
  if (metadataDate && !(late > 0 && late <= SAME_STORY))
    return {
      iso: metadataDate.iso,
      basis: "metadata",
      span: { start: metadataDate.start, end: metadataDate.end },
    };
  if (printed?.iso)
    return { iso: printed.iso, basis: "dateline", span: { start: printed.start, end: printed.end } };
  return referenceDate === null ? null : { iso: referenceDate, basis: "reference", span: null };
}
