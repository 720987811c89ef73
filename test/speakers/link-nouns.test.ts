import { describe, expect, test } from "vitest";
import { numbered, recast } from "../support/cast.js";

describe("a chief is of the body that is named before him", () => {
  test.each([
    [
      "and of no other",
      "[The NATO chief|NATO chief (unnamed)] said so. [The WHO chief|WHO chief (unnamed)] left. [The NATO chief|NATO chief (unnamed)] ate.",
    ],
    [
      "or of what stands for it",
      "[NATO chief Jens Holm|Jens Holm] said so. [The alliance chief|Jens Holm] left. [The NATO chief|Jens Holm] ate.",
    ],
  ])("%s: %s", (_, marked) => expect(recast(marked)).toBe(marked));
});

describe("a kind of body is the one that has it in its name", () => {
  test.each([
    [
      "also where it stands first",
      "[The Bureau of Port Studies|Bureau of Port Studies (organization)] said so. [The bureau|Bureau of Port Studies (organization)] left.",
    ],
    [
      "a central bank is the bank of a country",
      "[The Bank of Norway (BoN)|Bank of Norway (organization)] said so. [The central bank|Bank of Norway (organization)] left.",
    ],
    [
      "and no other",
      "[Vidar Bank|Vidar Bank (organization)] said so. [The central bank|central bank (organization)] left.",
    ],
  ])("%s: %s", (_, marked) => expect(recast(marked)).toBe(marked));
});

describe("a nationality stands for a person", () => {
  test.each([
    [
      "who was called so",
      "[Italian driver Marco Bianchi|Marco Bianchi] fell. [The Italian|Marco Bianchi] said so.",
    ],
    [
      "or for somebody unnamed",
      "[The German|German (unnamed)] said so. [The young German|German (unnamed)] left.",
    ],
    ["but not as the name of a paper", "[The Guardian|Guardian (organization)] said so."],
    ["nor where it begins a name", "[The German Bank|German Bank (organization)] said so."],
    [
      "or was spoken of last",
      "[Striker Marco Bianchi|Marco Bianchi] fell. [The Italian|Marco Bianchi] said so. [Coach Lars Moe|Lars Moe] left. [The Dane|Lars Moe] ate.",
    ],
    [
      "unless that is somebody of another nation",
      "[Italian striker Marco Bianchi|Marco Bianchi] fell. [The Dane|Dane (unnamed)] said so.",
    ],
    ["and no body", "[Orbin Corp.|Orbin Corp. (organization)] fell. [The Dane|Dane (unnamed)] said so."],
    [
      "in the plural for several",
      "[Germans|Germans (group)] said so. [Two Italians|Two Italians (group)] left. [Young South Koreans|Young South Koreans (group)] stayed.",
    ],
    ["who are no team", "[The Vancouver Canadians|Vancouver Canadians (organization)] won."],
    [
      "but with a capital article for a paper",
      "They told [The Australian|Australian (organization)] so. [The Australian|Australian (organization)] printed it.",
    ],
    [
      "a capital that begins a quotation is no paper's",
      'They said: [The Australian|Australian (unnamed)] left. "[The Australian|Australian (unnamed)] left," they said.',
    ],
  ])("%s: %s", (_, marked) => expect(recast(marked)).toBe(marked));
});

describe("another noun for an office stands for its holder", () => {
  test.each([
    ["a pope", "[Pope Vikus XV|Vikus XV] said so. [The pontiff|Vikus XV] left."],
    ["a president", "[President Ana Ruiz|Ana Ruiz] said so. [The Peruvian leader|Ana Ruiz] left."],
    ["a director", "[Director Ana Ruiz|Ana Ruiz] said so. [The Chilean filmmaker|Ana Ruiz] left."],
    ["a representative", "[Rep. Ana Ruiz|Ana Ruiz] said so. [The Ohio congresswoman|Ana Ruiz] left."],
    [
      "a former one rather than the next",
      "[Former President Tom Lund|Tom Lund] met [President Ana Ruiz|Ana Ruiz]. [The former leader|Tom Lund] left.",
    ],
    [
      "but the noun itself first",
      "[Opposition leader Tom Lund|Tom Lund] met [President Ana Ruiz|Ana Ruiz]. [The leader|Tom Lund] left.",
    ],
    [
      "nor the head of a body that nobody is known to belong to",
      "[Chief executive Ana Ruiz|Ana Ruiz] said so. [The head of the Chamber of Ports|head (unnamed)] left.",
    ],
    [
      "and no leader of something else",
      "[President Ana Ruiz|Ana Ruiz] said so. [The band leader|band leader (unnamed)] left.",
    ],
    [
      "an official of any rank",
      "[Deputy Trade Minister Tom Lund|Tom Lund] said so. [The Norwegian official|Tom Lund] left.",
    ],
    [
      "but not one of a body that nobody is known to belong to",
      "[Deputy Trade Minister Tom Lund|Tom Lund] said so. [The White House official|White House official (unnamed)] left.",
    ],
    ["a rank in full", "[Lt. Col. Tom Lund|Tom Lund] said so. [The lieutenant colonel|Tom Lund] left."],
  ])("%s: %s", (_, marked) => expect(recast(marked)).toBe(marked));
});

describe("another word for somebody, right behind a quotation, is who leads up to it", () => {
  test.each([
    [
      "in the same paragraph",
      '[Baker Kari Dahl|Kari Dahl] said it sold. "It paid my rent," [the mother of two|Kari Dahl] said.',
    ],
    [
      "behind the verb in the next as well",
      'Ice melted.\n\n[Baker Tom Lund|Tom Lund] laughed.\n\n"My boot came off. What could I do?" said [the tall striker|Tom Lund].',
    ],
    [
      "a body likewise",
      'Meanwhile, [the opposition Green Accord|Green Accord (organization)] called on him to go. "He must go," [the party|Green Accord (organization)] said.',
    ],
    [
      "but not before the verb in the next",
      'Ice melted.\n\n[Baker Kari Dahl|Kari Dahl] said it sold.\n\n"It paid," [the trader|trader (unnamed)] said.',
    ],
    [
      "nor whom a story need not have named",
      '[Baker Kari Dahl|Kari Dahl] said she would pay. "You must," [the judge|judge (unnamed)] said.',
    ],
    [
      "nor a man for a woman",
      '[Mrs. Anna Lund|Anna Lund] said so. "No," said [the father of two|father (unnamed)].',
    ],
  ])("%s: %s", (_, marked) => expect(recast(marked)).toBe(marked));
});

describe("titles tell offices apart", () => {
  test.each([
    [
      "the vice president is not the president",
      "[President Ana Ruiz|Ana Ruiz] said so. [The vice president|vice president (unnamed)] left.",
    ],
    [
      "a foreign minister is no prime minister",
      "[Prime Minister Ana Ruiz|Ana Ruiz] said so. [The foreign minister|foreign minister (unnamed)] left.",
    ],
    [
      "another country's president",
      "[Peruvian President Ana Ruiz|Ana Ruiz] said so. [The Chilean president|Chilean president (unnamed)] left.",
    ],
    [
      "another body's leader",
      "[NUM leader Ana Ruiz|Ana Ruiz] said so. [The leader of the council|leader (unnamed)] left.",
    ],
    [
      "a minister of whom a nationality is known from one of whom none is",
      "[Sudanese Foreign Minister Tom Lund|Tom Lund] met [Foreign Minister Kari Dahl|Kari Dahl]. [The Sudanese minister|Tom Lund] left.",
    ],
  ])("%s: %s", (_, marked) => expect(recast(marked)).toBe(marked));
});

describe("a noun stands for the body that is called so", () => {
  test.each([
    [
      "a ministry by its noun",
      "[The Fisheries Ministry|Fisheries Ministry (organization)] said so. [The ministry|Fisheries Ministry (organization)] left.",
    ],
    [
      "a body by the noun that its name goes on behind",
      "[The World Bureau for Lakes|World Bureau for Lakes (organization)] said so. [The bureau|World Bureau for Lakes (organization)] left. [The National Union of Bakers|National Union of Bakers (organization)] met. [The union|National Union of Bakers (organization)] ate.",
    ],
    [
      "a company by what stands before its name",
      "[Danish paper maker Orbin Oyj|Orbin Oyj (organization)] said so. [The paper maker|Orbin Oyj (organization)] left. [The toy maker|toy maker (organization)] ate.",
    ],
    [
      "a body of somebody's",
      "[The president's office|president's office (organization)] said so. [The office|president's office (organization)] left.",
    ],
    [
      "also under their country",
      "[Norway's Joint Chiefs of Staff|Joint Chiefs of Staff (organization)] said so.",
    ],
    [
      "and a place that a body is named after",
      "[The Norway Bakers' Union|Norway Bakers' Union (organization)] said so. Ovens in southern Norway broke. [The union|Norway Bakers' Union (organization)] left.",
    ],
    [
      "a retailer that is no person",
      "[Varefakta|Varefakta (organization)] fell. [The retailer|Varefakta (organization)] left.",
    ],
    [
      "no common noun that begins a sentence",
      "Prices rose 4 percent, [the agency|agency (organization)] said.",
    ],
  ])("%s: %s", (_, marked) => expect(recast(marked)).toBe(marked));
});

describe("ordinals tell the unnamed apart", () => {
  test.each([
    "[An official|0] sat. [A second official|1] left. [The second official|1] ate.",
    "[An official|0] sat. [Another official|1] left. [The second official|1] ate.",
    "[A second official|0] sat. [Another official|1] left. [The second official|0] ate.",
    "[An official|0] sat. [A second official|1] left. [The third official|2] ate.",
    "[An official|0] sat. [A second official|1] left. [The official|1] ate.",
  ])("%s", (marked) => expect(recast(marked, numbered)).toBe(marked));
});
