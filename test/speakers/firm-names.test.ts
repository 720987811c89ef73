import { describe, expect, test } from "vitest";
import { saidBy } from "../support/cast.js";

describe("a company is one with and without its form", () => {
  test.each<[what: string, story: string, speakers: string[]]>([
    [
      "a company without its form",
      "{Vestfold Ridge Inc} said so. {Vestfold Ridge} left. {Orbin Bay} ate. {Orbin Bay Co Ltd} slept.",
      [
        "Vestfold Ridge Inc (organization)",
        "Vestfold Ridge Inc (organization)",
        "Orbin Bay Co Ltd (organization)",
        "Orbin Bay Co Ltd (organization)",
      ],
    ],
    [
      "a company by the beginning of its name",
      "{Orbin Bay Asset Holdings Inc} said so. {Orbin Bay} ate.",
      ["Orbin Bay Asset Holdings Inc (organization)", "Orbin Bay Asset Holdings Inc (organization)"],
    ],
  ])("%s", (_, story, speakers) => {
    expect(saidBy(story)).toEqual(speakers);
  });
});
