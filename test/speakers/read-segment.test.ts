import { describe, expect, test } from "vitest";
import { saidBy } from "../support/cast.js";

describe("a body", () => {
  test.each<[what: string, story: string, speakers: string[]]>([
    ["a rival that is a body", "{Its arch-rival Orbin} said so.", ["Orbin (organization)"]],
    [
      "a name with its number",
      "{The lobby group Transport 2000} said so.",
      ["Transport 2000 (organization)"],
    ],
    ["a month is no part of a name", "In {October Orbin Bank} said so.", ["Orbin Bank (organization)"]],
    ["a country behind a weekday", "On {Wednesday Norway} said so.", ["Norway (organization)"]],
    [
      "a body of people",
      "{The House of Representatives} said so.",
      ["House of Representatives (organization)"],
    ],
    ["a party in power", "{The ruling Vestfold Party} said so.", ["Vestfold Party (organization)"]],
    ["a country", "{Norway} said so.", ["Norway (organization)"]],
    ["a guard of the state", "{The Coast Guard} said so.", ["Coast Guard (organization)"]],
    ["also in small letters", "{The coast guard} said so.", ["coast guard (organization)"]],
    ["a guard", "{The prison guard} said so.", ["prison guard (unnamed)"]],
    [
      "a body with its field",
      "{The provincial department of agriculture} said so.",
      ["provincial department of agriculture (organization)"],
    ],
    [
      "a body with a number of members",
      "{The council of 12 towns} said so.",
      ["council of 12 towns (organization)"],
    ],
    ["a body of a kind at the head of a text", "{agency} said so.", ["agency (organization)"]],
    [
      "chiefs who are a body",
      "{The Joint Chiefs of Staff} said so. {The JCS} left.",
      ["Joint Chiefs of Staff (organization)", "Joint Chiefs of Staff (organization)"],
    ],
    [
      "a department of two fields",
      "{The Department of Dike Management and Flood Control} said so.",
      ["Department of Dike Management and Flood Control (organization)"],
    ],
  ])("%s", (_, story, speakers) => {
    expect(saidBy(story)).toEqual(speakers);
  });
});

describe("whoever is not named", () => {
  test.each<[what: string, story: string, speakers: string[]]>([
    [
      "who is called by the work, at the head of a sentence",
      "{Exporters} said so. {They} left.",
      ["Exporters (group)", "Exporters (group)"],
    ],
    [
      "an official",
      "{A White House official} said so. {The official} left.",
      ["White House official (unnamed)", "White House official (unnamed)"],
    ],
    ["police", "{Police} said so. {Police} left.", ["Police (group)", "Police (group)"]],
    ["a post", "{The post} said so.", ["post (document)"]],
    [
      "a report",
      "{A U.N. report} said so. {The report} found more.",
      ["U.N. report (document)", "U.N. report (document)"],
    ],
  ])("%s", (_, story, speakers) => {
    expect(saidBy(story)).toEqual(speakers);
  });
});
