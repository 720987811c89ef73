import { describe, expect, test } from "vitest";
import { recast } from "../support/cast.js";

describe("a body", () => {
  test.each([
    ["a rival that is a body", "[Its arch-rival Orbin|Orbin (organization)] said so."],
    ["a name with its number", "[The lobby group Transport 2000|Transport 2000 (organization)] said so."],
    ["a month is no part of a name", "In [October Orbin Bank|Orbin Bank (organization)] said so."],
    ["a country behind a weekday", "On [Wednesday Norway|Norway (organization)] said so."],
    ["a body of people", "[The House of Representatives|House of Representatives (organization)] said so."],
    ["a party in power", "[The ruling Vestfold Party|Vestfold Party (organization)] said so."],
    ["a country", "[Norway|Norway (organization)] said so."],
    ["a guard of the state", "[The Coast Guard|Coast Guard (organization)] said so."],
    ["also in small letters", "[The coast guard|coast guard (organization)] said so."],
    ["a guard", "[The prison guard|prison guard (unnamed)] said so."],
    [
      "a body with its field",
      "[The provincial department of agriculture|provincial department of agriculture (organization)] said so.",
    ],
    [
      "a body with a number of members",
      "[The council of 12 towns|council of 12 towns (organization)] said so.",
    ],
    ["a body of a kind at the head of a text", "[agency|agency (organization)] said so."],
    [
      "chiefs who are a body",
      "[The Joint Chiefs of Staff|Joint Chiefs of Staff (organization)] said so. [The JCS|Joint Chiefs of Staff (organization)] left.",
    ],
    [
      "a department of two fields",
      "[The Department of Dike Management and Flood Control|Department of Dike Management and Flood Control (organization)] said so.",
    ],
  ])("%s: %s", (_, marked) => expect(recast(marked)).toBe(marked));
});

describe("whoever is not named", () => {
  test.each([
    [
      "who is called by the work, at the head of a sentence",
      "[Exporters|Exporters (group)] said so. [They|Exporters (group)] left.",
    ],
    [
      "an official",
      "[A White House official|White House official (unnamed)] said so. [The official|White House official (unnamed)] left.",
    ],
    ["police", "[Police|Police (group)] said so. [Police|Police (group)] left."],
    ["a post", "[The post|post (document)] said so."],
    [
      "a report",
      "[A U.N. report|U.N. report (document)] said so. [The report|U.N. report (document)] found more.",
    ],
  ])("%s: %s", (_, marked) => expect(recast(marked)).toBe(marked));
});
