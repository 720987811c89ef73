import { describe, expect, test } from "vitest";
import { castOf, saidBy } from "../support/cast.js";

describe("father and son of one name are two", () => {
  test.each<[what: string, story: string, speakers: string[]]>([
    ["by what stands behind", "{Tom Lund Sr.} left. {Tom Lund Jr.} ate.", ["Tom Lund Sr.", "Tom Lund Jr."]],
    [
      "by a surname with it",
      "{Tom Lund Sr.} left. Tom Lund Jr. ate. {Lund Jr.} sat.",
      ["Tom Lund Sr.", "Tom Lund Jr."],
    ],
    [
      "by “younger” and “elder”",
      "{Tom Lund Sr.} left. {Tom Lund Jr.} ate. {The younger Lund} sat. {The elder Lund} stood.",
      ["Tom Lund Sr.", "Tom Lund Jr.", "Tom Lund Jr.", "Tom Lund Sr."],
    ],
    [
      "where one is called the other's son",
      "{Tom Lund} left. {His son, Tom Lund Jr.,} ate. {Tom Lund} sat.",
      ["Tom Lund", "Tom Lund Jr.", "Tom Lund"],
    ],
    [
      "without a suffix, in one sentence",
      "{Tom Lund}, 70, met his son, {Tom Lund}, 35. {The younger Lund} sat. {The elder Lund} stood.",
      ["Tom Lund", "Tom Lund", "Tom Lund", "Tom Lund"],
    ],
    [
      "but one alone may go without it",
      "{Tom Lund Jr.} left. {Tom Lund} ate. {Lund} sat.",
      ["Tom Lund Jr.", "Tom Lund Jr.", "Tom Lund Jr."],
    ],
    [
      "and somebody's son is who was named before",
      "{Tom Lund} left. Anna spoke of {her son, Tom Lund}. {The younger Moe} sat.",
      ["Tom Lund", "Tom Lund", "Moe (organization)"],
    ],
  ])("%s", (_, story, speakers) => {
    expect(saidBy(story)).toEqual(speakers);
  });

  test("though both are printed alike", () => {
    const { attributions } = castOf(
      "{Tom Lund}, 70, met his son, {Tom Lund}, 35. {The younger Lund} sat. {The elder Lund} stood.",
    );
    expect(attributions.map(({ speaker }) => speaker)).toEqual([0, 1, 1, 0]);
  });
});
