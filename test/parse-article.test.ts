import { describe, expect, test } from "vitest";
import {
  extractAttributions,
  extractDates,
  extractQuotes,
  extractStatistics,
  parseArticle,
  parseDateline,
} from "../src/index.js";

const story = `BERGEN, Norway, June 5 (AFP) - "Not one boat will sail," harbour master Ingrid Rask said on Thursday.

Rask said 14 ferries would stay in port until Saturday.`;
const options = { referenceDate: "2025-06-06" };
const article = parseArticle(story, options);

describe("each part on its own is the part of the whole", () => {
  test("the dateline", () => expect(parseDateline(story, options)).toEqual(article.dateline));
  test("the dates", () => expect(extractDates(story, options)).toEqual(article.dates));
  test("the quotes, but for whose they are", () =>
    expect(extractQuotes(story)).toEqual(article.quotes.map((quote) => ({ ...quote, attribution: null }))));
  test("the attributions with their quotes, dates and speakers", () => {
    const { dates, quotes, attributions, speakers } = article;
    expect(extractAttributions(story, options)).toEqual({ dates, quotes, attributions, speakers });
  });
  test("the statistics, but for whose they are and as of when", () =>
    expect(extractStatistics(story)).toEqual(
      article.statistics.map((figure) => ({ ...figure, attribution: null, date: null })),
    ));
});

test("the numbers of a date are no figures, in the whole and in the part", () => {
  const text = "The yard sold 5 ships on 4 June 2023 and 3 more on 17 and 18 November.";
  const figures = ["5 ships", "3"];
  expect(parseArticle(text).statistics.map((figure) => figure.text)).toEqual(figures);
  expect(extractStatistics(text).map((figure) => figure.text)).toEqual(figures);
});

test("parts point at each other", () => {
  const [ferries] = article.statistics;
  const { speaker } = article.attributions[ferries.attribution!];
  expect(article.speakers[speaker!].name).toBe("Ingrid Rask");
  expect(article.quotes[0].attribution).not.toBeNull();
  expect(article.dates[article.attributions[0].date!].iso).toBe("2025-06-05");
});

describe("no grammar is needed: any text is a paragraph", () => {
  test.each([
    "her military rejected Lund, 2025",
    "director of of",
    "a said poll Trade retired Trade",
    "one in five \u00ab according to a report",
    "general elections",
    `The 'so-called "workers" party' won, Dahl said.`,
    `'"0\u201ds' e"`,
    "He owns 3 of Dahl's",
  ])("%s", (text) => {
    expect(parseArticle(text).paragraphs.map((paragraph) => paragraph.text)).toEqual([text]);
  });
});

test("nothing is an Article too", () => {
  expect(parseArticle("")).toEqual({
    headline: null,
    byline: null,
    dateline: null,
    date: null,
    agency: null,
    paragraphs: [],
    dates: [],
    quotes: [],
    attributions: [],
    speakers: [],
    statistics: [],
    signOff: null,
    diagnostics: [{ start: 0, end: 0, code: "empty-text", message: expect.any(String) as string }],
  });
});
