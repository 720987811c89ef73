import { describe, expect, test } from "vitest";
import { attributed } from "../attributed.js";

/** Each line is a text with all its attributions marked in place. */
const TABLES: Record<string, string[]> = {
  "who is quoted says it, and who quotes passes it on": [
    "[Lusa|s1] [quoted|c1] [[Ana Reis, the mayor,|s2] as [saying|c2] [that the bridge was safe|t2]|t1].",
    "[Lusa|s1] [quoted|c1] [[a witness|s2] as [saying|c2] [he saw one boat in the harbour|t2]|t1].",
    '["The bridge is safe,"|t] Lusa quoted [her|s] as [saying|c].',
  ],
  "who was quoted as saying it has one cue": [
    "[Ana Reis|s] [was quoted as saying|c] [the bridge was safe|t].",
    '["The bridge is safe,"|t] [Ana Reis|s] [was quoted as saying|c].',
    "[Ana Reis|s] [was quoted by Lusa as saying|c] [the bridge was safe|t].",
    "[Ana Reis|s] [was quoted by the Lusa agency on Monday as saying|c] [the bridge was safe|t].",
  ],
  "what is quoted as rising or falling is a price": [
    "[Ana Reis|s] [said|c] [the shares were quoted as falling|t].",
  ],
};

for (const [title, rows] of Object.entries(TABLES)) {
  describe(title, () => {
    test.each(rows)("%s", (marked) => expect(attributed(marked)).toBe(marked));
  });
}
