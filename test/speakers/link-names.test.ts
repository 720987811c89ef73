import { describe, expect, test } from "vitest";
import { saidBy } from "../support/cast.js";

describe("the mentions of one person are one speaker", () => {
  test.each<[what: string, story: string, speakers: string[]]>([
    ["full name, surname", "{Kari Dahl} said so. {Dahl} left.", ["Kari Dahl", "Kari Dahl"]],
    ["surname first", "{Dahl} said so. The mayor of Oslo, {Kari Dahl}, left.", ["Kari Dahl", "Kari Dahl"]],
    ["form of address", "{Kari Dahl} said so. {Ms. Dahl} left.", ["Kari Dahl", "Kari Dahl"]],
    [
      "title and surname",
      "{President Kari Dahl} said so. {President Dahl} left.",
      ["Kari Dahl", "Kari Dahl"],
    ],
    [
      "title alone",
      "{Prime Minister Kari Dahl} said so. {The prime minister} left.",
      ["Kari Dahl", "Kari Dahl"],
    ],
    ["abbreviated title", "{Sen. Kari Dahl} said so. {The senator} left.", ["Kari Dahl", "Kari Dahl"]],
    [
      "a given name in the middle",
      "{Mirza Fakhrul Alam} said so. {Fakhrul} left.",
      ["Mirza Fakhrul Alam", "Mirza Fakhrul Alam"],
    ],
    ["a middle initial more", "{Joseph R. Moe} said so. {Joe Moe} left.", ["Joseph R. Moe", "Joseph R. Moe"]],
    ["a pronoun", "{Kari Dahl} said so. {She} left.", ["Kari Dahl", "Kari Dahl"]],
    ["a possessor", "{Kari Dahl} said so. {Dahl's} claim stood.", ["Kari Dahl", "Kari Dahl"]],
    ["letters behind a name", "{Kari Dahl KC} said so. {Ms Dahl} left.", ["Kari Dahl KC", "Kari Dahl KC"]],
    ["a relative pronoun", "{Kari Dahl}, {who} said so, left.", ["Kari Dahl", "Kari Dahl"]],
    [
      "an apposition",
      "{Kari Dahl, the mayor of Oslo,} said so. {The mayor} left.",
      ["Kari Dahl", "Kari Dahl"],
    ],
    [
      "a name set behind",
      "{The mayor of Oslo, Kari Dahl,} said so. {Dahl} left.",
      ["Kari Dahl", "Kari Dahl"],
    ],
    ["capitals of a transcript", "{Kari Dahl} was asked.\n\n{DAHL}: No.", ["Kari Dahl", "Kari Dahl"]],
    [
      "a family name that stands first, with a title",
      "{Hu Vikming} said so. {President Hu} left.",
      ["Hu Vikming", "Hu Vikming"],
    ],
    [
      "the end of a long name",
      "{Abdulla Khalid Al Nordheim} said so. {Al Nordheim} left.",
      ["Abdulla Khalid Al Nordheim", "Abdulla Khalid Al Nordheim"],
    ],
    [
      "a given name with the same title",
      "{Sheikh Khalid Moe} said so. {Sheikh Khalid} left. {Prince Khalid} ate.",
      ["Khalid Moe", "Khalid Moe", "Khalid"],
    ],
    [
      "a short form of the office",
      "{Prime Minister Kari Dahl} said so. {The PM} left. {Foreign Minister Tom Lund} ate. {The PM} slept.",
      ["Kari Dahl", "Kari Dahl", "Tom Lund", "Kari Dahl"],
    ],
    [
      "the other short form",
      "{President Kari Dahl} left. {VP Tom Lund} ate. {The vice president} sat. {The VP} slept.",
      ["Kari Dahl", "Tom Lund", "Tom Lund", "Tom Lund"],
    ],
    ["the office in full", "{PM Kari Dahl} said so. {The prime minister} left.", ["Kari Dahl", "Kari Dahl"]],
    ["a noun set behind with its own body", "{Vik Nordheim}, its acting chairman, left.", ["Vik Nordheim"]],
    [
      "a form of address against a given name",
      "{Anna Dahl} said so. {Mr. Dahl} left. It rained, {he} said.",
      ["Anna Dahl", "Dahl", "Dahl"],
    ],
  ])("%s", (_, story, speakers) => {
    expect(saidBy(story)).toEqual(speakers);
  });
});

describe("a part of a longer name", () => {
  test.each<[what: string, story: string, speakers: string[]]>([
    [
      "its beginning",
      "{Abu Nordheim al-Moe} said so. {Abu Nordheim} left.",
      ["Abu Nordheim al-Moe", "Abu Nordheim al-Moe"],
    ],
    [
      "its middle, with a particle",
      "{Juan de la Vik Moe} said so. {De la Vik} left.",
      ["Juan de la Vik Moe", "Juan de la Vik Moe"],
    ],
    [
      "no words that stand apart in it",
      "{Tom Nordheim Vik Moe} said so. {Tom Vik} left.",
      ["Tom Nordheim Vik Moe", "Tom Vik"],
    ],
    [
      "not of two who have it",
      "{Abu Nordheim al-Moe} met Abu Nordheim al-Lund. {Abu Nordheim} left.",
      ["Abu Nordheim al-Moe", "Abu Nordheim"],
    ],
    ["a nickname", 'So {Tom "Hook" Lund} said. {Hook} left.', ['Tom "Hook" Lund', 'Tom "Hook" Lund']],
    ["all of one family", "{Tom Lund} said so. {The Lunds} left.", ["Tom Lund", "Lunds (group)"]],
    ["but a team of no family", "{Tom Moe} said so. {The Lunds} left.", ["Tom Moe", "Lunds (organization)"]],
  ])("%s", (_, story, speakers) => {
    expect(saidBy(story)).toEqual(speakers);
  });
});

describe("one person under several forms of a name", () => {
  test.each<[what: string, story: string, speakers: string[]]>([
    [
      "who is called as a month is",
      '{Theresa May} said so. "No," {May} said.',
      ["Theresa May", "Theresa May"],
    ],
    [
      "a nickname is no surname",
      'So {Tom "The Hook" Lund} said. {Lund} left.',
      ['Tom "The Hook" Lund', 'Tom "The Hook" Lund'],
    ],
    ["but a name all the same", "Kari Sanders left. {Sanders} said so.", ["Kari Sanders"]],
    [
      "a title that goes on in brackets",
      "{Deputy Commissioner of Police (East) Anjali Nair} said so. {Nair} left.",
      ["Anjali Nair", "Anjali Nair"],
    ],
    [
      "but no remark in brackets",
      "The mayor (left) and Tom Lund met. {The mayor} said so.",
      ["mayor (unnamed)"],
    ],
  ])("%s", (_, story, speakers) => {
    expect(saidBy(story)).toEqual(speakers);
  });
});

describe("two with one surname stay two", () => {
  test("by given name", () => {
    expect(saidBy("{Tom Smith} said so. {Anna Smith} said no.")).toEqual(["Tom Smith", "Anna Smith"]);
  });

  test("by form of address", () => {
    expect(saidBy("{Tom Smith} and Anna Smith left. {Mr. Smith} said so. {Mrs. Smith} said no.")).toEqual([
      "Tom Smith",
      "Tom Smith",
      "Anna Smith",
    ]);
  });

  test("and the surname alone stands for neither", () => {
    expect(saidBy("{Tom Smith} and Anna Smith left. {Smith} said so.")).toEqual(["Tom Smith", "nobody"]);
  });

  test("unless it has been standing for one of them", () => {
    const story = "{Tom Smith} said so. Smith was the mayor.\n\nAnna Smith left.\n\n{Smith} said no.";
    expect(saidBy(story)).toEqual(["Tom Smith", "Tom Smith"]);
  });
});

test("a family name that stands first is whose was named first, until another bears it", () => {
  const story = "{Kim Dong-hyun} spoke. {Kim} left. Later Kim Sung-ho came. {Kim} spoke.";
  expect(saidBy(story)).toEqual(["Kim Dong-hyun", "Kim Dong-hyun", "nobody"]);
});

describe("a body is one under its short forms", () => {
  test.each<[what: string, story: string, speakers: string[]]>([
    [
      "an acronym",
      "{The Global Ice Forum (GIF)} said so. {GIF} left.",
      ["Global Ice Forum (organization)", "Global Ice Forum (organization)"],
    ],
    [
      "initials",
      "{The Global Ice Forum} said so. {The GIF} left.",
      ["Global Ice Forum (organization)", "Global Ice Forum (organization)"],
    ],
    [
      "initials that another body's name begins with",
      "{The Global Ice Forum} said so. The GIF Board of Trustees met. {The GIF} left.",
      ["Global Ice Forum (organization)", "Global Ice Forum (organization)"],
    ],
    [
      "an acronym of other words",
      "{The Harbour Office (GUS)} said so. {GUS} left.",
      ["Harbour Office (organization)", "Harbour Office (organization)"],
    ],
    [
      "but not of the last word alone",
      "So {the Alliance to Reclaim Our Harbours (AROH)} said. {AROH} left.",
      ["Alliance (organization)", "AROH (organization)"],
    ],
    [
      "a body without what it is of",
      "{The Port Authority of Nordheim} said so. {The Port Authority} left.",
      ["Port Authority of Nordheim (organization)", "Port Authority of Nordheim (organization)"],
    ],
    [
      "a team by the second half of its name",
      "{The Chicago Otters} said so. {The Otters} left.",
      ["Chicago Otters (organization)", "Chicago Otters (organization)"],
    ],
    ["but people of a party", "{Chicago Democrats} said so.", ["Chicago Democrats (group)"]],
  ])("%s", (_, story, speakers) => {
    expect(saidBy(story)).toEqual(speakers);
  });
});
