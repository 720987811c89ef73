import { describe, expect, test } from "vitest";
import { isHeadline } from "../../src/frame/headlines.js";
import { splitLines } from "../../src/frame/lines.js";

describe("a first line", () => {
  const body =
    "The ferry capsized off the coast on Monday and all who were in it swam ashore, the police said in a statement.";
  test.each([
    ["Ferry capsizes off Samar", true],
    ["Council backs tax plan.", true],
    ["Harbour Lights Go Out For Good At The Old Pier.", true],
    ["'It was ours,' says Ruiz", true],
    ["Stocks fall on Monday (AP)", true],
    ["Repeat offenders face jail", true],
    ["With video evidence, jury convicts Lund", true],
    ["The ferry capsized on Monday, police said.", false],
    ["Orbit Corp. agreed to buy a rival.", false],
    ["“We are ready", false],
    ["“We are ready.”", false],
    ["“We will not go,” the mayor said.", false],
    ["“We are ready”: town waits", true],
    ["The plan has two parts:", false],
  ])("%s: a headline %s", (line, headline) => {
    const text = `${line}\n\n${body}`;
    const [first, next] = splitLines(text);
    expect(isHeadline(text, first, next, body.length)).toBe(headline);
  });

  test("broken at a margin is no headline", () => {
    const text = "The council backs\nthe plan, and nobody objects.";
    const [first, next] = splitLines(text);
    expect(isHeadline(text, first, next, 40)).toBe(false);
  });
});
