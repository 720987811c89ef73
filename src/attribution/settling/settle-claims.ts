import type { Settled, Settlement } from "./settlement.js";
import { countBefore } from "../../text/bisect.js";
import type { QuoteKind } from "../../article/types.js";
import { raise, type Claim } from "../claim.js";
import type { Range } from "../ranges.js";
import { ACCORDING, cueClasses } from "../words/cue-lexicon.js";
import { COLON_FORM, isFiniteCue } from "../cues/cue.js";
import { attributeLoneQuotes } from "./lone-quotes.js";
import type { Reading } from "../reading.js";
import type { Models } from "../step-models.js";
import { ownerOfRun, type Owner } from "./run-owners.js";
import { COMMA, HE, IT, SAID, marked } from "../words/word-classes.js";

/** A claim is reported from this probability on; below it only if a quotation has no other. */
const ENOUGH = 0.4;
/** The same of a claim with no plain verb of saying: of a belief, plan or decision. */
const ENOUGH_UNSAID = 0.43;

const isEnough = ({ cue, probability }: Claim): boolean =>
  probability >= (PASSES_ON[cue.lexical] === 1 ? ENOUGH : ENOUGH_UNSAID);

/** Settles which claims are reported and whose words each quotation is. */
export function settleClaims(reading: Reading, claims: readonly Claim[], models: Models): Settlement {
  const taken = new Map<number, Range>();
  const owners = reading.quotes.map(({ parent }, q) =>
    parent === null ? spokenBy(reading, claims, ownerOfRun(reading, models, claims, q), q) : null,
  );
  const settlement: Settlement = {
    settled: [],
    ownerOf: new Int32Array(reading.quotes.length).fill(-1),
    terms: Uint8Array.from(reading.quotes, ({ kind }, q) => (isTerm(kind, owners[q]) ? 1 : 0)),
  };
  const likeliest = claims
    .filter((claim) => mayBeReported(reading, claim))
    .sort((a, b) => b.probability - a.probability || a.cue.head - b.cue.head);
  for (const claim of likeliest)
    if (
      (isEnough(claim) || needed(reading, settlement, owners, claim)) &&
      !claim.contents.some(({ first, last }) => taken.get(first)?.last === last)
    ) {
      // two cues of one content are one attribution: "released a statement saying", "writes:"
      for (const content of claim.contents) taken.set(content.first, content);
      settle(reading, settlement, claim);
    }
  const passedOn = tokensPassedOn(reading, settlement);
  for (const claim of likeliest)
    if (!isEnough(claim) && isRelayed(reading, passedOn, claim)) settle(reading, settlement, claim);
  ownRuns(reading, settlement, owners);
  attributeLoneQuotes(reading, settlement, claims);
  return settlement;
}

/** How sure it is that who said something said what a document passes on. */
const SAYS = 0.6;

/** Most tokens of "told the two officers who came" behind what was told. */
const LONGEST_END = 8;

/** The speaker's claim instead of the one that passes it on right behind: '"…," [Dahl said], according to the records. "…"'. */
function spokenBy(reading: Reading, claims: readonly Claim[], owner: Owner | null, q: number): Owner | null {
  const outer = owner?.claim;
  if (outer?.cue.lexical !== ACCORDING) return owner;
  const at = countBefore(claims.length, (i) => claims[i].cue.head < outer.cue.head);
  if (at === 0) return owner;
  const inner = claims[at - 1];
  if (inner.cue.sentence !== outer.cue.sentence || inner.source.head < 0) return owner;
  const { cue, contents } = inner;
  const comma = outer.cue.first - 1;
  const isLeft = contents.length > 0 && contents[0].last <= cue.first && reading.run[contents[0].first] >= 0;
  if (!isLeft || !isFiniteCue(cue) || reading.classes[comma] !== COMMA) return owner;
  if (comma - cue.head > LONGEST_END || reading.verbsBefore[comma] > reading.verbsBefore[cue.head + 1])
    return owner;
  raise(inner, SAYS);
  return reading.firstOf[q] < comma ? owner : { claim: inner, probability: 1, nobody: 0 };
}

/** A run is nobody's words from this probability on; one that looks like a term already from a lower one. */
const NOT_SPEECH = 0.55;
const STILL_TERM = 0.3;

/** Whether a run is nobody's words: as the claims around it say, or by itself where there are none. */
const isTerm = (kind: QuoteKind, owner: Owner | null): boolean =>
  owner === null ? kind === "term" : owner.nobody >= (kind === "term" ? STILL_TERM : NOT_SPEECH);

/** Whether a claim with contents is likely, has a quotation that may have no other, or may be passed on. */
function mayBeReported(reading: Reading, { cue, contents, probability }: Claim): boolean {
  if (contents.length === 0) return false;
  if (probability >= ENOUGH || reading.classes[cue.head] === SAID) return true;
  return contents.some(({ first, last }) => holdsRun(reading.run, first, last));
}

function holdsRun(run: Int32Array, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (run[i] >= 0) return true;
  return false;
}

/** Marks the tokens that a settled claim of a report, or of one that says, tells or quotes, attributes. */
function tokensPassedOn({ tokens }: Reading, { settled }: Settlement): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  for (const { claim, contents } of settled)
    if (PASSES_ON[claim.cue.lexical] === 1)
      for (const { first, last } of contents) marks.fill(1, first, last);
  return marks;
}

const PASSES_ON = /* @__PURE__ */ cueClasses("according say tell report quote");

/** Whether a claim is of what others said, as another passes it on: "Yonhap reported that [officials said …]". */
function isRelayed(
  { classes, run }: Reading,
  passedOn: Uint8Array,
  { cue, source, evidence }: Claim,
): boolean {
  if (classes[cue.head] !== SAID || passedOn[cue.head] === 0 || run[cue.head] >= 0) return false;
  if (evidence.cue < 0 || source.head < 0) return false;
  return classes[source.head] !== HE && classes[source.head] !== IT;
}

function settle(reading: Reading, settlement: Settlement, claim: Claim): void {
  const contents: Range[] = [];
  for (const content of claim.contents) {
    const whole = wholeRuns(reading, settlement, claim, content);
    if (whole.first < whole.last) contents.push(whole);
  }
  if (contents.length === 0) return;
  for (const content of contents)
    for (const quote of quotesIn(reading, claim, content))
      if (settlement.ownerOf[quote] < 0) settlement.ownerOf[quote] = settlement.settled.length;
  settlement.settled.push({ claim, contents, basis: "explicit", others: [] });
}

/** A run goes to the claim that the scorer of owners chooses if it is that sure. */
const SURE = 0.4;

/** Gives each run of speech to the claim around it that most likely is its speaker's, reported so far or not. */
function ownRuns(reading: Reading, settlement: Settlement, owners: readonly (Owner | null)[]): void {
  const { quotes, firstOf, lastOf } = reading;
  const { settled, ownerOf, terms } = settlement;
  const indexOf = new Map<Claim, number>();
  const holders = new Map<number, number[]>();
  const hold = (index: number): void => {
    indexOf.set(settled[index].claim, index);
    for (const content of settled[index].contents)
      for (const q of quotesIn(reading, settled[index].claim, content)) {
        const held = holders.get(q);
        if (held === undefined) holders.set(q, [index]);
        else if (!held.includes(index)) held.push(index);
      }
  };
  for (let index = 0; index < settled.length; index++) hold(index);
  for (let q = 0; q < quotes.length; q++) {
    const owner = owners[q];
    if (owner === null || owner.claim === null || owner.probability < SURE || terms[q] === 1) continue;
    const run: Range = { first: firstOf[q], last: lastOf[q] };
    let index = indexOf.get(owner.claim) ?? -1;
    if (index < 0) {
      index = settled.length;
      settle(reading, settlement, owner.claim);
      if (index === settled.length)
        settled.push({ claim: owner.claim, contents: [run], basis: "explicit", others: [] });
      hold(index);
    }
    cover(reading, settled[index], run);
    ownerOf[q] = index;
    const size = sizeOf(settled[index]);
    for (const other of holders.get(q) ?? [])
      if (other !== index) {
        leave(settled[other], run);
        if (sizeOf(settled[other]) <= size) settled[other].others.push(q);
      }
  }
}

const sizeOf = ({ contents }: Settled): number =>
  contents.reduce((sum, { first, last }) => sum + last - first, 0);

/** Takes a run that is another's from the contents of a claim that has others; not where it is only a part of one. */
function leave(item: Settled, { first, last }: Range): void {
  const others = item.contents.filter((content) => content.first < first || content.last > last);
  if (others.length > 0) item.contents = others;
}

/** How far a run may stand from a content that grows to hold it, in tokens. */
const NEAR = 12;

/** Makes the contents of a claim hold a run. */
function cover({ tokens }: Reading, { contents }: Settled, { first, last }: Range): void {
  for (const content of contents) {
    if (content.first <= first && content.last >= last) return;
    if (content.first < last && content.last > first) {
      content.first = Math.min(content.first, first);
      content.last = Math.max(content.last, last);
      return;
    }
  }
  const before = contents.find((content) => content.last <= first && content.last > first - NEAR);
  if (before !== undefined && tokens[before.last - 1].sentence === tokens[first].sentence) before.last = last;
  else contents.push({ first, last });
}

/** Classes of what leads into a quotation. */
const LEADS_IN = marked("comma colon that");

/**
 * A content that begins or ends inside a quotation has all of it: speech runs on over the sentence's end. It ends
 * before a quotation that is another claim's own: 'explained it [was late]: "Trust me. It …," Dahl wrote'.
 */
function wholeRuns(reading: Reading, { settled, ownerOf }: Settlement, claim: Claim, content: Range): Range {
  const { classes, run, firstOf, lastOf, quotes } = reading;
  const { cue } = claim;
  let { first } = content;
  const { last } = content;
  const own = run[cue.head];
  if (cue.form === COLON_FORM)
    return { first, last: own >= 0 ? lastOf[own] : endOfTurn(reading, claim, last) };
  const opening = run[first];
  if (opening >= 0 && opening !== own) first = firstOf[opening];
  const closing = run[last - 1];
  if (closing < 0 || closing === own || (lastOf[closing] === last && firstOf[closing] <= first))
    return { first, last };
  const owner = ownerOf[closing] < 0 ? null : settled[ownerOf[closing]].claim;
  const taken =
    owner !== null &&
    quotes[closing].kind === "direct" &&
    firstOf[closing] > first &&
    (owner.cue.head < first || owner.cue.head >= last);
  if (!taken) return { first, last: Math.max(last, lastOf[closing]) };
  let end = firstOf[closing];
  while (end > first && LEADS_IN[classes[end - 1]] === 1) end--;
  return { first, last: end };
}

/** A turn of a transcript, "BLITZER: …", goes on to its paragraph's end; not one that stands below its line. */
function endOfTurn({ tokens, sentences }: Reading, { cue }: Claim, last: number): number {
  const sentence = sentences[cue.sentence];
  const { paragraph } = tokens[cue.head];
  const below = tokens[last - 1].paragraph !== paragraph;
  if (cue.head > sentence.first + 6 || last < sentence.last - 1 || below) return last;
  let at = cue.sentence;
  while (at + 1 < sentences.length && sentences[at + 1].paragraph === paragraph && at < cue.sentence + 40)
    at++;
  return sentences[at].last;
}

/** The outermost quotations in a content, but for the one that the cue itself stands in. */
function quotesIn({ run, lastOf }: Reading, { cue }: Claim, { first, last }: Range): number[] {
  const found: number[] = [];
  for (let i = first; i < last; i++) {
    const quote = run[i];
    if (quote < 0) continue;
    if (quote !== run[cue.head] || cue.form === COLON_FORM) found.push(quote);
    i = lastOf[quote] - 1;
  }
  return found;
}

/** Above this probability that no claim around has a run, an unlikely claim is not reported for its sake. */
const NOBODY = 0.8;

/** Whether a claim has a quotation that nothing likelier has, and that is no mere term. */
function needed(
  reading: Reading,
  { ownerOf, terms }: Settlement,
  owners: readonly (Owner | null)[],
  claim: Claim,
): boolean {
  return claim.contents.some((content) =>
    quotesIn(reading, claim, content).some((quote) => {
      if (ownerOf[quote] >= 0 || terms[quote] === 1) return false;
      const owner = owners[quote];
      return owner === null || owner.claim !== null || owner.probability < NOBODY;
    }),
  );
}
