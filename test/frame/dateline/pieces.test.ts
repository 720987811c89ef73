import { expect, test } from "vitest";
import { readPieces } from "../../../src/frame/dateline/pieces.js";

const shown = (line: string) =>
  readPieces(line, 0, line.length)
    .map((piece) => piece.text)
    .join("|");

test.each([
  ["O'SMACH, N.Y.", "O'SMACH|,|N.Y|."],
  ["PORT-AU-PRINCE", "PORT-AU-PRINCE"],
  ["NEW YORKFewer people", "NEW|YORK|Fewer|people"],
  ["SAN JOSE, Calif.Orbit", "SAN|JOSE|,|Calif|.|Orbit"],
  ["LONDON-A new", "LONDON|-|A|new"],
  ["SPACE.com - A", "SPACE.com|-|A"],
  ["McALLEN", "McALLEN"],
  ["OSLO 1996-08-22", "OSLO|1996-08-22"],
  ["April 17th 13:09", "April|17th|13:09"],
  ["OSLO (AP) â ” A", "OSLO|(|AP|)|â ”|A"],
  ["OSLO<br>A", "OSLO|A"],
  ["OSLO ---- A", "OSLO|----|A"],
  ["OSLO the ferry sank and all who were in it", "OSLO|the|ferry|sank|and"],
])("%s", (line, expected) => {
  expect(shown(line)).toBe(expected);
});

test.each([
  ["PARIS", "caps"],
  ["McALLEN", "caps"],
  ["Paris", "title"],
  ["O'Fallon", "title"],
  ["paris", "lower"],
])("the shape of %s is %s", (word, shape) => {
  expect(readPieces(word, 0, word.length)[0].shape).toBe(shape);
});

test("no more is read than a dateline can be long", () => {
  const line = "PARIS, ".repeat(1000);
  expect(readPieces(line, 0, line.length).length).toBeLessThan(100);
});
