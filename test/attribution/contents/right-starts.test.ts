import { describe, expect, test } from "vitest";
import { attributed } from "../attributed.js";

/** Each line is a text with all its attributions marked in place. */
const TABLES: Record<string, string[]> = {
  "a remark between commas does not part a clause from its verb": [
    "[Fire officials|s] [say|c] [the blaze, which began on Tuesday, has burned 14,000 acres|t].",
    "[Lopes|s] [said|c] [the cost of the bridge, twice delayed, had doubled|t].",
    "[Lopes|s] [said|c] [her deputy, Rui Matos, would take over in June|t].",
    "[The court|s] [found|c] [the owner, who lives abroad, knew of the leak|t].",
  ],
  "nor does a second subject": [
    "[Lopes|s] [said|c] [40 boats and 11 nets were lost in the storm, which lasted six hours|t].",
    "[Lopes|s] [said|c] [the roof of the mill and houses by the river burned down|t].",
    "[Lopes|s] [praised|c] [the crew and the pilots|t].",
  ],
  "what was said begins behind when and how it was said": [
    "[The agency|s] [said|c] in a statement [it had suspended the licence|t].",
    "[The agency|s] [said|c] on Monday in an interview with AFP [the firm had lost its licence|t].",
    "[The harbour master|s] [said|c] on Monday [the pier, built in 1950, would close|t].",
    "[Lopes|s] [said|c] [last year was hard|t].",
    "[Lopes|s] [said|c] [around half of its 140 boats had sunk|t].",
    "[Lusa|s] [reported|c], citing sources, [that the port would close|t].",
    "[Lopes|s] [said|c] [as many as 20 boats had sunk|t].",
    "[The savings, estimated at $4 million a year, would go to schools|t], [Lopes|s] [said|c].",
    "[Lopes|s] [said|c] [the savings, estimated at $4 million a year, would go to schools|t].",
  ],
  "when and how it was said is no content": [
    "[A storm has sunk at least 12 boats|t], [officials|s] [said|c] Saturday as crews searched the harbour.",
    "[A storm has sunk at least 12 boats|t], [officials|s] [said|c] after a night of searching.",
    "[The minister will visit the region next week|t], [Lopes|s] [said|c] at a briefing.",
    "[The minister will visit the region next week|t], [Lopes|s] [said|c] at a briefing on Monday.",
    "[The airline will cut 300 jobs|t], [Moe|s] [said|c] in a letter to staff.",
    "[The airline will cut 300 jobs|t], [Moe|s] [said|c] in a letter to staff on Monday.",
    "[Moe|s] [said|c] in a letter to staff [that the airline would cut 300 jobs|t].",
    "[The pier closed at noon|t1], [the port|s1|s2] [said|c1] on social media, [adding|c2] [that two boats were missing|t2].",
  ],
  "who the source is, is no part of it": [
    "[The trawler left on Sunday|t1], [according to|c1] [its owner, Ann Ray,|s1] [who|s2] [said|c2] [it was well equipped|t2].",
  ],
  "a day behind the cue is when it was said": [
    "[Envoy Li Wen|s] [said|c] Thursday [Norway stands ready to help|t].",
    "[State media|s] [said|c] Monday [leader Kim Dahl saw a glass factory|t].",
    "[Lopes|s] [said|c] on Friday [taxes would fall|t].",
    "[Lopes|s] [said|c] [Friday's vote was close|t].",
    "[Lopes|s] [said|c] [Monday's vote was close|t].",
  ],
  "where it was said is no content": [
    "['Roe showed no remorse'|t], [Judge Alan Petrie|s] [said|c] at Dunmore Crown Court.",
    "[The pier will close|t], [Lopes|s] [said|c] in Oslo Town Hall.",
    "[The pier will close|t], [the agency|s] [reported|c] on its website.",
    "[Lopes|s] [said|c] in court [he had left the pier|t].",
    "[Lopes|s] [said|c] at the time [it was closed|t].",
    "[Lopes|s] [said|c] [the pier he had left was closed|t].",
  ],
  "another's statement behind “while”": [
    "[Lopes|s1] [said|c1] [that the road was shut|t1], while [Dahl|s2] [called on|c2] [both sides to act|t2].",
    '[Lopes|s1] [thanked|c1] [the port for its "help,"|t1] while [Dahl, the mayor,|s2] [proposed|c2] [a new pier|t2].',
    "[Lopes|s] [said|c] [she wept while the boat sank|t].",
    "[Lopes|s1|s2] [said|c1] [the road was shut|t1], while [warning|c2] [that the pier might close|t2].",
    "[Lopes|s] [said|c] [the boat sank, while rowing home|t].",
  ],
  "a date is not cut before its year": [
    "[Orbin Foods|s] [announced|c] [results for the quarter ended September 30, 2025|t].",
  ],
  "what follows what is praised or called is no part of it": [
    "[Lopes|s] [praised|c] [the plan|t], which the council had written, and left.",
    "Lopes, [who|s] [criticised|c] [the plan|t], was not at the opening.",
  ],
};

for (const [title, rows] of Object.entries(TABLES)) {
  describe(title, () => {
    test.each(rows)("%s", (marked) => expect(attributed(marked)).toBe(marked));
  });
}
