import type { Excerpt, StatisticKind } from "../article/types.js";
import { LEVEL_HEDGES } from "../lexicon/figures.js";
import { wordSet } from "../lexicon/words.js";
import type { Body } from "../text/body.js";
import type { Phrase } from "../text/phrases.js";
import { excerpt } from "../text/span.js";
import type { Token } from "../text/token.js";
import { isMoving } from "./change.js";
import type { Counted } from "./counted.js";
import { boundary, figureRole, isPrefix } from "./figure-roles.js";
import { JOINED, PAID } from "./role-bits.js";
import { isCalendar } from "./units/time-units.js";

/** What is known of a figure when its subject is looked for: its pieces, the noun it counts, and what it is of. */
export interface Measured {
  first: number;
  last: number;
  counted: Counted | null;
  kind: StatisticKind;
}

/** Whether a noun is of a rise or a fall, so that it is another that a share of it measures: "a 4 percent [rise]". */
export function isMove(noun: Token, kind: StatisticKind): boolean {
  return noun.tag === "NN" && kind !== "money" && kind !== "duration" && kind !== "number" && isMoving(noun);
}

/** What moves in "an [output] increase of 5 percent" and "a 5 percent [wage] rise": the nouns right in front of `head`. */
export function movedBefore({ text, tokens }: Body, first: number, head: number): Excerpt | null {
  let at = head;
  while (at > first && tokens[at - 1].tag.startsWith("NN")) at--;
  return at < head ? excerpt(text, tokens[at].start, tokens[head - 1].end) : null;
}

/** Words between a preposition and its figure: "to about 5", "of plus or minus 3". */
export const HEDGING: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  `${LEVEL_HEDGES} more than less to plus or minus between $ £ €`,
);

/** How many of them are stepped over. */
export const MOST_HEDGES = 4;

/** What a phrase that no figure measures may have for its head: "at [least]". */
const NO_MEASURE: ReadonlySet<string> = /* @__PURE__ */ wordSet("least most minus cent percent hour minute");

/** "1998", "2024"; not "2,024" or "1700". */
const YEAR = /^(?:19|20)\d\d$/;

/** "190 points", "October", "at least": what no figure measures. */
export function isNoSubject({ tokens, sentences }: Body, { first, last, head }: Phrase): boolean {
  for (let i = first; i < last; i++) {
    // "gaining RM83 to RM90"
    if (tokens[i].tag !== "CD" && isGlued(tokens[i])) return true;
    if (tokens[i].tag !== "CD") continue;
    // "its 2025 forecast", "the 10-year bond", "a 50kg bag"
    if (i < head && (YEAR.test(tokens[i].text) || isGluedUnit(tokens[i + 1], i + 1 < head))) continue;
    // "the Big Four", in the middle of a sentence
    if (tokens[i].shape !== "capital" || i === sentences[tokens[i].sentence].first)
      return !isName(tokens[i - 1]);
  }
  const { lower } = tokens[head];
  // "4 per [cent rise]", "[GH]¢5"
  return (
    tokens[last]?.text === "¢" ||
    isCalendar(lower) ||
    tokens[first].lower === "cent" ||
    // "finished last term", "38 °C"
    (head === first + 1 && (tokens[first].lower === "last" || tokens[first].lower === "next")) ||
    (head === first && first > 0 && tokens[first - 1].text === "°") ||
    NO_MEASURE.has(lower) ||
    /fold$|-(?:thirds?|quarters?|fifths?)$/.test(lower)
  );
}

/** The "-" of "10-year", and the "kg" of "50kg" in front of a noun. */
function isGluedUnit({ kind, spaced }: Token, named: boolean): boolean {
  return kind === "hyphen" || (kind === "word" && !spaced && named);
}

/** "RM83", "USD10m": an amount that is one token with its currency. */
function isGlued({ word, lower }: Token): boolean {
  const cut = (figureRole(word) & JOINED) === 0 ? -1 : boundary(lower);
  return cut > 0 && lower.charCodeAt(cut) !== 45 && isPrefix(lower.slice(0, cut));
}

/** "The S&P 500" is a name with a number in it, "Oct. 3" is a day. */
function isName(token: Token | undefined): boolean {
  return token?.tag === "NNP" && !isCalendar(token.lower) && (figureRole(token.word) & PAID) === 0;
}

/** "[Last] year", "[this] week". */
const DATING: ReadonlySet<string> = /* @__PURE__ */ wordSet("last this next");

/** From the first word of one phrase to the last of another, without "last year" and its like in front. */
export function spanOf({ text, tokens }: Body, from: Phrase, to: Phrase): Excerpt {
  // "Last year [farmers]"
  const dated = DATING.has(tokens[from.first].lower) && isCalendar(tokens[from.first + 1].lower);
  const first =
    dated && from.first + 2 < to.last && tokens[from.first + 2].tag !== "POS" ? from.first + 2 : from.first;
  return excerpt(text, tokens[first].start, tokens[to.last - 1].end);
}
