import type { Claim } from "../claim.js";
import { plainClaim, type PlainSource } from "../claims/plain-claims.js";
import { endsTopic } from "../claims/line-heads.js";
import { COLON_FORM } from "../cues/cue.js";
import type { Reading } from "../reading.js";
import { announcedSpeaker } from "./announced-speaker.js";
import type { Settled, Settlement } from "./settlement.js";
import { speakerAbove } from "./speaker-lines.js";
import { lastClaimBefore, statementBefore } from "./statement-before.js";
import { ANSWER_NOUNS } from "../../lexicon/cue-verbs.js";
import { INSCRIPTION_NOUNS } from "../../lexicon/media.js";
import { wordSet } from "../../lexicon/words.js";
import { opensSentence } from "../../text/sentences.js";
import { BE, COLON, DASH, HIS, NNP, POS, STOP } from "../words/word-classes.js";

const INSCRIPTIONS: ReadonlySet<string> = /* @__PURE__ */ wordSet(INSCRIPTION_NOUNS);

/** Attributes the quotations that no claim has: from the colon, dash or line beside them, or from what stands before. */
export function attributeLoneQuotes(
  reading: Reading,
  settlement: Settlement,
  claims: readonly Claim[],
): void {
  const { quotes } = reading;
  const { ownerOf, terms } = settlement;
  let paragraph = -1;
  // in the paragraph so far: the claim that speaks directly, and any that has a quotation
  let direct = -1;
  let any = -1;
  // the last quotation that was attributed, whatever its paragraph
  let before = -1;
  const announced = quotes.length > 0 ? announcedSpeaker(reading) : null;
  const story = { reading, settlement, claims, announced };
  for (let q = 0; q < quotes.length; q++) {
    const quote = quotes[q];
    if (quote.parent !== null) continue;
    if (quote.paragraph !== paragraph) {
      paragraph = quote.paragraph;
      direct = any = -1;
    }
    const bearer = (quote.kind === "direct" ? bearing(reading, q) : null) ?? answering(reading, q);
    if (bearer !== null) {
      giveTo(settlement, q, settledBy(reading, bearer, q, "inferred"));
      continue;
    }
    const above = ownerOf[q] < 0 ? speakerAbove(reading, q) : null;
    if (above !== null)
      giveTo(
        settlement,
        q,
        settledBy(reading, above, q, reading.classes[above.cue.head] === COLON ? "explicit" : "inferred"),
      );
    else if (ownerOf[q] < 0 && terms[q] === 0)
      ownerOf[q] = ownerOfLone(story, q, direct >= 0 ? direct : any, before);
    if (ownerOf[q] < 0) continue;
    before = q;
    any = ownerOf[q];
    if (isSpeech(reading, settlement, ownerOf[q])) direct = ownerOf[q];
  }
}

/** Gives a quotation to what it stands on: a claim of it alone was a guess, one that has more keeps the rest. */
function giveTo({ settled, ownerOf, terms }: Settlement, q: number, own: Settled): void {
  terms[q] = 0;
  const held = ownerOf[q] < 0 ? null : settled[ownerOf[q]];
  if (held !== null && held.contents.every(({ first }) => first === own.contents[0].first))
    settled[ownerOf[q]] = own;
  else {
    held?.others.push(q);
    ownerOf[q] = settled.push(own) - 1;
  }
}

/** What is the same for all quotations of a story. */
interface Story {
  readonly reading: Reading;
  readonly settlement: Settlement;
  readonly claims: readonly Claim[];
  readonly announced: Claim | null;
}

/**
 * Whose a quotation is that no claim has, as an index into the settled claims; -1 for nobody. `joined` is whose the one
 * before it in its paragraph is, `before` the last that is anybody's.
 */
function ownerOfLone(story: Story, q: number, joined: number, before: number): number {
  const { reading, settlement } = story;
  const { settled } = settlement;
  const other = ownerBeside(reading, settlement, q, joined);
  if (other >= 0) {
    settled[other].contents.push({ first: reading.firstOf[q], last: reading.lastOf[q] });
    return other;
  }
  const found = claimOfLone(story, q, before);
  return found === null ? -1 : settled.push(settledBy(reading, found.claim, q, found.basis)) - 1;
}

/** Whose the quotation before it in its paragraph is, or else the next: what opens no sentence is joined to speech alone. */
function ownerBeside(reading: Reading, settlement: Settlement, q: number, joined: number): number {
  const opens = opensSentence(reading.tokens, reading.firstOf[q]);
  if (joined >= 0 && (opens || reading.quotes[q].kind === "direct")) return joined;
  return opens ? ownerOfNext(reading, settlement, q) : -1;
}

/** The claim that a quotation beside no other is of: what its marks tell, or who spoke or was spoken of before. */
function claimOfLone(
  { reading, settlement: { settled, ownerOf }, claims, announced }: Story,
  q: number,
  before: number,
): Pick<Settled, "claim" | "basis"> | null {
  const { quotes, firstOf } = reading;
  const { kind, paragraph, continues } = quotes[q];
  const first = firstOf[q];
  const opens = opensSentence(reading.tokens, reading.firstOf[q]);
  const marked = signed(reading, q) ?? (opens ? introducing(reading, claims, first) : null);
  if (marked !== null) return { claim: marked, basis: "explicit" };
  if (!opens && !isUnderTopic(reading, first)) return null;
  const near = kind === "direct" && before >= 0 && paragraph - quotes[before].paragraph <= 1;
  const earlier = near ? settled[ownerOf[before]].claim : null;
  if (earlier !== null && earlier.source.head >= 0)
    return { claim: earlier, basis: continues === null ? "inferred" : "continued" };
  const stated = statementBefore(reading, claims, q) ?? (kind === "direct" ? announced : null);
  return stated === null ? null : { claim: stated, basis: "inferred" };
}

/** 'ON HOUSING: [“It is late.”]': behind what the words are about. */
function isUnderTopic(reading: Reading, first: number): boolean {
  return reading.classes[first - 1] === COLON && endsTopic(reading, first - 1);
}

/** A claim that has one quotation. */
function settledBy({ firstOf, lastOf }: Reading, claim: Claim, q: number, basis: Settled["basis"]): Settled {
  return { claim, contents: [{ first: firstOf[q], last: lastOf[q] }], basis, others: [] };
}

/** Whether a claim's contents begin with a quotation, as direct speech does. */
function isSpeech({ run, firstOf, quotes }: Reading, { settled }: Settlement, owner: number): boolean {
  return settled[owner].contents.some(({ first }) => {
    const quote = run[first];
    return quote >= 0 && firstOf[quote] === first && quotes[quote].kind === "direct";
  });
}

/** The owner of the next quotation in the paragraph, if that is direct speech. */
function ownerOfNext(reading: Reading, settlement: Settlement, q: number): number {
  const { quotes } = reading;
  let next = q + 1;
  while (next < quotes.length && next < q + 20 && quotes[next].parent !== null) next++;
  if (next >= quotes.length || quotes[next].paragraph !== quotes[q].paragraph) return -1;
  const owner = settlement.ownerOf[next];
  return owner >= 0 && isSpeech(reading, settlement, owner) ? owner : -1;
}

/** The claim of the sentence before, if that ends with a colon: "Caddell continued:". */
function introducing(reading: Reading, claims: readonly Claim[], first: number): Claim | null {
  const { classes, tokens } = reading;
  let colon = first - 1;
  while (colon > 0 && colon > first - 3 && classes[colon] === STOP) colon--;
  if (colon < 0 || classes[colon] !== COLON) return null;
  const { sentence } = tokens[colon];
  let best: Claim | null = null;
  for (let i = lastClaimBefore(claims, colon); i >= 0 && claims[i].cue.sentence === sentence; i--) {
    const claim = claims[i];
    if (claim.cue.form === COLON_FORM || claim.source.head < 0) continue;
    if (best === null || claim.evidence.cue > best.evidence.cue) best = claim;
  }
  return best;
}

/** The claim of what the words stand on: 'with the English subtitle "…"'; not 'the subtitle said "…"'. */
function bearing(reading: Reading, q: number): Claim | null {
  const { tokens, firstOf, quotes, phraseAt } = reading;
  const before = firstOf[q] - 1;
  if (before < 0 || tokens[before].paragraph !== quotes[q].paragraph) return null;
  const phrase = phraseAt[before];
  if (phrase?.head !== before || !INSCRIPTIONS.has(tokens[before].lemma)) return null;
  return uncued(reading, before, {
    first: phrase.first,
    last: before + 1,
    head: before,
  });
}

/**
 * The claim of whose answer a quotation is: '"Not today," was [the minister's] one-word answer', '"A farce," is how [Dahl]
 * puts it'; not 'was the answer'.
 */
function answering(reading: Reading, q: number): Claim | null {
  const { classes, tokens, lastOf, quotes, phraseAt } = reading;
  const be = lastOf[q];
  if (be + 2 >= tokens.length || classes[be] !== BE || tokens[be].paragraph !== quotes[q].paragraph)
    return null;
  if (tokens[be + 1].lower === "how") {
    const speaker = phraseAt[be + 2];
    const verb = speaker?.last ?? tokens.length;
    return speaker && verb < tokens.length && PUTTING.has(tokens[verb].lemma)
      ? uncued(reading, verb, speaker)
      : null;
  }
  const answer = phraseAt[be + 1];
  if (answer === undefined) return null;
  const { first, head } = answer;
  if (!ANSWERS.has(tokens[head].lower)) return null;
  const last = classes[first] === HIS ? first + 1 : possessorEnd(classes, first, head);
  if (last < 0) return null;
  return uncued(reading, head, { first, last, head: last === first + 1 ? first : last - 2 });
}

/** What somebody's words may be by themselves. */
const ANSWERS = /* @__PURE__ */ wordSet(ANSWER_NOUNS);

/** What a speaker does who words something: "is how Dahl [puts] it". */
const PUTTING = /* @__PURE__ */ wordSet("put describe phrase sum explain");

/** One past the possessive mark of a phrase; -1 if it has none before its head. */
function possessorEnd(classes: Uint8Array, first: number, head: number): number {
  for (let i = first + 1; i < head; i++) if (classes[i] === POS) return i + 1;
  return -1;
}

/** A claim without a cue, of the source alone. */
function uncued(reading: Reading, at: number, source: PlainSource): Claim {
  return plainClaim(reading, source, { first: at, last: at + 1 }, [], SIGNED);
}

/** The claim of a name behind the quotation and a dash or colon, also on the next line: '"…" - Sonya Herridge', '"…": Lee.' */
function signed(reading: Reading, q: number): Claim | null {
  const { classes, tokens, lastOf, phraseAt } = reading;
  const dash = lastOf[q];
  if (
    dash + 1 >= tokens.length ||
    (classes[dash] !== DASH && classes[dash] !== COLON) ||
    tokens[dash].paragraph > reading.quotes[q].paragraph + 1
  )
    return null;
  const name = phraseAt[dash + 1];
  if (!name || classes[name.head] !== NNP) return null;
  const { last, head } = name;
  if (
    last < tokens.length &&
    tokens[last].paragraph === tokens[dash].paragraph &&
    tokens[last].kind === "word"
  )
    return null;
  return uncued(reading, dash, { first: dash + 1, last, head });
}

/** Probability that a name behind a dash, or what words stand on, is their source. */
const SIGNED = 0.9;
