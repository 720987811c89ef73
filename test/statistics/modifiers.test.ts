import { describe, expect, test } from "vitest";
import { modifierAndValue, readMarked } from "./marked-statistics.js";

describe("in front", () => {
  test.each([
    "[Some 200 men|approximate 200] came.",
    "[About 200 men|approximate 200] came.",
    "[Nearly 200 men|approximate 200] came.",
    "[An estimated 200 men|approximate 200] came.",
    "[At least 200 men|at-least 200..] came.",
    "[No fewer than 200 men|at-least 200..] came.",
    "[As few as 200 men|at-least 200..] came.",
    "It fell to [as low as $200|at-least 200..].",
    "[More than 200 men|more-than 200..] came.",
    "[Over 200 men|more-than 200..] came.",
    "It cost [over $200|more-than 200..].",
    "[Fewer than 200 men|less-than ..200] came.",
    "[Just under 200 men|less-than ..200] came.",
    "[At most 200 men|at-most ..200] came.",
    "[No more than 200 men|at-most ..200] came.",
    "[Up to 200 men|at-most 200] came.",
    "[As many as 200 men|at-most 200] came.",
    "[200 men|exact 200] came.",
    "A maximum of [31C|exact 31], and [a maximum of 40 men|at-most ..40] came.",
  ])("%s", (marked) => expect(readMarked(marked, modifierAndValue)).toBe(marked));
});

describe("behind", () => {
  test.each([
    "It holds [200 or more|at-least 200..].",
    "It holds [200 or so|approximate 200].",
    "It holds [200-plus|more-than 200..].",
    "It holds [200-odd|approximate 200].",
    "It holds [200 at most|at-most ..200].",
    "It is for those [65 and older|at-least 65..].",
  ])("%s", (marked) => expect(readMarked(marked, modifierAndValue)).toBe(marked));
});

describe("what only looks like one", () => {
  test.each([
    "For the past [18 months|exact 18] he ran.",
    "It is above the [5 percent|exact 5] threshold.",
    "Talks over a [7 percent|exact 7] rise failed.",
    "It sells gas under a [$5m|exact 5000000] deal.",
    "He carded a [7|exact 7]-under [65|exact 65].",
    "It handed over [40 guns|exact 40].",
    "He turned it over [22 times|exact 22].",
    "It cost [$5m|exact 5000000] over [10 years|exact 10].",
    "It fell over [two days|exact 2].",
    "He was jailed for [12 years|exact 12] over a [$5m|exact 5000000] fraud, and she over [$4m|exact 4000000] loan fraud.",
    "It lent [$60m|exact 60000000] plus [15 million|exact 15000000] more.",
    "It paid [£72m|exact 72000000] plus [£8m|exact 8000000] in add-ons.",
    "The rate edged up to [12.9% from 12.7%|exact 12.7..12.9].",
    "Growth was revised up to [3 percent|exact 3].",
  ])("%s", (marked) => expect(readMarked(marked, modifierAndValue)).toBe(marked));
  test.each([
    "It took [over two days|more-than 2..].",
    "It lent [over a million|more-than 1000000..].",
    "It is [about a 7 percent|approximate 7] rise.",
    "It ran for [over 10 years|more-than 10..].",
    "It lent [over $60m|more-than 60000000..].",
    "It stole [over $60m|more-than 60000000..] in a fraud.",
  ])("but %s", (marked) => expect(readMarked(marked, modifierAndValue)).toBe(marked));
});
