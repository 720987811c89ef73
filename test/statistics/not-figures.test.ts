import { describe, expect, test } from "vitest";
import { readMarked } from "./marked-statistics.js";

describe("addresses, models, lists, codes", () => {
  test.each([
    "He lives at 123 Elm Street there.",
    "He lives at 1600 Pennsylvania Avenue there.",
    "The 90049 ZIP code is dear.",
    "A new 737 jet landed.",
    "They own 22 Ave Bosquet there.",
    "The 11 Pro Max phone came.",
    "1. Wash it.",
    "2) Dry it.",
    "(2) Dry it.",
    "Its number is 750366792434978816 here.",
    "The query q=30 failed.",
    "The Group of Seven met in the Big Four.",
    "The 24703L202 came.",
    "3M rose, and 3M's rivals fell.",
    "Two-wheelers and a 3-pointer went.",
    "Trade between the two fell.",
    "Deaths per billion miles fell.",
    "Work at 3M Co. stopped.",
  ])("%s", (marked) => expect(readMarked(marked)).toBe(marked));
});

describe("figures", () => {
  test.each([
    "[12 streets|12] are shut.",
    "Trade between the [two ports|2] fell, and the [two|2] met.",
    "[Two wheelers|2] and a [12-seater|12] went.",
    "[12 max-security wings|12] opened.",
    "It has [737 jobs|737].",
    "[9999999999 stars|9999999999] shine.",
    "[Seven men|7] met.",
    "[3M men|3000000] voted.",
    "[About 3M|3000000] voted.",
    "[3M Swedes|3000000] voted.",
  ])("%s", (marked) => expect(readMarked(marked)).toBe(marked));
});
