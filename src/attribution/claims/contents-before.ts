import { behindAdjuncts } from "../phrases/adjuncts.js";
import type { Claim } from "../claim.js";
import { cueClasses } from "../words/cue-lexicon.js";
import { isFiniteCue } from "../cues/cue.js";
import type { Range } from "../ranges.js";
import type { Reading } from "../reading.js";
import { LONGEST_CONTENT } from "../contents/right-ends.js";
import { CLOSE, COMMA, OPEN, STOP } from "../words/word-classes.js";

/** Cues that may close a sentence of what was said. */
const CLOSING: Uint8Array = /* @__PURE__ */ cueClasses(
  "say tell report announce explain assert concede warn show",
);

/** "…, the union said Friday[, as crews left]": when it was said, not what. */
function isCircumstance({ tokens, classes }: Reading, { cue }: Claim, { first }: Range): boolean {
  return (
    first > cue.head + 1 &&
    classes[first - 1] === COMMA &&
    /^(?:as|while|after|when|before)$/.test(tokens[first].lower)
  );
}

/**
 * What stands before who said it, where the scorer read nothing or what goes on behind a bracket: "[The road is shut], the
 * union reported Friday.", "the rate (for a week [no more than 31], Dahl says) fell". Null for "Dahl, the union reported, left", "If it passes, the mayor will accept.".
 */
export function contentBefore(reading: Reading, claim: Claim): Range | null {
  const { tokens, classes, sentences, run, verbsBefore, phraseAt } = reading;
  const { cue, source, contents } = claim;
  const { first, last } = sentences[cue.sentence];
  const comma = source.first - 1;
  if (source.head < 0 || source.last > cue.first || comma <= first || classes[comma] !== COMMA) return null;
  if (
    CLOSING[cue.lexical] === 0 ||
    !isFiniteCue(cue) ||
    tokens[cue.head].tag === "VB" ||
    run[cue.head] >= 0 ||
    run[comma] >= 0
  )
    return null;
  const behind = cue.head + 1;
  const least = Math.max(first, comma - LONGEST_CONTENT);
  if (classes[behind] === CLOSE) {
    let open = comma - 1;
    while (open > least && classes[open] !== OPEN) open--;
    return classes[open] === OPEN && open + 1 < comma ? { first: open + 1, last: comma } : null;
  }
  if (verbsBefore[comma] === verbsBefore[least]) return null;
  if (contents.length === 1 && isCircumstance(reading, claim, contents[0]))
    return { first: least, last: comma };
  if (contents.length > 0) return null;
  // "told [reporters] on Friday"
  const told = tokens[cue.head].lemma === "tell" ? phraseAt[behind]?.last : undefined;
  const end = told === last ? last : behindAdjuncts(reading, told ?? behind, last);
  return end === last || classes[end] === STOP ? { first: least, last: comma } : null;
}
