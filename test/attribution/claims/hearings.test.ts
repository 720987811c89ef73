import { describe, expect, test } from "vitest";
import { attributed, attributionsIn } from "../attributed.js";

describe("what a court hears, is told to it", () => {
  test.each([
    "[He lied to police in the hours after the death|t], [a jury|s] [has heard|c].",
    "[The driver had not slept|t], [an inquest|s] [heard|c] on Monday.",
    // who told it is not named
    "[He lied to police|t], a court [was told|c] on Tuesday.",
    "[The court|s] [heard|c] [that he had lied|t].",
  ])("%s", (marked) => expect(attributed(marked)).toBe(marked));

  test.each(["After a long day, the jury heard two witnesses.", "Rain fell, the band heard."])(
    "but nothing is heard in: %s",
    (text) => expect(attributionsIn(text).filter((row) => row.includes("heard"))).toEqual([]),
  );
});
