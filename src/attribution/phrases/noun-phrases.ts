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
  const { tokens, classes, phraseAt } = reading;
  let end = Math.min(phrase.last, limit);
  // whether what a comma or dash began has ended, so that the next one closes it
  let parted = false;
  for (let step = 0; step < MOST_STEPS && end < limit; step++) {
    const c = classes[end];
    const next = end + 1 < limit ? end + 1 : -1;
    if (!parted && (IN_CLASSES[c] === 1 || c === AND || c === OR)) {
      const joined = phraseAt[next];
      if (joined === undefined) break;
      if (((c === AND || c === OR) && classes[next] === HE) || classes[next] === DATE) break;
      if (isOccasion(reading, phrase, end)) break;
      end = Math.min(limit, joined.last);
    } else if (c === COMMA || c === DASH) {
      if (next < 0) break;
      if (classes[next] === WHO || classes[next] === WHICH) {
        const close = endOfRelative(classes, next + 1, limit);
        // "the dam, which engineers [say] is sound": the clause goes on behind the cue
        if (close === limit && !hasVerb(classes, next + 1, limit)) break;
        // "according to its director, Dahl, who [said] it was": the pronoun is the next one's source
        if (parted && classes[next + 1] === SAID && (close >= limit || classes[close] === STOP)) break;
        end = close;
      } else if (parted && classes[next] === AND && goesOnAt(reading, next + 1)) {
        const inner = endOfApposition(reading, next + 1, limit);
        if (inner < 0) break;
        end = inner;
      } else if (classes[next] !== HE && classes[next] !== DATE) {
        const inner = endOfApposition(reading, behindParticiple(reading, next), limit);
        if (inner < 0) break;
        end = inner;
      } else break;
      parted = true;
    } else if (parted) {
      break;
    } else if (c === OPEN) {
      let close = end + 1;
      while (close < limit && close < end + 12 && classes[close] !== CLOSE) close++;
      if (close >= limit || classes[close] !== CLOSE) break;
      end = close + 1;
      // "the Food Agency (NFA) [head Tom Lund]"
      const rest = phraseAt[end];
      if (rest !== undefined && goesOnBehind(reading, rest)) end = Math.min(limit, rest.last);
    } else if (
      (c === JJ || tokens[end].lower === "close") &&
      (classes[next] === WITH || classes[next] === TO) &&
      phraseAt[next + 1] !== undefined
    ) {
      end = next;
    } else if (c === WHO || (c === THAT && next > 0 && isFiniteVerb(classes[next]))) {
      const close = endOfRestriction(classes, next < 0 ? limit : next, limit);
      // "Dahl, who [said]": the pronoun is the next one's source
      if (close === next) break;
      end = close;
    } else if ((c === VBN || c === VBG) && next > 0) {
      const close = endOfRestriction(classes, next, limit);
      // "shares [priced] low after it said": the pronoun is the subject
      if (close === limit && (classes[limit - 1] === HE || classes[limit - 1] === IT)) break;
      end = close;
    } else break;
  }
  return parted && end < limit && (classes[end] === COMMA || classes[end] === DASH) ? end + 1 : end;
}

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
function endOfApposition({ classes, phraseAt }: Reading, at: number, limit: number): number {
  const apposed = phraseAt[at];
  if (apposed === undefined) return -1;
  let end = Math.min(apposed.last, limit);
  for (let step = 0; step < 6 && end < limit; step++) {
    const c = classes[end];
    if (IN_CLASSES[c] !== 1 && c !== AND) break;
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
