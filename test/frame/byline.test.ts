import { describe, expect, test } from "vitest";
import { readByline, readNameLine } from "../../src/frame/byline.js";
import { parseMarked } from "../support/marked.js";

/** The authors that a line names as a byline, or null where it is none. */
const authorsOf = (line: string) => readByline(line, 0, line.length)?.authors ?? null;

describe("a byline", () => {
  test.each([
    "By [LENA HART] and [TOM OKADA]",
    "by [Janet Gale], Reuters",
    "By [Ana Lund], Associated Press Writer",
    "By [PAT REED]=",
    "By [Rob Stone] | Daily Bugle",
    "By [Ana de la Cruz] in Lima",
    "by Xinhua writers [Li Na], [Wei Chen]",
    "By Health Correspondent [Nina Moe]",
    "By AP Sports Writer [Tom Lund]",
    "By dpa correspondents =",
    "By [ANA LUND] AP Sports Writer",
    "By [ANA LUND] Associated Press",
    "By [Ana Lund] Staff Writer",
    "By [Ana Lund], PA Political Staff",
    "By [Ana Lund], PA Sport",
    "By The Associated Press",
    "By Harbour Broadcasting Service",
    "By PTI",
    "By [Ana Lund], Special to The Herald",
  ])("%s", (marked) => {
    const { text, marks } = parseMarked(marked);
    expect(authorsOf(text)).toEqual(marks.map((author) => author.text));
  });
});

test.each([
  "By Monday night the town was empty.",
  "By contrast, exports grew.",
  "By the end of May",
  "Byron Lund",
  "By",
])("%s is none", (line) => {
  expect(authorsOf(line)).toBeNull();
});

test.each([
  "[Jonas Lund]",
  "[Jonas Lund] and [Ana Diaz]",
  "[Jonas Lund], Reuters",
  "[Jonas Lund] in Oslo and agencies",
  "[Jonas Lund] and [Ana Diaz]   |19.11.2025 - Update : 19.11.2025",
])("the line %s names its authors", (marked) => {
  const { text, marks } = parseMarked(marked);
  expect(readNameLine(text, 0, text.length)?.authors).toEqual(marks.map((author) => author.text));
});

test.each([
  "New Delhi",
  "Ferry sinks",
  "STORY HIGHLIGHTS",
  "NASA Names Crew",
  "Ferry sinks off the coast in Nova Scotia",
  "Ferry Sinks Off The Coast Of Norway",
])("the line %s names nobody", (line) => {
  expect(readNameLine(line, 0, line.length)).toBeNull();
});
