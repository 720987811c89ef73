import { describe, expect, test } from "vitest";
import { readMarked } from "./marked-dates.js";

describe("holidays of one date", () => {
  test.each([
    ["2024-12-28", "It opened on [Christmas Day|2024-12-25]."],
    ["2024-12-28", "It will open on [New Year's Day|2025-01-01]."],
    ["2025-01-02", "It opened on [New Year's Eve|2024-12-31]."],
    ["2025-01-02", "It opened on [New Year\u2019s Eve|2024-12-31]."],
    ["2025-03-30", "It opened on [Christmas Eve|2024-12-24]."],
    ["2025-05-03", "Police made arrests on [May Day|2025-05-01]."],
    ["2025-02-03", "It will open on [Valentine's Day|2025-02-14]."],
    ["2025-03-03", "It was shut from [Boxing Day|2024-12-26] to [New Year's Day|2025-01-01]."],
    ["2025-03-20", "It shut on [St. Patrick's Day|2025-03-17]."],
    ["2025-03-20", "They met at [Christmas|2024-12-25]."],
    ["2025-03-20", "It reopened after [Christmas|2024-12-25]."],
    ["2024-12-30", "It opened [last Christmas|~2024-12-25] and shuts [next Christmas|~2025-12-25]."],
    ["2024-11-20", "It will open before [Christmas|2024-12-25], or by [Halloween|2024-10-31]."],
    [null, "It opened on [Christmas Day|-]."],
  ])("%s: %s", (story, marked) => expect(readMarked(marked, story)).toBe(marked));
});

describe("holidays on a weekday of a month", () => {
  test.each([
    ["2024-12-03", "It opened on [Thanksgiving Day|2024-11-28]."],
    ["2024-12-03", "It fell after [Thanksgiving|2024-11-28]."],
    ["2025-04-03", "It opened on [Thanksgiving Day|2024-11-28]."],
    ["2025-04-03", "It will open on [Thanksgiving Day|2025-11-27]."],
    ["2026-02-02", "It runs through [Presidents Day|2026-02-16]."],
    ["2026-02-02", "It runs through [Presidents' Day|2026-02-16]."],
    ["2026-01-12", "It is shut on [Martin Luther King Jr. Day|2026-01-19]."],
    ["2026-10-30", "They campaign until [Election Day|2026-11-03]."],
    ["2022-11-09", "Polls closed on [Election Day|2022-11-08]."],
    [null, "It opened on [Thanksgiving Day|-]."],
  ])("%s: %s", (story, marked) => expect(readMarked(marked, story)).toBe(marked));
});

describe("holidays counted from Easter", () => {
  test.each([
    ["2026-04-08", "Ferries ran late on [Good Friday|2026-04-03] and [Easter Monday|2026-04-06]."],
    ["2026-03-08", "They will meet on [Easter Sunday|2026-04-05]."],
    ["2026-09-08", "They will meet before [Easter|2027-03-28]."],
    ["2026-09-08", "They met on [Good Friday|2026-04-03]."],
    ["9999-12-31", "They will meet on [Good Friday|-] and met on [Easter Sunday|9999-03-28]."],
    ["0001-01-01", "They met on [Good Friday|-]."],
  ])("%s: %s", (story, marked) => expect(readMarked(marked, story)).toBe(marked));
});

describe("no such", () => {
  test.each([
    "Eve left that day.",
    "The New Day party won.",
    "Labour Day, Memorial Day and Independence Day differ.",
    "The Christmas tree and Christmas Island are green; carols came by Christmas Choir.",
    "It fell on Lunar New Year's Eve and on Orthodox Easter Sunday.",
    "The Good Friday Agreement holds, after the Easter Sunday bombings.",
    "She lives at Easter Road and wishes all a merry Christmas.",
    "Good day.",
    // Elections are in November in the United States alone.
    "Election Day came.",
  ])("%s", (text) => expect(readMarked(text, "2024-08-28")).toBe(text));
});
