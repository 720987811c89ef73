import type { Attribution, Span } from "../article/types.js";
import { excerptOf } from "../text/span.js";
import type { Token } from "../text/token.js";
import { tokenAt } from "../text/tokens.js";
import type { Range } from "./ranges.js";
import type { Reading } from "./reading.js";

/** An attribution that a rule finds where the scorer reads none. */
export interface Found {
  source: Range;
  cue: Range;
  contents: readonly Range[];
}

/** Makes an attribution of what a rule found. */
export function assembleFound(
  { body, quotes, run }: Reading,
  { source, cue, contents }: Found,
  confidence: number,
): Attribution {
  const cut = (range: Range) => excerptOf(body, range);
  const within: number[] = [];
  for (const { first, last } of contents)
    for (let i = first; i < last; i++) {
      const quote = run[i];
      if (quote >= 0 && quote !== within.at(-1) && quotes[quote].kind !== "term") within.push(quote);
    }
  return {
    kind: within.length === 0 ? "indirect" : "mixed",
    source: cut(source),
    cue: cut(cue),
    contents: contents.map(cut),
    quotes: within,
    speaker: null,
    basis: "explicit",
    date: null,
    medium: null,
    relay: null,
    confidence,
  };
}

/** Sets a bit for each token of a span. */
export function markTokens(
  tokens: readonly Token[],
  marks: Uint8Array,
  { start, end }: Span,
  bit: number,
): void {
  for (let i = tokenAt(tokens, start); i < tokens.length && tokens[i].start < end; i++) marks[i] |= bit;
}
