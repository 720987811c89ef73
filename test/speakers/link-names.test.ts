import { describe, expect, test } from "vitest";
import { recast } from "../support/cast.js";

describe("the mentions of one person are one speaker", () => {
  test.each([
    ["full name, surname", "[Kari Dahl|Kari Dahl] said so. [Dahl|Kari Dahl] left."],
    ["surname first", "[Dahl|Kari Dahl] said so. The mayor of Oslo, [Kari Dahl|Kari Dahl], left."],
    ["a surname that is an adjective", "[Tom White|Tom White] said so. [White|Tom White] left."],
    ["a surname that is a verb", "[Kari Read|Kari Read] said so. [Read|Kari Read] left."],
    ["form of address", "[Kari Dahl|Kari Dahl] said so. [Ms. Dahl|Kari Dahl] left."],
    ["title and surname", "[President Kari Dahl|Kari Dahl] said so. [President Dahl|Kari Dahl] left."],
    ["title alone", "[Prime Minister Kari Dahl|Kari Dahl] said so. [The prime minister|Kari Dahl] left."],
    ["abbreviated title", "[Sen. Kari Dahl|Kari Dahl] said so. [The senator|Kari Dahl] left."],
    [
      "a given name in the middle",
      "[Mirza Fakhrul Alam|Mirza Fakhrul Alam] said so. [Fakhrul|Mirza Fakhrul Alam] left.",
    ],
    ["a middle initial more", "[Joseph R. Moe|Joseph R. Moe] said so. [Joe Moe|Joseph R. Moe] left."],
    [
      "an initial alone, of the same letter",
      "[Joseph Moe|Joseph Moe] said so. [J. Moe|Joseph Moe] left. [R. Moe|R. Moe] ate.",
    ],
    ["a pronoun", "[Kari Dahl|Kari Dahl] said so. [She|Kari Dahl] left."],
    ["a possessor", "[Kari Dahl|Kari Dahl] said so. [Dahl's|Kari Dahl] claim stood."],
    ["initials without stops", "[A R Menon|A R Menon] said so. [Menon|A R Menon] left."],
    ["letters behind a name", "[Kari Dahl KC|Kari Dahl KC] said so. [Ms Dahl|Kari Dahl KC] left."],
    ["a relative pronoun", "[Kari Dahl|Kari Dahl], [who|Kari Dahl] said so, left."],
    ["an apposition", "[Kari Dahl, the mayor of Oslo,|Kari Dahl] said so. [The mayor|Kari Dahl] left."],
    ["a name set behind", "[The mayor of Oslo, Kari Dahl,|Kari Dahl] said so. [Dahl|Kari Dahl] left."],
    ["capitals of a transcript", "[Kari Dahl|Kari Dahl] was asked.\n\n[DAHL|Kari Dahl]: No."],
    [
      "a family name that stands first, with a title",
      "[Hu Vikming|Hu Vikming] said so. [President Hu|Hu Vikming] left.",
    ],
    [
      "the end of a long name",
      "[Abdulla Khalid Al Nordheim|Abdulla Khalid Al Nordheim] said so. [Al Nordheim|Abdulla Khalid Al Nordheim] left.",
    ],
    [
      "a given name with the same title",
      "[Sheikh Khalid Moe|Khalid Moe] said so. [Sheikh Khalid|Khalid Moe] left. [Prince Khalid|Khalid] ate.",
    ],
    [
      "a short form of the office",
      "[Prime Minister Kari Dahl|Kari Dahl] said so. [The PM|Kari Dahl] left. [Foreign Minister Tom Lund|Tom Lund] ate. [The PM|Kari Dahl] slept.",
    ],
    [
      "the other short form",
      "[President Kari Dahl|Kari Dahl] left. [VP Tom Lund|Tom Lund] ate. [The vice president|Tom Lund] sat. [The VP|Tom Lund] slept.",
    ],
    [
      "an office of two words by its initials",
      "[Cabinet Secretary Ann Moe|Ann Moe] said so. [The CS|Ann Moe] left.",
    ],
    ["a chief minister likewise", "[Chief Minister Ann Moe|Ann Moe] said so. [The CM|Ann Moe] left."],
    [
      "but nobody of another office",
      "[Foreign Secretary Ann Moe|Ann Moe] said so. [The CS|CS (unnamed)] left.",
    ],
    [
      "not the shadow of the office",
      "The chancellor, [Ann Moe|Ann Moe], left. The shadow chancellor, [Tom Lund|Tom Lund], ate. [The chancellor|Ann Moe] sat.",
    ],
    ["the office in full", "[PM Kari Dahl|Kari Dahl] said so. [The prime minister|Kari Dahl] left."],
    ["a noun set behind with its own body", "[Vik Nordheim|Vik Nordheim], its acting chairman, left."],
    [
      "a form of address against a given name",
      "[Anna Dahl|Anna Dahl] said so. [Mr. Dahl|Dahl] left. It rained, [he|Dahl] said.",
    ],
  ])("%s: %s", (_, marked) => expect(recast(marked)).toBe(marked));
});

describe("a part of a longer name", () => {
  test.each([
    [
      "its beginning",
      "[Abu Nordheim al-Moe|Abu Nordheim al-Moe] said so. [Abu Nordheim|Abu Nordheim al-Moe] left.",
    ],
    [
      "its middle, with a particle",
      "[Juan de la Vik Moe|Juan de la Vik Moe] said so. [De la Vik|Juan de la Vik Moe] left.",
    ],
    [
      "no words that stand apart in it",
      "[Tom Nordheim Vik Moe|Tom Nordheim Vik Moe] said so. [Tom Vik|Tom Vik] left.",
    ],
    [
      "not of two who have it",
      "[Abu Nordheim al-Moe|Abu Nordheim al-Moe] met Abu Nordheim al-Lund. [Abu Nordheim|Abu Nordheim] left.",
    ],
    [
      "a name without its Arabic article, and with it",
      "[Suhail al-Lund|Suhail al-Lund] said so. [Lund|Suhail al-Lund] left. [Moqtada Moe|Moqtada Moe] met. [Al-Moe|Moqtada Moe] ate.",
    ],
    [
      "a family name that stands first and is a city's",
      "[Spokesperson Gao Vikming|Gao Vikming] said so. [Gao|Gao Vikming] left. Trucks from Gao came.",
    ],
    [
      "but not a given name that is a city's",
      "[Charlotte Moe|Charlotte Moe] said so. [Charlotte|Charlotte (organization)] voted. [Gao|Gao (organization)] voted.",
    ],
    ["a nickname", 'So [Tom "Hook" Lund|Tom "Hook" Lund] said. [Hook|Tom "Hook" Lund] left.'],
    ["all of one family", "[Tom Lund|Tom Lund] said so. [The Lunds|Lunds (group)] left."],
    ["but a team of no family", "[Tom Moe|Tom Moe] said so. [The Lunds|Lunds (organization)] left."],
  ])("%s: %s", (_, marked) => expect(recast(marked)).toBe(marked));
});

describe("one person under several forms of a name", () => {
  test.each([
    ["who is called as a month is", '[Theresa May|Theresa May] said so. "No," [May|Theresa May] said.'],
    [
      "a nickname is no surname",
      'So [Tom "The Hook" Lund|Tom "The Hook" Lund] said. [Lund|Tom "The Hook" Lund] left.',
    ],
    ["but a name all the same", "Kari Sanders left. [Sanders|Kari Sanders] said so."],
    [
      "a title that goes on in brackets",
      "[Deputy Commissioner of Police (East) Anjali Nair|Anjali Nair] said so. [Nair|Anjali Nair] left.",
    ],
    ["but no remark in brackets", "The mayor (left) and Tom Lund met. [The mayor|mayor (unnamed)] said so."],
  ])("%s: %s", (_, marked) => expect(recast(marked)).toBe(marked));
});

describe("two with one surname stay two", () => {
  test.each([
    ["by given name", "[Tom Smith|Tom Smith] said so. [Anna Smith|Anna Smith] said no."],
    [
      "by form of address",
      "[Tom Smith|Tom Smith] and Anna Smith left. [Mr. Smith|Tom Smith] said so. [Mrs. Smith|Anna Smith] said no.",
    ],
    [
      "and the surname alone stands for neither",
      "[Tom Smith|Tom Smith] and Anna Smith left. [Smith|nobody] said so.",
    ],
    [
      "unless a pronoun tells which of them",
      "[Tom Smith|Tom Smith] and his wife, Anna Smith, left. [Smith|Anna Smith] said she was ill.",
    ],
    [
      "also where the family name stands first",
      "[Kim Jong Moe|Kim Jong Moe] and his wife, Kim Yo Rin, left. [Kim|Kim Yo Rin] said she was ill.",
    ],
    [
      "or one was named as the other's child",
      'Ice melted.\n\n[Tom Smith|Tom Smith] died on Monday.\n\n"He slept," [his daughter Anna Smith|Anna Smith] said.\n\nBorn in Oslo, Smith was a miner. [Smith|Tom Smith] said he was happy.',
    ],
    [
      "unless it has been standing for one of them",
      "[Tom Smith|Tom Smith] said so. Smith was the mayor.\n\nAnna Smith left.\n\n[Smith|Tom Smith] said no.",
    ],
    [
      "a family name that stands first is whose was named first, until another bears it",
      "[Kim Dong-hyun|Kim Dong-hyun] spoke. [Kim|Kim Dong-hyun] left. Later Kim Sung-ho came. [Kim|nobody] spoke.",
    ],
  ])("%s: %s", (_, marked) => expect(recast(marked)).toBe(marked));
});

describe("a body is one under its short forms", () => {
  test.each([
    [
      "an acronym",
      "[The Global Ice Forum (GIF)|Global Ice Forum (organization)] said so. [GIF|Global Ice Forum (organization)] left.",
    ],
    [
      "initials",
      "[The Global Ice Forum|Global Ice Forum (organization)] said so. [The GIF|Global Ice Forum (organization)] left.",
    ],
    [
      "initials that another body's name begins with",
      "[The Global Ice Forum|Global Ice Forum (organization)] said so. The GIF Board of Trustees met. [The GIF|Global Ice Forum (organization)] left.",
    ],
    [
      "an acronym of other words",
      "[The Harbour Office (GUS)|Harbour Office (organization)] said so. [GUS|Harbour Office (organization)] left.",
    ],
    [
      "but not of the last word alone",
      "So [the Alliance to Reclaim Our Harbours (AROH)|Alliance (organization)] said. [AROH|AROH (organization)] left.",
    ],
    [
      "a body without what it is of",
      "[The Port Authority of Nordheim|Port Authority of Nordheim (organization)] said so. [The Port Authority|Port Authority of Nordheim (organization)] left.",
    ],
    [
      "a team by the second half of its name",
      "[The Chicago Otters|Chicago Otters (organization)] said so. [The Otters|Chicago Otters (organization)] left.",
    ],
    ["but people of a party", "[Chicago Democrats|Chicago Democrats (group)] said so."],
  ])("%s: %s", (_, marked) => expect(recast(marked)).toBe(marked));
});
