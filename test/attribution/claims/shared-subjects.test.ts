import { describe, expect, test } from "vitest";
import { attributed } from "../attributed.js";

/** Each line is a text with all its attributions marked in place. */
const TABLES: Record<string, string[]> = {
  "a second verb of saying begins a statement of its own": [
    "[The minister|s1|s2] [said|c1] [that exports had grown|t1] and [said|c2] [prices would fall|t2].",
    "[Lopes|s1|s2] [said|c1] [the bridge was safe|t1], and [said|c2] [she would reopen it|t2].",
    "[The minister|s1|s2] [said|c1] [that exports had grown|t1] and [warned|c2] [that prices would fall|t2].",
    '[Lopes|s1|s2] [said|c1] [the plan was "unfair"|t1] and [described|c2] [it as a gift to banks|t2].',
    "[Lopes|s1|s2] [said|c1] [the bridge was safe|t1], but [warned|c2] [that it was old|t2].",
    "[Lopes|s1|s2] [testified|c1] [there was no sign of a fault|t1] but [conceded|c2] [she had not looked|t2].",
    "[Lopes|s1|s2] [said|c1] [the boat was old|t1], but [conceded|c2] [the price had risen|t2].",
    "[Lopes|s1|s2] [stressed|c1] [that the dam was safe|t1] and [appealed|c2] [to residents not to panic|t2].",
    "[Lopes|s] [said|c] [the union had met and urged members to vote|t].",
    "[Lopes|s] [said|c] [Dahl had come to the port and urged him to leave|t].",
    "[Lopes|s] [said|c] [the bridge was safe and would reopen|t].",
  ],
  "so does a participle": [
    '[Lopes|s1|s2] [insisted|c1] [her team "will not be tourists"|t1], [adding|c2]: ["We are going to win it."|t2]',
    "[Lopes|s1|s2] [said|c1] [her team was ready|t1], [adding|c2] [that Prado would play|t2].",
    "[Lopes|s1|s2] [said|c1] [that the port needed cash|t1], [stressing|c2] [that the town paid less|t2].",
    "[Lopes|s1|s2] [said|c1] [the port was shut|t1], [recalling|c2] [that it had burned before|t2].",
    "[Lopes|s1|s2] [said|c1] [that the port needed cash|t1], [stressing|c2] [the need for speed|t2].",
    "[Lopes|s] [said|c] [they left the port, hoping that it would burn|t].",
    "[Lopes|s] [said|c] [the storm had passed, leaving the town dark|t].",
  ],
  "a participle behind its noun tells who speaks": [
    "[The bid would value Orlo at $4 billion|t], [a person briefed on the talks|s] [said|c].",
    "[A man accused of theft|s] [said|c] [he was innocent|t].",
    "[People asked about the plan|s] [said|c] [it was bad|t].",
  ],
};

for (const [title, rows] of Object.entries(TABLES))
  describe(title, () => {
    test.each(rows)("%s", (marked) => expect(attributed(marked)).toBe(marked));
  });
