import { describe, expect, test } from "vitest";
import { problems } from "../../src/article/check.js";
import type { Article } from "../../src/index.js";
import { sampleArticle, sampleText } from "../support/sample-article.js";

/** The problems of the sample once `change` has spoilt it. */
function after(change: (article: Article) => void): string[] {
  const article = sampleArticle();
  change(article);
  return problems(article, sampleText);
}

test("a sound Article has no problems", () => {
  expect(problems(sampleArticle(), sampleText)).toEqual([]);
});

describe("excerpts and spans", () => {
  test.each<[string, (article: Article) => void, string[]]>([
    [
      "one whose text is not there",
      (a) => (a.headline!.text = "Ferry fares to fall"),
      ['headline: the text at 0 to 19 is not "Ferry fares to fall"'],
    ],
    [
      "one that is a code unit off",
      (a) => a.statistics[0].start++,
      ['statistics[0]: the text at 87 to 96 is not "12 percent"'],
    ],
    [
      "one past the end of the text",
      (a) => (a.signOff = { start: 999, end: 999, text: "" }),
      ['signOff: the text at 999 to 999 is not ""'],
    ],
    [
      "a span past the end of the text",
      (a) => a.diagnostics.push({ start: 0, end: 999, code: "no-body", message: "" }),
      [`diagnostics[0]: 0 to 999 is not in the text, which ends at ${sampleText.length}`],
    ],
    [
      "a span that ends before it begins",
      (a) => (a.date!.span = { start: 5, end: 4 }),
      [`date.span: 5 to 4 is not in the text, which ends at ${sampleText.length}`],
    ],
    [
      "a place outside the dateline",
      (a) =>
        (a.dateline!.places[0] = { ...a.headline!, name: "", qualifier: null, region: null, country: null }),
      ["dateline.places[0]: 0 to 19 is not within 34 to 69"],
    ],
    [
      "content that goes on behind its quote",
      (a) => (a.quotes[0].content = { start: 163, end: 191, text: sampleText.slice(163, 191) }),
      ["quotes[0].content: 163 to 191 is not within 162 to 181"],
    ],
    [
      "a quote outside the one that encloses it",
      (a) => {
        a.quotes.push({ ...a.quotes[0], start: 182, end: 185, text: "she", parent: 0, attribution: null });
        a.quotes[1].content = { start: 182, end: 185, text: "she" };
      },
      ["quotes[1].parent: 182 to 185 is not within 162 to 181"],
    ],
    [
      "a quote before its paragraph",
      (a) => (a.paragraphs[0] = { start: 182, end: 191, text: sampleText.slice(182, 191) }),
      ["quotes[0].paragraph: the quote begins at 162, which is not in that paragraph"],
    ],
    [
      "a dateline inside a paragraph",
      (a) => (a.paragraphs[0] = { start: 34, end: 69, text: sampleText.slice(34, 69) }),
      [
        "paragraphs: 34 to 69 has the dateline in it",
        "quotes[0].paragraph: the quote begins at 162, which is not in that paragraph",
      ],
    ],
  ])("%s", (_, change, expected) => {
    expect(after(change)).toEqual(expected);
  });
});

describe("indexes", () => {
  test.each<[string, (article: Article) => void, string[]]>([
    [
      "speaker",
      (a) => (a.attributions[0].speaker = 1),
      ["attributions[0].speaker: 1 is no index of a list of 1"],
    ],
    [
      "quotes",
      (a) => a.attributions[1].quotes.push(1),
      ["attributions[1].quotes: 1 is no index of a list of 1"],
    ],
    ["paragraph", (a) => (a.quotes[0].paragraph = 1), ["quotes[0].paragraph: 1 is no index of a list of 1"]],
    ["relay", (a) => (a.attributions[0].relay = 2), ["attributions[0].relay: 2 is no index of a list of 2"]],
    ["date", (a) => (a.statistics[0].date = 2), ["statistics[0].date: 2 is no index of a list of 2"]],
    [
      "a quote that encloses itself",
      (a) => (a.quotes[0].parent = 0),
      ["quotes[0].parent: 0 is no index of a list of 0"],
    ],
    ["a relay to itself", (a) => (a.attributions[0].relay = 0), ["attributions[0].relay: passes itself on"]],
    [
      "two that relay each other",
      (a) => {
        a.attributions[0].relay = 1;
        a.attributions[1].relay = 0;
      },
      ["attributions[0].relay: passes itself on"],
    ],
    ["a relay by a later one", (a) => (a.attributions[0].relay = 1), []],
  ])("%s", (_, change, expected) => {
    expect(after(change)).toEqual(expected);
  });
});

describe("lists that must agree", () => {
  test.each<[string, (article: Article) => void, string[]]>([
    [
      "a quote whose attribution does not name it",
      (a) => (a.attributions[1].quotes = []),
      ["quotes[0].attribution: attributions[1] does not name it"],
    ],
    [
      "an attributed quote that says it is not",
      (a) => (a.quotes[0].attribution = null),
      ["attributions[1].quotes: quotes[0] has no attribution"],
    ],
    ["a quote in an outer attribution too", (a) => (a.attributions[0].quotes = [0]), []],
    [
      "a value and a range with two ends",
      (a) => (a.statistics[0].range = { low: 1, high: 2 }),
      ["statistics[0]: has both a value and a range with two ends"],
    ],
    ["a value and a bound", (a) => (a.statistics[0].range = { low: 1, high: null }), []],
    [
      "a range of one figure",
      (a) => Object.assign(a.statistics[0], { value: null, range: { low: 2, high: 2 } }),
      [],
    ],
    [
      "a range upside down",
      (a) => Object.assign(a.statistics[0], { value: null, range: { low: 2, high: 1 } }),
      ["statistics[0].range: 2 is above 1"],
    ],
  ])("%s", (_, change, expected) => {
    expect(after(change)).toEqual(expected);
  });
});

describe("text order", () => {
  test.each<[string, (article: Article) => void, string[]]>([
    ["dates", (a) => a.dates.push({ ...a.dates[0] }), ["dates: 100 to 106 stands behind 153 to 160"]],
    [
      "dates that begin together, the shorter first",
      (a) => a.dates.splice(0, 0, { ...a.dates[0], end: 103, text: "Fri" }),
      ["dates: 100 to 106 stands behind 100 to 103"],
    ],
    [
      "dates that begin together, the longer first",
      (a) => a.dates.splice(1, 0, { ...a.dates[0], end: 103, text: "Fri" }),
      [],
    ],
    [
      "an attribution's quotes",
      (a) => a.attributions[1].quotes.push(0),
      ["attributions[1].quotes: 0 stands behind 0"],
    ],
    [
      "speakers",
      (a) => a.speakers.push({ ...a.speakers[0], mentions: [{ start: 70, end: 75, text: "Fares" }] }),
      ["speakers[1]: is mentioned before the one before it"],
    ],
    [
      "diagnostics",
      (a) =>
        (a.diagnostics = [5, 0].map((start) => ({ start, end: 9, code: "no-body" as const, message: "" }))),
      ["diagnostics[1]: stands behind one that begins after it"],
    ],
    [
      "mentions",
      (a) => a.speakers[0].mentions.reverse(),
      ["speakers[0].mentions: 127 to 136 stands behind 182 to 185"],
    ],
    [
      "attributions",
      (a) => a.attributions.reverse(),
      [
        "attributions[1]: begins before the one before it",
        "quotes[0].attribution: attributions[1] does not name it",
      ],
    ],
    [
      "paragraphs",
      (a) => a.paragraphs.push(a.paragraphs[0]),
      ["paragraphs: 70 to 191 begins before 70 to 191 ends"],
    ],
  ])("%s", (_, change, expected) => {
    expect(after(change)).toEqual(expected);
  });
});

test("an attribution has at least a source, a cue or a content", () => {
  expect(after((a) => Object.assign(a.attributions[0], { source: null, cue: null, contents: [] }))).toEqual([
    "attributions[0]: has neither source nor cue nor content",
  ]);
});
