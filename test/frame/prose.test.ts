import { describe, expect, test } from "vitest";
import { isCredited, readsAsSentence } from "../../src/frame/prose.js";

test.each([
  ["Tel Aviv said it was ready.", true],
  ["Graphics from games of 1990 are back.", true],
  ["The judge walked out.”", true],
  ["(The dollar fell.)", true],
  ["Reporting by Jo Park.", false],
  ["The ferry was shut", false],
  ["Ferry shut.", false],
])("%s: a sentence %s", (printed, sentence) => {
  expect(readsAsSentence(printed)).toBe(sentence);
});

describe("names and words of credits alone", () => {
  test.each([
    ["Reporting by Nina Falk in Lima and Jo Park in Quito; Editing by Ana Lund", true],
    ["(With inputs from agencies.)", true],
    ["Last updated on Thursday, 10:15 a.m.", true],
    ["Editing by Jo Park, jp@example.org", true],
    ["Inputs from farmers rose", false],
    ["Edited by Ann Lund, the book sold 12 copies.", false],
    ["With reports of gunfire", false],
  ])("%s: %s", (printed, credited) => {
    expect(isCredited(printed)).toBe(credited);
  });
});
