import { describe, expect, test } from "vitest";
import { saidBy } from "../support/cast.js";

describe("who holds an office", () => {
  test.each<[what: string, story: string, speakers: string[]]>([
    ["who heads some work", "So {Norway's minister of industry Oleh Moe} said.", ["Oleh Moe"]],
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
