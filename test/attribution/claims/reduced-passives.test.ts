import { describe, expect, test } from "vitest";
import { attributed } from "../attributed.js";

describe("a remark in the passive", () => {
  test.each([
    "[The suspect|t], [described|c] by [neighbours|s] [as a quiet man|t], was held without bail.",
    "[The bridge|t], [called|c] [unsafe|t] by [engineers|s] in 2019, collapsed at dawn.",
    "[The vaccine|t], [hailed|c] [as a breakthrough|t] by [scientists|s], will be tested next year.",
    "[The attack|t], [condemned|c] by [the UN|s] [as barbaric|t], killed 12.",
    "[The man|t], [identified|c] by [police|s] [as Jon Kask, 41|t], was arrested in Narva.",
    '[Lund|t], [described|c] [as "a bully"|t] by [former staff|s], resigned on Monday.',
    "[The plan|t], [opposed|c] by [farmers|s] and backed by greens, goes to a vote on Friday.",
    "[Lund|t1|s2], [accused|c1] by [prosecutors|s1] [of bribery|t1], [denies|c2] [the charge|t2].",
    '[Her third quartet|t] [was hailed|c] by [the critic Paul Roe|s] [as "a triumph"|t].',
    "[The pact|t] [has been praised|c] by [Mayor Ann Lee|s] [as a step forward|t], but it may fail.",
    "[The bill|t] [was rejected|c] by [Congress|s] as it stood.",
  ])("%s", (marked) => expect(attributed(marked)).toBe(marked));
});

describe("is nobody's words where a thing only reached somebody, or nobody could judge", () => {
  test.each([
    "[The document|s], seen by Lusa, [states|c] [that the contract was never signed|t].",
    "The book, read by millions, is out of print.",
    "Police, backed by dogs, searched the woods.",
    "The coast, hit by storms, is closed.",
    "The film, directed by Ann Lee, opens on Friday.",
  ])("%s", (marked) => expect(attributed(marked)).toBe(marked));
});
