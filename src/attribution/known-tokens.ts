import type { Attribution } from "../article/types.js";
import { markTokens } from "./found.js";
import type { Reading } from "./reading.js";

/** What a token is to a known attribution: in its source. */
export const SOURCE = 1;

/** In its contents. */
export const CONTENT = 2;

/** In its cue. */
export const CUE = 4;

/** What each token is to the known attributions. */
export function tokensOf({ tokens }: Reading, known: readonly Attribution[]): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  for (const { source, cue, contents } of known) {
    if (source !== null) markTokens(tokens, marks, source, SOURCE);
    if (cue !== null) markTokens(tokens, marks, cue, CONTENT | CUE);
    for (const content of contents) markTokens(tokens, marks, content, CONTENT);
  }
  return marks;
}
