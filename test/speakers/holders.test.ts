import { describe, expect, test } from "vitest";
import { saidBy } from "../support/cast.js";

describe("who holds an office", () => {
  test.each<[what: string, story: string, speakers: string[]]>([
    ["who heads some work", "So {Norway's minister of industry Oleh Moe} said.", ["Oleh Moe"]],
    ["of two fields, under one name", "So {the minister for Maritime Affairs Nordheim} said.", ["Nordheim"]],
    ["who leads what is no office", "So {the director of the zoo Anna Moe} said.", ["Anna Moe"]],
    ["but not who is aboard", "So {the captain of the ship Anna Moe} said.", ["captain (unnamed)"]],
    [
      "retired, at the head of a sentence",
      "{Justice (retd) Tom Lund} said so. {Justice Lund} left.",
      ["Tom Lund", "Tom Lund"],
    ],
    ["but nobody's wife", "So {the wife of actor Oleh Moe} said.", ["wife (unnamed)"]],
    ["but not members of a body", "So {Members of Parliament} said.", ["Members (group)"]],
    ["nor who leads one", "So {the Speaker of the House} said.", ["Speaker (unnamed)"]],
    ["nor who is of a place", "So {the Bishop of Durham} said.", ["Bishop (unnamed)"]],
    ["or of police", "{The Commissioner of Police} said so.", ["Commissioner of Police (unnamed)"]],
    ["a chief who is a person", "{The chief of staff} said so.", ["chief of staff (unnamed)"]],
  ])("%s", (_, story, speakers) => {
    expect(saidBy(story)).toEqual(speakers);
  });
});
