import { wordSet } from "../../lexicon/words.js";
import type { Range } from "../ranges.js";
import { ACCORDING_FORM, NOUN_FORM, type Cue } from "./cue.js";
import type { Reading } from "../reading.js";
import type { SourceCandidate } from "../source.js";
import { BE, HAVE, IN_CLASSES, NOT, RB, SAID, TO } from "../words/word-classes.js";

/** Words that a verb takes behind it: "points [out]", "shot [back]". */
const PARTICLES = /* @__PURE__ */ wordSet("out back");

/** Verbs and adjectives before the "to" of another verb that say no more than when or how: "[continued] to say". */
const BEFORE_TO = /* @__PURE__ */ wordSet("continue begin start try proceed quick likely able ready set");

/** Verbs that leave it to their noun what is done: "[voiced support for] the crew". */
const LIGHT = /* @__PURE__ */ wordSet("express voice raise offer");

/** Most words of a cue before its verb. */
const MOST = 6;

/** The words of a cue, with those that belong to it: "[called for]", "[points out]", "[voiced support for]", "[has long said]", "[went on to say]". */
export function rangeOfCue(reading: Reading, cue: Cue, source: SourceCandidate, right: Range | null): Range {
  const { tokens, classes, phraseAt } = reading;
  let last = cue.head + 1;
  if (cue.form === ACCORDING_FORM) return { first: cue.first, last: classes[last] === TO ? last + 1 : last };
  const first = firstOfCue(reading, cue, source);
  if (last < tokens.length && takesParticle(reading, cue, last)) last++;
  if (right === null || right.first > cue.head + 4) return { first, last };
  const least = last;
  const light = LIGHT.has(tokens[cue.head].lemma);
  while (
    last < right.first &&
    (!phraseAt[last] || (light && IN_CLASSES[classes[right.first - 1]] === 1)) &&
    tokens[last].kind === "word"
  )
    last++;
  return { first, last: last === right.first ? last : least };
}

/** "points [out]", "put [it]"; not "said [back] in May", "the call [out]". */
function takesParticle({ tokens, classes }: Reading, { head, form }: Cue, at: number): boolean {
  if (form === NOUN_FORM || classes[head] === SAID) return false;
  const { lower } = tokens[at];
  return lower === "it" ? tokens[head].lemma === "put" : PARTICLES.has(lower);
}

function firstOfCue({ tokens, classes, sentences }: Reading, cue: Cue, source: SourceCandidate): number {
  const { first: start } = sentences[cue.sentence];
  const subject = source.head >= 0 && source.last <= cue.first;
  const floor = Math.max(subject ? source.last : start, cue.first - MOST);
  let { first } = cue;
  if (classes[first] !== TO || first <= floor) return first;
  const { lower, lemma } = tokens[first - 1];
  if (lower === "on" && first - 2 >= floor && tokens[first - 2].lemma === "go") first -= 2;
  else if (BEFORE_TO.has(lemma)) first--;
  else return first;
  // "[was] quick to say"
  while (first > floor && isHelper(classes[first - 1])) first--;
  return first;
}

const isHelper = (c: number): boolean => c === HAVE || c === BE || c === NOT || c === RB;
