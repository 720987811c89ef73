import type {
  Article,
  ArticleDate,
  Attribution,
  DateMention,
  Diagnostic,
  ParseOptions,
  Quote,
  Speaker,
  Statistic,
} from "./article/types.js";
import { findAttributions } from "./attribution/find-attributions.js";
import { linkQuotes } from "./attribution/link-quotes.js";
import { findDates } from "./dates/find-dates.js";
import type { Frame } from "./frame/frame.js";
import { readFrame } from "./frame/read-frame.js";
import { storyDate } from "./frame/story-date.js";
import { assertText, readReferenceDate } from "./options.js";
import { findQuotes } from "./quotes/find-quotes.js";
import { resolveSpeakers } from "./speakers/resolve-speakers.js";
import { findStatistics } from "./statistics/find-statistics.js";
import { readBody, readWords, type Body, type Words } from "./text/body.js";
import { decode, inPrinted, type Decoded } from "./text/decoded.js";

/** A story whose frame has been read: what the stages behind it begin with. */
export interface Story {
  /** The text, which every stage reads as it is meant. */
  readonly decoded: Decoded;
  readonly frame: Frame;
  /** The story's own date, or else the reference date. */
  readonly date: ArticleDate | null;
  /** What every stage finds odd, added to as they run. */
  readonly diagnostics: Diagnostic[];
}

/** Checks what a caller passed in, and reads the frame. */
export function readStory(text: string, options: ParseOptions | undefined): Story {
  assertText(text);
  const referenceDate = readReferenceDate(options);
  const decoded = decode(text);
  const frame = readFrame(decoded.text, referenceDate);
  return { decoded, frame, date: storyDate(frame, referenceDate), diagnostics: frame.diagnostics };
}

/** Headline and paragraphs, cut and tagged, without noun phrases. */
export function readStoryWords({ decoded, frame }: Story): Words {
  return readWords(decoded.text, frame.paragraphs, frame.headline);
}

/** The same with its noun phrases. */
export function readStoryBody({ decoded, frame }: Story): Body {
  return readBody(decoded.text, frame.paragraphs, frame.headline);
}

/** The dates that headline and body mention. */
export function findStoryDates({ date, diagnostics }: Story, words: Words): DateMention[] {
  return findDates(words, date?.iso ?? null, diagnostics);
}

/** The quotations, who says them and all else that is said, and who those are across the story. */
export function findSaid(
  { diagnostics }: Story,
  body: Body,
  dates: readonly DateMention[],
): { quotes: Quote[]; attributions: Attribution[]; speakers: Speaker[] } {
  const runs = findQuotes(body, diagnostics);
  const { speakers, attributions } = resolveSpeakers(body, runs, findAttributions(body, dates, runs));
  return { quotes: linkQuotes(runs, attributions, diagnostics), attributions, speakers };
}

/** The figures; `dates` are the days whose numbers are none, or of which a figure is, `attributions` who may be cited. */
export function findStoryStatistics(
  { frame, diagnostics }: Story,
  body: Body,
  dates: readonly DateMention[],
  attributions: readonly Attribution[],
): Statistic[] {
  const country = frame.dateline?.places[0]?.country ?? null;
  return findStatistics(body, dates, attributions, country, diagnostics);
}

/** The Article of a story, with what was found in its body: in the text that was passed in, and not yet validated. */
export function assembleArticle(
  { decoded, frame, date, diagnostics }: Story,
  {
    dates,
    quotes,
    attributions,
    speakers,
    statistics,
  }: Pick<Article, "dates" | "quotes" | "attributions" | "speakers" | "statistics">,
): Article {
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
  return article;
}
