import { describe, expect, test } from "vitest";
import type { Attribution } from "../../src/article/types.js";
import { reachesOf } from "../../src/statistics/reach.js";
import { readBody } from "../../src/text/body.js";
import { excerpt } from "../../src/text/span.js";
import { attributionFrom } from "../support/cast.js";
import { parseMarked, printMarked } from "../support/marked.js";

/** What some attributions of a text reach; `figures` tells whether its sentences hold any. */
function reaches(text: string, attributions: readonly Attribution[], figures = 1) {
  const body = readBody(text, [excerpt(text, 0, text.length)]);
  const has = new Uint8Array(body.sentences.length).fill(figures);
  return reachesOf(body, attributions, has).map(({ start, end, index }) => {
    const printed = text.slice(start, end);
    const from = start + printed.length - printed.trimStart().length;
    return { ...excerpt(text, from, from + printed.trim().length), index };
  });
}

/**
 * Reads a text with the parts of attributions marked in it, source, cue and content, and with what each reaches beyond its
 * contents, `[A poll|s] [found|c] [40 percent for it|t][, and 9 percent not.|r]`; numbered where there are several. It is
 * marked anew with what they are found to reach: a right reading gives the marked text back.
 */
function reached(marked: string): string {
  const { text, marks } = parseMarked(marked);
  const parts = marks
    .filter(({ labels: [label] }) => !label.startsWith("r"))
    .map(({ start, end, labels: [label] }) => ({ ...excerpt(text, start, end), label }));
  const numbers = [...new Set(parts.map(({ label }) => label.slice(1)))].sort();
  const attributions = numbers.map((number): Attribution => {
    const part = (letter: string) => parts.find(({ label }) => label === letter + number)!;
    return { ...attributionFrom(text, 0, 0), source: part("s"), cue: part("c"), contents: [part("t")] };
  });
  const found = reaches(text, attributions).map((reach) => ({ ...reach, label: `r${numbers[reach.index]}` }));
  return printMarked(text, [...found, ...parts]);
}

describe("what an attribution reaches beyond its contents", () => {
  test.each([
    "[Groups spent 23 million, [5 million of it here|t],|r] [according to|c] [a Delta count|s].",
    "[A poll|s] [found|c] [40 percent were for it|t][, while 30 percent were not.|r]",
    "[A poll|s] [found|c] [40 percent were for it|t][; 30 percent were not.|r]",
    "[Delta|s] [expects|c] [a loss of 40 million|t][, compared with 30 million before.|r]",
    "[It|s] is [projected|c] [to swell to 65 million|t][, from 49 million in 2015.|r]",
    "[Lund|s] [blamed|c] [cuts|t][, including one of 18 million euros.|r]",
    "[Delta|s] [confirmed|c] [that 56 were on board|t][, among them 30 children.|r]",
    "[We|s] [know|c] [their average age|t] [(63), and where they live.|r]",
  ])("%s", (marked) => expect(reached(marked)).toBe(marked));

  test("figures that a source took in behind its comma", () => {
    const text = "Costs rose, according to the poll, 9 percent of owners hold.";
    const said: Attribution = {
      ...attributionFrom(text, 25, 54),
      cue: excerpt(text, 12, 24),
      contents: [excerpt(text, 0, 10)],
    };
    expect(said.source?.text).toBe("the poll, 9 percent of owners");
    expect(reaches(text, [said]).map((reach) => reach.text)).toEqual([
      "Costs rose,",
      ", 9 percent of owners hold.",
    ]);
  });
});

describe("a survey's finding goes on", () => {
  test.each([
    [
      "from sentence to sentence",
      "[A poll|s] [found|c] [40 percent for it.|t] [Some 30% were not.|r] [Holm led by 9 points.|r] He left.",
    ],
    [
      "from a pronoun that stands for it",
      "The poll of 800 voters was held in May. [It|s] [found|c] [40 percent for it.|t] [About 9 points lay between them.|r]",
    ],
    [
      "over a sentence about the survey",
      "[A poll|s] [found|c] [40 percent for it.|t] The poll was held in May. [Among women, 54 percent were.|r]",
    ],
    ["with shares in words", "[A study|s] [found|c] [40 percent for it.|t] [Four in 10 were not.|r]"],
    [
      "through what a share of those asked say",
      "[A poll|s1] [found|c1] [40 percent for it.|t1] [[Some 30%|s2] [said|c2] [they were not|t2].|r1]",
    ],
    [
      "through what a share of those asked do",
      "[A poll|s1] [found|c1] [40 percent were for it|t1][, while [30 percent|s2] [backed|c2] [Holm|t2] and 20 percent Lund.|r1]",
    ],
  ])("%s: %s", (_, marked) => expect(reached(marked)).toBe(marked));
});

describe("both sides of a source that is set in", () => {
  test.each([
    [
      "in front of it, where what is behind was read",
      "[Prices rose 4%,|r] [the ministry|s] [said|c] on Friday, [against a forecast of 3%|t].",
    ],
    [
      "in front of it, where what is behind begins with its day",
      "[Prices rose 4%,|r] [the ministry|s] [said|c] [on Friday, against 3% in May|t].",
    ],
    [
      "in front of what was read, to the sentence's head",
      "[Some 40 men, half of them hurt,|r] [need help|t], [the ministry|s] [said|c].",
    ],
    [
      "behind it, where what a figure is set against follows",
      "[Prices rose 4%|t], [the ministry|s] [said|c] on Friday[, after a 3% rise in May.|r]",
    ],
    [
      "behind it, where a part of it follows",
      "[Prices rose 4%|t], [the ministry|s] [said|c] on Friday[, with food up 6%.|r]",
    ],
    [
      "behind “according to” as well",
      "[[The odds are 43%|t],|r] [according to|c] [Delta|s][, up from 34%.|r]",
    ],
    [
      "behind “according to”, where what it says goes on",
      "[[The rich paid 43%|t],|r] [according to|c] [Delta|s][, and the poor 9%.|r]",
    ],
    ["also with a participle", "[[The rich paid 43%|t],|r] [according to|c] [Delta|s][, leaving 9%.|r]"],
    [
      "but not with a clause of the source",
      "[[The rich paid 43%|t],|r] [according to|c] [Delta|s], which asked 40.",
    ],
    [
      "nor where another clause follows",
      "[Prices rose 4%|t], [the ministry|s] [said|c] on Friday, and 3 men left.",
    ],
    [
      "nor where the source is not set in",
      "Sunday [the ministry|s] [said|c], against a forecast of 3%, [it rose|t].",
    ],
  ])("%s: %s", (_, marked) => expect(reached(marked)).toBe(marked));
});

describe("no reach", () => {
  test.each([
    ["into a clause of what is called for", "[Lund|s] [called for|c] [calm|t], which 30 people heard."],
    ["into brackets behind what is no figure", "[Lund|s] [called for|c] [calm|t] (as did 30 others)."],
    [
      "behind a finding without a figure",
      "[A poll|s] [found|c] [him ahead|t], while 30 percent were undecided.",
    ],
    ["into a sentence without a share", "[A poll|s] [found|c] [40 percent were for it.|t] Some 30 men left."],
    [
      "past a sentence without a figure",
      "[A poll|s] [found|c] [40 percent for it.|t] He left. Some 30% stayed.",
    ],
    [
      "behind a sentence of a finding without a figure",
      "[A poll|s] [found|c] [many for it.|t] Some 30% stayed.",
    ],
    ["behind a forecast", "[A poll|s] [forecast|c] [a 3% rise.|t] Exports fell 2%."],
    ["of what is no survey", "[Delta|s] [found|c] [40 percent for it.|t] Some 30% stayed."],
    [
      "of a pronoun that stands for none",
      "The port shut. [It|s] [found|c] [40 percent for it.|t] Some 30% stayed.",
    ],
    ["of an earlier survey", "[Half were|t], [in|c] [an earlier poll|s]. Some 30% stayed, 4% not."],
    ["of a share of those asked", "[Some 9%|s] [said|c] [they were for it|t], up from 4%."],
    [
      "of a survey past the next attribution",
      "[A poll|s1] [found|c1] [40 percent for it.|t1] [Some 30% stayed|t2], [Dahl|s2] [said|c2]. Some 20% left.",
    ],
    [
      "but to the next attribution",
      "[A poll|s1] [found|c1] [40 percent were for it|t1][, while|r1] [Dahl|s2] [said|c2] [30 members left|t2].",
    ],
  ])("%s: %s", (_, marked) => expect(reached(marked)).toBe(marked));

  test("in a sentence that holds no figure", () => {
    const text = "Half were for it, according to a poll.";
    const said = {
      ...attributionFrom(text, 31, 37),
      cue: excerpt(text, 18, 30),
      contents: [excerpt(text, 5, 16)],
    };
    expect(reaches(text, [said])).toHaveLength(1);
    expect(reaches(text, [said], 0)).toEqual([]);
  });
});
