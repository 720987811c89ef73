import type { Article, ParseOptions } from "./article/types.js";
import { validateArticle } from "./article/validate.js";
import {
  assembleArticle,
  findSaid,
  findStoryDates,
  findStoryStatistics,
  readStory,
  readStoryBody,
} from "./pipeline.js";

/**
 * Parses the text of a wire story into an `Article`.
 *
 * Any string parses; what is odd about it is in `diagnostics`. The result is plain JSON, has been
 * validated, and is the same for the same text and options on every runtime, locale and time zone.
 *
 * @param text - The story, as delivered: headers, headline, byline, dateline, body and sign-off.
 * @param options - `referenceDate`, the day the story was filed or crawled: the dates that the story prints come first.
 * @throws TypeError if `text` is no string or `options` holds what it should not.
 * @throws RangeError if `options.referenceDate` is no day of the calendar as `YYYY-MM-DD`.
 *
 * @example
 * ```ts
 * import { parseArticle } from "wirecopy";
 *
 * const article = parseArticle('OSLO, March 3 (Reuters) - "We are ready," Foreign Minister Kari Dahl said on Monday.', {
 *   referenceDate: "2025-03-03",
 * });
 * article.dateline?.places[0]?.country; // "NO"
 * article.speakers[article.attributions[0]!.speaker!]?.name; // "Kari Dahl"
 * ```
 *
 * @category Parsing
 */
export function parseArticle(text: string, options?: ParseOptions): Article {
  const story = readStory(text, options);
  const body = readStoryBody(story);
  const dates = findStoryDates(story, body);
  const said = findSaid(story, body, dates);
  const statistics = findStoryStatistics(story, body, dates, said.attributions);
  return validateArticle(assembleArticle(story, { dates, ...said, statistics }), text);
}
