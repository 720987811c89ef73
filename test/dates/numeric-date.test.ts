import { describe, expect, test } from "vitest";
import { readMarked } from "./marked-dates.js";

describe("dates in digits", () => {
  test.each([
    "Filed [2024-12-17|2024-12-17] in Oslo.",
    "Filed [2024/12/17|2024-12-17] in Oslo.",
    "Filed ([2024-12-17|2024-12-17]).",
    // The month first, as in the United States …
    "Filed [12/10/2024|2024-12-10] in Oslo.",
    "Filed [1/2/2024|2024-01-02] in Oslo.",
    // … unless that cannot be.
    "Filed [17/12/2024|2024-12-17] in Oslo.",
    "Filed [17-12-2024|2024-12-17] in Oslo.",
    "Filed [17.12.2024|2024-12-17] in Oslo.",
  ])("%s", (marked) => expect(readMarked(marked, null)).toBe(marked));
});

describe("other digits", () => {
  test.each([
    "He won 9/10 of them.",
    "She lives at 12/17 High Street.",
    "Call 555-12-1234 now.",
    "Version 1.2.3 inside.",
    "Case 12-345-2024 is closed.",
    "The score was 6-4 6-3.",
    "Number 2024-12-17-3 is a code.",
    "It was filed as 2024-12/17 and as 12-17/2024.",
    "It cost 1,200.50 or 12.17 euros.",
  ])("%s", (text) => expect(readMarked(text, null)).toBe(text));
});
