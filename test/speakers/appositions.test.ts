import { describe, expect, test } from "vitest";
import { castOf, saidBy } from "../support/cast.js";

describe("a noun behind a comma", () => {
  test.each<[what: string, story: string, speakers: string[]]>([
    [
      "is the subject of its own verb",
      "Ice closed the route in the Kara Sea, {the port authority} told reporters.",
      ["port authority (organization)"],
    ],
    [
      "also with its field behind it",
      "It rose to 43 degrees Celsius, {the ministry of health} also said.",
      ["ministry of health (organization)"],
    ],
    [
      "or stands beside the name",
      "{The Kara Line}, the company behind the route, left. {The company} said so.",
      ["Kara Line (organization)", "Kara Line (organization)"],
    ],
    [
      "also where two titles stand",
      "Kari Dahl, chief executive and founder of the line, left. {The chief executive} said so.",
      ["Kari Dahl"],
    ],
    [
      "but not in a list",
      "Kari Dahl, a captain and two divers left. {The captain} said so.",
      ["captain (unnamed)"],
    ],
    [
      "behind a body named after its field",
      "{Head of the city council Kari Dahl} left. {Dahl} said so.",
      ["Kari Dahl", "Kari Dahl"],
    ],
    [
      "or before a name with its own body",
      "{An attorney for the owners, Tom Lund of Lund & Moe,} said so.",
      ["Tom Lund"],
    ],
    ["or before it", "{The captain of one of the ships, Petr Gusev,} said so.", ["Petr Gusev"]],
  ])("%s", (_, story, speakers) => {
    expect(saidBy(story)).toEqual(speakers);
  });
});

describe("a name behind a comma is that of", () => {
  test.each<[what: string, story: string, speakers: string[]]>([
    ["one of many with an old trade", "{One resident, retired driver Tom Lund,} said so.", ["Tom Lund"]],
    [
      "who leads a body with its acronym",
      "{The president of the Port Agency (PA), Tom Lund,} said so.",
      ["Tom Lund"],
    ],
    [
      "an office, before a day",
      "{The minister for Finance and Revenue, Senator Tom Lund on Monday} said so.",
      ["Tom Lund"],
    ],
    ["an office's two fields", "{The minister for women and youth, Tom Lund,} said so.", ["Tom Lund"]],
    ["an office with a capital", "{Minister of State for Home Affairs, Lord Lund,} said so.", ["Lund"]],
    [
      "a leader with a second title",
      "{The leader of the union, NUM secretary-general Tom Lund,} said so.",
      ["Tom Lund"],
    ],
    [
      "not of the first of two",
      "{The minister and a lawyer, Tom Lund,} said so.",
      ["minister and a lawyer, Tom Lund (group)"],
    ],
  ])("%s", (_, story, speakers) => {
    expect(saidBy(story)).toEqual(speakers);
  });
});

describe("people with one title", () => {
  test.each<[what: string, story: string, speakers: string[]]>([
    [
      "in full",
      "{Justices R.K. Lund and S. Moe} said so. {Moe} left.",
      ["R.K. Lund and S. Moe (group)", "S. Moe"],
    ],
    [
      "abbreviated",
      "{Sens. Tom Lund and Kari Dahl, both Liberals,} said so. {Dahl} left.",
      ["Tom Lund and Kari Dahl (group)", "Kari Dahl"],
    ],
    ["by surname", "So the {ministers Lund and Moe} said.", ["Lund and Moe (group)"]],
    [
      "or one each",
      "{Kari Dahl, the mayor of Oslo, and Tom Lund, the sheriff,} said so. {Lund} left.",
      ["Kari Dahl and Tom Lund (group)", "Tom Lund"],
    ],
    ["but no office of many", "So {Veterans Affairs and Moe} said.", ["Veterans Affairs and Moe (group)"]],
  ])("%s", (_, story, speakers) => {
    expect(saidBy(story)).toEqual(speakers);
  });

  test("have it one by one", () => {
    const { speakers } = castOf(
      "{Foreign Ministers Tom Lund and Kari Dahl} met. {Lund} said so. {Dahl} left.",
    );
    expect(speakers.map(({ title }) => title)).toEqual([null, "Foreign Minister", "Foreign Minister"]);
  });
});

describe("a line of a name and a role", () => {
  const story = "Dahl, 54, spoke. {Dahl} left.";
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
