import type { Attribution, Quote } from "../article/types.js";

const FIRST_PERSON = /^(?:I|me|my)$/i;

/**
 * For each attribution whose source is "I" inside a quotation, the index of the attribution whose words those
 * are; -1 for all others.
 */
export function speakersOfI(quotes: readonly Quote[], attributions: readonly Attribution[]): Int32Array {
  const owner = new Int32Array(quotes.length).fill(-1);
  attributions.forEach(({ quotes: said }, index) => {
    for (const quote of said) if (owner[quote] < 0) owner[quote] = index;
  });
  const whose = new Int32Array(attributions.length).fill(-1);
  attributions.forEach(({ source }, index) => {
    if (source === null || !FIRST_PERSON.test(source.text)) return;
    const quote = quoteAt(quotes, source.start);
    if (quote >= 0 && owner[quote] !== index) whose[index] = owner[quote];
  });
  return whose;
}

/** Index of the last quote that begins before `offset`, or of the one around it, if it lies inside; else -1. */
function quoteAt(quotes: readonly Quote[], offset: number): number {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotes[middle].start <= offset) low = middle + 1;
    else high = middle;
  }
  let at: number | null = low - 1;
  while (at !== null && at >= 0 && quotes[at].end <= offset) at = quotes[at].parent;
  return at ?? -1;
}
