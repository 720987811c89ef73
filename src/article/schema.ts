import * as z from "zod";
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

/** The same type to the last property, not merely assignable. */
type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : "not what the interface says";

/** Gives a schema the documented type, and does not compile unless it infers exactly that. */
const schemaOf =
  <T>() =>
  <S extends z.ZodType>(
    schema: S & (Equal<z.output<S>, T> extends true ? unknown : never),
  ): z.ZodType<T, T> =>
    schema as unknown as z.ZodType<T, T>;

const offset = z.int().nonnegative();
const index = offset.nullable();
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const dayOrLonger = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
const span = { start: offset, end: offset };
const excerpt = { ...span, text: z.string() };

/**
 * Schema of a {@link Span}.
 *
 * @category Validation
 */
export const spanSchema = schemaOf<Span>()(z.strictObject(span));

/**
 * Schema of an {@link Excerpt}.
 *
 * @category Validation
 */
export const excerptSchema = schemaOf<Excerpt>()(z.strictObject(excerpt));

/**
 * Schema of a {@link Byline}.
 *
 * @category Validation
 */
export const bylineSchema = schemaOf<Byline>()(z.strictObject({ ...excerpt, authors: z.array(z.string()) }));

/**
 * Schema of an {@link Agency}.
 *
 * @category Validation
 */
export const agencySchema = schemaOf<Agency>()(z.strictObject({ ...excerpt, name: z.string() }));

/**
 * Schema of a {@link Place}.
 *
 * @category Validation
 */
export const placeSchema = schemaOf<Place>()(
  z.strictObject({
    ...excerpt,
    name: z.string(),
    qualifier: excerptSchema.nullable(),
    region: z.string().nullable(),
    country: z.string().nullable(),
  }),
);

/**
 * Schema of a {@link DatelineDate}.
 *
 * @category Validation
 */
export const datelineDateSchema = schemaOf<DatelineDate>()(
  z.strictObject({
    ...excerpt,
    year: z.int().nullable(),
    month: z.int().min(1).max(12),
    day: z.int().min(1).max(31),
    iso: day.nullable(),
  }),
);

/**
 * Schema of a {@link Dateline}.
 *
 * @category Validation
 */
export const datelineSchema = schemaOf<Dateline>()(
  z.strictObject({
    ...excerpt,
    places: z.array(placeSchema),
    agency: agencySchema.nullable(),
    date: datelineDateSchema.nullable(),
  }),
);

/**
 * Schema of an {@link ArticleDate}.
 *
 * @category Validation
 */
export const articleDateSchema = schemaOf<ArticleDate>()(
  z.strictObject({
    iso: day,
    basis: z.enum(["metadata", "dateline", "reference"]),
    span: spanSchema.nullable(),
  }),
);

/**
 * Schema of a {@link Paragraph}.
 *
 * @category Validation
 */
export const paragraphSchema: z.ZodType<Paragraph, Paragraph> = excerptSchema;

/**
 * Schema of a {@link DateMention}.
 *
 * @category Validation
 */
export const dateMentionSchema = schemaOf<DateMention>()(
  z.strictObject({ ...excerpt, iso: dayOrLonger.nullable(), relative: z.boolean() }),
);

/**
 * Schema of a {@link Quote}.
 *
 * @category Validation
 */
export const quoteSchema = schemaOf<Quote>()(
  z.strictObject({
    ...excerpt,
    content: excerptSchema,
    kind: z.enum(["direct", "partial", "term"]),
    parent: index,
    continues: index,
    paragraph: offset,
    attribution: index,
  }),
);

/**
 * Schema of an {@link Attribution}.
 *
 * @category Validation
 */
export const attributionSchema = schemaOf<Attribution>()(
  z.strictObject({
    kind: z.enum(["direct", "mixed", "indirect"]),
    source: excerptSchema.nullable(),
    cue: excerptSchema.nullable(),
    contents: z.array(excerptSchema),
    quotes: z.array(offset),
    speaker: index,
    basis: z.enum(["explicit", "continued", "inferred"]),
    date: index,
    medium: excerptSchema.nullable(),
    relay: index,
    confidence: z.number().min(0).max(1),
  }),
);

/**
 * Schema of a {@link Speaker}.
 *
 * @category Validation
 */
export const speakerSchema = schemaOf<Speaker>()(
  z.strictObject({
    name: z.string(),
    kind: z.enum(["person", "organization", "group", "unnamed", "document"]),
    title: z.string().nullable(),
    affiliation: z.string().nullable(),
    mentions: z.array(excerptSchema),
  }),
);

/**
 * Schema of a {@link StatisticUnit}.
 *
 * @category Validation
 */
export const statisticUnitSchema = schemaOf<StatisticUnit>()(
  z.strictObject({ text: z.string(), code: z.string().nullable() }),
);

/**
 * Schema of a {@link Statistic}.
 *
 * @category Validation
 */
export const statisticSchema = schemaOf<Statistic>()(
  z.strictObject({
    ...excerpt,
    kind: z.enum([
      "count",
      "percentage",
      "percentage-points",
      "money",
      "measure",
      "duration",
      "age",
      "temperature",
      "ratio",
      "rate",
      "multiple",
      "rank",
      "number",
    ]),
    value: z.number().nullable(),
    range: z.strictObject({ low: z.number().nullable(), high: z.number().nullable() }).nullable(),
    modifier: z.enum(["exact", "approximate", "at-least", "more-than", "at-most", "less-than"]),
    change: z.enum(["increase", "decrease"]).nullable(),
    unit: statisticUnitSchema.nullable(),
    subject: excerptSchema.nullable(),
    attribution: index,
    date: index,
  }),
);

/**
 * Schema of a {@link Diagnostic}.
 *
 * @category Validation
 */
export const diagnosticSchema = schemaOf<Diagnostic>()(
  z.strictObject({
    ...span,
    code: z.enum([
      "empty-text",
      "no-body",
      "no-headline",
      "no-dateline",
      "no-story-date",
      "impossible-date",
      "date-conflict",
      "unknown-agency",
      "unclosed-quote",
      "unmatched-closing-mark",
      "unattributed-quote",
      "lone-surrogate",
      "control-character",
      "number-too-large",
      "malformed-number",
      "text-left-out",
    ]),
    message: z.string(),
  }),
);

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
export const articleSchema = schemaOf<Article>()(
  z.strictObject({
    headline: excerptSchema.nullable(),
    byline: bylineSchema.nullable(),
    dateline: datelineSchema.nullable(),
    date: articleDateSchema.nullable(),
    agency: agencySchema.nullable(),
    paragraphs: z.array(paragraphSchema),
    dates: z.array(dateMentionSchema),
    quotes: z.array(quoteSchema),
    attributions: z.array(attributionSchema),
    speakers: z.array(speakerSchema),
    statistics: z.array(statisticSchema),
    signOff: excerptSchema.nullable(),
    diagnostics: z.array(diagnosticSchema),
  }),
);
