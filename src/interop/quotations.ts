import type { Article, Attribution, Speaker } from "../article/types.js";

/** One utterance: a quote together with the paragraphs that continue it. */
export interface Quotation {
  /** Index in `article.quotes` of its first run. */
  quote: number;
  /** What is between the marks; an empty line between paragraphs. */
  text: string;
  /** Who says it, if that is known. */
  speaker: Speaker | null;
  /** Index of the speaker in `article.speakers`, or null. */
  speakerIndex: number | null;
  /** ISO 8601 date of when it was said, if that is known. */
  date: string | null;
}

/**
 * What is said between quotation marks in a story, in text order. A quote that runs on into the next
 * paragraphs is one quotation; terms (titles, nicknames, scare quotes) and quotes inside quotes are none.
 */
export function quotations(article: Article): Quotation[] {
  const found: Quotation[] = [];
  const byQuote = new Map<number, Quotation>();
  article.quotes.forEach((quote, index) => {
    if (quote.kind === "term" || quote.parent !== null) return;
    const begun = quote.continues === null ? undefined : byQuote.get(quote.continues);
    if (begun !== undefined) {
      begun.text += `\n\n${quote.content.text}`;
      byQuote.set(index, begun);
      return;
    }
    const attribution = quote.attribution === null ? null : article.attributions[quote.attribution]!;
    const quotation: Quotation = {
      quote: index,
      text: quote.content.text,
      speakerIndex: attribution?.speaker ?? null,
      speaker: speakerOf(article, attribution),
      date: saidOn(article, attribution),
    };
    found.push(quotation);
    byQuote.set(index, quotation);
  });
  return found;
}

function speakerOf(article: Article, attribution: Attribution | null): Speaker | null {
  const speaker = attribution?.speaker ?? null;
  return speaker === null ? null : article.speakers[speaker]!;
}

function saidOn(article: Article, attribution: Attribution | null): string | null {
  const date = attribution?.date ?? null;
  return date === null ? null : article.dates[date]!.iso;
}
