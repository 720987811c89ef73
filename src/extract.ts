import type { Article, Dateline, DateMention, ParseOptions, Quote, Statistic } from "./article/types.js";
import {
  findSaid,
  findStoryDates,
  findStoryStatistics,
  readStory,
  readStoryBody,
  readStoryWords,
} from "./pipeline.js";
import { findQuotes } from "./quotes/find-quotes.js";
import { inPrinted } from "./text/decoded.js";

/**
 * The dateline of a story, or null where it has none.
 *
 * @param text - A whole story, or only the line that begins with the dateline.
 * @param options - `referenceDate`, to choose the year of a date that prints none.
 * @throws TypeError if `text` is no string or `options` holds what it should not.
 * @throws RangeError if `options.referenceDate` is no day of the calendar as `YYYY-MM-DD`.
 *
 * @example
 * ```ts
 * import { parseDateline } from "wirecopy";
 *
 * parseDateline("MINSK, 17 August (BelTA) - Exports grew.")?.agency?.name; // "BelTA"
 * parseDateline("IBM said on Monday that exports grew."); // null
 * ```
 *
 * @category One part of a story
 */
export function parseDateline(text: string, options?: ParseOptions): Dateline | null {
  const { decoded, frame } = readStory(text, options);
  return inPrinted(decoded, frame.dateline);
}

/**
 * The dates that a story's headline and body mention, in text order, resolved against its own date or the reference date.
 *
 * @param text - A whole story, or a sentence of one.
 * @param options - `referenceDate`, for a text without a date of its own.
 * @throws TypeError if `text` is no string or `options` holds what it should not.
 * @throws RangeError if `options.referenceDate` is no day of the calendar as `YYYY-MM-DD`.
 *
 * @example
 * ```ts
 * import { extractDates } from "wirecopy";
 *
 * const [friday] = extractDates("The talks begin on Friday.", { referenceDate: "2024-12-17" });
 * friday?.text; // "Friday"
 * friday?.iso; // "2024-12-20"
 * ```
 *
 * @category One part of a story
 */
export function extractDates(text: string, options?: ParseOptions): DateMention[] {
  const story = readStory(text, options);
  return inPrinted(story.decoded, findStoryDates(story, readStoryWords(story)));
}

/**
 * The quotation-marked runs of a story's body. `attribution` is null in all of them:
 * `extractAttributions` and `parseArticle` say whose they are, and call `partial` what they find a speaker for and this
 * function calls a `term`.
 *
 * @param text - A whole story, or a sentence of one.
 * @param options - Taken as everywhere, and checked; no date changes what is found here.
 * @throws TypeError if `text` is no string or `options` holds what it should not.
 * @throws RangeError if `options.referenceDate` is no day of the calendar as `YYYY-MM-DD`.
 *
 * @example
 * ```ts
 * import { extractQuotes } from "wirecopy";
 *
 * extractQuotes('"It is over," she said.')[0]?.content.text; // "It is over,"
 * ```
 *
 * @category One part of a story
 */
export function extractQuotes(text: string, options?: ParseOptions): Quote[] {
  const story = readStory(text, options);
  return inPrinted(story.decoded, findQuotes(readStoryWords(story), []));
}

/**
 * Who said what in a story, with the quotes, dates and speakers that the attributions point at: the same as
 * `parseArticle` gives in these four fields.
 *
 * @param text - A whole story, or a sentence of one.
 * @param options - `referenceDate`, for a text without a date of its own.
 * @throws TypeError if `text` is no string or `options` holds what it should not.
 * @throws RangeError if `options.referenceDate` is no day of the calendar as `YYYY-MM-DD`.
 *
 * @example
 * ```ts
 * import { extractAttributions } from "wirecopy";
 *
 * const { attributions } = extractAttributions("Police said the road was closed.");
 * attributions[0]?.source?.text; // "Police"
 * attributions[0]?.contents[0]?.text; // "the road was closed"
 * ```
 *
 * @category One part of a story
 */
export function extractAttributions(
  text: string,
  options?: ParseOptions,
): Pick<Article, "dates" | "quotes" | "attributions" | "speakers"> {
  const story = readStory(text, options);
  const body = readStoryBody(story);
  const dates = findStoryDates(story, body);
  return inPrinted(story.decoded, { dates, ...findSaid(story, body, dates) });
}

/**
 * The figures of a story's headline and body. `attribution` and `date` are null in all of them: `parseArticle` says
 * who each is from and as of when.
 *
 * @param text - A whole story, or a sentence of one.
 * @param options - Taken as everywhere, and checked; no date changes what is found here.
 * @throws TypeError if `text` is no string or `options` holds what it should not.
 * @throws RangeError if `options.referenceDate` is no day of the calendar as `YYYY-MM-DD`.
 *
 * @example
 * ```ts
 * import { extractStatistics } from "wirecopy";
 *
 * extractStatistics("Exports rose 4.2 percent to $1.5bn.").map((s) => s.value); // [4.2, 1500000000]
 * ```
 *
 * @category One part of a story
 */
export function extractStatistics(text: string, options?: ParseOptions): Statistic[] {
  const story = readStory(text, options);
  const body = readStoryBody(story);
  const statistics = findStoryStatistics(story, body, findStoryDates(story, body), []);
  return inPrinted(
    story.decoded,
    statistics.map((statistic) => ({ ...statistic, date: null })),
  );
}
