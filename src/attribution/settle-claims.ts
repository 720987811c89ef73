import type { Claim, Range } from "./claims.js";
import { CUE_CLASSES } from "./cue-lexicon.js";
import { COLON_FORM } from "./cues.js";
import { attributeLoneQuotes } from "./lone-quotes.js";
import type { Reading } from "./reading.js";
import { HE, IT, SAID } from "./word-classes.js";

/** A claim that is reported, with all its contents, and how it is known. */
export interface Settled {
  claim: Claim;
  contents: Range[];
  basis: "explicit" | "continued" | "inferred";
}

/** The claims that are reported, and the one each quotation belongs to, or -1. */
export interface Settlement {
  settled: Settled[];
  ownerOf: Int32Array;
}

/** A claim is reported above this probability; below it only if a quotation has no other. */
const ENOUGH = 0.35;

/** Settles which claims are reported and whose words each quotation is. */
export function settleClaims(reading: Reading, claims: readonly Claim[]): Settled[] {
  const taken = new Map<number, Range>();
  const settlement: Settlement = { settled: [], ownerOf: new Int32Array(reading.quotes.length).fill(-1) };
  const likeliest = claims
    .filter(({ contents }) => contents.length > 0)
    .sort((a, b) => b.probability - a.probability || a.cue.head - b.cue.head);
  for (const claim of likeliest)
    if (
      (claim.probability >= ENOUGH || needed(reading, settlement, claim)) &&
      !claim.contents.some(({ first, last }) => taken.get(first)?.last === last)
    ) {
      // two cues of one content are one attribution: "released a statement saying", "writes:"
      for (const content of claim.contents) taken.set(content.first, content);
      settle(reading, settlement, claim);
    }
  const passedOn = tokensPassedOn(reading, settlement);
  for (const claim of likeliest)
    if (claim.probability < ENOUGH && isRelayed(reading, passedOn, claim)) settle(reading, settlement, claim);
  attributeLoneQuotes(reading, settlement, claims);
  return settlement.settled;
}

/** Marks the tokens that a settled claim of a report, or of one that says, tells or quotes, attributes. */
function tokensPassedOn({ tokens }: Reading, { settled }: Settlement): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  for (const { claim, contents } of settled)
    if (PASSES_ON.has(claim.cue.lexical)) for (const { first, last } of contents) marks.fill(1, first, last);
  return marks;
}

const PASSES_ON = new Set(
  ["according", "say", "tell", "report", "quote"].map((name) => CUE_CLASSES.indexOf(name)),
);

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
  settlement.settled.push({ claim, contents, basis: "explicit" });
}

/**
 * A content that begins or ends inside a quotation has all of it: speech runs on over the sentence's end. Not
 * so where the quotation is another claim's own: 'when Obama offered aid, "states were …," Smith said'.
 */
function wholeRuns(reading: Reading, { settled, ownerOf }: Settlement, claim: Claim, content: Range): Range {
  const { run, firstOf, lastOf, quotes } = reading;
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
  return { first, last: taken ? firstOf[closing] : Math.max(last, lastOf[closing]) };
}

/** A turn of a transcript, "BLITZER: …", goes on to its paragraph's end. */
function endOfTurn({ tokens, sentences }: Reading, { cue }: Claim, last: number): number {
  const sentence = sentences[cue.sentence];
  if (cue.head > sentence.first + 6 || last < sentence.last - 1) return last;
  const { paragraph } = tokens[cue.head];
  let at = cue.sentence;
  while (at + 1 < sentences.length && sentences[at + 1].paragraph === paragraph && at < cue.sentence + 40)
    at++;
  return sentences[at].last;
}

/** The outermost quotations in a content, but for the one that the cue itself stands in. */
export function quotesIn({ run, lastOf }: Reading, { cue }: Claim, { first, last }: Range): number[] {
  const found: number[] = [];
  for (let i = first; i < last; i++) {
    const quote = run[i];
    if (quote < 0) continue;
    if (quote !== run[cue.head] || cue.form === COLON_FORM) found.push(quote);
    i = lastOf[quote] - 1;
  }
  return found;
}

/** Whether a claim has a quotation that nothing likelier has, and that is no mere term. */
function needed(reading: Reading, { ownerOf }: Settlement, claim: Claim): boolean {
  return claim.contents.some((content) =>
    quotesIn(reading, claim, content).some(
      (quote) => ownerOf[quote] < 0 && reading.quotes[quote].kind !== "term",
    ),
  );
}
