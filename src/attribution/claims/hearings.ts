import { HEARING_BODIES } from "../../lexicon/organization-nouns.js";
import { wordSet } from "../../lexicon/words.js";
import { raise, type Claim } from "../claim.js";
import { KNOW_CUE, TELL_CUE } from "../words/cue-lexicon.js";
import { PASSIVE, type Cue } from "../cues/cue.js";
import type { Reading } from "../reading.js";
import { LEFT, noSource } from "../source.js";
import { COMMA, DATE, IN_CLASSES, NNP, STOP } from "../words/word-classes.js";

/** Who sits to hear others. */
const HEARERS = /* @__PURE__ */ wordSet(HEARING_BODIES);

/** How sure it is that what stands before ", a jury has heard" is what they heard. */
const HEARD = 0.75;

/** Fewest words of what was heard. */
const SHORTEST = 3;

/** Longest "on Monday at the Old Bailey" behind the verb, in tokens. */
const LONGEST_TAIL = 8;

/** Whether a cue is a verb of hearing with such a subject: "the court heard", "a jury has been told". */
function isHearing({ tokens, sentences, phraseAt }: Reading, cue: Cue): boolean {
  const passive = cue.form === PASSIVE;
  if (cue.lexical !== (passive ? TELL_CUE : KNOW_CUE) || cue.first === sentences[cue.sentence].first)
    return false;
  if (tokens[cue.head].lemma !== (passive ? "tell" : "hear")) return false;
  const hearer = phraseAt[cue.first - 1];
  return hearer !== undefined && HEARERS.has(tokens[hearer.head].lower);
}

/**
 * Gives a claim what a court hears, where that stands before it: "[He lied to police], a jury has heard", "[…], the
 * inquest was told on Monday". Whoever told it is not named. Not "the jury heard two witnesses". Returns whether it did.
 */
export function hearBefore(reading: Reading, claim: Claim): boolean {
  const { cue } = claim;
  if (!isHearing(reading, cue)) return false;
  const { classes, sentences, phraseAt, run } = reading;
  const { first, last } = sentences[cue.sentence];
  const hearer = phraseAt[cue.first - 1]!;
  const comma = hearer.first - 1;
  if (comma < first + SHORTEST || classes[comma] !== COMMA || run[comma] >= 0 || run[cue.head] >= 0)
    return false;
  if (!isTail(reading, cue.head + 1, last)) return false;
  claim.contents = [{ first, last: comma }];
  claim.source =
    cue.form === PASSIVE
      ? noSource(cue.first)
      : { first: comma + 1, last: cue.first, slot: LEFT, head: hearer.head };
  raise(claim, HEARD);
  return true;
}

/** Whether only a place or time stands from `first` to the end of the sentence. */
function isTail({ classes, phraseAt }: Reading, first: number, last: number): boolean {
  if (last - first > LONGEST_TAIL) return false;
  const c = classes[first];
  if (first >= last || c === STOP) return true;
  if (c !== DATE && c !== NNP && IN_CLASSES[c] !== 1) return false;
  for (let i = first; i < last; i++)
    if (!phraseAt[i] && classes[i] !== STOP && classes[i] !== DATE && IN_CLASSES[classes[i]] !== 1)
      return false;
  return true;
}
