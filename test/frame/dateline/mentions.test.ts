import { expect, test } from "vitest";
import { isMentionedAsPlace, shouts } from "../../../src/frame/dateline/mentions.js";

test.each([
  ["The guard came to Foxborough in May.", true],
  ["The Foxborough guard came in May.", false],
  ["Nobody came.", false],
])("%s mentions Foxborough as a place: %s", (text, mentioned) => {
  expect(isMentionedAsPlace(text, 0, "FOXBOROUGH")).toBe(mentioned);
});

test.each([
  ["THE MINISTRY REPORTED A CLASH.", true],
  ["The ministry reported a clash.", false],
  ["NASA will try again.", false],
])("%s is all in capitals: %s", (text, loud) => {
  expect(shouts(text, { kind: "word", start: 0, end: 3, text: "", lower: "", gap: 1, shape: "caps" })).toBe(
    loud,
  );
});
