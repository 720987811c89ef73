import { describe, expect, test } from "vitest";
import { saidBy } from "../support/cast.js";

describe("a paper or channel has the name before its noun", () => {
  test.each<[what: string, story: string, speakers: string[]]>([
    [
      "a paper by its name, with what it is behind",
      "{Oslo's Les Ondes business newspaper} said so. {Les Ondes} said no.",
      ["Les Ondes (organization)", "Les Ondes (organization)"],
    ],
    ["a paper of its readers", "{The People's Daily newspaper} said so.", ["People's Daily (organization)"]],
    ["an agency likewise", "{The state-run Vidar news agency} said so.", ["Vidar (organization)"]],
    [
      "but a nation's paper has no name",
      "{The British newspaper} said so.",
      ["British newspaper (organization)"],
    ],
    ["nor a town's channel", "{The Oslo channel} said so.", ["Oslo channel (organization)"]],
  ])("%s", (_, story, speakers) => {
    expect(saidBy(story)).toEqual(speakers);
  });
});
