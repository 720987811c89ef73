import { describe, expect, expectTypeOf, test } from "vitest";
import type * as z from "zod";
import * as schemas from "../../src/article/schema.js";
import type * as types from "../../src/article/types.js";
import { sampleArticle } from "../support/sample-article.js";

// Compiled by `npm run typecheck`: a field that is missing, extra or wider in either of the two is an error.
test("each schema gives the documented interface, exactly", () => {
  expectTypeOf<z.output<typeof schemas.spanSchema>>().toEqualTypeOf<types.Span>();
  expectTypeOf<z.output<typeof schemas.excerptSchema>>().toEqualTypeOf<types.Excerpt>();
  expectTypeOf<z.output<typeof schemas.bylineSchema>>().toEqualTypeOf<types.Byline>();
  expectTypeOf<z.output<typeof schemas.agencySchema>>().toEqualTypeOf<types.Agency>();
  expectTypeOf<z.output<typeof schemas.placeSchema>>().toEqualTypeOf<types.Place>();
  expectTypeOf<z.output<typeof schemas.datelineDateSchema>>().toEqualTypeOf<types.DatelineDate>();
  expectTypeOf<z.output<typeof schemas.datelineSchema>>().toEqualTypeOf<types.Dateline>();
  expectTypeOf<z.output<typeof schemas.articleDateSchema>>().toEqualTypeOf<types.ArticleDate>();
  expectTypeOf<z.output<typeof schemas.paragraphSchema>>().toEqualTypeOf<types.Paragraph>();
  expectTypeOf<z.output<typeof schemas.dateMentionSchema>>().toEqualTypeOf<types.DateMention>();
  expectTypeOf<z.output<typeof schemas.quoteSchema>>().toEqualTypeOf<types.Quote>();
  expectTypeOf<z.output<typeof schemas.attributionSchema>>().toEqualTypeOf<types.Attribution>();
  expectTypeOf<z.output<typeof schemas.speakerSchema>>().toEqualTypeOf<types.Speaker>();
  expectTypeOf<z.output<typeof schemas.statisticUnitSchema>>().toEqualTypeOf<types.StatisticUnit>();
  expectTypeOf<z.output<typeof schemas.statisticSchema>>().toEqualTypeOf<types.Statistic>();
  expectTypeOf<z.output<typeof schemas.diagnosticSchema>>().toEqualTypeOf<types.Diagnostic>();
  expectTypeOf<z.output<typeof schemas.articleSchema>>().toEqualTypeOf<types.Article>();
});

describe("articleSchema", () => {
  test("takes a sound Article and gives the same back", () => {
    expect(schemas.articleSchema.parse(sampleArticle())).toEqual(sampleArticle());
  });

  test.each<[string, (article: types.Article) => object]>([
    ["a field that is missing", ({ signOff: _, ...rest }) => rest],
    ["a field nobody documented", (article) => ({ ...article, slug: null })],
    ["undefined for null", (article) => ({ ...article, headline: undefined })],
    ["half an offset", (article) => ({ ...article, signOff: { start: 0.5, end: 1, text: "" } })],
    ["a negative offset", (article) => ({ ...article, signOff: { start: -1, end: 1, text: "" } })],
    ["a date that is no ISO 8601", (article) => ({ ...article, date: { ...article.date, iso: "4 March" } })],
    [
      "a code out of the list",
      (article) => ({ ...article, diagnostics: [{ start: 0, end: 0, code: "?", message: "" }] }),
    ],
    ["a Date object", (article) => ({ ...article, date: new Date(0) })],
  ])("refuses %s", (_, spoil) => {
    expect(schemas.articleSchema.safeParse(spoil(sampleArticle())).success).toBe(false);
  });
});
