import type { Agency, Span } from "../article/types.js";
import { isDoubtful, readBareAgency } from "./dateline/agency.js";
import { readPieces, type Piece } from "./dateline/pieces.js";

/** The first agency that a byline or sign-off names. */
export function agencyWithin(text: string, span: Span): Agency | null {
  const pieces = readPieces(text, span.start, span.end);
  for (let at = 0; at < pieces.length; at++) {
    if (pieces[at].kind !== "word") continue;
    const found = readBareAgency(text, pieces, at);
    if (!found?.name) continue;
    const { start, end, name } = found;
    const printed = text.slice(start, end);
    if (isDoubtful(printed) && isInName(pieces, at, printed === name)) continue;
    return { start, end, text: printed, name };
  }
  return null;
}

/** Whether a word stands in a name: "Ana" in "By Ana Lund", "FORBES" in "By ELIN FORBES"; not "AP" in "By AP staff". */
function isInName(pieces: readonly Piece[], at: number, isAsListed: boolean): boolean {
  const { shape } = pieces[at];
  const before = pieces[at - 1];
  return (
    (shape !== "caps" && !isAsListed) ||
    (before?.kind === "word" && before.shape !== "lower" && before.lower !== "by") ||
    (pieces[at + 1]?.kind === "word" && pieces[at + 1].shape === shape)
  );
}
