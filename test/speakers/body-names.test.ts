import { describe, expect, test } from "vitest";
import { saidBy } from "../support/cast.js";

describe("a name of two words is a body's", () => {
  test.each<[what: string, story: string, speakers: string[]]>([
    [
      "a body by its analyst",
      '{Orbin Vidar} said so. "No," said {Orbin Vidar analyst Kari Dahl}.',
      ["Orbin Vidar (organization)", "Kari Dahl"],
    ],
    [
      "a body by who is at it",
      "{Kari Dahl, a clerk at Orbin Vidar,} left. {Orbin Vidar} said so.",
      ["Kari Dahl", "Orbin Vidar (organization)"],
    ],
    [
      "but nobody's critic makes one",
      "{Kari Dahl, a critic of Orbin Vidar,} left. {Orbin Vidar} said so.",
      ["Kari Dahl", "Orbin Vidar"],
    ],
    [
      "a body by what it says of itself",
      "{Orbin Vidar} said Monday it plans to sell. {The company} left.",
      ["Orbin Vidar (organization)", "Orbin Vidar (organization)"],
    ],
    ["which is not the weather", "{Orbin Vidar} said it was late.", ["Orbin Vidar"]],
    ["a body by common words", "{Red Call} said so.", ["Red Call (organization)"]],
    [
      "a country is not the paper that is named after it",
      "{Norway Daily} said so. {Norway} said no.",
      ["Norway Daily (organization)", "Norway (organization)"],
    ],
    ["a body by its country", "{Norway Shipping} said so.", ["Norway Shipping (organization)"]],
    [
      "a body that is an “it” where it speaks",
      "{Orbin Vidar} said so. The port closed, {it} said.",
      ["Orbin Vidar (organization)", "Orbin Vidar (organization)"],
    ],
    [
      "a name that owns as no person does",
      "{Harbor Lux} said its ships sank.",
      ["Harbor Lux (organization)"],
    ],
    ["not for “it” alone", "{Sidsel Lux} said it was late.", ["Sidsel Lux"]],
  ])("%s", (_, story, speakers) => {
    expect(saidBy(story)).toEqual(speakers);
  });
});
