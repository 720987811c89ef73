import type { Article, ParseOptions } from "../src/article/types.js";
import { validateArticle } from "../src/article/validate.js";
import { findAttributions } from "../src/attribution/find-attributions.js";
import { linkQuotes } from "../src/attribution/link-quotes.js";
import {
  assembleArticle,
  findStoryDates,
  findStoryStatistics,
  readStory,
  readStoryBody,
} from "../src/pipeline.js";
import { findQuotes } from "../src/quotes/find-quotes.js";
import { resolveSpeakers } from "../src/speakers/resolve-speakers.js";

export { parseArticle } from "../src/parse-article.js";

/** Stops the clock for the stage that ends here. */
export type Lap = (stage: string) => void;

/** What `parseArticle` does, with a lap after each stage. */
export function parseInStages(text: string, options: ParseOptions, lap: Lap): Article {
  const story = readStory(text, options);
  lap("decoding and frame");
  const body = readStoryBody(story);
  lap("text: tokens, sentences, tags, phrases");
  const { diagnostics } = story;
  const dates = findStoryDates(story, body);
  lap("dates");
  const runs = findQuotes(body, diagnostics);
  lap("quotes");
  const said = findAttributions(body, dates, runs);
  lap("attributions");
  const { speakers, attributions } = resolveSpeakers(body, runs, said);
  lap("speakers");
  const quotes = linkQuotes(runs, attributions, diagnostics);
  lap("quotes linked");
  const statistics = findStoryStatistics(story, body, dates, attributions);
  lap("statistics");
  const found = { dates, quotes, attributions, speakers, statistics };
  const article = validateArticle(assembleArticle(story, found), text);
  lap("validation");
  return article;
}
