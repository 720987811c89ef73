import { VBG_FORM, isFiniteCue, type Cue } from "../cues/cue.js";
import type { Reading } from "../reading.js";
import { NONE, RELATIVE, RIGHT, isSubject, type SourceCandidate } from "../source.js";
import {
  AND,
  BUT,
  COMMA,
  IN_CLASSES,
  RB,
  VB,
  VBG,
  VBN,
  isFiniteVerb,
  marked,
} from "../words/word-classes.js";

/** Classes of words that begin a clause on which no participle behind a comma hangs. */
const SUBORDINATING = marked("that who which what how if when because after while as than");

/**
 * The subject of the main verb, for a verb that goes on with it: "[Moran] took the bill from the floor, [saying] …",
 * "[Moran] met the miners and [said] …"; `chosen` where that may be one.
 */
export function governingSubject(
  reading: Reading,
  cue: Cue,
  chosen: SourceCandidate,
  candidates: readonly SourceCandidate[],
): SourceCandidate {
  const { classes } = reading;
  const joint = classes[cue.first - 1];
  const participle = cue.form === VBG_FORM && joint === COMMA;
  const second = (joint === AND || joint === BUT) && isFiniteCue(cue);
  if (!participle && !second) return chosen;
  if (!isNoSubject(reading, cue, chosen)) return chosen;
  for (const candidate of candidates) {
    if (!isSubject(candidate.slot) || candidate.head === chosen.head) continue;
    if (isSubjectOfVerb(reading, cue, candidate, participle)) return candidate;
  }
  return chosen;
}

/** Whether a source stands as an object, or as the pronoun of a clause that a comma has closed. */
function isNoSubject(
  { classes, verbsBefore, sentences }: Reading,
  cue: Cue,
  { first, head, slot }: SourceCandidate,
): boolean {
  if (slot === NONE || slot === RIGHT) return true;
  if (slot === RELATIVE) return isClosed(classes, first, cue.first);
  if (!isSubject(slot) || first <= sentences[cue.sentence].first) return false;
  const before = classes[first - 1];
  return (
    verbsBefore[cue.first] === verbsBefore[head + 1] &&
    (IN_CLASSES[before] === 1 || isFiniteVerb(before) || before === VB || before === VBG || before === VBN)
  );
}

/** ", who leads the party, denied it and said": a comma and another verb stand behind the pronoun's own. */
function isClosed(classes: Uint8Array, pronoun: number, end: number): boolean {
  if (classes[pronoun - 1] !== COMMA) return false;
  for (let i = pronoun + 2; i < end - 1; i++) {
    if (classes[i] !== COMMA) continue;
    let next = i + 1;
    while (classes[next] === RB) next++;
    if (next < end && isFiniteVerb(classes[next])) return true;
  }
  return false;
}

/** Whether a finite verb of the clause that the cue goes on stands right behind a candidate. */
function isSubjectOfVerb(
  { classes, run, sentences, phraseAt }: Reading,
  cue: Cue,
  { first, last }: SourceCandidate,
  participle: boolean,
): boolean {
  let verb = last;
  if (IN_CLASSES[classes[verb]] === 1) verb = phraseAt[verb + 1]?.last ?? verb;
  while (verb < cue.first && classes[verb] === RB) verb++;
  if (verb >= cue.first || !isFiniteVerb(classes[verb]) || run[first] !== run[cue.head]) return false;
  if (first === sentences[cue.sentence].first) return true;
  const before = classes[first - 1];
  if (IN_CLASSES[before] === 1 || isFiniteVerb(before) || before === VB || before === VBG) return false;
  return !participle || (SUBORDINATING[before] === 0 && !phraseAt[first - 1]);
}
