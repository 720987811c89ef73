import { describe, expect, test } from "vitest";
import { recast } from "../support/cast.js";

describe("a name goes on behind a possessive mark", () => {
  test.each([
    [
      "an association of its members",
      "[The Estate Owners' Association|Estate Owners' Association (organization)] said so. [The association|Estate Owners' Association (organization)] left.",
    ],
    [
      "a union of theirs",
      "[The Rice Growers’ Union|Rice Growers’ Union (organization)] said so. [The RGU|Rice Growers’ Union (organization)] left.",
    ],
    ["a people's party", "[The Danish People's Party|Danish People's Party (organization)] said so."],
    ["a company with an owner's name", "[Dahl's Corp.|Dahl's Corp. (organization)] said so."],
    [
      "a union of those to whom something is done",
      "[The Tax Payees' Union|Tax Payees' Union (organization)] said so.",
    ],
    ["but somebody's company", "[Dahl's Group|Group (organization)] said so."],
    ["a saint's church", "[St. Mary's Church|St. Mary's Church (organization)] said so."],
    ["a king's college", "[King's College|King's College (organization)] said so."],
    ["but a country's ministry", "[Norway's Justice Ministry|Justice Ministry (organization)] said so."],
    ["and somebody's foundation", "[Tom Sanders' Foundation|Foundation (organization)] said so."],
  ])("%s: %s", (_, marked) => expect(recast(marked)).toBe(marked));
});
