import type { Article, Span } from "wirecopy";

/** How many there are of each thing in the whole story, shown or not. */
export type Totals = Record<
  "quotes" | "attributions" | "speakers" | "statistics" | "dates" | "diagnostics",
  number
>;

/** What the page gets of a parsed story: as much of the Article as it shows, and the totals. */
export interface Reading {
  /** The Article as far as `shown`. Its lists are cut at their ends, so that indexes still hold or lead nowhere. */
  view: Article;
  /** Code units of the text that the view covers. */
  shown: number;
  /** Code units of the text. */
  length: number;
  totals: Totals;
  /** Milliseconds that parsing took. */
  took: number;
}

/** Cuts an Article to what begins in the first `shown` code units. */
export function viewOf(article: Article, text: string, shown: number, took: number): Reading {
  const end = cutAt(text, shown);
  const { quotes, attributions, speakers, statistics, dates, diagnostics } = article;
  return {
    view: end === text.length ? article : cut(article, end),
    shown: end,
    length: text.length,
    totals: {
      quotes: quotes.length,
      attributions: attributions.length,
      speakers: speakers.length,
      statistics: statistics.length,
      dates: dates.length,
      diagnostics: diagnostics.length,
    },
    took,
  };
}

/** Where to cut: at the last line's end before the limit, if one is near, and never inside a surrogate pair. */
function cutAt(text: string, limit: number): number {
  if (text.length <= limit) return text.length;
  const line = text.lastIndexOf("\n", limit);
  if (line > limit / 2) return line;
  const code = text.charCodeAt(limit - 1);
  return code >= 0xd800 && code < 0xdc00 ? limit - 1 : limit;
}

function cut(article: Article, end: number): Article {
  const within = <T extends Span | null>(span: T): T | null => (span && span.end <= end ? span : null);
  const head = <T>(list: T[], startOf: (item: T) => number) => {
    let count = 0;
    while (count < list.length && startOf(list[count]) < end) count++;
    return list.slice(0, count);
  };
  const start = (span: Span) => span.start;
  return {
    ...article,
    headline: within(article.headline),
    byline: within(article.byline),
    dateline: within(article.dateline),
    agency: within(article.agency),
    paragraphs: head(article.paragraphs, start),
    dates: head(article.dates, start),
    quotes: head(article.quotes, start),
    attributions: head(article.attributions, ({ source, cue, contents }) =>
      Math.min(source?.start ?? Infinity, cue?.start ?? Infinity, contents[0]?.start ?? Infinity),
    ),
    speakers: head(article.speakers, ({ mentions }) => mentions[0]?.start ?? 0).map((speaker) => ({
      ...speaker,
      mentions: head(speaker.mentions, start),
    })),
    statistics: head(article.statistics, start),
    signOff: within(article.signOff),
    diagnostics: head(article.diagnostics, start),
  };
}
