import type { Phrase } from "../../text/phrases.js";
import type { Reading } from "../reading.js";
import {
  AND,
  CLOSE,
  COMMA,
  DASH,
  DATE,
  HE,
  IN_CLASSES,
  IT,
  JJ,
  NNP,
  OPEN,
  OR,
  SAID,
  STOP,
  THAT,
  TO,
  VBD,
  VBG,
  VBN,
  WHICH,
  WHO,
  WITH,
  isFiniteVerb,
  isMediumNoun,
  natureOfNoun,
} from "../words/word-classes.js";

/** Most steps by which a phrase grows: longer chains of modifiers are cut. */
const MOST_STEPS = 10;

/**
 * One past the last token of the noun phrase that begins with a base phrase: with what hangs on behind,
 * but not beyond `limit`. "Anna Moe of the Oslo harbour council"; "Tom Lund, a spokesman for Ms.
 * Moe,"; "officials who asked not to be named"; "people familiar with the talks". Not "the minister [in Paris on Monday]" before a verb.
 */
export function endOfPhrase(reading: Reading, phrase: Phrase, limit: number): number {
  const { classes } = reading;
  let end = Math.min(phrase.last, limit);
  // whether what a comma or dash began has ended, so that the next one closes it
  let parted = false;
  for (let step = 0; step < MOST_STEPS && end < limit; step++) {
    const parts = classes[end] === COMMA || classes[end] === DASH;
    if (parted && !parts) break;
    const next = parts
      ? behindRemark(reading, end + 1, limit, parted)
      : behindModifier(reading, phrase, end, limit);
    if (next < 0) break;
    end = next;
    parted = parts;
  }
  return parted && end < limit && (classes[end] === COMMA || classes[end] === DASH) ? end + 1 : end;
}

/** One past what a comma or dash before token `at` parts from its noun: ", [a spokesman for Ms. Moe],", ", [who runs it],"; -1 if nothing of the sort. */
function behindRemark(reading: Reading, at: number, limit: number, parted: boolean): number {
  const { classes } = reading;
  if (at >= limit) return -1;
  if (classes[at] === WHO || classes[at] === WHICH) {
    const close = endOfRelative(classes, at + 1, limit);
    // "the dam, which engineers [say] is sound": the clause goes on behind the cue
    if (close === limit && !hasVerb(classes, at + 1, limit)) return -1;
    // "according to its director, Dahl, who [said] it was": the pronoun is the next one's source
    return parted && classes[at + 1] === SAID && (close >= limit || classes[close] === STOP) ? -1 : close;
  }
  if (parted && classes[at] === AND && goesOnAt(reading, at + 1))
    return endOfApposition(reading, at + 1, limit);
  return classes[at] === HE || classes[at] === DATE
    ? -1
    : endOfApposition(reading, behindParticiple(reading, at), limit);
}

/** One past what hangs on a phrase at token `at` without a comma: "[of the council]", "[(NFA)]", "[who asked]", "[based in Oslo]"; -1 if nothing does. */
function behindModifier(reading: Reading, phrase: Phrase, at: number, limit: number): number {
  const { tokens, classes, phraseAt } = reading;
  const c = classes[at];
  const next = at + 1;
  if (IN_CLASSES[c] === 1 || c === AND || c === OR) {
    const joined = next < limit ? phraseAt[next] : undefined;
    if (joined === undefined || classes[next] === DATE || (IN_CLASSES[c] === 0 && classes[next] === HE))
      return -1;
    return isOccasion(reading, phrase, at) ? -1 : Math.min(limit, joined.last);
  }
  if (c === OPEN) return behindBracket(reading, at, limit);
  if (next < limit && (c === JJ || tokens[at].lower === "close"))
    return (classes[next] === WITH || classes[next] === TO) && phraseAt[next + 1] !== undefined ? next : -1;
  if (c === WHO || (c === THAT && next < limit && isFiniteVerb(classes[next]))) {
    const close = endOfRestriction(classes, next, limit);
    // "Dahl, who [said]": the pronoun is the next one's source
    return close === next && next < limit ? -1 : close;
  }
  if ((c !== VBN && c !== VBG) || next >= limit) return -1;
  const close = endOfRestriction(classes, next, limit);
  // "shares [priced] low after it said": the pronoun is the subject
  return close === limit && (classes[limit - 1] === HE || classes[limit - 1] === IT) ? -1 : close;
}

/** One past brackets, with what goes on behind them: "[(NFA)]", "[(NFA) head Tom Lund]"; -1 if they do not close. */
function behindBracket(reading: Reading, open: number, limit: number): number {
  const { classes, phraseAt } = reading;
  let close = open + 1;
  while (close < limit && close < open + LONGEST_BRACKET && classes[close] !== CLOSE) close++;
  if (close >= limit || classes[close] !== CLOSE) return -1;
  const rest = phraseAt[close + 1];
  return rest !== undefined && goesOnBehind(reading, rest) ? Math.min(limit, rest.last) : close + 1;
}

/** Longest remark in brackets, in tokens. */
const LONGEST_BRACKET = 12;

/** "said Tom Lund [in a statement]", "officials [at a briefing]"; not "the claims [in a report]", "the head [of television]". */
function isOccasion({ tokens, classes, phraseAt }: Reading, { head }: Phrase, at: number): boolean {
  const { lower } = tokens[at];
  if (lower !== "in" && lower !== "at" && lower !== "on" && lower !== "during") return false;
  if (!isMediumNoun(tokens[phraseAt[at + 1]!.head].word)) return false;
  return classes[head] === NNP || (lower === "in" && natureOfNoun(tokens[head].word) === "person");
}

/** Whether what somebody is goes on at a token: "Dahl, head of the port, and [chairman] of the bank"; not "and [the mayor]". */
function goesOnAt({ tokens, phraseAt }: Reading, at: number): boolean {
  const phrase = phraseAt[at];
  if (phrase?.first !== at || tokens[at].tag === "DT") return false;
  const isPerson = (i: number): boolean => natureOfNoun(tokens[i].word) === "person";
  return isPerson(at) || isPerson(phrase.head);
}

/** Whether a phrase behind a bracket belongs to what stands before it; not "Dahl (Oslo) [last week] said", "Dahl (left) [he]". */
export function goesOnBehind({ tokens, classes }: Reading, { first, head }: Phrase): boolean {
  return classes[first] !== DATE && classes[first] !== HE && natureOfNoun(tokens[head].word) !== "time";
}

/** One past a participle that is an adjective of the name behind it: "one resident, [retired] driver Tom Lund". */
function behindParticiple({ tokens, classes, phraseAt }: Reading, at: number): number {
  const c = classes[at];
  if (c !== VBN && c !== VBD) return at;
  const phrase = phraseAt[at + 1];
  return phrase !== undefined && tokens[phrase.head].shape === "capital" ? at + 1 : at;
}

/** The end of an apposition at a token and what hangs on it, without commas of its own; -1 if there is none. */
function endOfApposition(reading: Reading, at: number, limit: number): number {
  const { classes, phraseAt } = reading;
  const apposed = phraseAt[at];
  if (apposed === undefined) return -1;
  let end = Math.min(apposed.last, limit);
  for (let step = 0; step < 6 && end < limit; step++) {
    const c = classes[end];
    // "the minister, Tom Lund [(Labour)], said"
    const close = c === OPEN ? behindBracket(reading, end, limit) : -1;
    if (close > end) end = close;
    if (close > end || (IN_CLASSES[c] !== 1 && c !== AND)) break;
    const joined = end + 1 < limit ? phraseAt[end + 1] : undefined;
    if (joined === undefined) break;
    // "the minister, Tom Lund [on Monday] said"
    if (classes[end + 1] === DATE) return end;
    end = Math.min(limit, joined.last);
  }
  if (end < limit && (classes[end] === WHO || classes[end] === VBN))
    end = endOfRestriction(classes, end + 1, limit);
  if (end >= limit) return end;
  const c = classes[end];
  return c === COMMA || c === STOP || c === DASH ? end : -1;
}

/** The end of ", who …": the next comma or dash. */
function endOfRelative(classes: Uint8Array, from: number, limit: number): number {
  let end = from;
  const most = Math.min(limit, from + 40);
  while (end < most && classes[end] !== COMMA && classes[end] !== DASH && classes[end] !== STOP) end++;
  return end;
}

function hasVerb(classes: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(classes[i])) return true;
  return false;
}

/** The end of "who …" without a comma, or of "conducted by …": a comma, stop, dash or form of "say". */
function endOfRestriction(classes: Uint8Array, from: number, limit: number): number {
  let end = from;
  const most = Math.min(limit, from + 30);
  while (
    end < most &&
    classes[end] !== COMMA &&
    classes[end] !== STOP &&
    classes[end] !== DASH &&
    classes[end] !== SAID
  )
    end++;
  return end;
}
