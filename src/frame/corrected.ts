import type { Line } from "./lines.js";

/** How many lines of a note may stand above a corrected story. */
const MOST_LINES = 12;

/** "A corrected version of the story is below:", "The corrected story follows."; not "The corrected story was read on air." */
const BELOW = /^(?:an?|the|here is the) corrected (?:story|version)\b.{0,40}(?::|below|follows)\.?$/i;

/** How many lines a note on what was wrong has, with the one that says that the corrected story comes below; 0 without one. */
export function correctionLines(text: string, lines: readonly Line[]): number {
  return (
    lines
      .slice(0, MOST_LINES)
      .findIndex(
        ({ start, end }, at) =>
          at < lines.length - 1 && end - start < 90 && BELOW.test(text.slice(start, end)),
      ) + 1
  );
}
