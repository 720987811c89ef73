import { describe, expect, test } from "vitest";
import { saidBy } from "../support/cast.js";

test("“her” is a woman who was “she” before, rather than somebody of whom nothing is known", () => {
  const story = "Mary Holm left. Anna Dahl wrote that she was tired. The captain put it down in {her} log.";
  expect(saidBy(story)).toEqual(["Anna Dahl"]);
});

test("“he” is whom the paragraph is about, unless another is named in between", () => {
  const before =
    "OSLO (AP) - {Erik Moe} would not say, and he laughed.\n\nTom Rask, who made 31 saves, took the blame. ";
  expect(saidBy(`${before}{He} left.`)).toEqual(["Erik Moe", "Tom Rask"]);
  expect(saidBy(`${before}Erik Moe had scored. {He} left.`)).toEqual(["Erik Moe", "Erik Moe"]);
});

test("a pronoun is the last who spoke, also with a clause behind the name", () => {
  const story =
    "{Anna Dahl} said no. One of the owners, {Mary Holm, whose shop closed,} said yes. {She} left.";
  expect(saidBy(story)).toEqual(["Anna Dahl", "Mary Holm", "Mary Holm"]);
});

test("“he” is nobody who has been “it”", () => {
  const story = "{Nordea's chief analyst Tomas Isak} said so. Nordea is late, {it} said. Then {he} left.";
  expect(saidBy(story)).toEqual(["Tomas Isak", "Nordea (organization)", "Tomas Isak"]);
});

describe("“she” is the only woman spoken of", () => {
  const between =
    "Tom Lund left. Per Moe sat down. The rain fell. The port closed. Tom Hagen spoke. Lund rose. ";
  test("however long ago", () => {
    expect(saidBy(`{Anna Dahl} won. ${between}{She} left.`)).toEqual(["Anna Dahl", "Anna Dahl"]);
  });

  test("not one of two", () => {
    expect(saidBy(`{Anna Dahl} and Mary Holm won. ${between}{She} left.`)).toEqual(["Anna Dahl", "nobody"]);
  });
});

describe("pronouns agree", () => {
  test.each<[what: string, story: string, speakers: string[]]>([
    [
      "in gender",
      "{Kari Dahl} met {Tom Lund}. {He} left. {She} stayed.",
      ["Kari Dahl", "Tom Lund", "Tom Lund", "Kari Dahl"],
    ],
    [
      "in being a person",
      "{Acme Corp.} met {Tom Lund}. {It} left.",
      ["Acme Corp. (organization)", "Tom Lund", "Acme Corp. (organization)"],
    ],
    [
      "in number",
      "{Tom Lund} met {two officials}. {They} left.",
      ["Tom Lund", "two officials (group)", "two officials (group)"],
    ],
    [
      "with the body that the sentence is about",
      "{Acme Corp.} said so. Lund Shipping lost four boats, {it} said.",
      ["Acme Corp. (organization)", "Lund Shipping (organization)"],
    ],
    [
      "with a body of many",
      "{Authorities} met. {It} said so.",
      ["Authorities (group)", "Authorities (group)"],
    ],
  ])("%s", (_, story, speakers) => {
    expect(saidBy(story)).toEqual(speakers);
  });

  test("or stand for nobody", () => {
    expect(saidBy("The rain fell on Oslo. {He} said so.")).toEqual(["nobody"]);
    expect(saidBy("{Tom Lund} said so. {She} left.")).toEqual(["Tom Lund", "nobody"]);
  });

  test("inside quotation marks say nothing about the story's people", () => {
    expect(saidBy('{Tom Lund} said: "Then {he} said no."')).toEqual(["Tom Lund", "nobody"]);
  });
});

describe("an agency is no man", () => {
  test.each<[what: string, story: string, speakers: string[]]>([
    ["an agency that is no man", "Dahl told Reuters. {He} left.", ["Dahl"]],
  ])("%s", (_, story, speakers) => {
    expect(saidBy(story)).toEqual(speakers);
  });
});
