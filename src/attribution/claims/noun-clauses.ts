import { holdsOneOf, wordSet } from "../../lexicon/words.js";
import type { Token } from "../../text/token.js";
import type { Claim } from "../claim.js";
import { NOUN_FORM } from "../cues/cues.js";
import { endOfPhrase } from "../phrases/noun-phrases.js";
import { CLAUSE, kindOfStart } from "../phrases/start-kinds.js";
import { isWithin } from "../ranges.js";
import type { Reading } from "../reading.js";
import { BY_SLOT, isSubject } from "../source.js";
import { AND, BUT, COMMA, IN_CLASSES, RB, STOP, THAT, isFiniteVerb, marked } from "../words/word-classes.js";

/** Nouns of what somebody says or thinks, where a clause behind "that" tells what. */
const TELLING = /* @__PURE__ */ wordSet(
  "claim complaint suggestion warning concern fear doubt allegation accusation rumor rumour assertion assurance promise " +
    "pledge criticism speculation hope worry denial admission report statement",
);

/** How sure it is of such a noun. */
const SURE = 0.45;

/** Words between such a noun and those whose it is: "criticism [from] unions that". */
const OWNING = /* @__PURE__ */ wordSet("from by among");

/** Farthest that the "that" may stand behind its noun, in tokens, and another claim of the sentence. */
const FARTHEST = 14;

/** Longest that such a clause is read, in tokens. */
const LONGEST = 120;

/** Classes of what may stand before the subject of a clause. */
const OPENS_CLAUSE = marked("comma and but that unquote dash semicolon");

/** Classes of words that begin a clause with a verb of its own. */
const OPENING = marked("that who which what if how when because while");

/** Classes of words that a finite verb may stand behind, with its subject before them. */
const BETWEEN = marked("RB not comma");

/** Classes of what makes a verb longer behind a finite one. */
const GOES_ON = marked("RB not VB VBN VBG");

/**
 * Mends what a noun attributes: whose it is and which clause tells it, and where that ends before the sentence's own
 * verb. "Criticism from [unions] [that it was rushed] has grown", "The claim [that it was untested] was rejected".
 */
export function mendNoun(reading: Reading, claims: readonly Claim[], index: number): void {
  const { tokens, classes, sentences, phraseAt, run, verbsBefore } = reading;
  const claim = claims[index];
  const { head, form, sentence, first: cueFirst } = claim.cue;
  const { slot, last: sourceLast } = claim.source;
  // "she points out that" is a verb that passes for a noun
  if (form !== NOUN_FORM || run[head] >= 0 || classes[head + 1] === RB) return;
  if (isSubject(slot) && sourceLast === cueFirst) return;
  const { first: start, last: end } = sentences[sentence];
  const limit = Math.min(head + LONGEST, classes[end - 1] === STOP ? end - 1 : end);
  const that = thatBehind(reading, head, limit);
  const owner = that > head + 1 ? phraseAt[head + 2] : undefined;
  if (that > 0 && (that === head + 1 || owner !== undefined)) {
    if (owner !== undefined) {
      const { first, head: who } = owner;
      claim.source = { first, last: endOfPhrase(reading, owner, that), slot: BY_SLOT, head: who };
      claim.cueRange = { first: head, last: head + 1 };
    }
    claim.contents = [claim.contents.find(({ first }) => first === that) ?? { first: that, last: limit }];
    if (holdsOneOf(TELLING, tokens[head].lower) && !isTold(claims, index))
      claim.probability = Math.max(claim.probability, SURE);
  } else if (classes[head + 1] === THAT && phraseAt[head + 2]) claim.contents = [];
  const content = claim.contents.at(-1);
  if (content === undefined || content.first < head || verbsBefore[content.first] > verbsBefore[head]) return;
  const before = (phraseAt[head]?.first ?? head) - 1;
  if (before < start || OPENS_CLAUSE[classes[before]] === 1) content.last = mainVerb(reading, content);
  else if (
    verbsBefore[head] === verbsBefore[start] &&
    (IN_CLASSES[classes[before]] === 1 || tokens[before].tag === "IN")
  )
    for (let i = content.first + 1; i < content.last; i++)
      if (classes[i] === COMMA && run[i] < 0 && verbsBefore[i] > verbsBefore[content.first]) content.last = i;
}

/** The "that" of the clause a noun has, right behind it or behind "from unions"; 0 if there is none. */
function thatBehind(reading: Reading, head: number, limit: number): number {
  const { tokens, classes } = reading;
  if (classes[head + 1] !== THAT && !OWNING.has(tokens[head + 1]?.lower)) return 0;
  for (let i = head + 1; i + 2 < limit && i < head + FARTHEST; i++) {
    if (isFiniteVerb(classes[i]) || classes[i] === COMMA) return 0;
    if (classes[i] === THAT) return isRelative(reading, i + 1) ? 0 : i;
  }
  return 0;
}

/** Verbs that take what a noun is for an object. */
const TAKING = /* @__PURE__ */ wordSet("make give issue raise voice express draw");

/** Whether a "that" stands for its noun: "a promise that [was kept]", "that [he made] was". */
function isRelative({ tokens, classes, phraseAt }: Reading, at: number): boolean {
  const phrase = phraseAt[at];
  if (phrase === undefined)
    return isFiniteVerb(classes[at]) || (classes[at] === RB && isFiniteVerb(classes[at + 1]));
  const { last } = phrase;
  const verb = tokens[last] as Token | undefined;
  const next = classes[last + 1];
  return (
    verb !== undefined && TAKING.has(verb.lemma) && (next === COMMA || next === STOP || isFiniteVerb(next))
  );
}

/** Whether a likelier claim near has the cue in what it tells: "rejected [suggestions that …]". */
function isTold(claims: readonly Claim[], index: number): boolean {
  const { head } = claims[index].cue;
  return claims
    .slice(Math.max(0, index - FARTHEST), index + FARTHEST)
    .some((other) => other.cue.head !== head && other.probability >= SURE && isWithin(other.contents, head));
}

/** Where the verb stands whose subject is a noun with its content; the content's end if that holds none. */
function mainVerb(reading: Reading, { first, last }: { first: number; last: number }): number {
  const { tokens, classes, run } = reading;
  let open = OPENING[classes[first]] === 1 || kindOfStart(reading, first) === CLAUSE ? 1 : 0;
  for (let i = first + 1; i < last; i++) {
    const c = classes[i];
    if (run[i] >= 0) continue;
    open += OPENING[c];
    if (!isFiniteVerb(c) || tokens[i].tag === "VB") continue;
    let joint = i - 1;
    while (joint > first && BETWEEN[classes[joint]] === 1) joint--;
    if (classes[joint] !== AND && classes[joint] !== BUT && open-- === 0) return joint + 1;
    while (i + 1 < last && GOES_ON[classes[i + 1]] === 1) i++;
  }
  return last;
}
