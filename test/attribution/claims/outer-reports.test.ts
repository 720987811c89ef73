import { describe, expect, test } from "vitest";
import { attributed } from "../attributed.js";

/** Each line is a text with all its attributions marked in place. */
describe("who passes a statement on has all of it, and it ends before him", () => {
  test.each([
    "[[The mayor|s2] [said|c2] [the road was shut|t2]|t1], [Lusa|s1] [reported|c1].",
    "[[The mayor|s2] [said|c2] [the road was shut and the pier was closed|t2]|t1], [Lusa|s1] [reported|c1] on Monday.",
    "[[The mayor|s2] [said|c2] [that the road was shut|t2]|t1], [the agency|s1] [said|c1].",
    "[[Dahl|s2] [said|c2] [it was late|t2]|t1], [according to|c1] [Lund|s1].",
    "[[Dahl|s2] [said|c2] [the report was late|t2]|t1], [the auditors|s1] [found|c1].",
    '[[Dahl|s2] [told|c2] a customer, ["No one will ever know,"|t2]|t1] [according to|c1] [the indictment|s1].',
    "[[Dahl|s2] [asked|c2] [whether it was late|t2]|t1], [Lusa|s1] [reported|c1].",
    '[["The road is shut,"|t2] [the mayor|s2] [said|c2]|t1], [Lusa|s1] [reported|c1].',
    "[[Dahl|s2] [said|c2] [the pier, which fell in May, was sound|t2]|t1], [Lusa|s1] [reported|c1].",
  ])("%s", (marked) => expect(attributed(marked)).toBe(marked));
});

describe("a clause inside what is said is no report of it", () => {
  test.each([
    "[The mayor|s] [said|c] [when he called, Lund answered|t].",
    "[The mayor|s] [said|c] [that, in his view, the auditors agreed|t].",
    "[The mayor|s] [said|c] [that the guard, named as Per Moe, appeared to sleep|t].",
    "[The road was shut|t], [the mayor|s] [said|c].",
    "[The mayor|s1] [said|c1] [prices had risen|t1], and [the council|s2] [said|c2] [wages had fallen|t2].",
  ])("%s", (marked) => expect(attributed(marked)).toBe(marked));
});
