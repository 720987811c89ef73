import { describe, expect, test } from "vitest";
import { attributed, attributionsIn } from "../attributed.js";

/** Each line is a text with all its attributions marked in place. */
const TABLES: Record<string, string[]> = {
  "whose words they are stands behind the noun": [
    "[Criticism|c] from [unions|s] [that the plan was rushed|t] has grown louder.",
    "[Claims|c] by [the army|s] [that it had taken the town|t] could not be verified.",
    "[Fears|c] among [investors|s] [that rates will rise|t] pushed shares lower.",
    "There is growing [concern|c] among [villagers|s] [that the dyke will not hold|t].",
    "Despite [assurances|c] from [the operator|s] [that the line was safe|t], trains were halted on Tuesday.",
    "Amid [warnings|c] from [the weather bureau|s] [that more rain was on its way|t], thousands fled.",
  ],
  "or in front of it, or is not said": [
    "[The police chief's|s] [assertion|c] [that nobody was hurt|t] was contradicted by video.",
    "[His|s] [warning|c] [that the banks were fragile|t] proved right.",
    "[Allegations|c] [that the votes were bought|t] have dogged the party for years.",
    "[Rumours|c] [that the singer had died|t] spread on social media.",
    "[Concern|c] [that the drought would cut harvests|t] lifted wheat.",
  ],
  "the sentence's own verb is no content": [
    "[The mayor|s]'s [pledge|c] [to plant 4,000 trees|t] was welcomed by greens.",
    "[His|s] [claim|c] [that those who left were paid|t] never convinced them.",
  ],
  "a “that” that stands for the noun tells nothing": [
    "It was late, an accusation that Lusa has rejected on many occasions.",
    "It was late, a claim that Lusa has disputed.",
    "It was late, an [accusation|c] [that Lusa has sunk a boat|t].",
  ],
  "what another tells with the noun has it once": [
    "[The ministry|s] [rejected|c] [suggestions that it had acted too late|t].",
    "[The health ministry|s] [dismissed|c] [claims by farmers that the water was foul|t].",
  ],
};

for (const [title, rows] of Object.entries(TABLES)) {
  describe(title, () => {
    test.each(rows)("%s", (marked) => expect(attributed(marked)).toBe(marked));
  });
}

test.each([
  // a relative clause, not what is told
  "The promise that he made was kept.",
  "A threat that failed is no threat.",
  "The criticism that she drew was mild.",
  // nouns of nothing said
  "The fact that it rained was no help.",
  "The evidence that it leaked was burnt.",
])("nobody's: %s", (text) => {
  expect(attributionsIn(text)).toEqual([]);
});
