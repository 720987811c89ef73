import { describe, expect, test } from "vitest";
import { readByline, readNameLine } from "../../src/frame/byline.js";

/** The authors that a line names as a byline, or null where it is none. */
const authorsOf = (line: string) => readByline(line, 0, line.length)?.authors ?? null;

describe("a byline", () => {
  test.each([
    ["By LENA HART and TOM OKADA", ["LENA HART", "TOM OKADA"]],
    ["by Janet Gale, Reuters", ["Janet Gale"]],
    ["By Ana Lund, Associated Press Writer", ["Ana Lund"]],
    ["By PAT REED=", ["PAT REED"]],
    ["By Rob Stone | Daily Bugle", ["Rob Stone"]],
    ["By Ana de la Cruz in Lima", ["Ana de la Cruz"]],
    ["by Xinhua writers Li Na, Wei Chen", ["Li Na", "Wei Chen"]],
    ["By Health Correspondent Nina Moe", ["Nina Moe"]],
    ["By AP Sports Writer Tom Lund", ["Tom Lund"]],
    ["By dpa correspondents =", []],
    ["By ANA LUND AP Sports Writer", ["ANA LUND"]],
    ["By ANA LUND Associated Press", ["ANA LUND"]],
    ["By Ana Lund Staff Writer", ["Ana Lund"]],
    ["By The Associated Press", []],
    ["By Harbour Broadcasting Service", []],
    ["By PTI", []],
    ["By Ana Lund, Special to The Herald", ["Ana Lund"]],
  ])("%s", (line, authors) => {
    expect(authorsOf(line)).toEqual(authors);
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
  ["Jonas Lund", ["Jonas Lund"]],
  ["Jonas Lund and Ana Diaz", ["Jonas Lund", "Ana Diaz"]],
  ["Jonas Lund, Reuters", ["Jonas Lund"]],
  ["Jonas Lund and Ana Diaz   |19.11.2025 - Update : 19.11.2025", ["Jonas Lund", "Ana Diaz"]],
  ["New Delhi", null],
  ["Ferry sinks", null],
  ["STORY HIGHLIGHTS", null],
  ["NASA Names Crew", null],
  ["Ferry sinks off the coast in Nova Scotia", null],
  ["Ferry Sinks Off The Coast Of Norway", null],
])("the line %s names %j", (line, authors) => {
  expect(readNameLine(line, 0, line.length)?.authors ?? null).toEqual(authors);
});
