import { describe, expect, test } from "vitest";
import { kindAndValue, readMarked } from "./marked-statistics.js";

describe("one number over the other", () => {
  test.each([
    "It won by a [3 to 1|ratio 3] margin.",
    "The ratio is [5 to 2|ratio 2.5].",
    "It has a ratio of [5 to 2|ratio 2.5].",
    "The ratio of men to women is [3 to 2|ratio 1.5].",
    "They led [3-to-1|ratio 3].",
    "Risers outnumbered fallers by a [2.3-to-1|ratio 2.3] ratio.",
    "They are outnumbered by [80 to 1|ratio 80].",
    "He led [more than 2-1|ratio 2..] in the poll.",
    "They outspent their rivals [5-1|ratio 5].",
    "Voters feel that way by [2-1|ratio 2].",
    "Risers outnumbered fallers by [1,200 to 400|ratio 3].",
    "Risers outnumbered fallers [1,200 to 400|ratio 3] in Oslo.",
  ])("%s", (marked) => expect(readMarked(marked, kindAndValue)).toBe(marked));
});

describe("scores, votes and ranges", () => {
  test.each([
    "Oslo won 2-1.",
    "Oslo beat Bergen by 2-1.",
    "Oslo outscored Bergen 2-1.",
    "Oslo edge Bergen 3-2.",
    "They voted 151 to 16 on it.",
    "It was a 5-to-4 ruling.",
    "It made a [0-to-60-mph|measure 0..60] dash.",
    "It takes [1.5 to 2|number 1.5..2] of them.",
    "It takes [3 to 4 days|duration 3..4].",
  ])("%s", (marked) => expect(readMarked(marked, kindAndValue)).toBe(marked));
});
