import { describe, expect, test } from "vitest";
import { recast } from "../support/cast.js";

describe("who holds an office", () => {
  test.each([
    ["who heads some work", "So [Norway's minister of industry Oleh Moe|Oleh Moe] said."],
    ["of two fields, under one name", "So [the minister for Maritime Affairs Nordheim|Nordheim] said."],
    ["who leads what is no office", "So [the director of the zoo Anna Moe|Anna Moe] said."],
    ["but not who is aboard", "So [the captain of the ship Anna Moe|captain (unnamed)] said."],
    [
      "retired, at the head of a sentence",
      "[Justice (retd) Tom Lund|Tom Lund] said so. [Justice Lund|Tom Lund] left.",
    ],
    ["but nobody's wife", "So [the wife of actor Oleh Moe|wife (unnamed)] said."],
    ["but not members of a body", "So [Members of Parliament|Members (group)] said."],
    ["nor who leads one", "So [the Speaker of the House|Speaker (unnamed)] said."],
    ["nor who is of a place", "So [the Bishop of Durham|Bishop (unnamed)] said."],
    ["or of police", "[The Commissioner of Police|Commissioner of Police (unnamed)] said so."],
    ["a chief who is a person", "[The chief of staff|chief of staff (unnamed)] said so."],
  ])("%s: %s", (_, marked) => expect(recast(marked)).toBe(marked));
});
