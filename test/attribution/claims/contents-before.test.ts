import { describe, expect, test } from "vitest";
import { attributed, attributionsIn } from "../attributed.js";

describe("what stands before who said it", () => {
  test.each([
    "[In Bergen, Dahl made an unscheduled stop at the Alta club in Bergen, where 49 people were killed in June|t], [the Norsk Press|s] [reported|c] Friday.",
    "[The storm killed 12 people after it tore across the north|t], [the country's storm agency|s] [said|c] Thursday, as crews fought floods.",
    "[Some 40 people had been moved to shelters on Wednesday|t], [agency spokesman Tom Rask|s] [told|c] reporters.",
    "[Some 40 people had been moved to shelters on Wednesday|t], [agency spokesman Tom Rask|s] [told|c] reporters on Friday.",
    "The low rating ([for a week no more than 31 percent|t], [Rask|s] [says|c]) made her leave.",
  ])("%s", (marked) => expect(attributed(marked)).toBe(marked));

  test.each([
    "The mayor was to win the seat in the first round and, if he follows tradition, Dahl will accept Friday.",
    "In Oslo, the union reported a loss.",
  ])("not %s", (text) => {
    expect(
      attributionsIn(text).filter((row) => row.includes("The mayor") || row.includes("In Oslo")),
    ).toEqual([]);
  });
});
