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
} from "../lexicon/date-words.js";
import { wordSet } from "../lexicon/words.js";
import type { Tag } from "../text/tags.js";
import type { Token } from "../text/token.js";

/** Where a date lies from the story's date, as far as the sentence tells; null if it does not. */
export type Direction = "past" | "future" | null;

const WILL = /* @__PURE__ */ wordSet(
  "will shall 'll would should may might could can must won't wouldn't cannot can't couldn't",
);

/** Behind these the verb before them no longer tells: "will lose votes because of the riot on Friday". */
export const BARRIERS = /* @__PURE__ */ wordSet("because after following despite amid");

/** After these, what looks like a verb is a noun: "a request", "for comment", "her rivals". */
const NOUN_BEFORE: ReadonlySet<Tag> = new Set<Tag>(["DT", "IN", "JJ", "PRP$", "POS", "CD"]);

const NEGATED = /* @__PURE__ */ wordSet("not n't never");

const WAS = /* @__PURE__ */ wordSet(
  "was were had did has have 've wasn't weren't hadn't didn't hasn't haven't been",
);

export const IS = /* @__PURE__ */ wordSet("is are am 're isn't aren't");

/** The direction of the nearest verb group that ends at or before `from`, for a date behind a preposition. */
export function verbBefore(
  tokens: readonly Token[],
  from: number,
  stop: number,
  preposition = "",
): Direction {
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
    // "rain was possible Tuesday"; not "was possibly", "was likely killed Tuesday"
    if (i + 2 > from && /^(?:possible|likely)$/.test(lower)) return "future";
    if (isScheduled(tokens, i)) return perfectBefore(tokens, i, stop) ? "past" : "future";
    // "ahead of voting Tuesday"
    if (lower === "ahead" && tokens[i + 1]?.lower === "of") return "future";
    if (BARRIERS.has(lower) && i < from) return null;
    // "up from 60% on Monday"; not "speeds up from Monday"
    if (lower === "from" && i < from && /^(?:up|down)$/.test(tokens[i - 1]?.lower ?? "")) return "past";
    if (isModal(token)) return directionOfModal(tokens, i, from, preposition);
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
      return directionOfPast(tokens, i, from, stop, preposition);
    }
    if (i === from && ON_DAYS.has(lower)) return "future";
    // "polls open on Friday", an adjective to the tagger
    if ((lower === "open" || lower === "close") && i > stop && tokens[i - 1].tag === "NNS") return "future";
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

/** What is done to have something happen. */
const DEMANDING = /* @__PURE__ */ wordSet("call ask demand propose push press seek want");

/** The direction of a verb in the past tense, or a participle: "met", "will be held", "is handed", "wants it done by June". */
function directionOfPast(
  tokens: readonly Token[],
  i: number,
  from: number,
  stop: number,
  preposition: string,
): Direction {
  const { tag, lemma } = tokens[i];
  // "promised an answer by June", "wants it done by June"
  if (preposition === "by" && i < from && isIntended(tokens, i)) return "future";
  // "called for an answer by June", "called for elections in June"; not "called for calm in June"
  if (
    DEMANDING.has(lemma) &&
    i < from - 1 &&
    (preposition === "by" || (preposition === "in" && EVENTS.has(tokens[from].lemma)))
  )
    return "future";
  if (DEFERRED_TO.has(preposition) && DEFERRING.has(lemma)) return "future";
  if (
    preposition === "by" &&
    tag === "VBN" &&
    !WAS.has(tokens[i - 1]?.lower ?? "") &&
    hasPresent(tokens, i - 1, stop)
  )
    return "future";
  // "a rate cut seen in June"; not "was seen in June"
  if (tokens[i].lower === "seen" && i > stop && /^(?:NN|VB[DN])$/.test(tokens[i - 1].tag))
    if (!WAS.has(tokens[i - 1].lower)) return null;
  const is = presentBefore(tokens, i, stop);
  if (is >= 0) return directionOfIs(tokens, is, i);
  return auxiliaryBefore(tokens, i, stop) ?? "past";
}

/** The token before "as soon as" in the clause of the verb at `i`, or `i` if it has none. */
function beforeAsSoonAs(tokens: readonly Token[], i: number, stop: number): number {
  for (let at = i - 1; at >= stop + 2 && at > i - 6; at--)
    if (tokens[at].lower === "as" && tokens[at - 1].lower === "soon") return at - 2;
  return i;
}

/** "could not be reached", "would not say", "may have died" look back; every other modal does not, nor "would not end before". */
export function directionOfModal(
  tokens: readonly Token[],
  modal: number,
  end: number,
  preposition = "",
): Direction {
  const { lower } = tokens[modal];
  const remote = (lower === "would" || lower === "could") && !/^(?:before|until|till)$/.test(preposition);
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

export function isModal(token: Token): boolean {
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

/** Whether such a verb, "[did not] rule out", "chance of" or the noun "forecast for", "forecast high for", stands at `i`; not "predicted on Sunday that". */
function isForetelling(tokens: readonly Token[], i: number): boolean {
  const { tag, lemma, lower } = tokens[i];
  const next = tokens[i + 1].lower;
  if (lower === "rule") return next === "out";
  if (lower === "chance") return next === "of";
  return (
    FORETELLING.has(lemma) &&
    (tag.startsWith("VB") || (lower === "forecast" && (next === "for" || tokens[i + 2]?.lower === "for")))
  );
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
export function isScheduled(tokens: readonly Token[], i: number): boolean {
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
export function verbAfter(tokens: readonly Token[], from: number, stop: number): Direction {
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
