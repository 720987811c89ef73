import type { Article, ParseOptions } from "./article/types.js";
import { validateArticle } from "./article/validate.js";
import { findSaid, findStoryDates, findStoryStatistics, readStory, readStoryBody } from "./pipeline.js";
import { inPrinted } from "./text/decoded.js";

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
  const { decoded, frame, date, diagnostics } = story;
  const body = readStoryBody(story);
  const dates = findStoryDates(story, body);
  const { quotes, attributions, speakers } = findSaid(story, body, dates);
  const statistics = findStoryStatistics(story, body, dates, attributions);
  const article = inPrinted(decoded, {
    headline: frame.headline,
    byline: frame.byline,
    dateline: frame.dateline,
    date,
    agency: frame.agency,
    paragraphs: frame.paragraphs,
    dates,
    quotes,
    attributions,
    speakers,
    statistics,
    signOff: frame.signOff,
    diagnostics,
  });
  article.diagnostics.push(...decoded.diagnostics);
  article.diagnostics.sort((a, b) => a.start - b.start || a.end - b.end);
  return validateArticle(article, text);
}
