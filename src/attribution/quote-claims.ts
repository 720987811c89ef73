import type { Claim, Range } from "./claims.js";
import type { Reading } from "./reading.js";

/** A claim that is reported, and how it is known. */
export interface Settled {
  claim: Claim;
  contents: Range[];
  basis: "explicit" | "continued" | "inferred";
}

/** A cue is taken above this probability; below it only if a quotation needs it. */
const ENOUGH = 0.35;

/**
 * Settles which claims are reported, and whose words each quotation is: those of a claim that covers it; of the
 * claim whose quotation it prolongs in its paragraph; of the speaker of the paragraph before.
 */
export function settle(reading: Reading, claims: readonly Claim[]): Settled[] {
  const settled: Settled[] = [];
  const coveredBy = new Int32Array(reading.quotes.length).fill(-1);
  const spare: Claim[] = [];
  for (const claim of claims) {
    if (claim.contents.length === 0) continue;
    if (claim.probability < ENOUGH) spare.push(claim);
    else add(reading, settled, coveredBy, claim);
  }
  for (const claim of spare) {
    const needed = claim.contents.some(({ first, last }) => needs(reading, coveredBy, claim, first, last));
    if (needed) add(reading, settled, coveredBy, claim);
  }
  standAlone(reading, settled, coveredBy);
  return settled;
}

function add(reading: Reading, settled: Settled[], coveredBy: Int32Array, claim: Claim): void {
  const contents = claim.contents.map((content) => wholeRuns(reading, claim, content));
  for (const { first, last } of contents) cover(reading, coveredBy, claim, first, last, settled.length);
  settled.push({ claim, contents, basis: "explicit" });
}

/** A content that begins or ends inside a quotation has all of it: speech runs on over the sentence's end. */
function wholeRuns(reading: Reading, { cue }: Claim, { first, last }: Range): Range {
  const { run, firstOf, lastOf } = reading;
  const inside = run[cue.head];
  const opening = run[first];
  if (opening >= 0 && opening !== inside) first = Math.min(first, firstOf[opening]);
  const closing = run[last - 1];
  if (closing >= 0 && closing !== inside) last = Math.max(last, lastOf[closing]);
  return { first, last };
}

/** Marks the outermost quotations between two tokens as those of a claim, unless its cue is inside them. */
function cover(
  reading: Reading,
  coveredBy: Int32Array,
  { cue }: Claim,
  first: number,
  last: number,
  index: number,
): void {
  const { run, lastOf } = reading;
  for (let i = first; i < last; i++) {
    const quote = run[i];
    if (quote < 0) continue;
    if (quote !== run[cue.head] && coveredBy[quote] < 0) coveredBy[quote] = index;
    i = lastOf[quote] - 1;
  }
}

function needs(
  reading: Reading,
  coveredBy: Int32Array,
  { cue }: Claim,
  first: number,
  last: number,
): boolean {
  const { run, lastOf, quotes } = reading;
  for (let i = first; i < last; i++) {
    const quote = run[i];
    if (quote < 0) continue;
    if (quote !== run[cue.head] && coveredBy[quote] < 0 && quotes[quote].kind !== "term") return true;
    i = lastOf[quote] - 1;
  }
  return false;
}

/** Quotations without a cue of their own. */
function standAlone(reading: Reading, settled: Settled[], coveredBy: Int32Array): void {
  const { quotes, firstOf, lastOf, sentences, tokens } = reading;
  let before = -1;
  for (let q = 0; q < quotes.length; q++) {
    const quote = quotes[q];
    if (quote.parent !== null) continue;
    if (coveredBy[q] >= 0) {
      before = q;
      continue;
    }
    if (quote.kind === "term") continue;
    const opens = sentences[tokens[firstOf[q]].sentence].first === firstOf[q];
    const content = { first: firstOf[q], last: lastOf[q] };
    if (before >= 0 && quotes[before].paragraph === quote.paragraph && opens) {
      settled[coveredBy[before]].contents.push(content);
      coveredBy[q] = coveredBy[before];
      before = q;
      continue;
    }
    const after = nextCovered(reading, coveredBy, q);
    if (after >= 0 && opens) {
      const { contents } = settled[coveredBy[after]];
      contents.push(content);
      coveredBy[q] = coveredBy[after];
      before = q;
      continue;
    }
    if (before < 0 || quote.paragraph - quotes[before].paragraph > 1) continue;
    const model = settled[coveredBy[before]];
    coveredBy[q] = settled.length;
    settled.push({
      claim: model.claim,
      contents: [content],
      basis: quote.continues === null ? "inferred" : "continued",
    });
    before = q;
  }
}

/** The next quotation of the paragraph, if a claim covers it. */
function nextCovered(reading: Reading, coveredBy: Int32Array, q: number): number {
  const { quotes } = reading;
  let next = q + 1;
  while (next < quotes.length && next < q + 20 && quotes[next].parent !== null) next++;
  return next < quotes.length && quotes[next].paragraph === quotes[q].paragraph && coveredBy[next] >= 0
    ? next
    : -1;
}
