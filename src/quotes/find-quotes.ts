import type { Diagnostic, Quote } from "../article/types.js";
import type { Body } from "../text/body.js";

/** The quotation-marked runs of a body, in text order, not yet attributed. */
export function findQuotes(body: Body, diagnostics: Diagnostic[]): Quote[] {
  void body;
  void diagnostics;
  return [];
}
