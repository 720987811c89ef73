import { expect, test } from "vitest";
import { tokenBefore, tokenBehind } from "../../src/quotes/beside-run.js";
import { pairMarks } from "../../src/quotes/pair-marks.js";
import { readBody } from "../../src/text/body.js";

test.each([
  [`She named "Coco" here`, "named", "here"],
  [`She named ‘‘Coco’’ here`, "named", "here"],
  [`She named ''Coco'' here`, "named", "here"],
  [`"Coco"`, undefined, undefined],
  [`She named "Coco`, "named", undefined],
])("%s: %s and %s", (text, before, behind) => {
  const { tokens } = readBody(text, [{ start: 0, end: text.length, text }]);
  const [run] = pairMarks(tokens, []);
  expect([tokens[tokenBefore(tokens, run)]?.text, tokens[tokenBehind(tokens, run)]?.text]).toEqual([
    before,
    behind,
  ]);
});
