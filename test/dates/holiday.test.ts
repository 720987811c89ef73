import { describe, expect, test } from "vitest";
import { readMarked } from "./marked-dates.js";

describe("holidays of one date", () => {
  test.each([
    ["2024-12-28", "It opened on [Christmas Day|2024-12-25]."],
    ["2024-12-28", "It will open on [New Year's Day|2025-01-01]."],
    ["2025-01-02", "It opened on [New Year's Eve|2024-12-31]."],
    ["2025-03-30", "It opened on [Christmas Eve|2024-12-24]."],
    ["2024-12-03", "It opened on [Thanksgiving Day|2024-11-28]."],
    ["2025-04-03", "It opened on [Thanksgiving Day|2024-11-28]."],
    ["2025-04-03", "It will open on [Thanksgiving Day|2025-11-27]."],
    [null, "It opened on [Christmas Day|-]."],
  ])("%s: %s", (story, marked) => expect(readMarked(marked, story)).toBe(marked));
});

test.each(["Election Day came.", "Eve left that day.", "The New Day party won."])("no such: %s", (text) =>
  expect(readMarked(text, "2024-12-28")).toBe(text),
);
