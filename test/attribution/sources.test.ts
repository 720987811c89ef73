import { describe, expect, test } from "vitest";
import { parseMarked, printMarked } from "../support/marked.js";
import { attributionsOf } from "./attributed.js";

/** Marks each source of a text: a right reading of a marked text gives it back. */
function sourced(marked: string): string {
  const { text } = parseMarked(marked);
  const starts = new Set<number>();
  const sources = attributionsOf(text).attributions.flatMap(({ source }) => {
    if (source === null || starts.has(source.start)) return [];
    starts.add(source.start);
    return [{ ...source, label: "s" }];
  });
  return printMarked(text, sources);
}

describe("a source is whoever says so", () => {
  test.each([
    ["the subject before the cue", "[The port director|s] said the harbour was open."],
    ["a pronoun", "[He|s] said the harbour was open."],
    ["the subject behind the cue", '"It is open," said [port director Leila Amari|s].'],
    ["behind “according to”", "The harbour is open, according to [the port director|s]."],
    ["the subject of a verb before", "[Amari|s] smiled and said the harbour was open."],
    ["the subject before a participle", "[Amari|s] left early, saying the harbour was open."],
    ["the subject of a clause without a pronoun", 'It is a plan [opponents|s] called "a mess" on Monday.'],
    ["those whom a clause tells", "[Those who saw it|s] said the harbour was open."],
    ["but the pronoun, where the clause alone says so", "Those [who|s] said the harbour was open left."],
    [
      "a pronoun behind a participle that is a verb",
      "Orbin (ORB.O) shares tumbled after [it|s] said the harbour was shut.",
    ],
    ["behind the cue, with a verb's look", '"It is shut," said [lead author Dr. Anna Lind|s].'],
    ["behind the cue, of two phrases", '"It is shut," said [study co-author Anna Lind|s].'],
    ["somebody with a noun that might attribute", "[Green critic Amari|s] said the harbour was open."],
    ["an usher", "[An usher|s] told me the harbour was open."],
    ["a surname that is a common word", '"It is open," [Young|s] said.'],
    ["a surname that is a helping verb", '"It is open," [Will|s] wrote.'],
    ["whoever is known by an age alone", '"It is open," said [the 30-year-old|s].'],
    ["a name that ends in a possessive mark", "The harbour is open, [Halvorsen's|s] said."],
    ["no preposition behind a quotation", '"It is open." In Oslo, [Amari|s] said the harbour was safe.'],
  ])("%s: %s", (_, marked) => expect(sourced(marked)).toBe(marked));
});

describe("a source is with what hangs on it", () => {
  test.each([
    ["an apposition", "[Leila Amari, the port director,|s] said the harbour was open."],
    ["an adjective", '"It is open," said [retired captain Leila Amari|s].'],
    ["what modifies it", "[A man with grey hair|s] said the harbour was open."],
    ["an adjective behind it", "[A person familiar with the talks|s] told Lusa that it was open."],
    ["who has seen it", "[A letter seen by Lusa|s] warns that the dam is unsafe."],
    [
      "that it asks to go unnamed",
      "[A senior official who asked not to be named|s] said the talks had failed.",
    ],
    ["what it heads", "[The author of the report|s] said it was open."],
    [
      "all of an apposition",
      "[Leila Amari, the region's head of music teaching,|s] said the harbour was open.",
    ],
    ["a name behind one of many", "[The son of one patient, Tom Lund,|s] said the harbour was open."],
    [
      "a participle that is an adjective",
      "[One resident, retired bus driver Tom Lund,|s] said the port was open.",
    ],
    ["age and town", "[Leila Amari, 45, of Oslo, Norway,|s] said the harbour was open."],
    ["age and town, behind the cue", '"It is open," said [Leila Amari, 45, of Oslo|s].'],
    [
      "what follows its apposition",
      '"It is open," said [Leila Amari, a pilot working for Orbin Lines, a small ferry line|s].',
    ],
    [
      "all from its name on",
      "[Tom Roe, a welder from Dover, Del., who chairs a rowing club,|s] said it was open.",
    ],
    ["a nickname", '[Jorge "Coco" Ruiz|s] said the harbour was open.'],
    ["a nickname, behind the cue", '"It is open," said [Jorge "Coco" Ruiz|s].'],
    ["a party in parentheses", "[Leila Amari (D-Ohio)|s] said the harbour was open."],
    ["a remark in parentheses", "[Amari (a friend of the director)|s] said the harbour was open."],
    [
      "a title behind an acronym",
      "[The Harbour Safety Agency (HSA) director Leila Amari|s] said the port was open.",
    ],
    ["where he is from", "[Analyst Ann Lee from Orbin Bank|s] thinks prices will rise."],
    ["a company's form", "[Orbin Foods, Inc.|s] said on Monday that it had sold a ship."],
    ["the code of a share", "[Orbin Foods ORBN.ST|s] said on Monday that it had sold a ship."],
    [
      "a remark between dashes",
      "The port closed, while [port director Leila Amari -- once a diver herself --|s] declined to comment.",
    ],
    [
      "all of a quotation at its end",
      'The port is open, according to [Leila Amari, [who|s] called it "a joy."|s]',
    ],
  ])("%s: %s", (_, marked) => expect(sourced(marked)).toBe(marked));
});

describe("a source is without what does not", () => {
  test.each([
    ["a place before it", "In Oslo, Norway, [Dahl, the mayor,|s] said it was open."],
    [
      "another before it, with his age",
      "Tom Lund, 52, who lives in Oslo, and [Kari Dahl, 45, a lawyer,|s] said it was open.",
    ],
    ["how it spoke", '"It is open," said [Leila Amari|s] in a statement.'],
    ["what it did", "[Leila Amari|s], speaking in Oslo, said the harbour was open."],
    ["“of course”", "[Leila Amari|s], of course, said the harbour was open."],
    ["“on her part”", "[Leila Amari, a diver,|s] on her part, said it was open."],
    [
      "the pronoun that speaks next",
      'The port is open, according to [its director, Leila Amari,|s] [who|s] said it was "a joy."',
    ],
    ["a ticker", "[Orbin Foods|s] (NYSE: ORB) said the harbour was open."],
    [
      "a ticker, with a form",
      "[Orbin Foods, Inc.|s] (NASDAQ: ORBN), a maker of tins, today announced that the harbour was open.",
    ],
    [
      "a ticker, with a form and no comma",
      "[Orbin Foods Inc.|s] (NASDAQ: ORBN) announced that the harbour was open.",
    ],
    ["a time behind a party", "[Leila Amari (D-Ohio)|s] last week said the port was open."],
    ["a time before it", "Two weeks ago [Amari|s] said the harbour was open."],
  ])("%s: %s", (_, marked) => expect(sourced(marked)).toBe(marked));
});

describe("a source is as many as say so", () => {
  test.each([
    ["some", "[Several|s] said the harbour was open."],
    ["a dozen", "[A dozen opponents|s] said the harbour was open."],
    ["some of them", "[Some of the sailors|s] said the harbour was open."],
    ["all but so many", "[All but two sailors|s] said the harbour was open."],
    ["about so many", "[At least 20 sailors|s] said it was open."],
    ["most", "But [most sailors|s] said the harbour was open."],
    ["one", "[One Norwegian sailor|s] said the harbour was open."],
    [
      "one of a party, with what it runs for",
      "[Republican presidential candidate Jon Dahl|s] said it was open.",
    ],
    ["without an “as” before one", "As [one sailor|s] said, it was open."],
    ["without a preposition", "It is open, according to [20 sailors|s]."],
  ])("%s: %s", (_, marked) => expect(sourced(marked)).toBe(marked));
});

describe("nobody", () => {
  test.each([
    ["where a passive does not say who", "The harbour is expected to open on Friday."],
    [
      "whatever ticker stands in front",
      "Orbin Foods (NYSE: ORB) fell. It was announced that the harbour was open.",
    ],
  ])("%s: %s", (_, text) =>
    expect(attributionsOf(text).attributions.map(({ source }) => source)).toEqual([null]),
  );
});
