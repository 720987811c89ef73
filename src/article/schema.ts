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
 * @example
 * ```ts
 * import { spanSchema } from "wirecopy";
 *
 * spanSchema.safeParse({ start: 0, end: 4 }).success; // true
 * spanSchema.safeParse({ start: 0, end: -1 }).success; // false
 * ```
 *
 * @category Validation
 */
export const spanSchema: z.ZodType<Span, Span> = shapes.span.schema();

/**
 * Schema of an {@link Excerpt}.
 *
 * @example
 * ```ts
 * import { excerptSchema } from "wirecopy";
 *
 * excerptSchema.safeParse({ start: 0, end: 4, text: "OSLO" }).success; // true
 * excerptSchema.safeParse({ start: 0, end: 4 }).success; // false
 * ```
 *
 * @category Validation
 */
export const excerptSchema: z.ZodType<Excerpt, Excerpt> = shapes.excerpt.schema();

/**
 * Schema of a {@link Byline}.
 *
 * @example
 * ```ts
 * import { bylineSchema } from "wirecopy";
 *
 * bylineSchema.safeParse({ start: 0, end: 11, text: "By Ida Holm", authors: ["Ida Holm"] }).success; // true
 * ```
 *
 * @category Validation
 */
export const bylineSchema: z.ZodType<Byline, Byline> = shapes.byline.schema();

/**
 * Schema of an {@link Agency}.
 *
 * @example
 * ```ts
 * import { agencySchema } from "wirecopy";
 *
 * agencySchema.safeParse({ start: 0, end: 2, text: "AP", name: "AP" }).success; // true
 * ```
 *
 * @category Validation
 */
export const agencySchema: z.ZodType<Agency, Agency> = shapes.agency.schema();

/**
 * Schema of a {@link Place}.
 *
 * @example
 * ```ts
 * import { placeSchema } from "wirecopy";
 *
 * placeSchema.safeParse({ start: 0, end: 4, text: "OSLO", name: "OSLO", qualifier: null, region: null, country: "NO" }).success; // true
 * ```
 *
 * @category Validation
 */
export const placeSchema: z.ZodType<Place, Place> = shapes.place.schema();

/**
 * Schema of a {@link DatelineDate}.
 *
 * @example
 * ```ts
 * import { datelineDateSchema, parseDateline } from "wirecopy";
 *
 * datelineDateSchema.safeParse(parseDateline("OSLO, March 3 (AP) - It rained.")?.date).success; // true
 * ```
 *
 * @category Validation
 */
export const datelineDateSchema: z.ZodType<DatelineDate, DatelineDate> = shapes.datelineDate.schema();

/**
 * Schema of a {@link Dateline}.
 *
 * @example
 * ```ts
 * import { datelineSchema, parseDateline } from "wirecopy";
 *
 * datelineSchema.safeParse(parseDateline("OSLO, March 3 (AP) - It rained.")).success; // true
 * ```
 *
 * @category Validation
 */
export const datelineSchema: z.ZodType<Dateline, Dateline> = shapes.dateline.schema();

/**
 * Schema of an {@link ArticleDate}.
 *
 * @example
 * ```ts
 * import { articleDateSchema } from "wirecopy";
 *
 * articleDateSchema.safeParse({ iso: "2025-03-03", basis: "reference", span: null }).success; // true
 * articleDateSchema.safeParse({ iso: "3 March", basis: "reference", span: null }).success; // false
 * ```
 *
 * @category Validation
 */
export const articleDateSchema: z.ZodType<ArticleDate, ArticleDate> = shapes.articleDate.schema();

/**
 * Schema of a {@link Paragraph}.
 *
 * @example
 * ```ts
 * import { paragraphSchema } from "wirecopy";
 *
 * paragraphSchema.safeParse({ start: 0, end: 10, text: "It rained." }).success; // true
 * ```
 *
 * @category Validation
 */
export const paragraphSchema: z.ZodType<Paragraph, Paragraph> = shapes.paragraph.schema();

/**
 * Schema of a {@link DateMention}.
 *
 * @example
 * ```ts
 * import { dateMentionSchema, extractDates } from "wirecopy";
 *
 * dateMentionSchema.safeParse(extractDates("It rained on Tuesday.")[0]).success; // true
 * ```
 *
 * @category Validation
 */
export const dateMentionSchema: z.ZodType<DateMention, DateMention> = shapes.dateMention.schema();

/**
 * Schema of a {@link Quote}.
 *
 * @example
 * ```ts
 * import { extractQuotes, quoteSchema } from "wirecopy";
 *
 * quoteSchema.safeParse(extractQuotes('"It is over," she said.')[0]).success; // true
 * ```
 *
 * @category Validation
 */
export const quoteSchema: z.ZodType<Quote, Quote> = shapes.quote.schema();

/**
 * Schema of an {@link Attribution}.
 *
 * @example
 * ```ts
 * import { attributionSchema, extractAttributions } from "wirecopy";
 *
 * attributionSchema.safeParse(extractAttributions("Police said it was over.").attributions[0]).success; // true
 * ```
 *
 * @category Validation
 */
export const attributionSchema: z.ZodType<Attribution, Attribution> = shapes.attribution.schema();

/**
 * Schema of a {@link Speaker}.
 *
 * @example
 * ```ts
 * import { extractAttributions, speakerSchema } from "wirecopy";
 *
 * speakerSchema.safeParse(extractAttributions("Police said it was over.").speakers[0]).success; // true
 * ```
 *
 * @category Validation
 */
export const speakerSchema: z.ZodType<Speaker, Speaker> = shapes.speaker.schema();

/**
 * Schema of a {@link StatisticUnit}.
 *
 * @example
 * ```ts
 * import { statisticUnitSchema } from "wirecopy";
 *
 * statisticUnitSchema.safeParse({ text: "euros", code: "EUR" }).success; // true
 * ```
 *
 * @category Validation
 */
export const statisticUnitSchema: z.ZodType<StatisticUnit, StatisticUnit> = shapes.statisticUnit.schema();

/**
 * Schema of a {@link Statistic}.
 *
 * @example
 * ```ts
 * import { extractStatistics, statisticSchema } from "wirecopy";
 *
 * statisticSchema.safeParse(extractStatistics("40 bridges fell.")[0]).success; // true
 * ```
 *
 * @category Validation
 */
export const statisticSchema: z.ZodType<Statistic, Statistic> = shapes.statistic.schema();

/**
 * Schema of a {@link Diagnostic}.
 *
 * @example
 * ```ts
 * import { diagnosticSchema } from "wirecopy";
 *
 * diagnosticSchema.safeParse({ start: 0, end: 0, code: "empty-text", message: "The text is empty." }).success; // true
 * diagnosticSchema.safeParse({ start: 0, end: 0, code: "odd", message: "Odd." }).success; // false
 * ```
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
