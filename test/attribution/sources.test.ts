import { describe, expect, test } from "vitest";
import { attributionsOf } from "./attributed.js";

/** The source of each attribution of a text, null where it has none. */
const sourcesOf = (text: string) =>
  attributionsOf(text).attributions.map(({ source }) => source?.text ?? null);

test("nobody stays nobody, whatever ticker stands in front", () => {
  expect(sourcesOf("Orbin Foods (NYSE: ORB) fell. It was announced that the harbour was open.")).toEqual([
    null,
  ]);
});

describe("the source of a cue", () => {
  test.each([
    ["subject before the cue", "The port director said the harbour was open.", "The port director"],
    ["pronoun", "He said the harbour was open.", "He"],
    ["those whom a clause tells", "Those who saw it said the harbour was open.", "Those who saw it"],
    ["but not the clause's own", "Those who said the harbour was open left.", "who"],
    [
      "with its apposition",
      "Leila Amari, the port director, said the harbour was open.",
      "Leila Amari, the port director,",
    ],
    ["subject behind the cue", '"It is open," said port director Leila Amari.', "port director Leila Amari"],
    ["after according to", "The harbour is open, according to the port director.", "the port director"],
    ["not what modifies it", "A man with grey hair said the harbour was open.", "A man with grey hair"],
    ["subject of a verb before", "Amari smiled and said the harbour was open.", "Amari"],
    [
      "a pronoun behind a participle that is a verb",
      "Orbin (ORB.O) shares tumbled after it said the harbour was shut.",
      "it",
    ],
    [
      "a patient",
      "The son of one patient, Tom Lund, said the harbour was open.",
      "The son of one patient, Tom Lund,",
    ],
    ["a surname that is a common word", '"It is open," Young said.', "Young"],
    ["a surname that is a helping verb", '"It is open," Will wrote.', "Will"],
    ["a word for some people", "Several said the harbour was open.", "Several"],
    ["behind an adjective", '"It is open," said retired captain Leila Amari.', "retired captain Leila Amari"],
    [
      "with a party in parentheses",
      "Leila Amari (D-Ohio) said the harbour was open.",
      "Leila Amari (D-Ohio)",
    ],
    ["behind a place", "In Oslo, Norway, Dahl, the mayor, said it was open.", "Dahl, the mayor,"],
    [
      "of two, with their ages",
      "Tom Lund, 52, who lives in Oslo, and Kari Dahl, 45, a lawyer, said it was open.",
      "Kari Dahl, 45, a lawyer,",
    ],
    ["with how many of them", "Some of the sailors said the harbour was open.", "Some of the sailors"],
    ["all but so many", "All but two sailors said the harbour was open.", "All but two sailors"],
    ["with a number and what it is about", "At least 20 sailors said it was open.", "At least 20 sailors"],
    ["not with an “as” before one", "As one sailor said, it was open.", "one sailor"],
    ["not with a preposition", "It is open, according to 20 sailors.", "20 sailors"],
    ["most of all", "But most sailors said the harbour was open.", "most sailors"],
    ["one of a party", "One Norwegian sailor said the harbour was open.", "One Norwegian sailor"],
    [
      "of a party, with what it runs for",
      "Republican presidential candidate Jon Dahl said it was open.",
      "Republican presidential candidate Jon Dahl",
    ],
    ["without how it spoke", '"It is open," said Leila Amari in a statement.', "Leila Amari"],
    ["with what it heads", "The author of the report said it was open.", "The author of the report"],
    [
      "with all of its apposition",
      "Leila Amari, the region's head of music teaching, said the harbour was open.",
      "Leila Amari, the region's head of music teaching,",
    ],
    [
      "with its age and town",
      "Leila Amari, 45, of Oslo, Norway, said the harbour was open.",
      "Leila Amari, 45, of Oslo, Norway,",
    ],
    [
      "behind the cue, with its age and town",
      '"It is open," said Leila Amari, 45, of Oslo.',
      "Leila Amari, 45, of Oslo",
    ],
    [
      "behind the cue, with what follows its apposition",
      '"It is open," said Leila Amari, a pilot working for Orbin Lines, a small ferry line.',
      "Leila Amari, a pilot working for Orbin Lines, a small ferry line",
    ],
    [
      "from its name on",
      "Tom Roe, a welder from Dover, Del., who chairs a rowing club, said it was open.",
      "Tom Roe, a welder from Dover, Del., who chairs a rowing club,",
    ],
    ["not with what it did", "Leila Amari, speaking in Oslo, said the harbour was open.", "Leila Amari"],
    ["not with “of course”", "Leila Amari, of course, said the harbour was open.", "Leila Amari"],
    ["with a nickname", 'Jorge "Coco" Ruiz said the harbour was open.', 'Jorge "Coco" Ruiz'],
    ["behind the cue, with a nickname", '"It is open," said Jorge "Coco" Ruiz.', 'Jorge "Coco" Ruiz'],
    ["known by an age alone", '"It is open," said the 30-year-old.', "the 30-year-old"],
    ["that ends in a possessive mark", "The harbour is open, Halvorsen's said.", "Halvorsen's"],
    ["without a ticker", "Orbin Foods (NYSE: ORB) said the harbour was open.", "Orbin Foods"],
    [
      "of a company with its form, without a ticker",
      "Orbin Foods, Inc. (NASDAQ: ORBN), a maker of tins, today announced that the harbour was open.",
      "Orbin Foods, Inc.",
    ],
    [
      "of a company with its form",
      "Orbin Foods, Inc. said on Monday that it had sold a ship.",
      "Orbin Foods, Inc.",
    ],
    [
      "who asks to go unnamed",
      "A senior official who asked not to be named said the talks had failed.",
      "A senior official who asked not to be named",
    ],
    ["of a clause without a pronoun", 'It is a plan opponents called "a mess" on Monday.', "opponents"],
    [
      "with a remark between dashes",
      "The port closed, while port director Leila Amari -- once a diver herself -- declined to comment.",
      "port director Leila Amari -- once a diver herself --",
    ],
    [
      "with all of a quotation at its end",
      'The port is open, according to Leila Amari, who called it "a joy."',
      'Leila Amari, who called it "a joy."',
    ],
    [
      "of an inverted cue, with a verb's look",
      '"It is shut," said lead author Dr. Anna Lind.',
      "lead author Dr. Anna Lind",
    ],
    ["of two phrases", '"It is shut," said study co-author Anna Lind.', "study co-author Anna Lind"],
    [
      "told apart by an adjective",
      "A person familiar with the talks told Lusa that it was open.",
      "A person familiar with the talks",
    ],
    ["seen by another", "A letter seen by Lusa warns that the dam is unsafe.", "A letter seen by Lusa"],
    [
      "without the pronoun that speaks next",
      'The port is open, according to its director, Leila Amari, who said it was "a joy."',
      "its director, Leila Amari,",
    ],
    [
      "with a participle that is an adjective",
      "One resident, retired bus driver Tom Lund, said the port was open.",
      "One resident, retired bus driver Tom Lund,",
    ],
    [
      "with a title behind an acronym",
      "The Harbour Safety Agency (HSA) director Leila Amari said the port was open.",
      "The Harbour Safety Agency (HSA) director Leila Amari",
    ],
    ["but no time there", "Leila Amari (D-Ohio) last week said the port was open.", "Leila Amari (D-Ohio)"],
    [
      "with the code of a share",
      "Orbin Foods ORBN.ST said on Monday that it had sold a ship.",
      "Orbin Foods ORBN.ST",
    ],
    ["without his part", "Leila Amari, a diver, on her part, said it was open.", "Leila Amari, a diver,"],
    ["some of many", "A dozen opponents said the harbour was open.", "A dozen opponents"],
    ["of a participle", "Amari left early, saying the harbour was open.", "Amari"],
  ])("%s: %s", (_title, text, source) => expect(sourcesOf(text)).toContain(source));
});

test.each([
  ["a preposition behind a quotation", '"It is open." In Oslo, Amari said the harbour was safe.', "In"],
  ["who goes unnamed", "A senior official who asked not to be named said the talks had failed.", "who"],
  ["a ticker", "Orbin Foods Inc. (NASDAQ: ORBN) announced that the harbour was open.", "ORBN"],
  [
    "what stands in parentheses",
    "Amari (a friend of the director) said the harbour was open.",
    "the director",
  ],
  ["by whom its source was seen", "A letter seen by Lusa warns that the dam is unsafe.", "Lusa"],
  ["a time", "Two weeks ago Amari said the harbour was open.", "Two weeks"],
])("not %s: %s", (_title, text, source) => expect(sourcesOf(text)).not.toContain(source));

test("a passive need not say who", () => {
  expect(sourcesOf("The harbour is expected to open on Friday.")).toEqual([null]);
});
