import {
  checkApart,
  checkExcerpt,
  checkIndex,
  checkOrder,
  checkSpan,
  checkWithin,
  fail,
  shown,
  type Check,
} from "./findings.js";
import type { Article, Attribution } from "./types.js";

/**
 * What is wrong with an Article as a reading of `text`, as far as its schema cannot tell: spans, indexes,
 * order, and lists that must agree. Empty for a sound Article; takes time linear in its size.
 */
export function problems(article: Article, text: string): string[] {
  const check: Check = { article, text, found: [] };
  checkFrame(check);
  checkDates(check);
  checkQuotes(check);
  checkAttributions(check);
  checkRelays(check);
  checkLinks(check);
  checkSpeakers(check);
  checkStatistics(check);
  checkDiagnostics(check);
  return check.found;
}

function checkFrame(check: Check): void {
  const { headline, byline, dateline, date, agency, paragraphs, signOff } = check.article;
  checkExcerpt(check, headline, "headline");
  checkExcerpt(check, byline, "byline");
  checkExcerpt(check, agency, "agency");
  checkExcerpt(check, signOff, "signOff");
  checkSpan(check, date && date.span, "date", -1, "span");
  checkExcerpt(check, dateline, "dateline");
  if (dateline) {
    checkExcerpt(check, dateline.agency, "dateline.agency");
    checkExcerpt(check, dateline.date, "dateline.date");
    checkWithin(check, dateline.date, dateline, "dateline.date");
    dateline.places.forEach((place, i) => {
      checkExcerpt(check, place, "dateline.places", i);
      checkExcerpt(check, place.qualifier, "dateline.places", i, "qualifier");
      checkWithin(check, place, dateline, "dateline.places", i);
      checkWithin(check, place.qualifier, place, "dateline.places", i, "qualifier");
    });
    checkApart(check, dateline.places, "dateline.places");
    for (const paragraph of paragraphs)
      if (paragraph.start < dateline.end && dateline.start < paragraph.end)
        fail(check, `${shown(paragraph)} has the dateline in it`, "paragraphs");
  }
  for (let i = 0; i < paragraphs.length; i++) checkExcerpt(check, paragraphs[i], "paragraphs", i);
  checkApart(check, paragraphs, "paragraphs");
}

function checkDates(check: Check): void {
  const { dates } = check.article;
  for (let i = 0; i < dates.length; i++) checkExcerpt(check, dates[i], "dates", i);
  checkOrder(check, dates, "dates");
}

function checkQuotes(check: Check): void {
  const { quotes, paragraphs, attributions } = check.article;
  checkOrder(check, quotes, "quotes");
  for (let i = 0; i < quotes.length; i++) {
    const quote = quotes[i];
    checkExcerpt(check, quote, "quotes", i);
    checkExcerpt(check, quote.content, "quotes", i, "content");
    checkWithin(check, quote.content, quote, "quotes", i, "content");
    // What encloses or precedes a quote comes before it in text order, so neither chain can close on itself.
    checkIndex(check, quote.parent, i, "quotes", i, "parent");
    checkIndex(check, quote.continues, i, "quotes", i, "continues");
    checkIndex(check, quote.paragraph, paragraphs.length, "quotes", i, "paragraph");
    checkIndex(check, quote.attribution, attributions.length, "quotes", i, "attribution");
    const parent = quote.parent === null ? undefined : quotes[quote.parent];
    if (parent) checkWithin(check, quote, parent, "quotes", i, "parent");
    const paragraph = paragraphs[quote.paragraph];
    if (paragraph && (quote.start < paragraph.start || quote.start >= paragraph.end))
      fail(
        check,
        `the quote begins at ${quote.start}, which is not in that paragraph`,
        "quotes",
        i,
        "paragraph",
      );
  }
}

/** A quote's attribution names the quote; what an attribution names is attributed, to it or to one inside it. */
function checkLinks(check: Check): void {
  const { attributions, quotes } = check.article;
  const named = new Uint8Array(quotes.length);
  for (let i = 0; i < attributions.length; i++) {
    for (const quote of attributions[i].quotes) {
      const owner = quotes[quote]?.attribution;
      if (owner === i) named[quote] = 1;
      else if (owner === null)
        fail(check, `quotes[${quote}] has no attribution`, "attributions", i, "quotes");
    }
  }
  for (let i = 0; i < quotes.length; i++)
    if (quotes[i].attribution !== null && named[i] === 0)
      fail(check, `attributions[${quotes[i].attribution}] does not name it`, "quotes", i, "attribution");
}

function checkAttributions(check: Check): void {
  const { attributions, quotes, speakers, dates } = check.article;
  for (let i = 0, before = 0; i < attributions.length; i++) {
    const attribution = attributions[i];
    const { source, cue, medium, contents } = attribution;
    checkExcerpt(check, source, "attributions", i, "source");
    checkExcerpt(check, cue, "attributions", i, "cue");
    checkExcerpt(check, medium, "attributions", i, "medium");
    for (let j = 0; j < contents.length; j++)
      checkExcerpt(check, contents[j], "attributions", i, "contents", j);
    checkApart(check, contents, "attributions", i, "contents");
    checkIndex(check, attribution.speaker, speakers.length, "attributions", i, "speaker");
    checkIndex(check, attribution.date, dates.length, "attributions", i, "date");
    checkIndex(check, attribution.relay, attributions.length, "attributions", i, "relay");
    for (let j = 0; j < attribution.quotes.length; j++) {
      const quote = attribution.quotes[j];
      checkIndex(check, quote, quotes.length, "attributions", i, "quotes");
      if (j > 0 && attribution.quotes[j - 1] >= quote)
        fail(check, `${quote} stands behind ${attribution.quotes[j - 1]}`, "attributions", i, "quotes");
    }
    const start = startOf(attribution);
    if (start === Infinity) fail(check, "has neither source nor cue nor content", "attributions", i);
    else if (start < before) fail(check, "begins before the one before it", "attributions", i);
    else before = start;
  }
}

/** Where the first of an attribution's parts begins. */
function startOf({ source, cue, contents }: Attribution): number {
  return Math.min(source?.start ?? Infinity, cue?.start ?? Infinity, contents[0]?.start ?? Infinity);
}

/** No attribution passes itself on, by however many others. */
function checkRelays(check: Check): void {
  const { attributions } = check.article;
  const seenFrom = new Int32Array(attributions.length).fill(-1);
  for (let i = 0; i < attributions.length; i++) {
    let at: number | null = i;
    while (at !== null && at < attributions.length && seenFrom[at] < 0) {
      seenFrom[at] = i;
      at = attributions[at].relay;
    }
    if (at !== null && seenFrom[at] === i) fail(check, "passes itself on", "attributions", i, "relay");
  }
}

function checkSpeakers(check: Check): void {
  const { speakers } = check.article;
  for (let i = 0, before = 0; i < speakers.length; i++) {
    const { mentions } = speakers[i];
    for (let j = 0; j < mentions.length; j++) checkExcerpt(check, mentions[j], "speakers", i, "mentions", j);
    checkOrder(check, mentions, "speakers", i, "mentions");
    const start = mentions[0]?.start ?? before;
    if (start < before) fail(check, "is mentioned before the one before it", "speakers", i);
    before = start;
  }
}

function checkStatistics(check: Check): void {
  const { statistics, attributions, dates } = check.article;
  checkOrder(check, statistics, "statistics");
  for (let i = 0; i < statistics.length; i++) {
    const { value, range, subject, attribution, date } = statistics[i];
    checkExcerpt(check, statistics[i], "statistics", i);
    checkExcerpt(check, subject, "statistics", i, "subject");
    checkIndex(check, attribution, attributions.length, "statistics", i, "attribution");
    checkIndex(check, date, dates.length, "statistics", i, "date");
    if (range === null) continue;
    if (range.low === null || range.high === null) continue;
    if (value !== null) fail(check, "has both a value and a range with two ends", "statistics", i);
    if (range.low > range.high) fail(check, `${range.low} is above ${range.high}`, "statistics", i, "range");
  }
}

function checkDiagnostics(check: Check): void {
  const { diagnostics } = check.article;
  for (let i = 0; i < diagnostics.length; i++) checkSpan(check, diagnostics[i], "diagnostics", i);
  for (let i = 1; i < diagnostics.length; i++)
    if (diagnostics[i].start < diagnostics[i - 1].start)
      fail(check, "stands behind one that begins after it", "diagnostics", i);
}
