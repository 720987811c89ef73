import { describe, expect, test } from "vitest";
import { readMarked } from "./marked-dates.js";

const STORY = "2024-12-18";

describe("days", () => {
  test.each([
    "He left [today|~2024-12-18].",
    "[Today|~2024-12-18] he left.",
    "[Today|~2024-12-18]'s vote failed.",
    "He leaves [tonight|~2024-12-18].",
    "He left [yesterday morning|~2024-12-17].",
    "He left [late yesterday|~2024-12-17].",
    "He leaves [tomorrow|~2024-12-19].",
    "He leaves [the day after tomorrow|~2024-12-20].",
    "He left [the day before yesterday|~2024-12-16].",
    "He rested a day before [yesterday|~2024-12-17], and the day after [yesterday|~2024-12-17].",
    "He left [this morning|~2024-12-18].",
    "He left [last night|~2024-12-17].",
    "He left [11 days ago|~2024-12-07].",
    "He left [two days ago|~2024-12-16].",
    "He left [a week ago Friday|~2024-12-06].",
    "He left [a year ago today|~2023-12-18].",
    "He left [a month ago today|~2024-11].",
    "It will open by [year-end|~2024-12-31]; it is up since [year-end|~2023-12-31].",
  ])("%s", (marked) => expect(readMarked(marked, STORY)).toBe(marked));
});

describe("months and years", () => {
  test.each([
    "He left [last month|~2024-11].",
    "He left [earlier this month|~2024-12].",
    "He leaves [early next year|~2025].",
    "He left [last year|~2023].",
    "[This year|~2024] he left.",
    "He left [two months ago|~2024-10].",
    "He left [a year ago|~2023].",
    "He left [30 years ago|~1994].",
  ])("%s", (marked) => expect(readMarked(marked, STORY)).toBe(marked));
});

describe("weeks, seasons and quarters have no ISO date at a day's, a month's or a year's precision", () => {
  test.each([
    "He left [earlier this week|~-].",
    "He left [last week|~-].",
    "He left [a week ago|~-].",
    "He left [two weeks ago|~-].",
    "He left over [the weekend|~-].",
    "He left [last summer|~-].",
    "He was seen [last fall|~-] in Oslo.",
  ])("%s", (marked) => expect(readMarked(marked, STORY)).toBe(marked));
});

describe("what nobody counted", () => {
  test.each([
    "He left [several years ago|~-].",
    "He left [a few days ago|~-].",
    "He left [a couple of weeks ago|~-].",
  ])("%s", (marked) => expect(readMarked(marked, STORY)).toBe(marked));
});

describe("across the new year and leap days", () => {
  test.each([
    ["2025-01-01", "He left [yesterday|~2024-12-31] and [last month|~2024-12]."],
    ["2025-01-15", "He left [three months ago|~2024-10]."],
    ["2024-12-31", "He leaves [tomorrow|~2025-01-01] or [next month|~2025-01]."],
    ["2024-03-01", "He left [yesterday|~2024-02-29]."],
    ["2023-03-01", "He left [yesterday|~2023-02-28]."],
    ["2024-02-29", "He left [a year ago today|~-]."],
    [null, "He left [yesterday|~-], [last month|~-] or [two days ago|~-]."],
  ])("%s: %s", (story, marked) => expect(readMarked(marked, story)).toBe(marked));
});

describe("no date", () => {
  test.each([
    "This fall in prices hurt, as did last fall of shares.",
    "USA Today reported it.",
    "He was on the Today show.",
    "In the last year prices rose.",
    "Over the next month prices will rise.",
    "She spoke on \u201cThis Week\u201d.",
    "He works at night and in the morning.",
    "He came long ago, minutes later.",
    "The day was hot, the year long.",
    "He is two years old.",
  ])("%s", (text) => expect(readMarked(text, STORY)).toBe(text));
});
