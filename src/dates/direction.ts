import {
  CALENDAR_VERBS,
  DEFERRING,
  EVENTS,
  FORETELLING,
  HANDED,
  INTENDING,
  ON_DAYS,
  PRESENT_SPEECH,
  SCHEDULED,
  TIME_ZONES,
} from "../lexicon/date-words.js";
import { wordSet } from "../lexicon/words.js";
import type { Tag } from "../text/tags.js";
import type { Token } from "../text/tokens.js";
import type { Scan } from "./scan.js";

/** Where a date lies from the story's date, as far as the sentence tells; null if it does not. */
export type Direction = "past" | "future" | null;

/** How far from a date its verb is looked for, in tokens. */
const REACH = 24;

/** Words before a date with which a clause begins, so that its verb follows: "and on Friday the court will". */
const CLAUSE_STARTS = /* @__PURE__ */ wordSet("that and but as when while if because although though where");

/** Prepositions that begin a clause together with the date behind them: "Until Friday, the road had been". */
const OPENINGS = /* @__PURE__ */ wordSet(
  "on in by until till from before after during through at late early",
);

const WILL = /* @__PURE__ */ wordSet(
  "will shall 'll would should may might could can must won't wouldn't cannot can't couldn't",
);
/** Behind these the verb before them no longer tells: "will lose votes because of the riot on Friday". */
const BARRIERS = /* @__PURE__ */ wordSet("because after following despite amid");

/** After these, what looks like a verb is a noun: "a request", "for comment", "her rivals". */
const NOUN_BEFORE: ReadonlySet<Tag> = new Set<Tag>(["DT", "IN", "JJ", "PRP$", "POS", "CD"]);

const NEGATED = /* @__PURE__ */ wordSet("not n't never");
const WAS = /* @__PURE__ */ wordSet(
  "was were had did has have 've wasn't weren't hadn't didn't hasn't haven't been",
);
const IS = /* @__PURE__ */ wordSet("is are am 're isn't aren't");

/**
 * Whether a sentence puts the date at tokens `date` to `last` in the past or in the future, by the verb
 * that governs it: the nearest before it in its clause, or, where the date opens the clause, the first
 * after it.
 *
 * - future: "will meet on Friday", "is to resume trading Tuesday", "a hearing set for Friday", "by Friday"
 * - past: "was arrested Friday", "could not be reached Friday", "refused to comment on Friday"
 */
export function directionOf(scan: Scan, date: number, last: number): Direction {
  const { tokens, body } = scan;
  const sentence = body.sentences[tokens[date].sentence];
  const first = withTime(tokens, date, sentence.first);
  const before = first > sentence.first ? tokens[first - 1].lower : "";
  const beforeThat = first - 1 > sentence.first ? tokens[first - 2].lower : "";
  const byPreposition = directionOfPreposition(before, beforeThat);
  if (byPreposition) return byPreposition;

  const start = Math.max(sentence.first, first - REACH);
  const opening = openingOf(tokens, first, sentence.first, before);
  const opens = opening === sentence.first || opensClause(tokens[opening - 1]);
  const stop = Math.min(sentence.last, last + REACH);
  // "will appeal Wednesday's ruling" says nothing about Wednesday; "will play in Friday's game", "will miss Friday's game",
  // "await Friday's figures" and "Friday's vote will be close" do.
  const owns = tokens[last]?.kind === "clitic";
  const event = owns
    ? eventBehind(tokens, last + 1, stop)
    : before === "the"
      ? eventBehind(tokens, last, stop)
      : 0;
  if (event > 0 && isAhead(tokens[event + 1], before)) return "future";
  if (owns) {
    const within = event > 0 ? !BARRIERS.has(before) : WITHIN.has(before);
    if (within)
      return (opens ? verbAfter(tokens, last + 1, stop) : null) ?? verbBefore(tokens, first - 1, start);
    return first > start && isScheduled(tokens, first - 1) ? "future" : null;
  }
  // "Police on Sunday arrested", "the court on Friday will"
  if (last < sentence.last && opening > sentence.first && tokens[opening - 1].tag.startsWith("NN")) {
    if (tokens[last].tag === "VBD") return "past";
    if (isModal(tokens[last])) return directionOfModal(tokens, last, sentence.last - 1);
    if (IS.has(tokens[last].lower) && EVENTS.has(tokens[opening - 1].lemma)) return "future";
  }
  if (opens) {
    const after = verbAfter(tokens, last, stop);
    if (after) return after;
  }
  return verbBefore(tokens, (before === "through" ? first : opening) - 1, start, before);
}

/** Where the phrase begins that opens a clause with the date: "[On] Friday", "[As of] Friday", "[By the end of] March". */
function openingOf(tokens: readonly Token[], first: number, begin: number, before: string): number {
  if (OPENINGS.has(before)) return first - 1;
  if (before !== "of" || first - 2 < begin) return first;
  if (tokens[first - 2].lower === "as") return first - 2;
  return first - 4 >= begin && tokens[first - 3].lower === "the" && OPENINGS.has(tokens[first - 4].lower)
    ? first - 4
    : first;
}

/** Before "Friday's": what is done there is done then. */
const WITHIN = /* @__PURE__ */ wordSet("in for at");

/** The event that begins near token `from`, "presidential election", or 0; "attack" is none. */
function eventBehind(tokens: readonly Token[], from: number, stop: number): number {
  for (let i = from; i < stop && i < from + 3 && tokens[i].kind === "word"; i++)
    if (EVENTS.has(tokens[i].lemma)) return i;
  return 0;
}

/** "[Friday's vote] will", "is"; "[the winner of Friday's vote] will", "[his lead in Friday's vote] is" says nothing. */
function isAhead(token: Token, before: string): boolean {
  return before === "of" ? isModal(token) : !WITHIN.has(before) && (isModal(token) || IS.has(token.lower));
}

/** The token with which the time of day before a date begins: "through [6 a.m.] Sunday", "at [9:30 pm EST] Friday". */
function withTime(tokens: readonly Token[], date: number, stop: number): number {
  let i = date - 1;
  if (i > stop && TIME_ZONES.has(tokens[i].lower)) i--;
  if (i > stop && HALVES.has(tokens[i].lower) && tokens[i - 1].kind === "number") i--;
  else if (i === date - 1) return i >= stop && MIDDLES.has(tokens[i].lower) ? i : date;
  if (i < stop || tokens[i].kind !== "number") return date;
  return i - 2 >= stop && tokens[i - 1].kind === "colon" && tokens[i - 2].kind === "number" ? i - 2 : i;
}

const HALVES = /* @__PURE__ */ wordSet("a.m. p.m. am pm");
const MIDDLES = /* @__PURE__ */ wordSet("noon midnight midday");

const PAST_BEFORE = /* @__PURE__ */ wordSet("since past previous");
const FUTURE_BEFORE = /* @__PURE__ */ wordSet("next coming upcoming starting beginning");
const FUTURE_PAIRS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "ahead of,ahead to,soon as,early as,later than,earlier than,starting from,starting on,beginning from,beginning on".split(
    ",",
  ),
);

/** "since Friday" is past; "as soon as Friday", "ahead of Friday", "until after Friday" future. */
function directionOfPreposition(before: string, beforeThat: string): Direction {
  if (PAST_BEFORE.has(before)) return "past";
  return FUTURE_BEFORE.has(before) || beforeThat === "until" || FUTURE_PAIRS.has(`${beforeThat} ${before}`)
    ? "future"
    : null;
}

function opensClause(token: Token): boolean {
  return (
    token.kind === "mark" || token.kind === "dash" || token.kind === "colon" || CLAUSE_STARTS.has(token.lower)
  );
}

/** The direction of the nearest verb group that ends at or before `from`, for a date behind a preposition. */
function verbBefore(tokens: readonly Token[], from: number, stop: number, preposition = ""): Direction {
  const by = preposition === "by";
  let infinitive = false;
  for (let i = from; i >= stop; i--) {
    const token = tokens[i];
    if (token.kind === "clitic" && token.lower === "'ll") return "future";
    if (token.kind !== "word") {
      // "sets sail at 9:40 on Friday" goes on behind its colon.
      if (token.kind === "dash" || (token.kind === "colon" && tokens[i + 1]?.spaced)) return null;
      continue;
    }
    const { lower, tag, lemma } = token;
    // "at 2am on Friday"
    if (lower === "am" && tokens[i - 1]?.kind === "number") continue;
    if (i < from && isForetelling(tokens, i)) return "future";
    if (isScheduled(tokens, i)) return perfectBefore(tokens, i, stop) ? "past" : "future";
    // "ahead of voting Tuesday"
    if (lower === "ahead" && tokens[i + 1]?.lower === "of") return "future";
    if (BARRIERS.has(lower) && i < from) return null;
    if (isModal(token)) return directionOfModal(tokens, i, from);
    if (lower === "to" && isInfinitive(tokens, i)) {
      if (i > stop && isScheduled(tokens, i - 1) && perfectBefore(tokens, i - 1, stop)) return "past";
      if (by || (i > stop && (isIntended(tokens, i - 1) || isOpenPassive(tokens, i)))) return "future";
      infinitive = true;
      continue;
    }
    // "is committed to holding it in June"
    if (tag === "VBG" && i > stop && tokens[i - 1].lower === "to") return "future";
    // "has until Friday"
    if (WAS.has(lower)) return lower !== "had" && tokens[i + 1]?.lower === "until" ? "future" : "past";
    if (IS.has(lower)) return infinitive ? "future" : directionOfIs(tokens, i, from);
    if (tag === "VBD" || tag === "VBN") {
      // "is likely to sell as soon as trading opens Monday": the clause before tells.
      const main = beforeAsSoonAs(tokens, i, stop);
      if (main < i) {
        i = main;
        continue;
      }
      // "promised an answer by June", "wants it done by June"
      if (by && i < from && isIntended(tokens, i)) return "future";
      if (DEFERRED_TO.has(preposition) && DEFERRING.has(lemma)) return "future";
      if (by && tag === "VBN" && !WAS.has(tokens[i - 1]?.lower ?? "") && hasPresent(tokens, i - 1, stop))
        return "future";
      const is = presentBefore(tokens, i, stop);
      if (is >= 0) return directionOfIs(tokens, is, i);
      return auxiliaryBefore(tokens, i, stop) ?? "past";
    }
    if (i === from && ON_DAYS.has(lower)) return "future";
    if (lower === "runs" && DEFERRED_TO.has(tokens[i + 1].lower)) return "future";
    if (tag === "VBZ" || tag === "VBP") {
      // "reports results on Friday"
      if (PRESENT_SPEECH.has(lower) && !(lemma === "report" && tokens[i + 1].tag === "NNS")) return "past";
      if (i > 0 && (NOUN_BEFORE.has(tokens[i - 1].tag) || tokens[i - 1].lower === "to")) continue;
      return CALENDAR_VERBS.has(lemma) ? "future" : null;
    }
    if (lower === "until" || lower === "till") return "future";
  }
  return infinitive ? "future" : null;
}

/** The token before "as soon as" in the clause of the verb at `i`, or `i` if it has none. */
function beforeAsSoonAs(tokens: readonly Token[], i: number, stop: number): number {
  for (let at = i - 1; at >= stop + 2 && at > i - 6; at--)
    if (tokens[at].lower === "as" && tokens[at - 1].lower === "soon") return at - 2;
  return i;
}

/** "could not be reached", "would not say", "may have died" look back; every other modal looks ahead. */
function directionOfModal(tokens: readonly Token[], modal: number, end: number): Direction {
  const { lower } = tokens[modal];
  const remote = lower === "would" || lower === "could";
  if (lower === "wouldn't" || lower === "couldn't") return "past";
  for (let i = modal + 1; i <= end && i < modal + 4; i++) {
    const word = tokens[i].lower;
    if (word === "have" || (remote && NEGATED.has(word))) return "past";
  }
  return "future";
}

/** The "is" that a participle at `i` depends on, or -1: "are handed". */
function presentBefore(tokens: readonly Token[], i: number, stop: number): number {
  for (let at = i - 1; at >= stop && at > i - 3; at--) {
    if (IS.has(tokens[at].lower)) return at;
    if (tokens[at].tag !== "RB") return -1;
  }
  return -1;
}

/** "is Friday" and "is visiting Friday" look ahead; "is arrested" and "is falling" say nothing. */
function directionOfIs(tokens: readonly Token[], is: number, end: number): Direction {
  for (let i = is + 1; i <= end && i < is + 4; i++) {
    if (tokens[i].tag === "VBN") return HANDED.has(tokens[i].lemma) ? "future" : null;
    if (tokens[i].tag === "VBG") return CALENDAR_VERBS.has(tokens[i].lemma) ? "future" : null;
  }
  return end - is < 3 ? "future" : null;
}

/** The modal or other auxiliary that a participle at `i` depends on, if it makes it no past: "will be held". */
function auxiliaryBefore(tokens: readonly Token[], i: number, stop: number): Direction {
  for (let at = i - 1; at >= stop && at > i - 5; at--) {
    const { lower, tag } = tokens[at];
    if (isModal(tokens[at])) return directionOfModal(tokens, at, i);
    if (lower === "to" || lower === "be" || tag === "RB") {
      if (lower === "to")
        return at > stop && (isIntended(tokens, at - 1) || isOpenPassive(tokens, at)) ? "future" : null;
      continue;
    }
    if (lower === "been") continue;
    return null;
  }
  return null;
}

function isModal(token: Token): boolean {
  return WILL.has(token.lower) && (token.lower !== "may" || token.shape === "lower");
}

/** ", to be delivered Wednesday", "a speech to be delivered": nobody has done it yet. */
function isOpenPassive(tokens: readonly Token[], to: number): boolean {
  const { kind, tag } = tokens[to - 1];
  return tokens[to + 1].lower === "be" && (kind === "comma" || tag.startsWith("NN"));
}

/** "to meet"; "plans to delist", whose verb no list of words has. */
function isInfinitive(tokens: readonly Token[], to: number): boolean {
  const tag = tokens[to + 1]?.tag;
  return tag === "VB" || tag === "VBP" || (tag === "NN" && to > 0 && isIntended(tokens, to - 1));
}

/** "agreed to", "is to", "was to", "the group, founded in 1926, plans to"; not "its offer to", whose sentence has another verb. */
function isIntended(tokens: readonly Token[], i: number): boolean {
  const { lower, tag } = tokens[i];
  return (
    IS.has(lower) ||
    lower === "was" ||
    lower === "were" ||
    (INTENDING.has(lower) && (!tag.startsWith("NN") || tokens[i - 1]?.kind === "comma"))
  );
}

/** Behind the verbs of `DEFERRING`: "adjourned the case until Friday", "set sentencing for Friday". */
const DEFERRED_TO = /* @__PURE__ */ wordSet("for until till through to");
/** Whether such a verb, "[did not] rule out", "chance of" or the noun "forecast for", stands at `i`; not "predicted on Sunday that". */
function isForetelling(tokens: readonly Token[], i: number): boolean {
  const { tag, lemma, lower } = tokens[i];
  const next = tokens[i + 1].lower;
  if (lower === "rule") return next === "out";
  if (lower === "chance") return next === "of";
  return FORETELLING.has(lemma) && (tag.startsWith("VB") || (lower === "forecast" && next === "for"));
}

/** Whether a verb in the present stands before: "[wants] it done". */
function hasPresent(tokens: readonly Token[], from: number, stop: number): boolean {
  for (let i = from; i >= stop; i--) {
    const { tag, lower } = tokens[i];
    if (tag === "VBD" || WAS.has(lower)) return false;
    if (tag === "VBZ" || tag === "VBP") return !PRESENT_SPEECH.has(lower);
  }
  return false;
}

/** "scheduled for", "set for", "set to"; not the "set" of "a record set in June". */
function isScheduled(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i];
  if (lower !== "set") return SCHEDULED.has(lower);
  const next = tokens[i + 1]?.lower;
  return next === "for" || next === "to";
}

/** "had been scheduled to meet Friday", "had expected to meet Friday". */
function perfectBefore(tokens: readonly Token[], i: number, stop: number): boolean {
  const had = tokens[i - 1]?.lower === "been" ? i - 2 : i - 1;
  return had >= stop && tokens[had].lower === "had";
}

/** The direction of the first finite verb after a date that opens its clause. */
function verbAfter(tokens: readonly Token[], from: number, stop: number): Direction {
  for (let i = from; i < stop; i++) {
    const { lower, tag } = tokens[i];
    if (isModal(tokens[i])) return directionOfModal(tokens, i, stop - 1);
    if (WAS.has(lower)) return planned(tokens, i + 1, stop) ? "future" : "past";
    if (IS.has(lower)) return "future";
    if (tag === "VBD") return "past";
    if (
      (tag === "VBZ" || tag === "VBP") &&
      !NOUN_BEFORE.has(tokens[i - 1].tag) &&
      tokens[i + 1]?.tag !== "VBD"
    )
      return PRESENT_SPEECH.has(lower) ? "past" : "future";
  }
  return null;
}

/** Whether one of the next words is a word of planning: "was also due". */
function planned(tokens: readonly Token[], from: number, stop: number): boolean {
  for (let i = from; i < stop && i < from + 3; i++) if (isScheduled(tokens, i)) return true;
  return false;
}
