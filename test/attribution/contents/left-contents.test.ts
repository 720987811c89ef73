import { describe, expect, test } from "vitest";
import { attributed, attributionsIn } from "../attributed.js";

/** Each line is a text with all its attributions marked in place. */
describe("what stands before another's clause is not its content", () => {
  test.each([
    '["The bridge is safe,"|t] [the mayor|s] [said|c], and the union agreed.',
    '["The bridge is safe,"|t] [the mayor|s] [said|c], but the union disagreed.',
    '["The bridge is safe,"|t] [the mayor|s] [said|c]; the union agreed.',
  ])("%s", (marked) => expect(attributed(marked)).toBe(marked));
});

test("a content ends before the joint that a remark parts from the rest", () => {
  expect(attributionsIn('"It will work" and, she said, "it will save money."')).toEqual([
    'she | said | "It will work" … "it will save money."',
  ]);
});
