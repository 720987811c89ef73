import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/article/types.js";
import { readMarked } from "./marked-dates.js";

describe("a date without a year", () => {
  test.each([
    // near: the nearest year
    ["2024-12-18", "It closed on [Dec. 17|2024-12-17]."],
    ["2024-12-18", "It closes on [Jan. 3|2025-01-03]."],
    ["2024-12-18", "He called a vote on [Jan. 3|2025-01-03]."],
    ["2024-12-18", "Officials said the [Jan. 3|2025-01-03] deadline stands."],
    ["2024-12-18", "He was told to leave by [Jan. 3|2025-01-03]."],
    ["2024-12-18", "It is to be closed on [Jan. 3|2025-01-03]."],
    ["2024-12-31", "It closed on [Jan. 1|2025-01-01]."],
    ["2025-01-03", "It will close on [Dec. 30|2024-12-30]."],
    ["2025-01-03", "It closed on [Dec. 17|2024-12-17]."],
    // unless a verb in the past stands right before a day to come
    ["2024-12-18", "It closed on [Jan. 3|2024-01-03]."],
    ["2024-12-18", "On [Jan. 3|2024-01-03], the port was shut."],
    ["2024-12-18", "On [Jan. 3|2025-01-03], the port will be shut."],
    ["2024-12-18", "Arrivals from [Jan. 1|2024-01-01] to [Nov. 30|2024-11-30] fell."],
    ["2024-12-18", "Trips from [Jan. 1|2025-01-01] to [Jan. 30|2025-01-30] will be free."],
    ["2024-12-18", "It has been shut since [Dec. 20|2023-12-20]."],
    ["2024-12-18", "A man was killed on [Jan. 6|2024-01-06]."],
    ["2025-01-10", "The report, issued [Feb. 2|2024-02-02], names nobody."],
    // far: the year before, unless the verb looks ahead
    ["2024-12-18", "It closed on [May 10|2024-05-10]."],
    ["2024-05-06", "It closed on [Oct. 23|2023-10-23]."],
    ["2024-05-06", "It will close on [Oct. 23|2024-10-23]."],
    ["2024-12-18", "It will close on [May 10|2025-05-10]."],
    ["2024-12-18", "They will study the [Sept. 10|2024-09-10] attack."],
    // leap days
    ["2024-03-01", "It closed on [Feb. 29|2024-02-29]."],
    ["2025-06-01", "It closed on [Feb. 29|2024-02-29]."],
    ["2026-06-01", "It closed on [Feb. 29|2024-02-29]."],
    ["1902-06-01", "It closed on [Feb. 29|1896-02-29]."],
    // nobody knows
    [null, "It closed on [Dec. 17|-], not on [Dec. 17, 2023|2023-12-17]."],
  ])("%s: %s", (story, marked) => expect(readMarked(marked, story)).toBe(marked));
});

test("a sentence that begins with a year is of it", () => {
  const marked =
    "In [1966|1966], it rose on [Nov. 11|1966-11-11] and came down in [December|1966-12]. It was shown on [Nov. 15|2024-11-15].";
  expect(readMarked(marked, "2024-12-18")).toBe(marked);
});

describe("a line of a chronology is the latest such day, or comes after the line before", () => {
  test.each([
    "[2001|2001] - Talks collapse.\n[March 20|2024-03-20] - Ministers meet.\n[Sept 1|2024-09-01]: Shipping resumes.",
    "* [May 2014|2014-05]: The port shuts.\n* [June 3|2024-06-03]: It opens.",
    "[Jan. 3|2025-01-03] - Bids are opened.\n[June 15|2025-06-15] - The court rules.",
    // no line before, or no line at all
    "Rain fell.\n[June 15|2024-06-15] - The court rules.",
    "[2001|2001] - Talks collapse.\n[June 15|2025-06-15] is the day that it is to rule.",
  ])("%s", (marked) => expect(readMarked(marked, "2024-12-18")).toBe(marked));
});

describe("several days are of one year", () => {
  test.each([
    ["2025-12-10", "The fair runs [Wednesday, Dec. 17|2025-12-17] and [18|2025-12-18]."],
    ["2025-12-10", "The fair runs [Wednesday, Dec. 17|2025-12-17]-[19|2025-12-19]."],
    ["2025-12-10", "The fair was held on [Friday, Nov. 21|2025-11-21] and [22|2025-11-22]."],
    ["2025-12-10", "The fair was held on [Saturday, July 6|2024-07-06] and [7|2024-07-07]."],
    ["2025-12-10", "The fair will run [Friday, 2|2026-01-02] and [3 January|2026-01-03]."],
    // the second day of a range is the next one from the first on
    ["2025-12-10", "It was shut from [1 January|2026-01-01] to [31 March|2026-03-31]."],
    ["2025-06-10", "It will be shut from [Dec. 20|2025-12-20] to [Jan. 5|2026-01-05]."],
    ["2025-06-10", "It was shut from [Dec. 20|2024-12-20] to [Jan. 5|2025-01-05]."],
    ["2025-06-10", "It was shut on [Dec. 20|2024-12-20] and on [March 5|2025-03-05]."],
  ])("%s: %s", (story, marked) => expect(readMarked(marked, story)).toBe(marked));
});

describe("days that do not exist", () => {
  test.each([
    "It closed on [Feb 30|-].",
    "It closed on [Feb. 29, 2023|-].",
    "It closed on [31 April 2024|-].",
    "It closed on [2024-13-05|-].",
    "It closed on [2024-02-30|-].",
    "It closed on [13/45/2024|-].",
    "It closed on [00/12/2024|-].",
  ])("%s", (marked) => {
    const diagnostics: Diagnostic[] = [];
    expect(readMarked(marked, "2024-12-18", diagnostics)).toBe(marked);
    const text = marked.slice(marked.indexOf("[") + 1, marked.indexOf("|"));
    const start = marked.indexOf("[");
    expect(diagnostics).toEqual([
      { code: "impossible-date", start, end: start + text.length, message: `There is no such day: ${text}` },
    ]);
  });

  test("leap days exist", () => {
    const diagnostics: Diagnostic[] = [];
    readMarked("It closed on Feb. 29, 2024, on Feb. 29, 2000, and on Feb. 29.", "2023-06-01", diagnostics);
    expect(diagnostics).toEqual([]);
  });
});
