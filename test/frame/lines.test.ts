import { expect, test } from "vitest";
import { isProse, splitLines } from "../../src/frame/lines.js";

test.each([
  ["line feeds", "a\nb\n\nc", ["a", "b", "|c"]],
  ["carriage returns with and without line feeds", "a\r\nb\rc\r\n\r\nd", ["a", "b", "c", "|d"]],
  ["Unicode's separators", "a\u2028b\u2029c\u0085d", ["a", "b", "c", "d"]],
  ["white space around and alone", "  a \n \t \n\u00a0b", ["a", "|b"]],
  ["the marks of an ANPA file", "^a<\nb", ["a", "b"]],
  ["such a mark alone is a line", "^\n<\n^<", ["^", "<"]],
  ["tags around a line", '<p class="x">a</p>\n<BR>b<br />\n<p>\nc', ["a", "|b", "|c"]],
  ["what looks like a tag", "Orbit <P>\n<Orbit Inc> <b>rose</b>", ["Orbit <P>", "<Orbit Inc> <b>rose</b>"]],
  ["nothing", "", []],
  ["white space", " \n \n", []],
])("%s", (_, text, expected) => {
  const shown = splitLines(text).map(
    (line, index) => (line.afterBlank && index > 0 ? "|" : "") + text.slice(line.start, line.end),
  );
  expect(shown).toEqual(expected);
});

test("a line knows how far it is set in", () => {
  expect(splitLines("a\n   b").map((line) => line.indent)).toEqual([0, 3]);
});

const LONG =
  "The ferry sank off the coast on Monday, and all who were in it swam to the shore, the police of the port";

test.each([
  [`${LONG} said in a statement.`, true],
  [`${LONG} told “those who asked”`, true],
  [`${LONG} said in a statement`, false],
  ["The ferry sank.", false],
])("%s: prose %s", (line, prose) => {
  expect(isProse(line, splitLines(line)[0])).toBe(prose);
});
