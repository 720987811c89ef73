import { describe, expect, test } from "vitest";
import { full, readMarked } from "../marked-statistics.js";

describe("durations", () => {
  test.each([
    "It took [five days|duration 5 d].",
    "It took [39 minutes|duration 39 min].",
    "It took [two decades|duration 2 decades].",
    "A [30-second|duration 30 s] video ran.",
    "It is [six weeks|duration 6 wk] off.",
    "In [three months|duration 3 mo] it ends.",
    "It fell in [seven quarters|duration 7 quarters].",
    "It shrank for [two quarters|duration 2 quarters] running.",
    "She has [two nights|duration 2 nights] off after [three night shifts|count 3 shifts].",
  ])("%s", (marked) => expect(readMarked(marked, full)).toBe(marked));
});

describe("ages", () => {
  test.each([
    "A [35-year-old|age 35 a] man came.",
    "A [50 year-old|age 50 a] man came.",
    "She is [29 years old|age 29 a].",
    "He died at [95 years of age|age 95 a].",
    "A group of [43-year-olds|age 43 a] came.",
    "An [18-month-old|age 18 mo] girl came.",
    "The rock is [400 million-year-old|age 400000000 a] stuff.",
  ])("%s", (marked) => expect(readMarked(marked, full)).toBe(marked));
});

describe("a date and no length of time", () => {
  test.each(["It came two years ago."])("%s", (marked) => expect(readMarked(marked, full)).toBe(marked));
});
