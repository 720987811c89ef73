import type { Attribution, Diagnostic, Quote } from "../article/types.js";

/** The quotes with their attributions filled in, and a diagnostic for each run of speech that nobody is found for. */
export function linkQuotes(
  quotes: readonly Quote[],
  attributions: readonly Attribution[],
  diagnostics: Diagnostic[],
): Quote[] {
  const linked = quotes.map((quote) => ({ ...quote }));
  attributions.forEach((attribution, index) => {
    for (const quote of attribution.quotes) linked[quote].attribution = index;
  });
  for (const quote of linked) {
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
