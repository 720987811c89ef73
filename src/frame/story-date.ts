import type { ArticleDate } from "../article/types.js";
import type { Frame } from "./frame.js";

/** The story's date: a crawler's or wire header's, or else the dateline's, or else the reference date. */
export function storyDate(frame: Frame, referenceDate: string | null): ArticleDate | null {
  const { metadataDate, dateline } = frame;
  if (metadataDate)
    return {
      iso: metadataDate.iso,
      basis: "metadata",
      span: { start: metadataDate.start, end: metadataDate.end },
    };
  if (dateline?.date?.iso)
    return {
      iso: dateline.date.iso,
      basis: "dateline",
      span: { start: dateline.date.start, end: dateline.date.end },
    };
  return referenceDate === null ? null : { iso: referenceDate, basis: "reference", span: null };
}
