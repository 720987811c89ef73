import { describe, expect, test } from "vitest";
import { attributionsIn, marked } from "./attributed.js";

/** Each line is a text with all its attributions marked in place. */
const TABLES: Record<string, string[]> = {
  "a remark between commas does not part a clause from its verb": [
    "[Fire officials|s] [say|c] [the blaze, which began on Tuesday, has burned 14,000 acres|t].",
    "[Lopes|s] [said|c] [the cost of the bridge, twice delayed, had doubled|t].",
    "[Lopes|s] [said|c] [her deputy, Rui Matos, would take over in June|t].",
    "[The court|s] [found|c] [the owner, who lives abroad, knew of the leak|t].",
  ],
  "what follows what is praised or called is no part of it": [
    "[Lopes|s] [praised|c] [the plan|t], which the council had written, and left.",
    "Lopes, [who|s] [criticised|c] [the plan|t], was not at the opening.",
  ],
};

for (const [title, rows] of Object.entries(TABLES)) {
  describe(title, () => {
    test.each(rows)("%s", (row) => {
      const { text, expected } = marked(row);
      expect(attributionsIn(text)).toEqual(expected);
    });
  });
}
