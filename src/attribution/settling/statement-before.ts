import { countBefore } from "../../text/bisect.js";
import type { Claim } from "../claim.js";
import { cueClasses } from "../words/cue-lexicon.js";
import { isFiniteCue, VBG_FORM } from "../cues/cue.js";
import { isWithin } from "../ranges.js";
import type { Reading } from "../reading.js";
import { STOP, WHICH, WHO } from "../words/word-classes.js";

/** Verbs of speech: more of what was said may follow in a paragraph of its own. */
const SPEAKING: Uint8Array = /* @__PURE__ */ cueClasses(
  "say tell add announce explain assert concede deny warn promise praise criticize accuse joke",
);

/** How likely a claim must be. */
const LIKELY = 0.4;

/** Most claims of a sentence that are looked at. */
const MOST = 12;

/**
 * The claim of whoever speaks in the sentence that ends the paragraph before, where a run of direct speech is a
 * paragraph by itself: 'Dahl denied that she had lied. / "I did nothing wrong."'; not behind "Dahl left."
 */
export function statementBefore(reading: Reading, claims: readonly Claim[], q: number): Claim | null {
  const { tokens, classes, quotes, firstOf, lastOf, run, sentences } = reading;
  const first = firstOf[q];
  const { kind, paragraph } = quotes[q];
  if (kind !== "direct" || first === 0) return null;
  let end = lastOf[q];
  while (end < tokens.length && tokens[end].paragraph === paragraph && classes[end] === STOP) end++;
  if (end < tokens.length && tokens[end].paragraph === paragraph) return null;
  const { sentence } = tokens[first - 1];
  if (
    run[first - 1] >= 0 ||
    sentences[sentence].paragraph !== sentences[tokens[first].sentence].paragraph - 1
  )
    return null;
  let speaking: Claim | null = null;
  const least = Math.max(0, lastClaimBefore(claims, first) - MOST);
  for (let i = least; i < claims.length && claims[i].cue.sentence <= sentence; i++) {
    const claim = claims[i];
    if (claim.cue.sentence < sentence || !mayGoOn(reading, claim)) continue;
    if (speaking === null || !isWithin(speaking.contents, claim.cue.head)) speaking = claim;
  }
  return speaking;
}

/** Whether a claim is somebody's speech, told in a clause of its own. */
function mayGoOn({ classes, run }: Reading, { cue, source, probability }: Claim): boolean {
  if (SPEAKING[cue.lexical] === 0 || probability < LIKELY || source.head < 0 || run[cue.head] >= 0)
    return false;
  const c = classes[source.head];
  return (isFiniteCue(cue) || cue.form === VBG_FORM) && c !== WHO && c !== WHICH;
}

/** Index of the last claim whose cue stands before a token; -1 if there is none. */
export function lastClaimBefore(claims: readonly Claim[], token: number): number {
  return countBefore(claims.length, (i) => claims[i].cue.head < token) - 1;
}
