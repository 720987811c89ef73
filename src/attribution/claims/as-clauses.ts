import { wordSet } from "../../lexicon/words.js";
import { endOfPart, opensClause } from "./appositions.js";
import type { Claim } from "../claim.js";
import type { Range } from "../ranges.js";
import { endOfSentence, type Reading } from "../reading.js";
import { AS, BY, CD, COMMA, DATE, IN_CLASSES, NNP, VBG, isFiniteVerb } from "../words/word-classes.js";

/** Verbs of an "as" clause whose content is the sentence's rest: "As Lusa [reported] last week, the road is shut". */
const AS_VERBS = /* @__PURE__ */ wordSet("report say note announce write mention state disclose");

/** Words that may begin the time behind such a verb: "as Reuters reported [last] week". */
const TIMING = /* @__PURE__ */ wordSet("last this earlier late early yesterday today");

/** The rest of a sentence that "As [Reuters] reported last week," or "As was reported," begins; null if none does. */
export function contentOfAsClause(reading: Reading, { cue }: Claim): Range | null {
  const { tokens, classes, sentences } = reading;
  const { first, last } = sentences[cue.sentence];
  if (classes[first] !== AS || cue.head > first + LONGEST_SUBJECT) return null;
  if (!AS_VERBS.has(tokens[cue.head].lemma)) return null;
  for (let i = first + 1; i < cue.first; i++)
    if (classes[i] === COMMA || isFiniteVerb(classes[i])) return null;
  const next = cue.head + 1;
  if (next >= last) return null;
  const c = classes[next];
  if (c !== COMMA && c !== BY && c !== DATE && IN_CLASSES[c] !== 1 && !TIMING.has(tokens[next].lower))
    return null;
  for (let i = next; i + 1 < last && i < next + LONGEST_FRONT; i++) {
    // "May 5" passes for a verb
    if (isFiniteVerb(classes[i]) && classes[i + 1] !== CD) return null;
    if (classes[i] === COMMA && !goesOn(reading, i, Math.min(last, i + LONGEST_FRONT)))
      return { first: i + 1, last: endOfSentence(reading, cue.sentence) };
  }
  return null;
}

/** Whether the front goes on behind a comma: "on Tuesday[, May 5], the plant …", "on May 5[, 2024], the plant …", "in Oslo[, Norway], …", "[, citing two people], …". */
function goesOn(reading: Reading, comma: number, limit: number): boolean {
  const { tokens, classes, phraseAt } = reading;
  if (classes[comma - 1] === DATE && classes[comma + 2] === CD && tokens[comma + 1].shape === "capital")
    return true;
  const end = endOfPart(reading, comma + 1, limit);
  if (end < 0 || !opensClause(reading, end + 1, limit)) return false;
  const c = classes[comma + 1];
  const phrase = phraseAt[comma + 1];
  const name = phrase?.last === end && classes[phrase.head] === NNP;
  return c === VBG || c === CD || c === DATE || (name && classes[comma - 1] !== DATE);
}

/** Longest "last week in Oslo, citing two people" behind its verb, in tokens. */
const LONGEST_FRONT = 20;

/** Longest "as the regional newspaper first" in front of its verb, in tokens. */
const LONGEST_SUBJECT = 9;
