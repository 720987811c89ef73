import { describe, expect, test } from "vitest";
import { saidBy } from "../support/cast.js";

describe("who is told by an age", () => {
  test.each<[what: string, story: string, speakers: string[]]>([
    ["is who was spoken of last", "{Erik Moe} said so. {The 43-year-old} said no.", ["Erik Moe", "Erik Moe"]],
    [
      "is who was said to be as old",
      "{Anna Dahl} met Erik Moe, 43, in Oslo. {The 43-year-old} said no.",
      ["Anna Dahl", "Erik Moe"],
    ],
    [
      "is somebody new with another article",
      "{Erik Moe} said so. {A 43-year-old} said no.",
      ["Erik Moe", "43-year-old (unnamed)"],
    ],
  ])("%s", (_, story, speakers) => expect(saidBy(story)).toEqual(speakers));
});
