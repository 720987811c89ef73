import { REJECTING_VERBS } from "../../lexicon/cue-verbs.js";
import { wordSet } from "../../lexicon/words.js";
import { raise, type Claim } from "../claim.js";
import { NOUN_FORM } from "../cues/cue.js";
import type { Reading } from "../reading.js";
import { noSource } from "../source.js";
import { NNP, THAT, TO } from "../words/word-classes.js";

/** How sure it is that what stands right behind "according to" is its source. */
const SURE = 0.7;

/** Verbs whose subject has no part in the words that are their object: "rejected [criticism that …]". */
const REJECTING = /* @__PURE__ */ wordSet(REJECTING_VERBS);

/** Verbs of a headline that are passive before "to": "Residents [told] to leave"; not "Lund asked to leave". */
const ORDERING = /* @__PURE__ */ wordSet("tell order urge advise");

/** What is said of somebody: "he is [said] to have left", "prices fell and are [expected] to rise"; not "is asked to leave". */
const SUPPOSING = /^(?:say|expect|believe|think|forecast|predict|project|estimate|report|fear)$/;

/** "[Residents] [told] [to leave]", "[He] [is said] [to have left]": those whom it is said of do not say it. */
export function untell({ tokens, classes }: Reading, claim: Claim): void {
  const { cue, source, contents } = claim;
  const { lemma, tag, paragraph } = tokens[cue.head];
  if (classes[cue.head + 1] !== TO || (tag !== "VBD" && tag !== "VBN")) return;
  if (source.head < 0 || source.last > cue.first || contents[0]?.first !== cue.head + 1) return;
  const told = ORDERING.has(lemma) && paragraph < 0;
  if (!told && !(SUPPOSING.test(lemma) && /^(?:is|are|was|were)$/.test(tokens[cue.head - 1].lower))) return;
  claim.contents = [{ first: source.first, last: source.last }, contents[0]];
  claim.source = noSource(cue.first);
}

/** Takes the source from a noun that its subject only rejects: "The office rejected [criticism] that it was slow". */
export function disown({ tokens, phraseAt }: Reading, claim: Claim): void {
  const { cue, source } = claim;
  const phrase = phraseAt[cue.head];
  if (cue.form !== NOUN_FORM || source.head < 0 || !phrase) return;
  const verb = phrase.first - 1;
  if (verb >= source.last && REJECTING.has(tokens[verb].lemma)) claim.source = noSource(cue.first);
}

/** Gives a report to the paper whose it is: "denied [a Harbour Times] report that 40 had left", which is not the denier's. */
export function giveToOutlet({ tokens, classes, phraseAt }: Reading, claim: Claim): void {
  const { head, form } = claim.cue;
  const phrase = phraseAt[head];
  if (form !== NOUN_FORM || tokens[head].lemma !== "report" || !phrase || classes[head + 1] !== THAT) return;
  const { first } = phrase;
  if (classes[head - 1] === NNP && first < head)
    claim.source = { first, last: head, slot: claim.source.slot, head: head - 1 };
}

/** Makes the source of what stands right behind, and no content: "…, according to [the “Roads for all” plan]". Returns whether it did. */
export function takeBehind({ tokens }: Reading, claim: Claim): boolean {
  const { cue, source, contents } = claim;
  const behind = contents.length > 1 && source.head < 0 ? contents[contents.length - 1] : null;
  if (behind === null || behind.first !== cue.head + 2 || tokens[cue.head + 1].lower !== "to") return false;
  claim.source = { first: behind.first, last: behind.last, slot: source.slot, head: behind.last - 1 };
  claim.contents = contents.slice(0, -1);
  raise(claim, SURE);
  return true;
}
