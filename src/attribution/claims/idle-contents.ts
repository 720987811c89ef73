import { wordSet } from "../../lexicon/words.js";
import type { Claim } from "../claim.js";
import type { Range } from "../ranges.js";
import { isFiniteCue } from "../cues/cue.js";
import { opensAsParticiple } from "./participles.js";
import type { Reading } from "../reading.js";
import {
  AND,
  BUT,
  COMMA,
  IN_CLASSES,
  RB,
  SEMICOLON,
  THAT,
  VBG,
  WHAT,
  WHICH,
  WHO,
  isFiniteVerb,
  isMediumNoun,
  maySpeak,
} from "../words/word-classes.js";

/** Whether a content is no words of the claim's source. */
export function isIdle(reading: Reading, claims: readonly Claim[], index: number, content: Range): boolean {
  const claim = claims[index];
  return (
    isWordless(reading, content) ||
    isRelative(reading, content) ||
    isNextVerb(reading, claim, content) ||
    isMainClause(reading, claim, content) ||
    isQuestion(reading, claim, content) ||
    (content.first > claim.cue.head + 1 && isManner(reading, content)) ||
    (claim.contents.length > 1 &&
      (content.first < claim.cue.head
        ? isOccasion(reading, claim, content)
        : isNextStatement(reading, claims, index, content)))
  );
}

/** 'Lund said ["].': marks alone. */
function isWordless({ tokens }: Reading, { first, last }: Range): boolean {
  for (let i = first; i < last; i++)
    if (tokens[i].kind === "word" || tokens[i].kind === "number") return false;
  return true;
}

/** "the plan, [which] he called …", "[Earlier], he said …": a word that only stands for one before, or says when. */
function isRelative({ classes }: Reading, { first, last }: Range): boolean {
  if (last !== first + 1) return false;
  const c = classes[first];
  return c === WHICH || c === WHO || c === WHAT || c === THAT || c === RB;
}

/** "praised the plan, which the council had written, [and left]", "Holm, who is asking, [had left]": the main clause goes on. */
function isNextVerb({ classes, run }: Reading, { cue, source }: Claim, { first, last }: Range): boolean {
  const c = classes[first];
  if (first <= cue.head || first + 1 >= last || run[first] >= 0) return false;
  return c === AND || c === BUT
    ? isFiniteVerb(classes[first + 1])
    : source.head >= 0 && classes[source.head] === WHO && classes[first - 1] === COMMA && isFiniteVerb(c);
}

/** "Told of the vote, [the coach laughed]": a sentence's own clause, behind a participle that it begins with. */
function isMainClause(reading: Reading, claim: Claim, { first }: Range): boolean {
  const { tokens, classes } = reading;
  const { cue } = claim;
  if (!opensAsParticiple(reading, claim)) return false;
  // "Told [of the vote]" is what somebody heard
  const heard = tokens[cue.head].lemma === "tell" && IN_CLASSES[classes[first]] === 1;
  return heard || (first > cue.head + 1 && classes[first - 1] === COMMA);
}

/** '"No," Lund said, [his arms folded]': how it was said. */
function isManner({ tokens, classes, verbsBefore, run, phraseAt }: Reading, { first, last }: Range): boolean {
  const owned =
    tokens[first].tag === "PRP$" && classes[first - 1] === COMMA && run[first] < 0
      ? phraseAt[first]
      : undefined;
  return (
    owned !== undefined &&
    (verbsBefore[last] === verbsBefore[first] ||
      (!maySpeak(tokens[owned.head].word) && last < owned.last + LONGEST_MANNER))
  );
}

/** Most words of "folded before him". */
const LONGEST_MANNER = 5;

/** What others do to whom they want words from. */
const PUT = /* @__PURE__ */ wordSet("ask tell press question quiz challenge");

/** "[Asked about the plan], Dahl shrugged": what was put to the one who answers. */
function isQuestion({ tokens, sentences }: Reading, { cue, source }: Claim, { first, last }: Range): boolean {
  if (first !== sentences[cue.sentence].first || source.first < last) return false;
  const { tag, lemma } = tokens[first];
  return (tag === "VBN" || tag === "VBD") && PUT.has(lemma);
}

/** "[Speaking to reporters], he said …", "[In a post on X], he said, …"; not a participle with a verb of its own clause, nor "[In May], he said, …". */
function isOccasion(
  { tokens, classes, run, sentences, phraseAt }: Reading,
  { cue }: Claim,
  { first, last }: Range,
): boolean {
  if (first !== sentences[cue.sentence].first) return false;
  const medium = IN_CLASSES[classes[first]] === 1 ? phraseAt[first + 1] : undefined;
  if (classes[first] !== VBG && !(medium && isMediumNoun(tokens[medium.head].word))) return false;
  for (let i = first; i < last; i++) if (run[i] >= 0 || isFiniteVerb(classes[i])) return false;
  return true;
}

/** How far behind its "and" another's cue may stand, in tokens. */
export const NEAR = 15;

/** "…, the union said, [and the operator warned that …]": the clause has a source and cue of its own. */
export function isNextStatement(
  { classes, run }: Reading,
  claims: readonly Claim[],
  index: number,
  { first }: Range,
): boolean {
  const c = classes[first];
  if ((c !== AND && c !== BUT && c !== SEMICOLON) || run[first] >= 0) return false;
  for (let i = index + 1; i < claims.length && claims[i].cue.head < first + NEAR; i++) {
    const { cue, source, contents, evidence } = claims[i];
    if (contents.length > 0 && evidence.cue > 0 && isFiniteCue(cue) && source.first === first + 1)
      return true;
  }
  return false;
}
