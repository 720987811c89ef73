import { describe, expect, test } from "vitest";
import { recast } from "../support/cast.js";

describe("a paper or channel has the name before its noun", () => {
  test.each([
    [
      "a paper by its name, with what it is behind",
      "[Oslo's Les Ondes business newspaper|Les Ondes (organization)] said so. [Les Ondes|Les Ondes (organization)] said no.",
    ],
    ["a paper of its readers", "[The People's Daily newspaper|People's Daily (organization)] said so."],
    ["an agency likewise", "[The state-run Vidar news agency|Vidar (organization)] said so."],
    ["but a nation's paper has no name", "[The British newspaper|British newspaper (organization)] said so."],
    ["nor a town's channel", "[The Oslo channel|Oslo channel (organization)] said so."],
  ])("%s: %s", (_, marked) => expect(recast(marked)).toBe(marked));
});
