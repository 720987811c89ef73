import { expect, test } from "vitest";
import { openingsOf, opensWith } from "../../src/frame/openings.js";

const TABLE = openingsOf("end extra|mark editors note|any attn,clarification|/to/for/ refiled|colon subject");

test.each([
  ["EXTRA", "Extra seats sold"],
  ["Extra:", "Extra: seats sold"],
  ["Subject: ferries", "Subject - ferries"],
  ["Editor’s note", "Editor’s note on trust"],
  ["EDITORS' NOTES - The first of two", "Editors note that it rose"],
  ["ATTN editors", "Attnborough"],
  ["Clarifications of a story", "Clarified on Monday"],
  ["Refiled to fix a name", "Refiled papers show it"],
  ["Refiled: May 3", "REFILED-Orbit buys a bank"],
])("%s is in the table, %s is not", (within, without) => {
  expect(opensWith(within, TABLE)).toBe(true);
  expect(opensWith(without, TABLE)).toBe(false);
});
