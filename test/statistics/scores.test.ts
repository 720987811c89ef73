import { describe, expect, test } from "vitest";
import { readMarked } from "./marked-statistics.js";

describe("scores, votes and wickets", () => {
  test.each([
    "Oslo won 2-1 at home.",
    "Oslo won 12-10 then.",
    "They voted 151 to 16 on it.",
    "Rao took 5 for 42.",
    "Rao had career-best figures of 5 for 42.",
    "They resumed at 143 for 4.",
    "Members voted for it (45 to 42) then.",
    "Oslo won on points (3-1) then.",
    "Dahl beat Berg 6-4 7-6(5) then.",
  ])("%s", (marked) => expect(readMarked(marked)).toBe(marked));
});

describe("figures", () => {
  test.each([
    "She takes [2|2] for [3 weeks|3].",
    "It cut [151|151] to [16 seats|16].",
    "They resumed [143 bids|143] for [4 ships|4].",
    "It is open [2-10 days|2..10].",
    "It has [12|12] ([5|5] here).",
    "Holm led by [seven points|7] ([46|46] to [39|39]) in May.",
    "Holm is within [5 points|5] of Dahl ([35|35]-[30|30]) now.",
  ])("%s", (marked) => expect(readMarked(marked)).toBe(marked));
});
