import { describe, expect, test } from "vitest";
import { parseMarked } from "../../support/marked.js";
import { attributionsOf } from "../attributed.js";

/** Texts with the source of their last cue marked in them. */
const TABLES: Record<string, string[]> = {
  "a second verb goes on with the subject of the main verb, not with an object": [
    "Two hours later [they|s] changed course, let everyone inside the hangar and said flights would begin.",
    "In a speech of ten minutes, [Moran|s] named Dahl four times and seemed to mock his hat.",
    "[The tribunal|s] fined the bank in Lund and said the clerks were to blame.",
  ],
  "nor with the pronoun of a clause that is over": [
    "At the depot, [Moran, who backed Dahl in spring,|s] repeated his doubts and stressed the need to feed both crews.",
    "The mayor met Dahl, [who|s] rejected the offer from the owners and said it came too late.",
    "The town was shut by officials [who|s] sealed its gates and said it was unsafe.",
  ],
  "a participle behind a comma goes on with it too": [
    "[The commission|s] on Friday approved the sale of the mine to a firm from Lund, saying it met all rules.",
    "The blast shook houses near the plant, with [residents|s] saying they had heard two bangs.",
    "Revenue fell 9% to $3 million, [the company|s] said, citing lower volumes and weaker prices.",
    "[The union|s] called off the strike at the port, saying the owners had agreed to talks.",
  ],
};

for (const [title, rows] of Object.entries(TABLES))
  describe(title, () => {
    test.each(rows)("%s", (row) => {
      const { text, marks } = parseMarked(row);
      const { attributions } = attributionsOf(text);
      const cues = attributions.map(({ cue }) => cue?.start ?? -1);
      expect(attributions[cues.indexOf(Math.max(...cues))].source?.text).toBe(marks[0].text);
    });
  });
