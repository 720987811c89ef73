import { describe, expect, test } from "vitest";
import { genderOfNoun, isTitle, senseOf, singular } from "../../src/speakers/nouns.js";
import { readBody } from "../../src/text/body.js";

function tokenOf(text: string) {
  return readBody(text, [{ start: 0, end: text.length, text }]).tokens[0]!;
}

describe("a noun stands for", () => {
  test.each([
    ["spokeswoman", "person", "spokeswoman"],
    ["yachtsmen", "group", "yachtsman"],
    ["front-runner", "person", "front-runner"],
    ["ex-minister", "person", "minister"],
    ["attorneys", "group", "attorney"],
    ["police", "group", "police"],
    ["ministries", "organization", "ministry"],
    ["reports", "document", "report"],
  ])("%s: %s", (text, nature, one) => {
    expect(senseOf(tokenOf(text))?.nature).toBe(nature);
    expect(singular(tokenOf(text))).toBe(one);
  });

  test.each(["german", "specimen", "thought", "Norman"])("nobody: %s", (text) => {
    expect(senseOf(tokenOf(text))).toBeNull();
  });
});

test("titles stand before names", () => {
  expect(["President", "Sen.", "Mr.", "spokesman"].map((text) => isTitle(tokenOf(text)))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(["Norman", "White", "report"].map((text) => isTitle(tokenOf(text)))).toEqual([false, false, false]);
});

test("some nouns say who is male and who is female", () => {
  expect(["mr", "actress", "spokeswoman", "chairman", "dr", "minister"].map(genderOfNoun)).toEqual([
    "male",
    "female",
    "female",
    "male",
    null,
    null,
  ]);
});
