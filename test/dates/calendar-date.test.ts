import { describe, expect, test } from "vitest";
import { readMarked } from "./marked-dates.js";

const STORY = "2024-12-18";

describe("a day, a month and a year", () => {
  test.each([
    "It opened on [Dec. 17, 2024|2024-12-17], in Oslo.",
    "It opened on [December 17, 2024|2024-12-17].",
    "It opened on [Dec 17 2024|2024-12-17].",
    "It opened on [DEC 17, 2024|2024-12-17].",
    "It opened on [Sept. 3, 1998|1998-09-03].",
    "It opened on [17 December 2024|2024-12-17].",
    "It opened on [17 Dec, 2024|2024-12-17].",
    "It opened on the [17th of April 2026|2026-04-17].",
    "It opened on the [17th of April, 2026|2026-04-17].",
    "It opened on [17th April, 2026|2026-04-17].",
    "It opened on [April 17th, 2026|2026-04-17].",
    "It opened on [March eighth|2024-03-08].",
    "It opened on the [eighth of March|2024-03-08].",
    "It opened on [March the 8th|2024-03-08].",
    "It opened on [August 03, 2024|2024-08-03].",
    "It opened on [March 3 last year|~2023-03-03].",
    "It opened on [June 5 of this year|~2024-06-05].",
  ])("%s", (marked) => expect(readMarked(marked, STORY)).toBe(marked));
});

describe("several days of a month", () => {
  test.each([
    "The fair ran [March 1|2024-03-01]-[10|2024-03-10].",
    "The fair ran from [25th|2024-07-25]-[28th July 2024|2024-07-28].",
    "The fair ran [March 1|2023-03-01]-[10, 2023|2023-03-10].",
    "The fair ran on [April 24|2024-04-24] and [25|2024-04-25].",
    "The fair ran [March 1|2024-03-01] or [2|2024-03-02], or [April 3|2024-04-03] & [4|2024-04-04].",
    "The fair ran [March 1|2024-03-01] through [10|2024-03-10].",
    "The fair ran [March 1|2024-03-01] -- [10|2024-03-10].",
    "The fair ran [March 1|2024-03-01]/[2|2024-03-02].",
    "The fair ran from [April 24|2024-04-24] to [26|2024-04-26] in Oslo.",
    "The fair ran on [17|2024-11-17]-[18 November|2024-11-18].",
    "The fair ran on [17|2024-11-17] and [18 November|2024-11-18].",
    "The fair ran from [Dec. 31, 2023|2023-12-31], to [Jan. 2, 2024|2024-01-02].",
    "The fair ran from [Aug. 26|2024-08-26] to [Sept. 20|2024-09-20].",
  ])("%s", (marked) => expect(readMarked(marked, STORY)).toBe(marked));
});

describe("no day behind the month, or no month at all", () => {
  test.each([
    "Sales rose in [March|2024-03] 20 percent.",
    "Sales rose in [March|2024-03] 3.5 percent.",
    "They sold 10 [March 3|2024-03-03].",
    "It began in [May|2024-05] 10:30 there.",
    "Sales rose in [March|2024-03] 3 billion euros.",
    "In [March|2024-03] 20 soldiers died.",
    "The fair began on [April 24|2024-04-24] and 25 people came.",
    "They may 17 times have tried.",
    "They march 10 miles.",
    "An august 12 men sat there.",
    "He sold 10 of them.",
    "The 17th of them won.",
    "A second of silence followed.",
  ])("%s", (marked) => expect(readMarked(marked, STORY)).toBe(marked));
});
