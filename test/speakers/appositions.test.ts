import { describe, expect, test } from "vitest";
import { castOf, recast } from "../support/cast.js";

describe("a noun behind a comma", () => {
  test.each([
    [
      "is the subject of its own verb",
      "Ice closed the route in the Kara Sea, [the port authority|port authority (organization)] told reporters.",
    ],
    [
      "also with its field behind it",
      "It rose to 43 degrees Celsius, [the ministry of health|ministry of health (organization)] also said.",
    ],
    [
      "or stands beside the name",
      "[The Kara Line|Kara Line (organization)], the company behind the route, left. [The company|Kara Line (organization)] said so.",
    ],
    [
      "also where two titles stand",
      "Kari Dahl, chief executive and founder of the line, left. [The chief executive|Kari Dahl] said so.",
    ],
    [
      "but not in a list",
      "Kari Dahl, a captain and two divers left. [The captain|captain (unnamed)] said so.",
    ],
    [
      "behind a body named after its field",
      "[Head of the city council Kari Dahl|Kari Dahl] left. [Dahl|Kari Dahl] said so.",
    ],
    [
      "or before a name with its own body",
      "[An attorney for the owners, Tom Lund of Lund & Moe,|Tom Lund] said so.",
    ],
    [
      "or before a name behind its place",
      "[The commander of the squad in Oslo, Captain Petr Gusev,|Petr Gusev] said so.",
    ],
    ["or before a name with its form of address", "[Health Minister, Dr. Ann Bell,|Ann Bell] said so."],
    [
      "or before two roles and a name",
      "[Lund's attorney, former judge and professor Ann Bell,|Ann Bell] said so. Fire Attorney Mary Holm left.",
    ],
    [
      "of whoever serves another",
      "[Counsel to the defendant, Mr Tom Lund,|Tom Lund] said so. [The defendant|defendant (unnamed)] left.",
    ],
    ["or speaks for another", "[Counsel for the plaintiff, Ms Ada Bell,|Ada Bell] said so."],
    ["or before it", "[The captain of one of the ships, Petr Gusev,|Petr Gusev] said so."],
  ])("%s: %s", (_, marked) => expect(recast(marked)).toBe(marked));
});

describe("a noun behind a name and a comma", () => {
  test.each([
    [
      "is what somebody is, with an age before it",
      "[Kari Dahl, 45, a lawyer,|Kari Dahl] left. [The lawyer|Kari Dahl] ate.",
    ],
    [
      "or with the body before it",
      "[Kari Dahl, the ministry's chief spokeswoman,|Kari Dahl] left. [The spokeswoman|Kari Dahl] ate.",
    ],
    [
      "but not what somebody's son is",
      "[Tom Lund, the minister's son,|Tom Lund] left. [The minister|minister (unnamed)] ate.",
    ],
    [
      "nor where several are listed",
      "[Tom Lund, ministers and bakers,|Tom Lund] left. [The minister|minister (unnamed)] ate.",
    ],
    ["nor beside another in a list", "Tom Lund, 45, and [a lawyer|lawyer (unnamed)] left."],
  ])("%s: %s", (_, marked) => expect(recast(marked)).toBe(marked));
});

describe("a name behind a comma is that of", () => {
  test.each([
    ["one of many with an old trade", "[One resident, retired driver Tom Lund,|Tom Lund] said so."],
    [
      "who leads a body with its acronym",
      "[The president of the Port Agency (PA), Tom Lund,|Tom Lund] said so.",
    ],
    [
      "an office, before a day",
      "[The minister for Finance and Revenue, Senator Tom Lund on Monday|Tom Lund] said so.",
    ],
    ["an office's two fields", "[The minister for women and youth, Tom Lund,|Tom Lund] said so."],
    ["an office with a capital", "[Minister of State for Home Affairs, Lord Lund,|Lund] said so."],
    [
      "a leader with a second title",
      "[The leader of the union, NUM secretary-general Tom Lund,|Tom Lund] said so.",
    ],
    [
      "who leads a body with its acronym, without a comma",
      "[Head of the Dam Hazard Agency (DHA) Tom Lund|Tom Lund] said so. [The head of the Port Agency (PA) Kari Dahl|Kari Dahl] left.",
    ],
    [
      "who heads a body, whatever stands before",
      "They slept on Mount Popova Kapa, [the park's head, Tom Lund,|Tom Lund] said.",
    ],
    [
      "who has a party in brackets",
      "[The Minister of Health, Kari Dahl (Centre),|Kari Dahl] said so. [The minister|Kari Dahl] left.",
    ],
    [
      "who gave no other",
      "[A survivor, who gave only her first name, Dewi,|Dewi] said so. [Dewi|Dewi] left.",
    ],
    ["who is identified so", "[A farmer, who asked to be identified only as Omar,|Omar] said so."],
    ["but not of who gave none", "[A farmer, who gave no name, Lund said,|farmer (unnamed)] left."],
    ["an office's three fields", "[The Minister of Energy, Water and Trade Tom Lund|Tom Lund] said so."],
    ["a commissioner's field", "[The Commissioner for Health, Tom Lund,|Tom Lund] said so."],
    [
      "not of the first of two",
      "[The minister and a lawyer, Tom Lund,|minister and a lawyer, Tom Lund (group)] said so.",
    ],
  ])("%s: %s", (_, marked) => expect(recast(marked)).toBe(marked));
});

describe("people with one title", () => {
  test.each([
    ["in full", "[Justices R.K. Lund and S. Moe|R.K. Lund and S. Moe (group)] said so. [Moe|S. Moe] left."],
    [
      "abbreviated",
      "[Sens. Tom Lund and Kari Dahl, both Liberals,|Tom Lund and Kari Dahl (group)] said so. [Dahl|Kari Dahl] left.",
    ],
    ["by surname", "So the [ministers Lund and Moe|Lund and Moe (group)] said."],
    [
      "or one each",
      "[Kari Dahl, the mayor of Oslo, and Tom Lund, the sheriff,|Kari Dahl and Tom Lund (group)] said so. [Lund|Tom Lund] left.",
    ],
    ["but no office of many", "So [Veterans Affairs and Moe|Veterans Affairs and Moe (group)] said."],
  ])("%s: %s", (_, marked) => expect(recast(marked)).toBe(marked));

  test("have it one by one", () => {
    const { speakers } = castOf(
      "[Foreign Ministers Tom Lund and Kari Dahl|both] met. [Lund|Tom Lund] said so. [Dahl|Kari Dahl] left.",
    );
    expect(speakers.map(({ title }) => title)).toEqual([null, "Foreign Minister", "Foreign Minister"]);
  });
});

describe("a line of a name and a role", () => {
  const story = "Dahl, 54, spoke. [Dahl|Kari Dahl] left.";
  test.each<[line: string, title: string | null]>([
    ["KARI DAHL, DEFENCE MINISTER", "DEFENCE MINISTER"],
    ["KARI DAHL - CHIEF NEGOTIATOR", "CHIEF NEGOTIATOR"],
    ["Kari Dahl: mediator", "mediator"],
    ["Kari Dahl: mediator sought", null],
    ["Then Kari Dahl: mediator", null],
  ])("%s", (line, title) => {
    expect(castOf(`OSLO (AP) - The talks went on.\n\n${line}\n\n${story}`).speakers).toMatchObject([
      { title },
    ]);
  });
});
