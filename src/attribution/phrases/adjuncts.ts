import { wordSet } from "../../lexicon/words.js";
import type { Reading } from "../reading.js";
import {
  BY,
  CD,
  DATE,
  IN_CLASSES,
  QUOTE,
  STOP,
  THAT,
  TO,
  isMediumNoun,
  natureOfNoun,
} from "../words/word-classes.js";

/** Verbs whose object is whom they tell. */
const ADDRESSING = /* @__PURE__ */ wordSet("tell inform remind assure");

/** One past whom a verb before `at` tells: "told [Reuters]", "told [a crowd]"; `at` for any other verb. */
export function behindAddressee({ tokens, phraseAt }: Reading, at: number): number {
  const phrase = phraseAt[at];
  return phrase?.first === at && ADDRESSING.has(tokens[at - 1].lemma) ? phrase.last : at;
}

/** One past who quotes whom a cue is of: "was quoted as saying [by Lusa]"; not "as saying by 2030". One past the cue otherwise. */
export function behindQuoter({ tokens, classes, phraseAt }: Reading, head: number): number {
  if (tokens[head - 1]?.lower !== "as" || classes[head + 1] !== BY) return head + 1;
  const quoter = phraseAt[head + 2];
  if (quoter === undefined) return head + 1;
  const c = classes[quoter.head];
  return c === DATE || c === CD ? head + 1 : quoter.last;
}

/** One past "on condition of anonymity" at `at`; otherwise `at`. */
export function behindCondition({ tokens }: Reading, at: number, end: number): number {
  const noun = tokens[at + 1]?.lower === "the" ? at + 2 : at + 1;
  if (tokens[at].lower !== "on" || noun + 2 >= end) return at;
  return tokens[noun].lower === "condition" && tokens[noun + 1].lower === "of" ? noun + 3 : at;
}

/** Most words of when and how something was said: "said [on Monday] [in an interview] [with AFP]". */
const MOST_ADJUNCTS = 4;

/** One past the words from `at` on of when, where and how something was said; not "said [at least 20] …". */
export function behindAdjuncts(reading: Reading, at: number, end: number): number {
  const { tokens, classes, phraseAt } = reading;
  let medium = false;
  for (let count = 0; count < MOST_ADJUNCTS && at < end; count++) {
    const behind = behindCondition(reading, at, end);
    if (behind > at) {
      at = behind;
      continue;
    }
    const c = classes[at];
    const joined = IN_CLASSES[c] === 1 || tokens[at].lower === "during";
    const phrase = phraseAt[joined ? at + 1 : at];
    if (c === DATE && phrase === undefined) {
      at++;
      continue;
    }
    // "in a letter to staff": the tagger takes it for a verb
    if (phrase === undefined && medium && c === TO && endsAdjunct(classes[at + 2])) {
      at += 2;
      continue;
    }
    if (phrase?.first !== (joined ? at + 1 : at)) return at;
    const { last, head } = phrase;
    const { word } = tokens[head];
    const timed = classes[head] === DATE || natureOfNoun(word) === "time";
    const led = joined && last < end && (classes[last] === THAT || classes[last] === QUOTE);
    if (!timed && !led && !(joined && (medium || isMediumNoun(word)))) return at;
    medium = !timed;
    at = last;
  }
  return at;
}

const endsAdjunct = (c: number): boolean => c === STOP || c === DATE || IN_CLASSES[c] === 1;
