import type { Article, ParseOptions } from "../src/article/types.js";
import { validateArticle } from "../src/article/validate.js";
import { findAttributions } from "../src/attribution/find-attributions.js";
import { linkQuotes } from "../src/attribution/link-quotes.js";
import { findDates } from "../src/dates/find-dates.js";
import { readFrame } from "../src/frame/read-frame.js";
import { storyDate } from "../src/frame/story-date.js";
import { findQuotes } from "../src/quotes/find-quotes.js";
import { resolveSpeakers } from "../src/speakers/resolve-speakers.js";
import { findStatistics } from "../src/statistics/find-statistics.js";
import { readBody } from "../src/text/body.js";

export { parseArticle } from "../src/parse-article.js";

/** Stops the clock for the stage that ends here. */
export type Lap = (stage: string) => void;

/** What `parseArticle` does, with a lap after each stage. */
export function parseInStages(text: string, options: ParseOptions, lap: Lap): Article {
  const referenceDate = options.referenceDate ?? null;
  const frame = readFrame(text, referenceDate);
  const date = storyDate(frame, referenceDate);
  lap("frame");
  const body = readBody(text, frame.paragraphs, frame.headline);
  lap("text: tokens, sentences, tags, phrases");
  const { diagnostics } = frame;
  const dates = findDates(body, date?.iso ?? null, diagnostics);
  lap("dates");
  const runs = findQuotes(body, diagnostics);
  lap("quotes");
  const said = findAttributions(body, dates, runs);
  lap("attributions");
  const { speakers, attributions } = resolveSpeakers(body, runs, said);
  lap("speakers");
  const quotes = linkQuotes(runs, attributions, diagnostics);
  lap("quotes linked");
  const statistics = findStatistics(
    body,
    dates,
    attributions,
    frame.dateline?.places[0]?.country ?? null,
    diagnostics,
  );
  lap("statistics");
  diagnostics.sort((a, b) => a.start - b.start || a.end - b.end);
  const { headline, byline, dateline, agency, paragraphs, signOff } = frame;
  const article = validateArticle(
    {
      headline,
      byline,
      dateline,
      date,
      agency,
      paragraphs,
      dates,
      quotes,
      attributions,
      speakers,
      statistics,
      signOff,
      diagnostics,
    },
    text,
  );
  lap("validation");
  return article;
}
