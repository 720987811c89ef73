import { describe, expect, test } from "vitest";
import { endOfPhrase } from "../../../src/attribution/phrases/noun-phrases.js";
import { read } from "../../../src/attribution/reading.js";
import { bodyOf } from "../attributed.js";

/** The text's first noun phrase is marked with all that hangs on behind. */
const TABLES: Record<string, string[]> = {
  "what somebody or something is of or in": [
    "[Robert Lund of the northern delegation] spoke.",
    "[officials in the capital] spoke.",
    "[Anna Lopes (D-Ohio)] spoke.",
  ],
  "not where or when it was": ["[The ministry] on Monday spoke.", "[Dahl] spoke in Oslo."],
  "what stands for it between commas": [
    "[Brian Holm, a spokesman for the ministry,] spoke.",
    "[Kari Dahl, the mayor of Oslo, a former diver,] spoke.",
    "[The mayor, Kari Dahl (Labour),] spoke.",
    "[Kari Dahl, head of the port, and chairman of the bank,] spoke.",
    "[Kari Dahl, 45, a lawyer from Oslo,] spoke.",
  ],
  "not what comes behind that": [
    "[Kari Dahl, a lawyer,] Monday spoke.",
    "[Kari Dahl, a lawyer,] and the mayor spoke.",
    "[The director, Kari Dahl,] who said it was late.",
  ],
  "a clause about it": ["[Dahl, who runs the port,] spoke.", "[Kari Dahl, 45, who runs the port,] spoke."],
  "a second noun beside it": [
    "[Officials or their lawyers] spoke.",
    "[Neither the minister nor his deputy] spoke.",
    "[Xi and Petrov] signed it.",
  ],
  "not a pronoun": ["[The minister] or he spoke."],
  "an adjective that has words of its own": [
    "[People familiar with the talks] spoke.",
    "[Sources close to the club] spoke.",
  ],
  "not one of how it is": ["[A union] afraid of losses spoke."],
};

for (const [title, rows] of Object.entries(TABLES))
  describe(title, () => {
    test.each(rows)("%s", (row) => {
      const text = row.replace(/[[\]]/g, "");
      const body = bodyOf(text);
      const end = endOfPhrase(read(body, []), body.phraseAt[0]!, body.tokens.length);
      const at = body.tokens[end - 1].end;
      expect(`[${text.slice(0, at)}]${text.slice(at)}`).toBe(row);
    });
  });
