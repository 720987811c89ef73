import type * as z from "zod";
import * as shapes from "./shapes.js";
import type {
  Agency,
  Article,
  ArticleDate,
  Attribution,
  Byline,
  DateMention,
  Dateline,
  DatelineDate,
  Diagnostic,
  Excerpt,
  Paragraph,
  Place,
  Quote,
  Span,
  Speaker,
  Statistic,
  StatisticUnit,
} from "./types.js";

/**
 * Schema of a {@link Span}.
 *
 * @category Validation
 */
export const spanSchema: z.ZodType<Span, Span> = shapes.span.schema();

/**
 * Schema of an {@link Excerpt}.
 *
 * @category Validation
 */
export const excerptSchema: z.ZodType<Excerpt, Excerpt> = shapes.excerpt.schema();

/**
 * Schema of a {@link Byline}.
 *
 * @category Validation
 */
export const bylineSchema: z.ZodType<Byline, Byline> = shapes.byline.schema();

/**
 * Schema of an {@link Agency}.
 *
 * @category Validation
 */
export const agencySchema: z.ZodType<Agency, Agency> = shapes.agency.schema();

/**
 * Schema of a {@link Place}.
 *
 * @category Validation
 */
export const placeSchema: z.ZodType<Place, Place> = shapes.place.schema();

/**
 * Schema of a {@link DatelineDate}.
 *
 * @category Validation
 */
export const datelineDateSchema: z.ZodType<DatelineDate, DatelineDate> = shapes.datelineDate.schema();

/**
 * Schema of a {@link Dateline}.
 *
 * @category Validation
 */
export const datelineSchema: z.ZodType<Dateline, Dateline> = shapes.dateline.schema();

/**
 * Schema of an {@link ArticleDate}.
 *
 * @category Validation
 */
export const articleDateSchema: z.ZodType<ArticleDate, ArticleDate> = shapes.articleDate.schema();

/**
 * Schema of a {@link Paragraph}.
 *
 * @category Validation
 */
export const paragraphSchema: z.ZodType<Paragraph, Paragraph> = shapes.paragraph.schema();

/**
 * Schema of a {@link DateMention}.
 *
 * @category Validation
 */
export const dateMentionSchema: z.ZodType<DateMention, DateMention> = shapes.dateMention.schema();

/**
 * Schema of a {@link Quote}.
 *
 * @category Validation
 */
export const quoteSchema: z.ZodType<Quote, Quote> = shapes.quote.schema();

/**
 * Schema of an {@link Attribution}.
 *
 * @category Validation
 */
export const attributionSchema: z.ZodType<Attribution, Attribution> = shapes.attribution.schema();

/**
 * Schema of a {@link Speaker}.
 *
 * @category Validation
 */
export const speakerSchema: z.ZodType<Speaker, Speaker> = shapes.speaker.schema();

/**
 * Schema of a {@link StatisticUnit}.
 *
 * @category Validation
 */
export const statisticUnitSchema: z.ZodType<StatisticUnit, StatisticUnit> = shapes.statisticUnit.schema();

/**
 * Schema of a {@link Statistic}.
 *
 * @category Validation
 */
export const statisticSchema: z.ZodType<Statistic, Statistic> = shapes.statistic.schema();

/**
 * Schema of a {@link Diagnostic}.
 *
 * @category Validation
 */
export const diagnosticSchema: z.ZodType<Diagnostic, Diagnostic> = shapes.diagnostic.schema();

/**
 * Schema of an {@link Article}: its shape, to the last field. What ties an Article to the text it was
 * read from (spans, indexes, order) is {@link validateArticle}'s to check.
 *
 * @example
 * ```ts
 * import { articleSchema, parseArticle } from "wirecopy";
 *
 * const stored = JSON.stringify(parseArticle("LIMA, May 3 (AFP) - The bridge reopened on Friday."));
 * articleSchema.parse(JSON.parse(stored)).agency?.name; // "AFP"
 * ```
 *
 * @category Validation
 */
export const articleSchema: z.ZodType<Article, Article> = shapes.article.schema();
