import type { Attribution, Diagnostic, Quote } from "../article/types.js";

/** The quotes with their attributions filled in, those that looked like terms as speech, and a diagnostic for each run of speech that nobody is found for. */
export function linkQuotes(
  quotes: readonly Quote[],
  attributions: readonly Attribution[],
  diagnostics: Diagnostic[],
): Quote[] {
  const linked = quotes.map((quote) => ({ ...quote }));
  attributions.forEach((attribution, index) => {
    for (const quote of attribution.quotes) {
      const known = linked[quote].attribution;
      if (known === null || lengthOf(attribution) < lengthOf(attributions[known]))
        linked[quote].attribution = index;
    }
  });
  for (const quote of linked) {
    if (quote.attribution !== null && quote.kind === "term") quote.kind = "partial";
    if (quote.attribution !== null || quote.kind !== "direct" || quote.parent !== null) continue;
    diagnostics.push({
      start: quote.start,
      end: quote.end,
      code: "unattributed-quote",
      message: "The text does not say whose words these are.",
    });
  }
  return linked;
}

function lengthOf({ contents }: Attribution): number {
  let length = 0;
  for (const { start, end } of contents) length += end - start;
  return length;
}
