import { expect, test } from "vitest";
import { readFrame } from "../../src/frame/read-frame.js";

/** The codes of what is odd about the frame of a story. */
const codes = (text: string, referenceDate: string | null = null) =>
  readFrame(text, referenceDate).diagnostics.map(({ code }) => code);

test.each([
  ["", ["empty-text"]],
  [" \n ", ["empty-text"]],
  ["OSLO, May 3, 2024 (AP) —", ["no-body"]],
  ["Exports rose.", ["no-story-date"]],
  [
    "The ferry sank on Monday, police said.\n\nNobody was hurt.",
    ["no-headline", "no-dateline", "no-story-date"],
  ],
  ["Ferry sinks\n\nOSLO, May 3, 2024 (AP) — The ferry sank.\n\nNobody was hurt.", []],
  ["date 2024-12-17 OSLO, May 3, 2024 (AP) — The ferry sank.", ["date-conflict"]],
  ["OSLO, May 3, 2024 (Vale Wire) — The ferry sank.", ["unknown-agency"]],
])("%j has %j", (text, expected) => {
  expect(codes(text)).toEqual(expected);
});

test("a reference date is a story date", () => {
  expect(codes("Exports rose.", "2024-12-17")).toEqual([]);
});
