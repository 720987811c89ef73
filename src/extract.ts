import type { Article, Dateline, DateMention, ParseOptions, Quote, Statistic } from "./article/types.js";
import { findAttributions } from "./attribution/find-attributions.js";
import { linkQuotes } from "./attribution/link-quotes.js";
import { findDates } from "./dates/find-dates.js";
import { readFrame } from "./frame/read-frame.js";
import { storyDate } from "./frame/story-date.js";
import { assertText, readReferenceDate } from "./options.js";
import { findQuotes } from "./quotes/find-quotes.js";
import { resolveSpeakers } from "./speakers/resolve-speakers.js";
import { findStatistics } from "./statistics/find-statistics.js";
import { readBody, readWords } from "./text/body.js";

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
  assertText(text);
  return readFrame(text, readReferenceDate(options)).dateline;
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
  assertText(text);
  const referenceDate = readReferenceDate(options);
  const frame = readFrame(text, referenceDate);
  return findDates(
    readWords(text, frame.paragraphs, frame.headline),
    storyDate(frame, referenceDate)?.iso ?? null,
    [],
  );
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
  assertText(text);
  return findQuotes(readWords(text, readFrame(text, readReferenceDate(options)).paragraphs), []);
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
  assertText(text);
  const referenceDate = readReferenceDate(options);
  const frame = readFrame(text, referenceDate);
  const body = readBody(text, frame.paragraphs, frame.headline);
  const dates = findDates(body, storyDate(frame, referenceDate)?.iso ?? null, []);
  const runs = findQuotes(body, []);
  const { speakers, attributions } = resolveSpeakers(body, runs, findAttributions(body, dates, runs));
  return { dates, quotes: linkQuotes(runs, attributions, []), attributions, speakers };
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
  assertText(text);
  const referenceDate = readReferenceDate(options);
  const frame = readFrame(text, referenceDate);
  const body = readBody(text, frame.paragraphs, frame.headline);
  const country = frame.dateline?.places[0]?.country ?? null;
  // the numbers of dates are no figures
  const dates = findDates(body, storyDate(frame, referenceDate)?.iso ?? null, []);
  return findStatistics(body, dates, [], country, []).map((statistic) => ({ ...statistic, date: null }));
}
