import type { DateMention, Statistic, StatisticKind, StatisticModifier } from "../article/types.js";
import { LASTING_LEADS } from "../lexicon/figures.js";
import { wordSet } from "../lexicon/words.js";
import type { Body } from "../text/body.js";
import type { Token } from "../text/token.js";
import { asOf } from "./as-of.js";
import { changeOf } from "./change.js";
import { countedNoun } from "./counted.js";
import type { Quantity } from "./figure.js";
import { isHyphen } from "./numbers/hyphen.js";
import { modifierAfter, modifierBefore, type Modifier } from "./modifiers.js";
import type { Pieces } from "./pieces.js";
import { isOdds } from "./odds.js";
import { subjectOf } from "./subject.js";
import { isRecordBefore } from "./superlatives.js";

/** Makes a statistic of a quantity: its modifier, noun, change, subject and date are read from the words around it. */
export function describe(
  body: Body,
  pieces: Pieces,
  a: Quantity,
  dates: readonly DateMention[],
  day: number,
): Statistic {
  const { list: p } = pieces;
  const { text } = body;
  const before = isCourse(p, a) ? null : modifierBefore(p, a.first);
  const after = before?.bounds === true ? null : boundBehind(p, a.last);
  const held = after ?? before;
  const modifier: StatisticModifier = held?.modifier ?? "exact";
  const end = after?.at ?? a.last;
  const counted = countsNone(p, a, end) ? null : countedNoun(body, pieces, end);
  const first = before?.at ?? a.first;
  const last = counted === null ? end : counted.last;
  const start = p[first].start;
  const stop = p[last - 1].end;
  const subject = subjectOf(body, pieces, {
    first,
    last: a.last,
    counted,
    kind: kindOf(a, counted !== null),
  });
  const part =
    counted === null && subject !== null && subject.start > start ? nounOfWhole(p, a, subject.text) : null;
  // "the median age rose to 43.7 years"
  const aged = a.kind === "duration" && subject !== null && /\bages?$/.test(subject.text);
  const kind = aged ? "age" : kindOf(a, counted !== null || part !== null);
  const noun = counted === null ? part : p[counted.head].text;
  const isRange = a.high !== null;
  return {
    start,
    end: stop,
    text: text.slice(start, stop),
    kind,
    value: isRange ? null : a.value,
    range: isRange ? { low: a.value, high: a.high } : openRange(held, a.value),
    modifier,
    change: a.change ?? signedChange(a) ?? (isSpan(p, a, first) ? null : changeOf(p, first, a.last, kind)),
    unit: a.unit ?? (noun === null ? null : { text: noun, code: null }),
    subject,
    attribution: null,
    date: isOfRecord(p, a) ? null : asOf(body, dates, day, start, stop, p[0].sentence),
  };
}

/** The words behind a quantity that say how near it is, "30 [or more]"; not the "plus" of "$60m plus £8m". */
function boundBehind(p: readonly Token[], last: number): Modifier | null {
  const behind = modifierAfter(p, last);
  return behind !== null && /^(?:number|symbol)$/.test(p[behind.at]?.kind ?? "") ? null : behind;
}

/** Whether the noun behind a quantity is not what it counts: "$5 [stamps]", "one in five [named] housing". */
function countsNone(p: readonly Token[], a: Quantity, end: number): boolean {
  if (a.unit !== null || a.kind === "multiple" || a.kind === "rank") return true;
  const behind = p[a.last] as Token | undefined;
  return (
    (a.kind === "ratio" && (isOdds(behind) || /ed$/.test(behind?.lower ?? ""))) || isPlainShare(p, a, end)
  );
}

/** "six of the [injured]": the noun of the whole, `subject`, that a number is some of. */
function nounOfWhole(p: readonly Token[], { kind, last }: Quantity, subject: string): string | null {
  return kind === "number" && p[last]?.lower === "of" && /(?:^| )[a-z-]+$/i.test(subject)
    ? subject.slice(subject.lastIndexOf(" ") + 1)
    : null;
}

/** "two thirds [cook] with coal": a share in the plural that no noun goes on behind; not "two-thirds majority", "two thirds of it". */
function isPlainShare(p: readonly Token[], { amount }: Quantity, end: number): boolean {
  return (
    amount.style === "fraction" &&
    p[end]?.tag === "NN" &&
    p[end - 1].lower.endsWith("s") &&
    !isHyphen(p[end - 2])
  );
}

/** What "over 10 years" answers "how long" behind: "for over a year", "took over two hours"; not "cost $5m over 10 years". */
const LASTING: ReadonlySet<string> = /* @__PURE__ */ wordSet(LASTING_LEADS);

/** What somebody is jailed or in court over: "a $5m loan [fraud]"; not "$5m in fees". */
const MATTER =
  /^(?:fraud|scam|scandal|heist|theft|bribe|row|dispute|deal|debt|contract|claim|lawsuit|breach|takeover)$/;

/** "$5m over 10 years", "over two days": in their course; "jailed over $5m fraud": because of it; "a maximum of 31C" was reached. Not more than they are. */
function isCourse(p: readonly Token[], { kind, first, last }: Quantity): boolean {
  if (kind === "temperature" && /^m(?:ax|in)imum$/.test(p[first - 2]?.lower ?? "")) return true;
  if (p[first - 1]?.lower !== "over") return false;
  return kind === "duration"
    ? !LASTING.has(p[first - 2]?.lemma ?? "")
    : kind === "money" && (MATTER.test(p[last]?.lower ?? "") || MATTER.test(p[last + 1]?.lower ?? ""));
}

/** "the driest spring in [40 years]", "its first loss in [six weeks]": as of no day. */
function isOfRecord(p: readonly Token[], { kind, first }: Quantity): boolean {
  return kind === "duration" && p[first - 1]?.lower === "in" && isRecordBefore(p, first - 1);
}

/** A bare number is a count of its noun, a bare fraction a ratio. */
function kindOf({ kind, amount }: Quantity, counted: boolean): StatisticKind {
  if (kind !== "number") return kind;
  return amount.style === "fraction" && amount.value < 1 ? "ratio" : counted ? "count" : "number";
}

/** "fell in 24 hours", "rose in the first nine months": how long it took, not by how much. Nor is "raised $5m" a rise. */
function isSpan(p: readonly Token[], { kind }: Quantity, first: number): boolean {
  const before = first > 0 ? p[first - 1] : undefined;
  // "raised $5m" from investors
  if (kind === "money") return before?.lemma === "raise";
  return (
    kind === "duration" &&
    /^(?:in|for|over|within|after|of|during|first|last|past|next|latest|previous)$/.test(before?.lower ?? "")
  );
}

/** "Dow +0.2%", "CAC -1.3%". */
function signedChange({ sign, kind }: Quantity): Statistic["change"] {
  return sign === "+" ? "increase" : sign === "-" && kind === "percentage" ? "decrease" : null;
}

/** "more than 30" is open above 30, "under 30" below it; "up to 30" names a top and stays a value. */
function openRange(held: Modifier | null, value: number): Statistic["range"] {
  if (held?.bounds !== true || !Number.isFinite(value)) return null;
  return held.modifier === "more-than" || held.modifier === "at-least"
    ? { low: value, high: null }
    : { low: null, high: value };
}
