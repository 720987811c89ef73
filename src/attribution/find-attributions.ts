import type { Attribution, DateMention, Quote } from "../article/types.js";
import type { Body } from "../text/body.js";
import { excerptOf } from "../text/span.js";
import { dateOf, datesByToken, mediumOf, surroundings } from "./circumstances.js";
import { readClaims } from "./claims/claims.js";
import { startOf } from "./extents.js";
import type { Range } from "./ranges.js";
import { figureClaims } from "./figures/figure-claims.js";
import { COLON_FORM } from "./cues/cue.js";
import { read, type Reading } from "./reading.js";
import { relaysOf } from "./relays.js";
import { settleClaims } from "./settling/settle-claims.js";
import type { Settled } from "./settling/settlement.js";
import { surveyFindings } from "./figures/surveys.js";
import { MODELS } from "./models/trained.js";
import { unsureClaims } from "./claims/unsure-claims.js";

/**
 * Who said what in a body, in text order. `speaker` is null in all of them: the speakers stage comes after.
 *
 * Each likely cue is given its best source and contents and is reported if the whole is likely enough; then the
 * quotations that no cue has are given to whoever the words around them speak of.
 */
export function findAttributions(
  body: Body,
  dates: readonly DateMention[],
  quotes: readonly Quote[],
): Attribution[] {
  const reading = read(body, quotes);
  const claims = readClaims(reading, MODELS);
  const { settled, terms } = settleClaims(reading, claims, MODELS);
  const dateAt = datesByToken(reading, dates);
  const attributions = settled.map((item) => assemble(reading, item, terms, dateAt));
  attributions.push(...surveyFindings(reading, attributions));
  attributions.push(...figureClaims(reading, attributions));
  for (const claim of unsureClaims(reading, claims, attributions, dateAt))
    attributions.push(
      assemble(reading, { claim, contents: claim.contents, basis: "explicit", others: [] }, terms, dateAt),
    );
  const starts = attributions.map(startOf);
  const order = attributions
    .map((_, i) => i)
    .sort(
      (a, b) =>
        starts[a] - starts[b] || attributions[a].contents[0].start - attributions[b].contents[0].start,
    );
  const place = new Int32Array(order.length);
  order.forEach((from, to) => (place[from] = to));
  relaysOf(reading, settled).forEach((relay, i) => {
    if (relay >= 0) attributions[i].relay = place[relay];
  });
  return order.map((from) => attributions[from]);
}

/** How sure it is that a quotation without a cue goes on with the words of the one before. */
const WITHOUT_CUE = { explicit: 1, continued: 0.97, inferred: 0.85 };

function assemble(
  reading: Reading,
  { claim, contents, basis, others }: Settled,
  terms: Uint8Array,
  dateAt: Int32Array,
): Attribution {
  const { body } = reading;
  const cut = (range: Range) => excerptOf(body, range);
  const ranges = apart(contents);
  const { kind, within } = quoted(reading, claim, ranges, others, terms);
  const explicit = basis === "explicit";
  const around = explicit ? surroundings(reading, claim) : [];
  const date = dateOf(reading, claim, around, dateAt);
  const medium = explicit ? mediumOf(reading, claim, around) : null;
  return {
    kind,
    source: claim.source.head < 0 ? null : cut(claim.source),
    cue: explicit ? cut(claim.cueRange) : null,
    contents: ranges.map(cut),
    quotes: within,
    speaker: null,
    basis,
    date: date < 0 ? null : date,
    medium: medium === null ? null : cut(medium),
    relay: null,
    confidence: Math.round(100 * claim.probability * WITHOUT_CUE[basis]) / 100,
  };
}

/** How much of the contents is quoted, and which quotations those are. */
function quoted(
  { tokens, run }: Reading,
  { cue }: Settled["claim"],
  contents: readonly Range[],
  others: readonly number[],
  terms: Uint8Array,
): { kind: Attribution["kind"]; within: number[] } {
  const within: number[] = [];
  let plain = false;
  // the quotation looked at last
  let seen = -1;
  for (const { first, last } of contents)
    for (let i = first; i < last; i++) {
      const quote = run[i];
      if (quote >= 0 && quote === seen) continue;
      if (quote < 0 || others.includes(quote) || (run[cue.head] === quote && cue.form !== COLON_FORM)) {
        plain ||= tokens[i].kind === "word" || tokens[i].kind === "number";
      } else {
        if (terms[quote] === 0) within.push(quote);
        seen = quote;
      }
    }
  return { kind: within.length === 0 ? "indirect" : plain ? "mixed" : "direct", within };
}

/** Ranges in text order, those that overlap joined. */
function apart(ranges: readonly Range[]): readonly Range[] {
  if (ranges.length === 1) return ranges;
  const joined: Range[] = [];
  for (const { first, last } of [...ranges].sort((a, b) => a.first - b.first)) {
    const before = joined.at(-1);
    if (before && first < before.last) before.last = Math.max(before.last, last);
    else joined.push({ first, last });
  }
  return joined;
}
