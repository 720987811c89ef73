import { describe, expect, test } from "vitest";
import { tokenBefore, tokenBehind } from "../../src/quotes/beside-run.js";
import { pairMarks } from "../../src/quotes/pair-marks.js";
import { readBody } from "../../src/text/body.js";

describe("the words beside a run", () => {
  test.each<[string, string, { before?: string; behind?: string }]>([
    ["marks of one token", `She named "Coco" here`, { before: "named", behind: "here" }],
    ["curly marks of two tokens", `She named ‘‘Coco’’ here`, { before: "named", behind: "here" }],
    ["straight marks of two", `She named ''Coco'' here`, { before: "named", behind: "here" }],
    ["neither at the edges", `"Coco"`, {}],
    ["none behind a run that is never closed", `She named "Coco`, { before: "named" }],
  ])("%s: %s", (_, text, { before, behind }) => {
    const { tokens } = readBody(text, [{ start: 0, end: text.length, text }]);
    const [run] = pairMarks(tokens, []);
    expect(tokens[tokenBefore(tokens, run)]?.text).toBe(before);
    expect(tokens[tokenBehind(tokens, run)]?.text).toBe(behind);
  });
});
