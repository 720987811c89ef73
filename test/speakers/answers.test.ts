import { describe, expect, test } from "vitest";
import { recast } from "../support/cast.js";

describe("answers", () => {
  test.each([
    [
      "are of who spoke last before them, and questions of nobody",
      "[Kari Dahl|Kari Dahl] said so.\n\n[Question|nobody]: Why?\n\n[Answer|Kari Dahl]: It was late.\n\n[Q|nobody]: Why?\n\n[A.|Kari Dahl] It was.",
    ],
    [
      "are of one person, whoever a question tells of",
      "[Kari Dahl|Kari Dahl] said so.\n\n[Q|nobody]: Was it late?\n\n[A|Kari Dahl]: It was.\n\n[Q|nobody]: [Tom Lund|Tom Lund] says no?\n\n[A|Kari Dahl]: It was.",
    ],
    ["are of nobody where none spoke", "[Q|nobody]: Why?\n\n[A|nobody]: It was late."],
    [
      "are of no body",
      "[The ministry|ministry (organization)] said so.\n\n[Q|nobody]: Why?\n\n[A|nobody]: It was late.",
    ],
  ])("%s: %s", (_, marked) => expect(recast(marked)).toBe(marked));
});
