import { describe, expect, test } from "vitest";
import { genderOfNoun, senseOf, singular } from "../../src/speakers/nouns.js";
import { describe as wordOf } from "../../src/text/word.js";

describe("a noun stands for", () => {
  test.each([
    ["spokeswoman", "person", "spokeswoman"],
    ["yachtsmen", "group", "yachtsman"],
    ["front-runner", "person", "front-runner"],
    ["ex-minister", "person", "minister"],
    ["then-president", "person", "president"],
    ["attorneys", "group", "attorney"],
    ["associates", "group", "associate"],
    ["police", "group", "police"],
    ["guard", "person", "guard"],
    ["Guard", "organization", "guard"],
    ["violinists", "group", "violinist"],
    ["beekeeper", "person", "beekeeper"],
    ["steelworkers", "group", "steelworker"],
    ["salespersons", "group", "salesperson"],
    ["Climatologist", "person", "climatologist"],
    ["supervisor", "person", "supervisor"],
    ["Danes", "group", "dane"],
    ["Cuban-Canadians", "group", "canadian"],
    ["ministries", "organization", "ministry"],
    ["reports", "document", "report"],
    ["survey", "document", "survey"],
    ["Survey", "organization", "survey"],
    ["press", "group", "press"],
    ["Press", "organization", "press"],
  ])("%s: %s", (text, nature, one) => {
    expect(senseOf(wordOf(text))?.nature).toBe(nature);
    expect(singular(wordOf(text))).toBe(one);
  });

  test.each([
    "german",
    "specimen",
    "thought",
    "Norman",
    "poles",
    "checklists",
    "persist",
    "Lindqvist",
    "Burkholder",
  ])("nobody: %s", (text) => {
    expect(senseOf(wordOf(text))).toBeNull();
  });
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
