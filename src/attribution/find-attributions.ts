import type { Attribution, DateMention, Quote } from "../article/types.js";
import type { Body } from "../text/body.js";
import { excerpt } from "../text/span.js";
import { readClaims, type Range } from "./claims.js";
import { COLON_FORM } from "./cues.js";
import { readModels } from "./models.js";
import { settleClaims, type Settled } from "./settle-claims.js";
import { read, type Reading } from "./reading.js";
import { WEIGHTS } from "./weights.js";

const MODELS = readModels(WEIGHTS);

/**
 * Who said what in a body, in text order. `speaker` is null in all of them: the speakers stage comes after.
 */
export function findAttributions(
  body: Body,
  dates: readonly DateMention[],
  quotes: readonly Quote[],
): Attribution[] {
  const reading = read(body, quotes);
  const settled = settleClaims(reading, readClaims(reading, MODELS));
  void dates;
  return settled
    .map((item) => attribution(reading, item))
    .sort((a, b) => startOf(a) - startOf(b) || a.contents[0].start - b.contents[0].start);
}

function attribution(reading: Reading, { claim, contents: given, basis }: Settled): Attribution {
  const { tokens, quotes, run, body } = reading;
  const cut = ({ first, last }: Range) => excerpt(body.text, tokens[first].start, tokens[last - 1].end);
  const contents = apart(given);
  const within: number[] = [];
  let plain = 0;
  for (const { first, last } of contents)
    for (let i = first; i < last; i++) {
      const quote = run[i];
      if (quote < 0 || (run[claim.cue.head] === quote && claim.cue.form !== COLON_FORM)) {
        if (tokens[i].kind === "word" || tokens[i].kind === "number") plain++;
      } else if (within.at(-1) !== quote && quotes[quote].kind !== "term") within.push(quote);
    }
  return {
    kind: within.length === 0 ? "indirect" : plain === 0 ? "direct" : "mixed",
    source: claim.source.head < 0 ? null : cut(claim.source),
    cue: basis === "explicit" ? cut(claim.cueRange) : null,
    contents: contents.map(cut),
    quotes: within,
    speaker: null,
    basis,
    date: null,
    medium: null,
    relay: null,
    confidence: claim.probability,
  };
}

/** Where the first part of an attribution begins. */
function startOf({ source, cue, contents }: Attribution): number {
  return Math.min(source?.start ?? Infinity, cue?.start ?? Infinity, contents[0].start);
}

/** Ranges in text order, those that overlap or touch joined. */
function apart(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const { first, last } of [...ranges].sort((a, b) => a.first - b.first)) {
    const before = joined.at(-1);
    if (before && first < before.last) before.last = Math.max(before.last, last);
    else joined.push({ first, last });
  }
  return joined;
}
