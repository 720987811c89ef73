import type { DateMention } from "../article/types.js";
import type { Body } from "../text/body.js";
import type { Token } from "../text/token.js";
import { tokenAt } from "../text/tokens.js";
import { isCalendar } from "./units/time-units.js";
import { COMPARING } from "./carry-over.js";
import { isFiniteTag } from "../text/tags.js";
import { isRecordBefore } from "./superlatives.js";

/**
 * The date that governs a figure from `start` to `end`: the nearest in its sentence, one right behind it before all others.
 * Not one that only says how far back a record goes, what is compared with, or when another figure behind a comma was.
 */
export function asOf(
  body: Body,
  dates: readonly DateMention[],
  day: number,
  start: number,
  end: number,
  sentence: number,
): number | null {
  const limit = body.sentences[sentence].end;
  if (isAside(body.tokens, start, end)) return null;
  let best: number | null = null;
  let distance = Infinity;
  for (let i = day; i < dates.length && dates[i].start < limit && i < day + 16; i++) {
    const away = dates[i].start >= end ? dates[i].start - end : 2 + 2 * (start - dates[i].end);
    if (
      away >= 0 &&
      away < distance &&
      !isOfRecord(body, dates[i]) &&
      !isOfOther(body, start, end, dates[i])
    ) {
      distance = away;
      best = i;
    }
  }
  return best !== null && isOfPeriod(body.tokens, start, end, dates[best].start) ? null : best;
}

/** Which of several a period is. */
const WHICH = /^(?:first|second|third|fourth|final|last|past|previous|latest|next|opening|coming)$/;
/** How far behind a figure the period is looked for that it is of, in tokens. */
const NEAR = 9;

/**
 * Whether a figure is of a period that is no date, or measures it: "3 percent in the first nine months, it said on
 * [Monday]", "in the first half, sales rose 3 percent, it said [today]", "the last 12 months"; not "3 percent on [Monday], in
 * the first trade of the year".
 */
function isOfPeriod(tokens: readonly Token[], start: number, end: number, date: number): boolean {
  const figure = tokenAt(tokens, start);
  if (WHICH.test(tokens[figure - 1]?.lower ?? "") && tokens[figure - 2]?.lower === "the") return true;
  const behind = tokenAt(tokens, end);
  for (let i = figure - 3; i > Math.max(0, figure - NEAR) && date >= end && tokens[i].kind !== "stop"; i--)
    if (periodAt(tokens, i) !== null)
      return tokens
        .slice(behind, Math.min(behind + FAR, tokenAt(tokens, date)))
        .some(({ kind }) => kind === "comma");
  for (let i = behind; i < Math.min(tokens.length - 3, behind + NEAR); i++) {
    const { kind, start: at } = tokens[i];
    if (kind === "comma" || kind === "stop" || (date >= end && at >= date)) return false;
    const unit = periodAt(tokens, i);
    if (unit !== null) return date < at || date > unit.start;
  }
  return false;
}

/** The unit of the period that begins at a token: "the first nine [months]"; null for "the first trade". */
function periodAt(tokens: readonly Token[], i: number): Token | null {
  if (tokens[i].lower !== "the" || !WHICH.test(tokens[i + 1].lower)) return null;
  const unit = tokens[i + 2].tag === "CD" ? tokens[i + 3] : tokens[i + 2];
  // "in the [third quarter]" is a date itself
  return /^(?:half|months|weeks|years|days)$/.test(unit.lower) || isCalendar(unit.lower) ? unit : null;
}

/** "Ann Lund, [42], came in May": a number between commas, an age say, is of no day. */
function isAside(tokens: readonly Token[], start: number, end: number): boolean {
  const at = tokenAt(tokens, start);
  return (
    at > 1 &&
    tokens[at].end === end &&
    tokens[at - 1].kind === "comma" &&
    tokens[at - 2].shape === "capital" &&
    tokens[at + 1]?.kind === "comma"
  );
}

/** How far in front of a date another figure is looked for, in tokens. */
const FAR = 24;

/** "their steepest drop since [May 2021]", "the most since records began in [2008]"; not "up 4 percent since [May 2021]". */
function isOfRecord({ tokens }: Body, { start }: DateMention): boolean {
  const at = tokenAt(tokens, start) - 1;
  for (let i = at; i > at - NEAR && tokens[i]?.kind === "word"; i--)
    if (tokens[i].lower === "since") return isRecordBefore(tokens, i);
  return false;
}

/** What a change is from: "a year earlier", "last year"; not "June", from which a rise may be. */
const EARLIER = /\b(?:ago|earlier|before|previous|last|prior)\b/;

/** What is due at a date, so that the date is of it: "for May [delivery]"; not "delivered in May". */
const TERMS = /^(?:delivery|contracts?|futures|settlement|expiry)$/;

/** "up 4 percent from [September], and 6 percent lower than in [May]", in front of another figure; not "from [May 3] to May 9". */
function isCompared(tokens: readonly Token[], at: number, behind: Token | undefined, text: string): boolean {
  const lead = /^(?:in|on)$/.test(tokens[at - 1]?.lower ?? "") ? at - 2 : at - 1;
  // "from [a year ago] to 5 euros"
  if (lead < 1 || (/^(?:to|until)$/.test(behind?.lower ?? "") && !EARLIER.test(text))) return false;
  const { lower } = tokens[lead];
  return lower === "than" || (lower === "from" && /^(?:word|number|symbol)$/.test(tokens[lead - 1].kind));
}

/** How far in front of a date the clause is looked for that it stands in, in tokens. */
const CLAUSE = 10;

/** Whether what stands in front of a token is of a clause that a comma would close: "Lund, who came in |May". */
function isInClause(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > Math.max(0, at - CLAUSE) && tokens[i].kind !== "comma"; i--)
    if (tokens[i].lower === "who" || tokens[i].lower === "which") return true;
  return false;
}

/** "compared with [12]", "up from [12]", "4 percent from [12]": the figure at a token is of another time than what it is compared with. */
function isBase(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.tag === "DT") at--;
  const lead = tokens[at - 1]?.lower;
  const before = tokens[at - 2] as Token | undefined;
  return (
    ((lead === "with" || lead === "to") && before?.lower === "compared") ||
    (lead === "from" && (/^(?:up|down)$/.test(before?.lower ?? "") || before?.kind === "symbol"))
  );
}

/**
 * "4 percent from [a year earlier]", "4 percent, after 3 percent in [May]", "4 victims of the [2023] floods"; not "4 cents, or
 * 1 percent, in [May]", "4 percent more from [June]".
 */
function isOfOther(
  { tokens }: Body,
  first: number,
  end: number,
  { start, end: stop, text }: DateMention,
): boolean {
  const at = tokenAt(tokens, start);
  const next = tokenAt(tokens, stop);
  const behind = tokens[next] as Token | undefined;
  // "this year's [$5m]"
  const owns = behind?.tag === "POS";
  if (owns && tokens[next + 1]?.start === tokens[tokenAt(tokens, first)].start) return false;
  if (tokens[at - 1]?.lower === "the" && /^NNS?$/.test(behind?.tag ?? "") && !isCalendar(behind!.lower))
    return true;
  // "for December delivery"
  if (TERMS.test(behind?.lower ?? "")) return true;
  if (start < end)
    return (
      isCompared(tokens, at, behind, text) ||
      (behind?.kind === "comma" && isInClause(tokens, at)) ||
      isBase(tokens, tokenAt(tokens, first))
    );
  let figured = false;
  for (let i = at - 1; i >= Math.max(0, at - FAR) && tokens[i].end > end; i--) {
    const { kind, lower, tag } = tokens[i];
    const near = i === at - 1 || (i === at - 2 && tokens[at - 1].tag === "IN");
    // in "from a year earlier to 5m in May" no figure is compared
    if (
      COMPARING.has(lower) &&
      ((figured && tokens[i + 1].tag !== "DT") || (near && (owns || lower !== "from" || EARLIER.test(text))))
    )
      return true;
    if ((kind === "comma" || kind === "dash") && figured && tokens[i + 1].lower !== "or") return true;
    // "held 40 men, whose trial begins in [May]"
    if (kind === "comma" && tokens[i + 1].tag.startsWith("W")) return true;
    // "which has 84 ships, plans to add some by [December]"
    if (kind === "comma" && isFiniteTag(tokens[i + 1].tag) && isInClause(tokens, tokenAt(tokens, first)))
      return true;
    // "has 84 ships and plans to add 6 by [December]"
    if (tag === "CC" && figured && (/^VB[DPZ]$/.test(tokens[i + 1].tag) || tokens[i + 2].tag === "TO"))
      return true;
    figured ||= tag === "CD" && !/^(?:19|20)\d\d$/.test(tokens[i].text);
  }
  return false;
}
