/**
 * The JSON Schema of an Article, for those outside TypeScript.
 *
 * @module wirecopy/json-schema
 */

import * as z from "zod";
import {
  agencySchema,
  articleDateSchema,
  articleSchema,
  attributionSchema,
  bylineSchema,
  dateMentionSchema,
  datelineDateSchema,
  datelineSchema,
  diagnosticSchema,
  excerptSchema,
  placeSchema,
  quoteSchema,
  spanSchema,
  speakerSchema,
  statisticSchema,
  statisticUnitSchema,
} from "../article/schema.js";

/**
 * A JSON Schema of an object, as plain JSON.
 *
 * @example
 * ```ts
 * import { articleJsonSchema } from "wirecopy/json-schema";
 *
 * articleJsonSchema().title; // "Article"
 * articleJsonSchema().additionalProperties; // false
 * ```
 */
export interface ArticleJsonSchema {
  /** The dialect, draft 2020-12. */
  $schema: "https://json-schema.org/draft/2020-12/schema";
  /** Name of what the schema describes. */
  title: string;
  /** A one-sentence description. */
  description: string;
  /** An Article is an object. */
  type: "object";
  /** A schema for each field. */
  properties: Record<string, unknown>;
  /** Every field: an Article leaves none out. */
  required: string[];
  /** An Article has no field that is not described. */
  additionalProperties: false;
  /** The parts of an Article by the names of their TypeScript interfaces: `Quote`, `Attribution`. */
  $defs: Record<string, unknown>;
}

const DEFINITIONS: [z.ZodType, id: string, description: string][] = [
  [spanSchema, "Span", "A half-open range of UTF-16 code units in the text that was passed in."],
  [excerptSchema, "Excerpt", "A span together with the text it covers, exactly as printed."],
  [bylineSchema, "Byline", "The byline, as printed, and the people it names."],
  [agencySchema, "Agency", "A news agency, as printed, and its canonical name."],
  [placeSchema, "Place", "A place of the dateline, with ISO 3166 codes where they are known."],
  [datelineDateSchema, "DatelineDate", "The date printed in the dateline."],
  [datelineSchema, "Dateline", "Where, when and by whom the story was filed."],
  [articleDateSchema, "ArticleDate", "The day the story is of, and where it was read."],
  [dateMentionSchema, "DateMention", "A date that headline or body mentions, as ISO 8601."],
  [quoteSchema, "Quote", "A quotation-marked run, marks included."],
  [attributionSchema, "Attribution", "Who said what, by which words, when."],
  [speakerSchema, "Speaker", "A person, organization, group or document that the story quotes or cites."],
  [statisticUnitSchema, "StatisticUnit", "The unit of a figure: ISO 4217 for money, UCUM for measures."],
  [statisticSchema, "Statistic", "A figure in headline or body, with the words that belong to it."],
  [diagnosticSchema, "Diagnostic", "Something odd about the text, and where."],
];

/**
 * Gives the JSON Schema of an Article (draft 2020-12), for validators and code generators outside
 * TypeScript. A fresh object each time.
 *
 * A schema sees shapes only. That spans hold their text and indexes lead somewhere is for
 * `validateArticle` to check.
 *
 * @example
 * ```ts
 * import { articleJsonSchema } from "wirecopy/json-schema";
 *
 * const schema = articleJsonSchema();
 * schema.$schema; // "https://json-schema.org/draft/2020-12/schema"
 * schema.required.includes("headline"); // true
 * Object.keys(schema.$defs).includes("Attribution"); // true
 * ```
 */
export function articleJsonSchema(): ArticleJsonSchema {
  const names = z.registry<{ id?: string; title?: string; description?: string }>();
  for (const [schema, id, description] of DEFINITIONS) names.add(schema, { id, description });
  names.add(articleSchema, { title: "Article", description: "All that one wire story says, as plain JSON." });
  return z.toJSONSchema(articleSchema, {
    target: "draft-2020-12",
    metadata: names,
  }) as unknown as ArticleJsonSchema;
}
