import { describe, expect, test } from "vitest";
import { readMarked } from "../marked-statistics.js";

describe("ranges from a plural scale", () => {
  test.each([
    "[Dozens|12..120] were hurt.",
    "[Hundreds of people|100..1000] fled.",
    "[Tens of thousands of people|10000..100000] fled.",
    "[Hundreds of millions of dollars|100000000..1000000000] are gone.",
    "[Scores of homes|20..200] burned.",
    "[Several hundred people|100..1000] fled.",
    "[A few thousand people|1000..10000] fled.",
  ])("%s", (marked) => expect(readMarked(marked)).toBe(marked));
});

describe("a number, or no figure", () => {
  test.each([
    "[Two dozens|24] were hurt.",
    "[A couple of hundred people|200] fled.",
    "The scores of the test were low.",
    "His scores were low.",
  ])("%s", (marked) => expect(readMarked(marked)).toBe(marked));
});
