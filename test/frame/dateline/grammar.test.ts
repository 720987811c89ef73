import { expect, test } from "vitest";
import { readings } from "../../../src/frame/dateline/grammar.js";
import { readPieces } from "../../../src/frame/dateline/pieces.js";

/** Every way to read a line as a dateline, in the order in which they are weighed. */
const shown = (line: string, agencyName?: string) =>
  [...readings(line, readPieces(line, 0, line.length), 0, agencyName)].map((reading) =>
    line.slice(reading.start, reading.end),
  );

test.each([
  ["OSLO, May 3 (AP) - Rain", ["OSLO, May 3 (AP) -"]],
  ["LOS ANGELES NASA will", ["LOS ANGELES NASA", "LOS ANGELES"]],
  ["(ANSA) - ROME, JUL 11 - Rain", ["(ANSA) - ROME, JUL 11 -", "(ANSA) -"]],
  ["AP - A skull", ["AP -", "AP -"]],
  ["The council met", ["The"]],
  ['"We agree', []],
])("%s", (line, expected) => {
  expect(shown(line)).toEqual(expected);
});

test("an agency that the headline names", () => {
  expect(shown("Vale Wire - A fund", "Vale Wire")[0]).toBe("Vale Wire -");
});
