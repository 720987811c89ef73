import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it, test } from "vitest";
import { articleSchema, parseArticle } from "../../src/index.js";
import { articleJsonSchema } from "../../src/interop/json-schema.js";
import { sampleArticle } from "../support/sample-article.js";

// Strict: an unknown keyword, or one that can never apply, is an error.
const fits = new Ajv2020({ strict: true }).compile(articleJsonSchema());

it("is draft 2020-12 by the draft's own schema", () => {
  expect(new Ajv2020().validateSchema(articleJsonSchema())).toBe(true);
  expect(articleJsonSchema().$schema).toBe("https://json-schema.org/draft/2020-12/schema");
});

describe("says what the zod schema says", () => {
  const spoilt: [string, (article: Record<string, unknown>) => void][] = [
    ["the sample", () => undefined],
    ["a field left out", (article) => delete article.byline],
    ["a field too many", (article) => (article.note = "x")],
    ["null for a list", (article) => (article.quotes = null)],
    ["a span without an end", (article) => (article.headline = { start: 0, text: "x" })],
    ["a negative offset", (article) => (article.headline = { start: -1, end: 0, text: "" })],
    ["a fraction of an offset", (article) => (article.headline = { start: 0.5, end: 1, text: "x" })],
    ["a date that is none", (article) => (article.date = { iso: "4 March", basis: "dateline", span: null })],
    ["an unknown code", (article) => (article.diagnostics = [{ start: 0, end: 0, code: "x", message: "x" }])],
  ];
  test.each(spoilt)("%s", (name, spoil) => {
    const article = sampleArticle() as unknown as Record<string, unknown>;
    spoil(article);
    expect(fits(article)).toBe(articleSchema.safeParse(article).success);
    expect(fits(article)).toBe(name === "the sample");
  });

  it("any text's Article", () => {
    expect(fits(parseArticle(""))).toBe(true);
    expect(fits(parseArticle('LIMA, May 3 (AFP) - "It holds," the mayor said on Friday of 12 spans.'))).toBe(
      true,
    );
  });
});

it("names the parts as the interfaces do, each with a sentence", () => {
  const { $defs } = articleJsonSchema();
  expect(Object.keys($defs).sort()).toEqual([
    "Agency",
    "ArticleDate",
    "Attribution",
    "Byline",
    "DateMention",
    "Dateline",
    "DatelineDate",
    "Diagnostic",
    "Excerpt",
    "Place",
    "Quote",
    "Span",
    "Speaker",
    "Statistic",
    "StatisticUnit",
  ]);
  expect(
    Object.values($defs).every((part) => typeof (part as { description?: unknown }).description === "string"),
  ).toBe(true);
});

it("gives a fresh object each time", () => {
  articleJsonSchema().required.length = 0;
  expect(articleJsonSchema().required).toContain("headline");
});
