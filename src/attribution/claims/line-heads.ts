import { TURN_LABELS } from "../../lexicon/turn-labels.js";
import { hasCapital, type Token } from "../../text/token.js";
import type { Reading } from "../reading.js";
import { IN_CLASSES, natureOfNoun } from "../words/word-classes.js";
import type { PlainSource } from "./plain-claims.js";

/** Most tokens of a line that says who speaks, with what he is. */
export const LONGEST_LINE = 30;

/** Fewest words of a full name, and most of a name with its rank: "GOV. MIKE PENCE". */
export const SHORTEST_FULL_NAME = 2;
const LONGEST_NAME = 5;

/** Most words of a topic. */
const LONGEST_TOPIC = 8;

/**
 * Where the name ends that begins a line, no farther than `end`: "[OLGA DAHL], ECONOMIST", "[Dahl]: Why?".
 * `first` where none does: "on housing", "UPDATE:".
 */
export function endOfName(tokens: readonly Token[], first: number, end: number): number {
  const most = Math.min(end, first + LONGEST_NAME);
  let last = first;
  while (last < most && hasCapital(tokens[last])) last++;
  return last > first && isLabel(tokens, first, last) ? first : last;
}

/** Whether a line begins with what its words are, or are about: "UPDATE", "ON HOUSING". */
export function isLabel(tokens: readonly Token[], first: number, last: number): boolean {
  return opensTopic(tokens[first]) || TURN_LABELS.has(tokens[last - 1].lower);
}

/** Whether a line that begins so says what the words behind its colon are about: "[ON] HOUSING: “…”". */
const opensTopic = ({ closed }: Token): boolean => closed === "IN";

/** Whether a colon stands behind what the words are about: 'ON HOUSING[:] “…”', 'On taxes[:] “…”'; not 'On Monday Dahl said[:] “…”'. */
export function endsTopic({ tokens, sentences, verbsBefore }: Reading, colon: number): boolean {
  const { first } = sentences[tokens[colon].sentence];
  if (!opensTopic(tokens[first])) return false;
  if (tokens[first].shape === "upper") return true;
  return (
    tokens[first].lower === "on" &&
    colon <= first + LONGEST_TOPIC &&
    verbsBefore[colon] === verbsBefore[first]
  );
}

/** Whether somebody's role stands before the last word of a name: "French President Paul Mercier"; not "President". */
export function isTitled(tokens: readonly Token[], first: number, head: number): boolean {
  for (let i = first; i < head; i++)
    if (natureOfNoun(tokens[i].word) === "person") return hasCapital(tokens[head]);
  return false;
}

/** Who signs with a name up to `behind` and what he is up to `end`: "[Olga Dahl, economist]", "[Olga Dahl], on X". */
export function signer({ classes }: Reading, first: number, behind: number, end: number): PlainSource {
  // "on X", "to reporters in Oslo" is where it was said
  const isPlace = behind + 1 < end && IN_CLASSES[classes[behind + 1]] === 1;
  return { first, last: isPlace ? behind : end, head: behind - 1 };
}
