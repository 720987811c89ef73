/**
 * What the spans of an Article are, by where they stand in it: the path of a span with `*` for an index.
 * A span at a path that is not here goes by the last word of its path.
 */
export const SPAN_LABELS: Readonly<Record<string, string>> = {
  headline: "headline",
  byline: "byline",
  dateline: "dateline",
  "dateline/agency": "agency",
  "dateline/date": "dateline-date",
  "dateline/places/*": "place",
  "dateline/places/*/qualifier": "place-qualifier",
  "date/span": "story-date",
  agency: "agency",
  "paragraphs/*": "paragraph",
  "dates/*": "date",
  "quotes/*": "quote",
  "quotes/*/content": "quote-content",
  "attributions/*/source": "source",
  "attributions/*/cue": "cue",
  "attributions/*/contents/*": "content",
  "attributions/*/medium": "medium",
  "speakers/*/mentions/*": "mention",
  "statistics/*": "statistic",
  "statistics/*/subject": "subject",
  signOff: "sign-off",
  "diagnostics/*": "diagnostic",
};
