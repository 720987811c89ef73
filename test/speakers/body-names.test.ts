import { describe, expect, test } from "vitest";
import { recast } from "../support/cast.js";

describe("a name of two words is a body's", () => {
  test.each([
    [
      "a body by its analyst",
      '[Orbin Vidar|Orbin Vidar (organization)] said so. "No," said [Orbin Vidar analyst Kari Dahl|Kari Dahl].',
    ],
    [
      "a body by who is at it",
      "[Kari Dahl, a clerk at Orbin Vidar,|Kari Dahl] left. [Orbin Vidar|Orbin Vidar (organization)] said so.",
    ],
    [
      "but nobody's critic makes one",
      "[Kari Dahl, a critic of Orbin Vidar,|Kari Dahl] left. [Orbin Vidar|Orbin Vidar] said so.",
    ],
    [
      "a body by what it says of itself",
      "[Orbin Vidar|Orbin Vidar (organization)] said Monday it plans to sell. [The company|Orbin Vidar (organization)] left.",
    ],
    ["which is not the weather", "[Orbin Vidar|Orbin Vidar] said it was late."],
    ["a body by common words", "[Red Call|Red Call (organization)] said so."],
    [
      "a country is not the paper that is named after it",
      "[Norway Daily|Norway Daily (organization)] said so. [Norway|Norway (organization)] said no.",
    ],
    ["a body by its country", "[Norway Shipping|Norway Shipping (organization)] said so."],
    [
      "a body that is an “it” where it speaks",
      "[Orbin Vidar|Orbin Vidar (organization)] said so. The port closed, [it|Orbin Vidar (organization)] said.",
    ],
    ["a name that owns as no person does", "[Harbor Lux|Harbor Lux (organization)] said its ships sank."],
    ["not for “it” alone", "[Sidsel Lux|Sidsel Lux] said it was late."],
  ])("%s: %s", (_, marked) => expect(recast(marked)).toBe(marked));
});
