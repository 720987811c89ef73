import type { Token } from "../text/token.js";
import type { Run } from "./pair-marks.js";

/** Index of the token before a run's opening mark, which may be two tokens, ‘‘; -1 if there is none. */
export function tokenBefore(tokens: readonly Token[], { first, start }: Run): number {
  let i = first - 1;
  while (i >= 0 && tokens[i].start >= start) i--;
  return i;
}

/** Index of the token behind a run's closing mark, if it has one. */
export function tokenBehind(tokens: readonly Token[], { last, end }: Run): number {
  let i = last;
  while (i < tokens.length && tokens[i].start < end) i++;
  return i;
}
