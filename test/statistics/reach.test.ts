import { describe, expect, test } from "vitest";
import type { Attribution } from "../../src/article/types.js";
import { reachesOf } from "../../src/statistics/reach.js";
import { readBody } from "../../src/text/body.js";
import { excerpt } from "../../src/text/span.js";
import { attributionFrom } from "../support/cast.js";

/** An attribution of parts of a text. */
function attribution(text: string, source: string, cue: string, content: string): Attribution {
  const part = (what: string) => excerpt(text, text.indexOf(what), text.indexOf(what) + what.length);
  return { ...attributionFrom(text, 0, 0), source: part(source), cue: part(cue), contents: [part(content)] };
}

/** What one attribution reaches beyond its contents. */
function reached(text: string, ...parts: [source: string, cue: string, content: string][]): string[] {
  const body = readBody(text, [excerpt(text, 0, text.length)]);
  const attributions = parts.map((part) => attribution(text, ...part));
  return reachesOf(body, attributions, new Uint8Array(body.sentences.length).fill(1)).map(({ start, end }) =>
    text.slice(start, end).trim(),
  );
}

describe("what an attribution reaches beyond its contents", () => {
  test.each<[text: string, source: string, cue: string, content: string, reach: string]>([
    [
      "Groups spent 23 million, 5 million of it here, according to a Delta count.",
      "a Delta count",
      "according to",
      "5 million of it here",
      "Groups spent 23 million, 5 million of it here,",
    ],
    [
      "A poll found 40 percent were for it, while 30 percent were not.",
      "A poll",
      "found",
      "40 percent were for it",
      ", while 30 percent were not.",
    ],
    [
      "A poll found 40 percent were for it; 30 percent were not.",
      "A poll",
      "found",
      "40 percent were for it",
      "; 30 percent were not.",
    ],
    [
      "Delta expects a loss of 40 million, compared with 30 million before.",
      "Delta",
      "expects",
      "a loss of 40 million",
      ", compared with 30 million before.",
    ],
    [
      "It is projected to swell to 65 million, from 49 million in 2015.",
      "It",
      "projected",
      "to swell to 65 million",
      ", from 49 million in 2015.",
    ],
    [
      "Lund blamed cuts, including one of 18 million euros.",
      "Lund",
      "blamed",
      "cuts",
      ", including one of 18 million euros.",
    ],
    [
      "Delta confirmed that 56 were on board, among them 30 children.",
      "Delta",
      "confirmed",
      "that 56 were on board",
      ", among them 30 children.",
    ],
    [
      "We know their average age (63), and where they live.",
      "We",
      "know",
      "their average age",
      "(63), and where they live.",
    ],
  ])("%s", (text, source, cue, content, reach) =>
    expect(reached(text, [source, cue, content])).toEqual([reach]),
  );

  test("a survey's goes on from sentence to sentence", () =>
    expect(
      reached("A poll found 40 percent for it. Some 30% were not. Holm led by 9 points. He left.", [
        "A poll",
        "found",
        "40 percent for it.",
      ]),
    ).toEqual(["Some 30% were not.", "Holm led by 9 points."]));

  test.each<[text: string, source: string, cue: string, content: string, ...reach: string[]]>([
    [
      "The poll of 800 voters was held in May. It found 40 percent for it. About 9 points lay between them.",
      "It",
      "found",
      "40 percent for it.",
      "About 9 points lay between them.",
    ],
    [
      "A poll found 40 percent for it. The poll was held in May. Among women, 54 percent were.",
      "A poll",
      "found",
      "40 percent for it.",
      "Among women, 54 percent were.",
    ],
    [
      "A study found 40 percent for it. Four in 10 were not.",
      "A study",
      "found",
      "40 percent for it.",
      "Four in 10 were not.",
    ],
  ])("%s", (text, source, cue, content, ...reach) =>
    expect(reached(text, [source, cue, content])).toEqual(reach),
  );

  test("and through what a share of those asked say", () =>
    expect(
      reached(
        "A poll found 40 percent for it. Some 30% said they were not.",
        ["A poll", "found", "40 percent for it."],
        ["Some 30%", "said", "they were not"],
      ),
    ).toEqual(["Some 30% said they were not."]));

  test("figures that a source took in behind its comma", () =>
    expect(
      reached("Costs rose, according to the poll, 9 percent of owners hold.", [
        "the poll, 9 percent of owners",
        "according to",
        "Costs rose",
      ]),
    ).toEqual(["Costs rose,", ", 9 percent of owners hold."]));
});

describe("both sides of a source that is set in", () => {
  const sides = (text: string, content: string) => reached(text, ["the ministry", "said", content]);

  test("in front of it, where what is behind was read", () =>
    expect(
      sides(
        "Prices rose 4%, the ministry said on Friday, against a forecast of 3%.",
        "against a forecast of 3%",
      ),
    ).toEqual(["Prices rose 4%,"]));

  test("in front of it, where what is behind begins with its day", () =>
    expect(
      sides(
        "Prices rose 4%, the ministry said on Friday, against 3% in May.",
        "on Friday, against 3% in May",
      ),
    ).toEqual(["Prices rose 4%,"]));

  test("in front of what was read, to the sentence's head", () =>
    expect(sides("Some 40 men, half of them hurt, need help, the ministry said.", "need help")).toEqual([
      "Some 40 men, half of them hurt,",
    ]));

  test("behind it, where what a figure is set against follows", () =>
    expect(
      sides("Prices rose 4%, the ministry said on Friday, after a 3% rise in May.", "Prices rose 4%"),
    ).toEqual([", after a 3% rise in May."]));

  test("behind it, where a part of it follows", () =>
    expect(sides("Prices rose 4%, the ministry said on Friday, with food up 6%.", "Prices rose 4%")).toEqual([
      ", with food up 6%.",
    ]));

  test("behind “according to” as well", () =>
    expect(
      reached("The odds are 43%, according to Delta, up from 34%.", [
        "Delta",
        "according to",
        "The odds are 43%",
      ]),
    ).toEqual([", up from 34%.", "The odds are 43%,"]));

  test("behind “according to”, where what it says goes on", () => {
    const behind = (text: string) =>
      reached(text, ["Delta", "according to", "The rich paid 43%"]).slice(0, 1);
    expect(behind("The rich paid 43%, according to Delta, and the poor 9%.")).toEqual([", and the poor 9%."]);
    expect(behind("The rich paid 43%, according to Delta, leaving 9%.")).toEqual([", leaving 9%."]);
    expect(behind("The rich paid 43%, according to Delta, which asked 40.")).toEqual(["The rich paid 43%,"]);
  });

  test("not where another clause follows", () =>
    expect(sides("Prices rose 4%, the ministry said on Friday, and 3 men left.", "Prices rose 4%")).toEqual(
      [],
    ));

  test("nor where the source is not set in", () =>
    expect(sides("Sunday the ministry said, against a forecast of 3%, it rose.", "it rose")).toEqual([]));
});

describe("no reach", () => {
  test.each<[text: string, source: string, cue: string, content: string]>([
    ["Lund called for calm, which 30 people heard.", "Lund", "called for", "calm"],
    ["Lund called for calm (as did 30 others).", "Lund", "called for", "calm"],
    ["A poll found him ahead, while 30 percent were undecided.", "A poll", "found", "him ahead"],
    ["A poll found 40 percent were for it. Some 30 men left.", "A poll", "found", "40 percent were for it."],
    ["A poll found 40 percent for it. He left. Some 30% stayed.", "A poll", "found", "40 percent for it."],
    ["A poll found many for it. Some 30% stayed.", "A poll", "found", "many for it."],
    ["A poll forecast a 3% rise. Exports fell 2%.", "A poll", "forecast", "a 3% rise."],
    ["Delta found 40 percent for it. Some 30% stayed.", "Delta", "found", "40 percent for it."],
    ["The port shut. It found 40 percent for it. Some 30% stayed.", "It", "found", "40 percent for it."],
    ["Half were, in an earlier poll. Some 30% stayed, 4% not.", "an earlier poll", "in", "Half were"],
    ["Some 9% said they were for it, up from 4%.", "Some 9%", "said", "they were for it"],
  ])("%s", (text, source, cue, content) => expect(reached(text, [source, cue, content])).toEqual([]));

  test("of a finding, but through what a share of those asked do", () =>
    expect(
      reached(
        "A poll found 40 percent were for it, while 30 percent backed Holm and 20 percent Lund.",
        ["A poll", "found", "40 percent were for it"],
        ["30 percent", "backed", "Holm"],
      ),
    ).toEqual([", while 30 percent backed Holm and 20 percent Lund."]));

  test("of a survey's past the next attribution", () =>
    expect(
      reached(
        "A poll found 40 percent for it. Some 30% stayed, Dahl said. Some 20% left.",
        ["A poll", "found", "40 percent for it."],
        ["Dahl", "said", "Some 30% stayed"],
      ),
    ).toEqual([]));

  test("past the next attribution", () =>
    expect(
      reached(
        "A poll found 40 percent were for it, while Dahl said 30 members left.",
        ["A poll", "found", "40 percent were for it"],
        ["Dahl", "said", "30 members left"],
      ),
    ).toEqual([", while"]));

  test("in a sentence that holds no figure", () => {
    const text = "Half were for it, according to a poll.";
    const body = readBody(text, [excerpt(text, 0, text.length)]);
    const attributions = [attribution(text, "a poll", "according to", "were for it")];
    expect(reachesOf(body, attributions, Uint8Array.of(1))).toHaveLength(1);
    expect(reachesOf(body, attributions, Uint8Array.of(0))).toEqual([]);
  });
});
