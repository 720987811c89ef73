import { describe, expect, test } from "vitest";
import { kindAndValue, readMarked } from "./marked-statistics.js";

describe("behind a name or the word aged", () => {
  test.each([
    "Mari Lund, [42|age 42], ran.",
    "Ola Berg, [7|age 7]; Mari Lund, [42|age 42]",
    "A man aged [42|age 42] ran.",
    "He turns [80|age 80] on March 3.",
    "She turned [30|age 30] last year and he turned [31|age 31].",
    "He was hit by Ola Berg, [42|age 42], on Monday.",
    "Kari May, [42|age 42], ran.",
    "Ola Berg, [42|age 42] of Bergen, ran.",
    "A woman, [45|age 45], was hurt.",
    "The judge jailed the convict, Ola Berg ([46|age 46]), for a year.",
    "Police arrested Ola Berg ([46|age 46]) and Mari Lund ([39|age 39]).",
    "They have a mean age of [44.9 years|age 44.9].",
    "The median age rose to [43.7 years|age 43.7].",
    "She was [89|age 89].",
    "Mari Lund, now [11|age 11], ran.",
    "Singer Mari Lund dies at [89|age 89]",
    "Mari Lund died at [89|age 89], her son said.",
    "Her son, who is [58|age 58], left.",
    "At [41|age 41] she led it.",
    "A teenager, [16|age 16], ran.",
    "It kills children [under five|age ..5].",
    "He leads among voters [under 30|age ..30].",
    "[Two|number 2] of them [over 65|age 65..] ran.",
    "Members aged between [18 and 65|age 18..65] ran.",
    "The number of people [65 and older|age 65..] fell.",
    "Members aged [4 to 16 years|age 4..16] ran.",
  ])("%s", (marked) => expect(readMarked(marked, kindAndValue)).toBe(marked));
});

describe("no ages", () => {
  test.each([
    "It has [42|number 42] in all.",
    "They have a term of [44 years|duration 44].",
    "The score was [89|number 89].",
    "He was [43|number 43] for some time.",
    "At [41|number 41] it fell.",
    "A fund, [16|number 16], ran.",
    "It kills children [under five rules|count ..5].",
    "It has between [18 and 65|number 18..65] in all.",
    "In Oslo, [42 men|count 42] ran.",
    "In Kyiv, [12|count 12] of the [20 clinics|count 20] were hit.",
    "By Monday, [40|count 40] of the [50 schools|count 50] were shut.",
    "On Friday, [12|number 12], with [two boys|count 2], ran.",
    "In Norway, [45|number 45], a record, ran.",
    "Lund and Berg, [two|number 2] of the best, ran.",
    "It turned [30 people|count 30] away.",
    "It turned [30 stolen cars|count 30] over.",
    "It holds, [200|number 200], at most.",
    "Ola Berg ([46|number 46]) scored again.",
    "Ola Berg ([46|number 46]) scored before Mari Lund was injured.",
    "It has [65 and over|number 65..] of them.",
  ])("%s", (marked) => expect(readMarked(marked, kindAndValue)).toBe(marked));
});
