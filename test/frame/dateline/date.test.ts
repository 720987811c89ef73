import { expect, test } from "vitest";
import { readDate } from "../../../src/frame/dateline/date.js";
import { readPieces } from "../../../src/frame/dateline/pieces.js";

/** The date that a text begins with: as printed, year, month, day, and whether a calendar has it; null where none is. */
const read = (text: string) => {
  const found = readDate(readPieces(text, 0, text.length), 0);
  return found && [text.slice(found.start, found.end), found.year, found.month, found.day, found.possible];
};

// text, [date as printed, year, month, day, whether a calendar has it]
test.each([
  ["Feb 26 -", ["Feb 26", null, 2, 26, true]],
  ["Feb. 26 -", ["Feb. 26", null, 2, 26, true]],
  ["Dec. 03, 2019 (", ["Dec. 03, 2019", 2019, 12, 3, true]],
  ["17 August (", ["17 August", null, 8, 17, true]],
  ["17th April, 2026", ["17th April, 2026", 2026, 4, 17, true]],
  ["3 JAN 90 (", ["3 JAN 90", 1990, 1, 3, true]],
  ["May 3/2026(", ["May 3/2026", 2026, 5, 3, true]],
  ["5. Feb. 2011", ["5. Feb. 2011", 2011, 2, 5, true]],
  ["1996-08-22", ["1996-08-22", 1996, 8, 22, true]],
  ["Monday, Sept. 20 -", ["Monday, Sept. 20", null, 9, 20, true]],
  ["March 2O -", ["March 2O", null, 3, 20, true]],
  ["April -", ["April", null, 4, null, true]],
  ["Feb 30 -", ["Feb 30", null, 2, 30, false]],
  ["March 119 -", ["March 119", null, 3, null, false]],
  ["2024-13-05", ["2024-13-05", 2024, null, 5, false]],
])("%s", (text, expected) => {
  expect(read(text)).toEqual(expected);
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
