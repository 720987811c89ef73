import { RECEIVING_VERBS, RECEPTION_NOUNS } from "../../lexicon/cue-verbs.js";
import { wordSet } from "../../lexicon/words.js";
import { raise, type Claim } from "../claim.js";
import { NOUN_FORM } from "../cues/cue.js";
import { endOfPhrase } from "../phrases/noun-phrases.js";
import type { Reading } from "../reading.js";
import { BY_SLOT } from "../source.js";
import { THAT, marked } from "../words/word-classes.js";

const GIVEN = /* @__PURE__ */ wordSet(RECEPTION_NOUNS);
const RECEIVING = /* @__PURE__ */ wordSet(RECEIVING_VERBS);

/** How sure it is that this is of the thing. */
const SURE = 0.5;

/** Longest "unions and greens", in tokens. */
const LONGEST = 20;

/** Classes of what may stand between a subject and its verb, and of what begins why: "over a decision", "for her calm". */
const HELPING = marked("be have modal not RB");
const REASON = marked("about for to");

/**
 * Gives a thing's reception to those whom it is from: "[The plan] [drew criticism] from [farmers]". Returns whether the
 * claim is of one. Not "criticism from farmers grew", nor "drew criticism from farmers that it was late".
 */
export function receive(reading: Reading, claim: Claim): boolean {
  const { tokens, classes, sentences, phraseAt, commasBefore, verbsBefore } = reading;
  const { head, form, sentence } = claim.cue;
  const phrase = phraseAt[head];
  const giver = phraseAt[head + 2];
  if (form !== NOUN_FORM || !phrase || !giver || tokens[head + 1].lower !== "from") return false;
  const { first: start, last: end } = sentences[sentence];
  let first = phrase.first - 1;
  if (first <= start || !GIVEN.has(tokens[head].lower) || !RECEIVING.has(tokens[first].lemma)) return false;
  while (first > start && HELPING[classes[first - 1]] === 1) first--;
  const subject = phraseAt[first - 1];
  let close = head + 3;
  while (close < Math.min(end, head + LONGEST) && REASON[classes[close]] === 0) close++;
  const last = endOfPhrase(reading, giver, close);
  if (!subject || classes[last] === THAT) return false;
  const alone = verbsBefore[first] === verbsBefore[start] && commasBefore[first] === commasBefore[start];
  const { first: from, head: who } = giver;
  claim.source = { first: from, last, slot: BY_SLOT, head: who };
  claim.cueRange = { first, last: head + 1 };
  claim.contents = [{ first: alone ? start : subject.first, last: first }];
  raise(claim, SURE);
  return true;
}
