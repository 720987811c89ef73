import type { Word } from "../text/word.js";
import { FIGURE_WORDS } from "./figure-words.js";
import {
  ANCHOR,
  BEGINS,
  CURRENCY,
  FALL,
  JOINED,
  MULTIPLE,
  NAMED,
  PREFIX,
  RANKED,
  RISE,
  SECOND,
  UNIT,
} from "./role-bits.js";

/** "threefold", "twelvefold"; not "manifold". */
const FOLD = /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|hundred)fold$/;

/** "mid-20s"; not "mid-term". */
export const MID_DECADE = /^mid-[1-9]0s$/;

/** What a word is to a figure, in the bits of `role-bits.ts`. */
export function figureRole(word: Word): number {
  const { figureRole } = word;
  return figureRole < 0 ? (word.figureRole = roleOf(word)) : figureRole;
}

function roleOf({ kind, lower, shape, form }: Word): number {
  if (kind === "number") return ANCHOR | BEGINS | SECOND;
  let role = FIGURE_WORDS.get(lower) ?? 0;
  // the unit or currency comes behind it
  if (kind === "hyphen" || kind === "dash") return role | UNIT | CURRENCY;
  if (kind !== "word") return role;
  const { length } = lower;
  if (length > 3 && lower.endsWith("s"))
    role |= (FIGURE_WORDS.get(lower.slice(0, -1)) ?? 0) & (UNIT | CURRENCY | NAMED);
  if (form !== null && form.lemma !== lower)
    role = (role & ~(RISE | FALL)) | ((FIGURE_WORDS.get(form.lemma) ?? 0) & (RISE | FALL));
  if (lower.endsWith("fold")) role |= BEGINS | MULTIPLE | (FOLD.test(lower) ? ANCHOR : 0);
  const cut = boundary(lower);
  if (cut < 0) return lower.endsWith(".") ? role | JOINED : role;
  role |= JOINED;
  const hyphen = lower.indexOf("-");
  const head = hyphen > 0 ? (FIGURE_WORDS.get(lower.slice(0, hyphen)) ?? 0) : 0;
  if ((head & RANKED) !== 0) role |= RANKED | (head & (ANCHOR | BEGINS));
  if (MID_DECADE.test(lower)) role |= ANCHOR;
  const prefix = shape === "lower" || hyphen === cut ? head : (FIGURE_WORDS.get(lower.slice(0, cut)) ?? 0);
  return length > 2 && (prefix & PREFIX) !== 0 ? role | ANCHOR : role;
}

/** Whether letters may be cut off the figure behind them: "USD", "minus", "four". */
export function isPrefix(letters: string): boolean {
  return ((FIGURE_WORDS.get(letters) ?? 0) & PREFIX) !== 0;
}

/** Index of the first hyphen or the first digit behind letters; -1 for none. */
export function boundary(lower: string): number {
  for (let i = 1; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    if (code === 45 || (code >= 48 && code <= 57)) return i;
  }
  return -1;
}
