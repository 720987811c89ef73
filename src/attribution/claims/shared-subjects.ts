import { wordSet } from "../../lexicon/words.js";
import { spanning } from "../source.js";
import { behindAdjuncts } from "../phrases/adjuncts.js";
import { raise, type Claim } from "../claim.js";
import { CALL_CUE, PROMISE_CUE, cueClasses } from "../words/cue-lexicon.js";
import { isFiniteCue, VBG_FORM } from "../cues/cue.js";
import type { Reading } from "../reading.js";
import {
  AND,
  BUT,
  COMMA,
  IN_CLASSES,
  QUOTE,
  NNP,
  SAID,
  THAT,
  THE,
  VBD,
  maySpeak,
} from "../words/word-classes.js";

/** How sure it is that the second of two verbs has the subject of the first. */
const SHARED = 0.6;

/** How many cues further the second verb may be. */
const MOST = 8;

/** How far behind a content the second verb may be: ", but [conceded]". */
const BEHIND = 3;

/** From this score on a verb is a cue of its own, if it is none of saying. */
const SURE_CUE = 10;

/**
 * Settles what two verbs with one subject say, where the second stands in the content of the first: ends that before
 * "and said …" or ", adding …". Returns whether the first only tells the subject from others: "a man [accused of
 * theft] said …".
 */
export function sharesSubject(reading: Reading, claims: readonly Claim[], index: number): boolean {
  const { tokens, classes } = reading;
  const { cue, source, contents } = claims[index];
  const content = contents[contents.length - 1];
  if (source.head < 0 || content.first < cue.head) return false;
  const most = Math.min(claims.length, index + 1 + MOST);
  for (let i = index + 1; i < most && claims[i].cue.head < content.last + BEHIND; i++) {
    const next = claims[i];
    const joint = next.cue.first - 1;
    const c = classes[joint];
    if (joint <= cue.head || next.contents.length === 0) continue;
    const aloud =
      (c === AND || c === BUT) && ALOUD[next.cue.lexical] === 1 && isOfThings(reading, content.first, joint);
    if (aloud && next.source.head > content.first && next.source.head < joint) next.source = source;
    if (next.source.head !== source.head) continue;
    const saying = classes[next.cue.head] === SAID;
    const sure =
      saying ||
      aloud ||
      tokens[next.cue.head].lemma === "add" ||
      (next.cue.lexical === CALL_CUE && classes[cue.head] === SAID) ||
      next.evidence.cue > SURE_CUE;
    if (saying && isFiniteCue(next.cue) && isReduced(reading, claims[index]) && c !== AND && c !== COMMA) {
      next.source = spanning(source, source.first, next.cue.first);
      raise(next, SHARED);
      return true;
    }
    if (joint <= content.first || next.contents[0].first < joint) continue;
    const finite = isFiniteCue(next.cue) && (c === AND || c === BUT);
    const participle = c === COMMA && next.cue.form === VBG_FORM;
    if (!(finite && sure) && !(participle && (sure || tellsThat(reading, next)))) continue;
    content.last = Math.min(content.last, classes[joint - 1] === COMMA ? joint - 1 : joint);
    raise(next, SHARED);
    return false;
  }
  return false;
}

/** Verbs of what people alone do. */
const ALOUD = /* @__PURE__ */ cueClasses("ask assert concede deny warn urge");

/** Whether a clause is of what cannot speak: "said [the plan was late] but conceded"; not "said [Dahl came] and urged". */
function isOfThings({ tokens, classes, phraseAt }: Reading, first: number, last: number): boolean {
  const at = classes[first] === THAT ? first + 1 : first;
  if (tokens[at].lower === "there") return true;
  const subject = phraseAt[at];
  return (
    subject !== undefined &&
    subject.last < last &&
    classes[subject.head] !== NNP &&
    !maySpeak(tokens[subject.head].word)
  );
}

/** What is stressed: "stressing the [need] for". */
const STRESSED = /* @__PURE__ */ wordSet("need importance necessity");

/** "stressing that …", 'recalling: "…"', "stressing the need", of a verb of saying; not "hoping that", "noting the boat". */
function tellsThat({ tokens, classes }: Reading, { cue }: Claim): boolean {
  const next = classes[cue.head + 1];
  if (next === THE && cue.head + 2 < tokens.length && STRESSED.has(tokens[cue.head + 2].lower))
    return cue.lexical <= PROMISE_CUE;
  // the classes of verbs up to that of promising are of saying, those behind of judging, thinking and doing
  return cue.lexical <= PROMISE_CUE && (next === THAT || next === QUOTE);
}

/** Whether a verb may be a participle behind its noun: "a man [accused] of theft"; not "he [said] it". */
function isReduced({ classes }: Reading, { cue, source }: Claim): boolean {
  return (
    classes[cue.head] === VBD &&
    cue.first === cue.head &&
    source.last === cue.first &&
    IN_CLASSES[classes[cue.head + 1]] === 1
  );
}

/**
 * Gives a participle behind a comma to the source of the claim of saying before it in its sentence: "adding", and any
 * verb right behind "Dahl said[, citing] …".
 */
export function goOn(reading: Reading, claims: readonly Claim[], index: number): void {
  const { tokens, classes } = reading;
  const claim = claims[index];
  const { head, first, sentence } = claim.cue;
  const before = index > 0 ? claims[index - 1] : null;
  if (claim.cue.form !== VBG_FORM || classes[first - 1] !== COMMA) return;
  if (before?.cue.sentence !== sentence || before.source.head < 0 || classes[before.cue.head] !== SAID)
    return;
  const adds = tokens[head].lemma === "add";
  if (!adds && endOfSaying(reading, before, first - 1) !== first - 1) return;
  claim.source = before.source;
  if (adds) raise(claim, SHARED);
}

/** One past "Dahl said on Monday" or "said Dahl", behind what was said. */
function endOfSaying(reading: Reading, { cue, source, contents }: Claim, most: number): number {
  if (!isFiniteCue(cue) || contents.length !== 1 || contents[0].first > cue.first) return -1;
  return behindAdjuncts(reading, Math.max(cue.head + 1, source.last), most);
}
