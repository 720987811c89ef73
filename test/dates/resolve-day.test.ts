import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/article/types.js";
import { readMarked } from "./marked-dates.js";

describe("a date without a year", () => {
  test.each([
    // near: the nearest year, whatever the verb
    ["2024-12-18", "It closed on [Dec. 17|2024-12-17]."],
    ["2024-12-18", "It closed on [Jan. 3|2025-01-03]."],
    ["2025-01-03", "It will close on [Dec. 30|2024-12-30]."],
    ["2025-01-03", "It closed on [Dec. 17|2024-12-17]."],
    // far: the year before, unless the verb looks ahead
    ["2024-12-18", "It closed on [May 10|2024-05-10]."],
    ["2024-05-06", "It closed on [Oct. 23|2023-10-23]."],
    ["2024-05-06", "It will close on [Oct. 23|2024-10-23]."],
    ["2024-12-18", "It will close on [May 10|2025-05-10]."],
    [
      "2024-12-18",
      "They will study the [Sept. 10 attack|2024-09-10]."
        .replace(" attack|", "|")
        .replace("10].", "10] attack."),
    ],
    // leap days
    ["2024-03-01", "It closed on [Feb. 29|2024-02-29]."],
    ["2025-06-01", "It closed on [Feb. 29|2024-02-29]."],
    ["2026-06-01", "It closed on [Feb. 29|2024-02-29]."],
    ["1902-06-01", "It closed on [Feb. 29|1896-02-29]."],
    // nobody knows
    [null, "It closed on [Dec. 17|-], not on [Dec. 17, 2023|2023-12-17]."],
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
