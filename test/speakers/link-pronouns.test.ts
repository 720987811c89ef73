import { describe, expect, test } from "vitest";
import { recast } from "../support/cast.js";

describe("a pronoun is", () => {
  test.each([
    [
      "behind a quotation of two sentences who leads up to it",
      'Trader [Tom Lund|Tom Lund] left. Sailor [Ola Holm|Ola Holm] said Lund owed him. "I sold it. I need the money," [he|Ola Holm] said.',
    ],
    [
      "whom a clause with “whose” tells of",
      'Ice melted.\n\n[Tom Lund|Tom Lund] scored.\n\nCoach [Ola Holm|Ola Holm], whose side had lost, was in tears.\n\n"I am proud," [he|Ola Holm] said.',
    ],
    [
      "the last who spoke, also with a clause behind the name",
      "[Anna Dahl|Anna Dahl] said no. One of the owners, [Mary Holm, whose shop closed,|Mary Holm] said yes. [She|Mary Holm] left.",
    ],
    [
      "whom the paragraph is about",
      "OSLO (AP) - [Erik Moe|Erik Moe] would not say, and he laughed.\n\nTom Rask, who made 31 saves, took the blame. [He|Tom Rask] left.",
    ],
    [
      "unless another is named in between",
      "OSLO (AP) - [Erik Moe|Erik Moe] would not say, and he laughed.\n\nTom Rask, who made 31 saves, took the blame. Erik Moe had scored. [He|Erik Moe] left.",
    ],
    [
      "a woman who was “she” before, rather than somebody of whom nothing is known",
      "Mary Holm left. Anna Dahl wrote that she was tired. The captain put it down in [her|Anna Dahl] log.",
    ],
    [
      "nobody who has been “it”",
      "[Nordea's chief analyst Tomas Isak|Tomas Isak] said so. Nordea is late, [it|Nordea (organization)] said. Then [he|Tomas Isak] left.",
    ],
    [
      "the only woman spoken of, however long ago",
      "[Anna Dahl|Anna Dahl] won. Tom Lund left. Per Moe sat down. The rain fell. The port closed. Tom Hagen spoke. Lund rose. [She|Anna Dahl] left.",
    ],
    [
      "but not one of two",
      "[Anna Dahl|Anna Dahl] and Mary Holm won. Tom Lund left. Per Moe sat down. The rain fell. The port closed. Tom Hagen spoke. Lund rose. [She|nobody] left.",
    ],
    [
      "whom the sentence before a quotation tells of, rather than who spoke before it",
      'Anna Dahl ran the port. "We know," Senator Mary Holm told reporters.\n\nAsked about it, [Dahl|Anna Dahl] shrugged.\n\n"Let them come," [she|Anna Dahl] said.',
    ],
    [
      "and who speaks there, rather than a man who spoke earlier",
      '"It earns 15," Peter Mutua said. [Li Wei|Li Wei] noted that it would open in May.\n\n"We want people," [he|Li Wei] said.',
    ],
    [
      "or the first of a couple",
      'Mayor Mary Holm said she had asked.\n\n[Anna Dahl|Anna Dahl] and [her|Anna Dahl] husband hid in a bathtub.\n\n"It was over," [she|Anna Dahl] said.',
    ],
    [
      "also with the verb in front",
      'OSLO (AP) - [World number two Tom Moe|Tom Moe] lost to Erik Holm.\n\n"I do not know," said Holm, who next faces Per Lund.\n\n[Moe|Tom Moe] was gracious.\n\n"He has no fear," said [the Italian|Tom Moe].',
    ],
    [
      "the first of two, where one opens it",
      '"It was a jam," Erik Moe said. [Tom Rask|Tom Rask] raised the case of the pilot whom Per Lund hired. "It was brilliant," [he|Tom Rask] said.',
    ],
    [
      "but not somebody in what another says there",
      '"We must," [Tom Rask|Tom Rask] said. Rask said it was hard unless Per Lund left. "We have a path," [he|Tom Rask] said.',
    ],
    [
      "whom a clause in front tells of",
      "The minister left. When [Anna Dahl|Anna Dahl] was nine, [she|Anna Dahl] told her father so.",
    ],
    [
      "whom a clause behind a name or noun tells of",
      "Anna Dahl was found. She lived. [Another survivor|Another survivor (unnamed)], who gave only [her|Another survivor (unnamed)] first name, said so.",
    ],
    [
      "not who asks, but who is asked",
      "[Anna Holt|Anna Holt] spoke. Asked by Lee Probert if it meant no, [she|Anna Holt] said yes.",
    ],
    [
      "the one who asked, in the next sentence",
      "Asked by Lee Probert if it meant no, the rain fell. [He|Lee Probert] said so.",
    ],
    [
      "a judge by what she is called",
      "[Justice Anna Holt|Anna Holt] warned them. [Her Honour|Anna Holt] said no.",
    ],
    ["a sheikh likewise", "[Sheikh Saif Dahl|Saif Dahl] said so. [His Highness|Saif Dahl] left."],
    [
      "not with a name behind it",
      "[Anna Holt|Anna Holt] left. [His Highness Sheikh Saif Dahl|Saif Dahl] said so.",
    ],
    ["not in small letters", "[Anna Holt|Anna Holt] left. Her honour, [she|Anna Holt] said, was intact."],
    ["nobody, where there is none of its gender", "[Tom Lund|Tom Lund] said so. [She|nobody] left."],
    ["nobody who has been “she”", "[Rosario Quiroga|Rosario Quiroga] said she won. [It|nobody] left."],
    ["nobody, where there is no person", "The rain fell on Oslo. [He|nobody] said so."],
    ["no agency, where it is “he”", "Dahl told Reuters. [He|Dahl] left."],
    ["nobody of the story's inside quotation marks", '[Tom Lund|Tom Lund] said: "Then [he|nobody] said no."'],
  ])("%s: %s", (_, marked) => expect(recast(marked)).toBe(marked));
});

describe("pronouns agree", () => {
  test.each([
    [
      "in gender",
      "[Kari Dahl|Kari Dahl] met [Tom Lund|Tom Lund]. [He|Tom Lund] left. [She|Kari Dahl] stayed.",
    ],
    [
      "in being a person",
      "[Acme Corp.|Acme Corp. (organization)] met [Tom Lund|Tom Lund]. [It|Acme Corp. (organization)] left.",
    ],
    [
      "in number",
      "[Tom Lund|Tom Lund] met [two officials|two officials (group)]. [They|two officials (group)] left.",
    ],
    [
      "with the body that the sentence is about",
      "[Acme Corp.|Acme Corp. (organization)] said so. Lund Shipping lost four boats, [it|Lund Shipping (organization)] said.",
    ],
    ["with a body of many", "[Authorities|Authorities (group)] met. [It|Authorities (group)] said so."],
    ["with police", "[Police|Police (group)] met. [It|Police (group)] said so."],
  ])("%s: %s", (_, marked) => expect(recast(marked)).toBe(marked));
});
