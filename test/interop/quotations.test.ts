import { expect, it } from "vitest";
import type { Article, Quote } from "../../src/index.js";
import { quotations } from "../../src/interop/quotations.js";
import { sampleArticle } from "../support/sample-article.js";

/** The sample, with these quotes instead of its own. */
function withQuotes(...quotes: (Partial<Quote> & { said: string })[]): Article {
  const article = sampleArticle();
  const plain = article.quotes[0]!;
  article.quotes = quotes.map(({ said, ...quote }) => ({
    ...plain,
    content: { ...plain.content, text: said },
    ...quote,
  }));
  return article;
}

it("names the speaker, and the day of the saying where there is one", () => {
  const [only, ...others] = quotations(sampleArticle());
  expect(others).toEqual([]);
  expect(only).toMatchObject({
    quote: 0,
    text: "The fleet is old,",
    speaker: { name: "Kari Dahl" },
    speakerIndex: 0,
    date: null,
  });
  expect(quotations(withQuotes({ said: "Old.", attribution: 0 }))[0]).toMatchObject({ date: "2025-03-04" });
});

it("makes one of a quote that runs over paragraphs", () => {
  const article = withQuotes(
    { said: "It began." },
    { said: "It went on.", continues: 0 },
    { said: "Another.", attribution: null },
    { said: "It ended.", continues: 1 },
  );
  expect(quotations(article).map(({ text }) => text)).toEqual([
    "It began.\n\nIt went on.\n\nIt ended.",
    "Another.",
  ]);
});

it("leaves out terms and quotes inside quotes", () => {
  const article = withQuotes(
    { said: "the Fox", kind: "term" },
    { said: "He told me 'go home'.", kind: "direct" },
    { said: "go home", kind: "partial", parent: 1 },
    { said: "a fragment", kind: "partial" },
  );
  expect(quotations(article).map(({ quote }) => quote)).toEqual([1, 3]);
});

it("knows no speaker where nobody is known", () => {
  const article = withQuotes({ said: "Who?", attribution: null }, { said: "Nobody.", attribution: 1 });
  article.attributions[1]!.speaker = null;
  expect(quotations(article).map(({ speaker }) => speaker)).toEqual([null, null]);
});
