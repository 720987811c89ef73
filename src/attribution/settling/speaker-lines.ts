import {
  LONGEST_LINE,
  SHORTEST_FULL_NAME,
  endOfName,
  isLabel,
  isTitled,
  signer,
} from "../claims/line-heads.js";
import { plainClaim, type PlainSource } from "../claims/plain-claims.js";
import type { Claim } from "../claim.js";
import type { Reading } from "../reading.js";
import { COLON, COMMA, DASH, OPEN, STOP, SYMBOL } from "../words/word-classes.js";

/** How sure it is that such a line names whose the words below it are. */
const SURE = 0.9;

/**
 * The claim of whom the line right above a quotation names, as reactions are gathered: "IDA HOLM, ECONOMIST, VIDAR
 * BANK / “…”", "* French President Paul Mercier, on X: / “…”". Not "THE ROAD AHEAD", "Dahl spoke to reporters."
 */
export function speakerAbove(reading: Reading, q: number): Claim | null {
  const { classes, firstOf, verbsBefore } = reading;
  const at = firstOf[q] - 1;
  if (at < 0 || !isLineBreak(reading, at)) return null;
  let first = startOfLine(reading, at);
  if (first < 0) return null;
  if (classes[first] === DASH || classes[first] === SYMBOL) first++;
  const last = classes[at] === COLON ? at : at + 1;
  if (first >= last || classes[last - 1] === STOP || verbsBefore[last] > verbsBefore[first]) return null;
  const source = named(reading, first, last, last <= at);
  return source === null ? null : plainClaim(reading, source, { first: at, last: at + 1 }, [], SURE);
}

/** Whether a line ends behind a token of the body. */
function isLineBreak({ body, tokens }: Reading, at: number): boolean {
  const { end, paragraph } = tokens[at];
  const next = tokens[at + 1];
  return paragraph >= 0 && (next.paragraph !== paragraph || body.text.slice(end, next.start).includes("\n"));
}

/** The first token of the line that ends with token `at`; -1 of one too long to be a heading, or with a quotation. */
function startOfLine(reading: Reading, at: number): number {
  const { tokens, run } = reading;
  for (let first = at; first > at - LONGEST_LINE; first--) {
    if (run[first] >= 0) return -1;
    if (
      first === 0 ||
      tokens[first - 1].paragraph !== tokens[first].paragraph ||
      isLineBreak(reading, first - 1)
    )
      return first;
  }
  return -1;
}

/** Who is named: by a full name with what he is behind it, or by what he is and a name. */
function named(reading: Reading, first: number, last: number, colon: boolean): PlainSource | null {
  const { tokens, classes } = reading;
  let behind = first;
  while (behind < last && classes[behind] !== COMMA && classes[behind] !== OPEN) behind++;
  const isDescribed =
    (behind < last || colon) &&
    behind - first >= SHORTEST_FULL_NAME &&
    endOfName(tokens, first, behind) === behind;
  return isDescribed || (isTitled(tokens, first, behind - 1) && !isLabel(tokens, first, behind))
    ? signer(reading, first, behind, last)
    : null;
}
