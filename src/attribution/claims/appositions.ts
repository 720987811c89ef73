import type { Claim } from "../claim.js";
import type { Reading } from "../reading.js";
import { spanning, type SourceCandidate } from "../source.js";
import { AND, CD, COMMA, NNP, WHO, isFiniteVerb, natureOfNoun } from "../words/word-classes.js";

/** Farthest that the clause behind a source and its appositions may begin, in tokens. */
const FARTHEST = 30;

/**
 * The source of an "according to" that opens its sentence, with the appositions behind it: "According to [its
 * president, Jeffrey Ong], the plant …", "to [Ong, a lawyer], …". Not "to [police], Tom Rask, 42, fled".
 */
export function withApposition(reading: Reading, { cue, source }: Claim): SourceCandidate {
  const { classes, sentences } = reading;
  const sentence = sentences[cue.sentence];
  if (cue.first !== sentence.first || classes[source.last] !== COMMA) return source;
  const limit = Math.min(sentence.last, source.last + FARTHEST);
  let last = source.last;
  for (;;) {
    const end = endOfPart(reading, last + 1, limit);
    if (end < 0) break;
    if (!isApposition(reading, source, last + 1, last === source.last)) return source;
    last = end;
  }
  // "its president, Jeffrey Ong[, who left]"
  if (last > source.last && classes[last + 1] === WHO) last = endOfClause(reading, last + 2, limit) ?? last;
  return last > source.last && opensClause(reading, last + 1, limit)
    ? spanning(source, source.first, last)
    : source;
}

/** The comma that ends a relative clause; null without one. */
function endOfClause({ classes, run }: Reading, first: number, limit: number): number | null {
  for (let i = first; i < limit && run[i] < 0; i++) if (classes[i] === COMMA) return i;
  return null;
}

/** The comma that ends a part without a finite verb; -1 if the part has one, or ends otherwise. */
export function endOfPart({ classes }: Reading, first: number, limit: number): number {
  for (let i = first; i < limit; i++) {
    if (classes[i] === COMMA) return i > first ? i : -1;
    if (isFiniteVerb(classes[i]) || classes[i] === WHO) return -1;
  }
  return -1;
}

/** Whether a part may stand for the source: a name for a noun, who or what a name is, or an age. */
function isApposition(
  { tokens, classes, phraseAt }: Reading,
  source: SourceCandidate,
  first: number,
  next: boolean,
): boolean {
  if (classes[first] === CD) return !next;
  const phrase = phraseAt[first];
  if (phrase === undefined) return false;
  const { head } = phrase;
  if (classes[source.head] !== NNP) return classes[head] === NNP;
  const nature = natureOfNoun(tokens[head].word);
  return classes[head] !== NNP && (nature === "person" || nature === "organization");
}

/** Whether a noun phrase begins a clause at `first`; not a list: "knives and cash were found". */
export function opensClause({ classes, phraseAt }: Reading, first: number, limit: number): boolean {
  if (!phraseAt[first]) return false;
  for (let i = first; i < limit && classes[i] !== AND; i++) if (isFiniteVerb(classes[i])) return true;
  return false;
}
