import { CLAUSE_NOUNS } from "../../lexicon/cue-verbs.js";
import { holdsOneOf, wordSet } from "../../lexicon/words.js";
import type { Token } from "../../text/token.js";
import { raise, type Claim } from "../claim.js";
import { NOUN_FORM } from "../cues/cue.js";
import { endAtComma } from "./content-ends.js";
import { endOfPhrase } from "../phrases/noun-phrases.js";
import { CLAUSE, kindOfStart } from "../phrases/start-kinds.js";
import { isWithin, type Range } from "../ranges.js";
import { endOfSentence, type Reading } from "../reading.js";
import { BY_SLOT, isSubject } from "../source.js";
import { AND, BUT, COMMA, IN_CLASSES, RB, STOP, THAT, isFiniteVerb, marked } from "../words/word-classes.js";

const WITH_CLAUSE = /* @__PURE__ */ wordSet(CLAUSE_NOUNS);

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
  const claim = claims[index];
  const { head, form, first } = claim.cue;
  // "she points out that" is a verb that passes for a noun
  if (form !== NOUN_FORM || reading.run[head] >= 0 || reading.classes[head + 1] === RB) return;
  if (isSubject(claim.source.slot) && claim.source.last === first) return;
  takeClause(reading, claims, index);
  endBeforeVerb(reading, claim);
}

/** Gives a noun the clause that its "that" begins; none where that only stands for the noun. */
function takeClause(reading: Reading, claims: readonly Claim[], index: number): void {
  const { tokens, classes, phraseAt } = reading;
  const claim = claims[index];
  const { head, sentence } = claim.cue;
  const limit = Math.min(head + LONGEST, endOfSentence(reading, sentence));
  const that = thatBehind(reading, head, limit);
  if (that === head + 1 || takeOwner(reading, claim, that)) {
    claim.contents = [claim.contents.find(({ first }) => first === that) ?? { first: that, last: limit }];
    if (holdsOneOf(WITH_CLAUSE, tokens[head].lower) && !isTold(claims, index)) raise(claim, SURE);
  } else if (classes[head + 1] === THAT && phraseAt[head + 2]) claim.contents = [];
}

/** Gives a noun to those between it and its "that": "criticism from [unions] that"; returns whether there are any. */
function takeOwner(reading: Reading, claim: Claim, that: number): boolean {
  const { head } = claim.cue;
  const owner = that > head + 1 ? reading.phraseAt[head + 2] : undefined;
  if (owner === undefined) return false;
  claim.source = {
    first: owner.first,
    last: endOfPhrase(reading, owner, that),
    slot: BY_SLOT,
    head: owner.head,
  };
  claim.cueRange = { first: head, last: head + 1 };
  return true;
}

/** Ends what a noun's clause tells before the sentence's own verb, or, behind a preposition, at the comma. */
function endBeforeVerb(reading: Reading, { cue: { head, sentence }, contents }: Claim): void {
  const { tokens, classes, sentences, phraseAt, verbsBefore } = reading;
  const start = sentences[sentence].first;
  const content = contents.at(-1);
  if (content === undefined || content.first < head || verbsBefore[content.first] > verbsBefore[head]) return;
  const before = (phraseAt[head]?.first ?? head) - 1;
  if (before < start || OPENS_CLAUSE[classes[before]] === 1) content.last = mainVerb(reading, content);
  else if (
    verbsBefore[head] === verbsBefore[start] &&
    (IN_CLASSES[classes[before]] === 1 || tokens[before].tag === "IN")
  )
    endAtComma(reading, content);
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
const TAKING = /* @__PURE__ */ wordSet(
  "make give issue raise voice express draw reject deny dispute dismiss contest",
);

const HAVING = /* @__PURE__ */ wordSet("has have had");

/** Whether a "that" stands for its noun: "a promise that [was kept]", "that [he made] was". */
function isRelative({ tokens, classes, phraseAt }: Reading, begin: number): boolean {
  const phrase = phraseAt[begin];
  if (phrase === undefined)
    return isFiniteVerb(classes[begin]) || (classes[begin] === RB && isFiniteVerb(classes[begin + 1]));
  const { last } = phrase;
  // "has made"
  const at = HAVING.has(tokens[last]?.lower) ? last + 1 : last;
  const verb = tokens[at] as Token | undefined;
  const next = classes[at + 1];
  return (
    verb !== undefined &&
    TAKING.has(verb.lemma) &&
    (next === COMMA || next === STOP || IN_CLASSES[next] === 1 || isFiniteVerb(next))
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
function mainVerb(reading: Reading, { first, last }: Range): number {
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
