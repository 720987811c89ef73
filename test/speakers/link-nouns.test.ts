import { describe, expect, test } from "vitest";
import { castOf, saidBy } from "../support/cast.js";

describe("a nationality stands for a person", () => {
  test.each<[what: string, story: string, speakers: string[]]>([
    [
      "who was called so",
      "{Italian driver Marco Bianchi} fell. {The Italian} said so.",
      ["Marco Bianchi", "Marco Bianchi"],
    ],
    [
      "or for somebody unnamed",
      "{The German} said so. {The young German} left.",
      ["German (unnamed)", "German (unnamed)"],
    ],
    ["but not as the name of a paper", "{The Guardian} said so.", ["Guardian (organization)"]],
    ["nor where it begins a name", "{The German Bank} said so.", ["German Bank (organization)"]],
    [
      "in the plural for several",
      "{Germans} said so. {Two Italians} left. {Young South Koreans} stayed.",
      ["Germans (group)", "Two Italians (group)", "Young South Koreans (group)"],
    ],
    ["who are no team", "{The Vancouver Canadians} won.", ["Vancouver Canadians (organization)"]],
    [
      "but with a capital article for a paper",
      "They told {The Australian} so. {The Australian} printed it.",
      ["Australian (organization)", "Australian (organization)"],
    ],
    [
      "a capital that begins a quotation is no paper's",
      'They said: {The Australian} left. "{The Australian} left," they said.',
      ["Australian (unnamed)", "Australian (unnamed)"],
    ],
  ])("%s", (_, story, speakers) => {
    expect(saidBy(story)).toEqual(speakers);
  });
});

describe("titles tell offices apart", () => {
  test.each([
    ["the vice president is not the president", "{President Ana Ruiz} said so. {The vice president} left."],
    [
      "a foreign minister is no prime minister",
      "{Prime Minister Ana Ruiz} said so. {The foreign minister} left.",
    ],
    ["another country's president", "{Peruvian President Ana Ruiz} said so. {The Chilean president} left."],
    ["another body's leader", "{NUM leader Ana Ruiz} said so. {The leader of the council} left."],
  ])("%s", (_, marked) => {
    const [first, second] = saidBy(marked);
    expect(first).toBe("Ana Ruiz");
    expect(second).toMatch(/\(unnamed\)$/);
  });
});

test("a nationality tells a minister from one of whom none is known", () => {
  const story =
    "{Sudanese Foreign Minister Tom Lund} met {Foreign Minister Kari Dahl}. {The Sudanese minister} left.";
  expect(saidBy(story)).toEqual(["Tom Lund", "Kari Dahl", "Tom Lund"]);
});

describe("a noun stands for the body that is called so", () => {
  test.each<[what: string, story: string, speakers: string[]]>([
    [
      "a ministry by its noun",
      "{The Fisheries Ministry} said so. {The ministry} left.",
      ["Fisheries Ministry (organization)", "Fisheries Ministry (organization)"],
    ],
    [
      "a body of somebody's",
      "{The president's office} said so. {The office} left.",
      ["president's office (organization)", "president's office (organization)"],
    ],
    [
      "also under their country",
      "{Norway's Joint Chiefs of Staff} said so.",
      ["Joint Chiefs of Staff (organization)"],
    ],
    [
      "and a place that a body is named after",
      "{The Norway Bakers' Union} said so. Ovens in southern Norway broke. {The union} left.",
      ["Norway Bakers' Union (organization)", "Norway Bakers' Union (organization)"],
    ],
    [
      "a retailer that is no person",
      "{Varefakta} fell. {The retailer} left.",
      ["Varefakta (organization)", "Varefakta (organization)"],
    ],
    [
      "no common noun that begins a sentence",
      "Prices rose 4 percent, {the agency} said.",
      ["agency (organization)"],
    ],
  ])("%s", (_, story, speakers) => {
    expect(saidBy(story)).toEqual(speakers);
  });
});

describe("ordinals tell the unnamed apart", () => {
  test.each<[story: string, spokeAgain: number | null]>([
    ["{An official} sat. {A second official} left. {The second official} ate.", 1],
    ["{An official} sat. {Another official} left. {The second official} ate.", 1],
    ["{A second official} sat. {Another official} left. {The second official} ate.", 0],
    ["{An official} sat. {A second official} left. {The third official} ate.", null],
    ["{An official} sat. {A second official} left. {The official} ate.", 1],
  ])("%s", (story, spokeAgain) => {
    const speakers = castOf(story).attributions.map(({ speaker }) => speaker!);
    expect(speakers.indexOf(speakers[2]!)).toBe(spokeAgain ?? 2);
  });
});
