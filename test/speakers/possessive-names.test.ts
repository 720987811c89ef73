import { describe, expect, test } from "vitest";
import { saidBy } from "../support/cast.js";

describe("a name goes on behind a possessive mark", () => {
  test.each<[what: string, story: string, speakers: string[]]>([
    [
      "an association of its members",
      "{The Estate Owners' Association} said so. {The association} left.",
      ["Estate Owners' Association (organization)", "Estate Owners' Association (organization)"],
    ],
    [
      "a union of theirs",
      "{The Rice Growers\u2019 Union} said so. {The RGU} left.",
      ["Rice Growers\u2019 Union (organization)", "Rice Growers\u2019 Union (organization)"],
    ],
    ["a people's party", "{The Danish People's Party} said so.", ["Danish People's Party (organization)"]],
    ["a company with an owner's name", "{Dahl's Corp.} said so.", ["Dahl's Corp. (organization)"]],
    ["but somebody's company", "{Dahl's Group} said so.", ["Group (organization)"]],
    ["a saint's church", "{St. Mary's Church} said so.", ["St. Mary's Church (organization)"]],
    ["a king's college", "{King's College} said so.", ["King's College (organization)"]],
    ["but a country's ministry", "{Norway's Justice Ministry} said so.", ["Justice Ministry (organization)"]],
    ["and somebody's foundation", "{Tom Sanders' Foundation} said so.", ["Foundation (organization)"]],
  ])("%s", (_, story, speakers) => {
    expect(saidBy(story)).toEqual(speakers);
  });
});
