import { expect, test } from "vitest";
import { readDate } from "../../../src/frame/dateline/date.js";
import { parseMarked, printMarked } from "../../support/marked.js";
import { readPieces } from "../../../src/frame/dateline/pieces.js";

const read = (text: string) => readDate(readPieces(text, 0, text.length), 0);

/** A text with the date that it begins with marked. */
function shown(text: string): string {
  const found = read(text);
  if (found === null) return text;
  const day = [found.year, found.month, found.day].map((part) => part ?? "?").join("-");
  return printMarked(text, [{ ...found, label: found.possible ? day : `${day}|impossible` }]);
}

// [date as printed|year-month-day, "?" where none is printed|impossible, where no calendar has it]
test.each([
  "[Feb 26|?-2-26] -",
  "[Feb. 26|?-2-26] -",
  "[Dec. 03, 2019|2019-12-3] (",
  "[17 August|?-8-17] (",
  "[17th April, 2026|2026-4-17]",
  "[3 JAN 90|1990-1-3] (",
  "[May 3/2026|2026-5-3](",
  "[5. Feb. 2011|2011-2-5]",
  "[1996-08-22|1996-8-22]",
  "[Monday, Sept. 20|?-9-20] -",
  "[March 2O|?-3-20] -",
  "[April|?-4-?] -",
  "[Feb 30|?-2-30|impossible] -",
  "[March 119|?-3-?|impossible] -",
  "[2024-13-05|2024-?-5|impossible]",
])("%s", (marked) => {
  const { text } = parseMarked(marked);
  expect(shown(text)).toBe(marked);
});

test.each([
  "May said",
  "March on",
  "Monday night",
  "26 people",
  "Narch 2 -",
  "Match 3 -",
  "13:09",
  "Sunday Monday",
])("%s is no date", (text) => {
  expect(read(text)).toBeNull();
});
