import { behindAdjuncts } from "../phrases/adjuncts.js";
import { raise, type Claim } from "../claim.js";
import { type Range, isWithin } from "../ranges.js";
import { ASK_CUE, cueClasses } from "../words/cue-lexicon.js";
import { isFiniteCue } from "../cues/cue.js";
import type { Reading } from "../reading.js";
import { isSubject } from "../source.js";
import { COMMA, STOP, THAT, UNQUOTE, marked } from "../words/word-classes.js";

/** How sure it is that whoever reports at the end of a sentence reports all of it. */
const SURE = 0.7;

/** Most claims before that one that are looked at. */
const MOST = 6;

/** Verbs that a sentence may end with, behind what they report. */
const FINAL = /* @__PURE__ */ cueClasses("say tell report show know");

/** Classes of words that begin a clause before its main clause: "said [when] he came, Lund spoke". */
const SUBORDINATING = marked("if when because after while as");

/**
 * Parts a statement from who passes it on behind it: "The mayor said [the road was shut], Lusa reported" and
 * "[The mayor said the road was shut], Lusa reported". Neither content holds the other's source and cue.
 */
export function endBeforeReport(reading: Reading, claims: readonly Claim[]): void {
  for (let index = 1; index < claims.length; index++) {
    const outer = claims[index];
    if (claims[index - 1].cue.sentence !== outer.cue.sentence) continue;
    // "said the driver, a young man, [appeared] to doze": hardly a report, and nobody's
    if (outer.source.head < 0 && outer.evidence.cue < 0) continue;
    const comma = borderOf(reading, outer);
    if (comma < 0) continue;
    const final = isFinal(reading, outer, comma);
    const least = Math.max(0, index - MOST);
    for (let i = index - 1; i >= least && claims[i].cue.sentence === outer.cue.sentence; i--) {
      const inner = claims[i];
      const { head } = inner.cue;
      if (head > comma || !isWithin(outer.contents, head)) continue;
      const stated = inner.contents.find((content) => isStated(reading, inner, content, comma));
      if (final) raise(outer, SURE);
      if (stated !== undefined) stated.last = Math.min(stated.last, comma);
      inner.contents = inner.contents.filter(({ first }) => first < comma);
    }
  }
}

/** The comma before a claim's source and cue, or their first token behind '," '; -1 if neither is there. */
function borderOf({ classes, run, sentences }: Reading, { cue, source }: Claim): number {
  const at = (source.head < 0 ? cue.first : Math.min(source.first, cue.first)) - 1;
  if (at <= sentences[cue.sentence].first) return -1;
  // 'Dahl told him, "No," according to the report'
  if (classes[at] === UNQUOTE && classes[at - 1] === COMMA) return at + 1;
  return classes[at] === COMMA && run[at] < 0 ? at : -1;
}

/** Whether only "Lusa reported on Monday" stands behind the comma. */
function isFinal(reading: Reading, { cue, source }: Claim, comma: number): boolean {
  const { classes, sentences } = reading;
  if (!isSubject(source.slot) || source.first !== comma + 1 || source.last !== cue.first) return false;
  if (FINAL[cue.lexical] === 0 || !isFiniteCue(cue) || cue.first !== cue.head) return false;
  const { last } = sentences[cue.sentence];
  const end = behindAdjuncts(reading, cue.head + 1, last);
  return end === last || classes[end] === STOP;
}

/** Whether a content is a whole clause before the comma: "the mayor said [the road was shut], …"; not "said [that, in his view], …". */
function isStated(
  { tokens, classes, verbsBefore }: Reading,
  { cue, source }: Claim,
  { first }: Range,
  comma: number,
): boolean {
  if (!isSubject(source.slot) || !isFiniteCue(cue) || first < cue.head || first >= comma) return false;
  const opening = classes[first] === THAT ? first + 1 : first;
  // "asked [whether it was late], Lusa reported"
  const asked = cue.lexical === ASK_CUE || tokens[opening].lower === "whether";
  return (asked || SUBORDINATING[classes[opening]] === 0) && verbsBefore[comma] > verbsBefore[opening];
}
