import { describe, expect, test } from "vitest";
import { castOf } from "../support/cast.js";

describe("a speaker has", () => {
  test.each<[what: string, story: string, title: string | null, affiliation: string | null]>([
    ["a title before the name", "{Ukrainian President Petro Bondar} said so.", "Ukrainian President", null],
    [
      "a title and a body",
      "{White House spokesman Tom Lund} said so.",
      "White House spokesman",
      "White House",
    ],
    ["an apposition", "{Leila Ansari, a spokeswoman for the ministry,} said so.", "spokeswoman", "ministry"],
    [
      "an apposition before",
      "{The ministry's spokeswoman, Leila Ansari,} said so.",
      "spokeswoman",
      "ministry",
    ],
    ["an office", "{Secretary of State Tom Lund} said so.", "Secretary of State", null],
    ["an office set before", "{Minister for Schools, Tom Lund,} said so.", "Minister for Schools", null],
    [
      "an office with two of its words",
      "{The secretary of state for health, Tom Lund,} said so.",
      "secretary of state for health",
      null,
    ],
    ["an office for many", "{Minister for Veterans, Tom Lund,} said so.", "Minister for Veterans", null],
    ["an office for bodies of a kind", "{Schools Minister Tom Lund} said so.", "Schools Minister", null],
    [
      "an office that coordinates",
      "{The Coordinating Minister for Food, Tom Lund,} said so.",
      "Coordinating Minister for Food",
      null,
    ],
    ["an office behind a form of address", "{The mayor, Dr Tom Lund,} said so.", "mayor", null],
    [
      "who heads a body, without a comma",
      "{The head of the Port Agency Tom Lund} said so.",
      "head of the Port Agency",
      "Port Agency",
    ],
    ["an office of a country", "{The minister for France, Tom Lund,} said so.", "minister", "France"],
    ["an office's field, no body", "{Defense Minister Tom Lund} said so.", "Defense Minister", null],
    [
      "an office's two fields",
      "{Plantation and Commodities Minister Tom Lund} said so.",
      "Plantation and Commodities Minister",
      null,
    ],
    [
      "any office's field",
      "{Rural Development Minister Tom Lund} said so.",
      "Rural Development Minister",
      null,
    ],
    [
      "an office in two halves",
      "So {Science and Technology Secretary Tom Lund} said.",
      "Science and Technology Secretary",
      null,
    ],
    [
      "the body of a general secretary",
      "{NUM General Secretary Tom Lund} said so.",
      "NUM General Secretary",
      "NUM",
    ],
    [
      "a department's whole name",
      "So {Department of Fisheries spokesman Tom Lund} said.",
      "Department of Fisheries spokesman",
      "Department of Fisheries",
    ],
    [
      "the place of an office",
      "{Alberta Forestry Minister Tom Lund} said so.",
      "Alberta Forestry Minister",
      "Alberta",
    ],
    [
      "the place of an office in two words",
      "{New Zealand Forestry Minister Tom Lund} said so.",
      "New Zealand Forestry Minister",
      "New Zealand",
    ],
    [
      "a body of its members",
      "{Estate Owners' Association chairman Tom Lund} said so.",
      "Estate Owners' Association chairman",
      "Estate Owners' Association",
    ],
    ["a spokesman's office", "{Treasury spokesman Tom Lund} said so.", "Treasury spokesman", "Treasury"],
    [
      "the body of a leader",
      "{Senate Majority Leader Ana Ruiz} said so.",
      "Senate Majority Leader",
      "Senate",
    ],
    [
      "the body of a press secretary",
      "{White House Press Secretary Ana Ruiz} said so.",
      "White House Press Secretary",
      "White House",
    ],
    ["a former body", "{Former Acme President Tom Lund} said so.", "Former Acme President", "Acme"],
    ["a body that begins as a rank does", "{New York Gov. Tom Lund} said so.", "New York Gov.", "New York"],
    [
      "a ministry's whole name",
      "{Foreign Ministry spokesman Tom Lund} said so.",
      "Foreign Ministry spokesman",
      "Foreign Ministry",
    ],
    ["a body that owns the title", "{Acme's chief executive Tom Lund} said so.", "chief executive", "Acme"],
    ["a body that owns the name", "{Orbin Bank's Tom Lund} said so.", null, "Orbin Bank"],
    ["but no country that does", "{Norway's Tom Lund} said so.", null, null],
    ["no crown for a body", "{Crown Prince Tom Lund} said so.", "Crown Prince", null],
    ["no owner who is a person", "{Ana Ruiz's lawyer Tom Lund} said so.", "lawyer", null],
    [
      "a body behind what is led",
      "{Anna Lund, head of research at Acme Corp.,} said so.",
      "head",
      "Acme Corp.",
    ],
    ["no body behind what is led", "{Anna Lund, head of research,} said so.", "head", null],
    ["no relation for a title", "{His client, Per Dahl,} said so.", null, null],
    [
      "a body that an office is of",
      "{Anna Lund, Director of the Ice Institute,} said so.",
      "Director",
      "Ice Institute",
    ],
    [
      "the body behind its field",
      "{Anna Lund, Director of Sales at Acme Corp.,} said so.",
      "Director",
      "Acme Corp.",
    ],
    [
      "a body before a party",
      "{Senate Democratic leader Tom Lund} said so.",
      "Senate Democratic leader",
      "Senate",
    ],
    ["no nation of two words", "{South Korean envoy Tom Lund} said so.", "South Korean envoy", null],
    ["only a body", "{Tom Lund of Oslo University} said so.", null, "Oslo University"],
    ["neither", "{Mr. Tom Lund} said so.", null, null],
    [
      "no age in the title",
      "{Tom Lund, a 67-year-old retired fisherman,} said so.",
      "retired fisherman",
      null,
    ],
    [
      "no nationality for a title",
      "{Tom Lund} won. {The German} left.".replace("{The German}", "The German"),
      null,
      null,
    ],
    ["no body in a noun that begins a sentence", "{Aid groups} said so.", null, null],
    ["a body that begins a sentence", "{Oxfam officials} said so.", null, "Oxfam"],
    ["a guard's body", "{Coast Guard spokesman Tom Lund} said so.", "Coast Guard spokesman", "Coast Guard"],
  ])("%s", (_, story, title, affiliation) => {
    expect(castOf(story).speakers[0]).toMatchObject({ title, affiliation });
  });

  test("all its mentions, in text order, whoever speaks there", () => {
    const { speakers } = castOf("The mayor, Kari Dahl, met Tom Lund. {Dahl} said she was glad. Lund left.");
    expect(speakers).toHaveLength(1);
    expect(speakers[0]!.mentions.map(({ text }) => text)).toEqual(["The mayor", "Kari Dahl", "Dahl", "she"]);
  });
});

test("who holds a title behind the acronym of a body is of that body", () => {
  const { speakers } = castOf(
    "{The Harbour Safety Agency (Harsag) director Kari Dahl} said so. {Harsag} agreed. {Tom Lund (Oslo)} left.",
  );
  expect(speakers.map(({ name, title, affiliation }) => [name, title, affiliation])).toEqual([
    ["Harbour Safety Agency", null, null],
    ["Kari Dahl", "director", "Harbour Safety Agency"],
    ["Tom Lund", null, null],
  ]);
});
