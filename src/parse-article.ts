import type { Article, ParseOptions } from "./article/types.js";
import { validateArticle } from "./article/validate.js";
import { findAttributions } from "./attribution/find-attributions.js";
import { linkQuotes } from "./attribution/link-quotes.js";
import { findDates } from "./dates/find-dates.js";
import { readFrame } from "./frame/read-frame.js";
import { storyDate } from "./frame/story-date.js";
import { assertText, readReferenceDate } from "./options.js";
import { findQuotes } from "./quotes/find-quotes.js";
import { resolveSpeakers } from "./speakers/resolve-speakers.js";
import { findStatistics } from "./statistics/find-statistics.js";
import { readBody } from "./text/body.js";

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
  assertText(text);
  const referenceDate = readReferenceDate(options);

  const frame = readFrame(text, referenceDate);
  const date = storyDate(frame, referenceDate);
  const body = readBody(text, frame.paragraphs, frame.headline);

  const diagnostics = frame.diagnostics;
  const dates = findDates(body, date?.iso ?? null, diagnostics);
  const runs = findQuotes(body, diagnostics);
  const said = findAttributions(body, dates, runs);
  const { speakers, attributions } = resolveSpeakers(body, runs, said);
  const quotes = linkQuotes(runs, attributions, diagnostics);
  const country = frame.dateline?.places[0]?.country ?? null;
  const statistics = findStatistics(body, dates, attributions, country, diagnostics);
  diagnostics.sort((a, b) => a.start - b.start || a.end - b.end);

  return validateArticle(
    {
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
    },
    text,
  );
}
