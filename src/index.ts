/**
 * Parses wire-service stories into structured Articles.
 *
 * @module wirecopy
 */

export { parseArticle } from "./parse-article.js";
export {
  extractAttributions,
  extractDates,
  extractQuotes,
  extractStatistics,
  parseDateline,
} from "./extract.js";
export type * from "./article/types.js";
export {
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
  paragraphSchema,
  placeSchema,
  quoteSchema,
  spanSchema,
  speakerSchema,
  statisticSchema,
  statisticUnitSchema,
} from "./article/schema.js";
export { validateArticle } from "./article/validate.js";
