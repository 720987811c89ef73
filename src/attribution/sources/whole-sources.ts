import { wordSet } from "../../lexicon/words.js";
import type { Cue } from "../cues/cue.js";
import type { Reading } from "../reading.js";
import { spanning, type SourceCandidate } from "../source.js";
import { withApproximation } from "../phrases/start-kinds.js";
import { COLON, NNP, NNS, OF, OPEN, WHO, isFiniteVerb } from "../words/word-classes.js";

/** How much of some people, before an "of". */
const SHARES = /* @__PURE__ */ wordSet("some many most all several half few both none neither each any much");

/**
 * A source with the words before it that say how many: "[some of] the women", "[at least] 20 people", "[all but] two of them", "[most]
 * voters"; not "[of] the women".
 */
export function withQuantity(reading: Reading, source: SourceCandidate): SourceCandidate {
  const { tokens, classes, sentences } = reading;
  const { last, slot, head } = source;
  let { first } = source;
  if (head < 0) return source;
  const start = sentences[tokens[first].sentence].first;
  if (first - 2 >= start && classes[first - 1] === OF && SHARES.has(tokens[first - 2].lower)) first -= 2;
  else if (first - 2 >= start && tokens[first - 1].lower === "but" && tokens[first - 2].lower === "all")
    first -= 2;
  else if (first > start && tokens[first - 1].lower === "most") {
    const c = classes[head];
    if (c === NNS || c === NNP) first--;
  }
  return { first: withApproximation(reading, start, first), last, slot, head };
}

/** Pronouns that a relative clause tells whom they mean. */
const MEANT = /* @__PURE__ */ wordSet("those anyone everyone anybody everybody");

/** All of "[those who crossed it] said", of which "who" was found; not of "those [who] said". */
export function withAntecedent(reading: Reading, cue: Cue, source: SourceCandidate): SourceCandidate {
  const { tokens, classes } = reading;
  const { first, head } = source;
  if (head !== first || first === 0 || classes[head] !== WHO || first + 1 >= cue.first) return source;
  const antecedent = tokens[first - 1];
  if (!MEANT.has(antecedent.lower) || antecedent.sentence !== tokens[first].sentence) return source;
  for (let i = first + 1; i < cue.first; i++)
    if (isFiniteVerb(classes[i])) return spanning(source, first - 1, cue.first);
  return source;
}

/** A source up to the ticker of its share: "[Orbin Foods] (NYSE: ORB), a baker"; not "[Ann Bell (D-Ohio)]". */
export function withoutTicker({ classes }: Reading, source: SourceCandidate): SourceCandidate {
  const { first, last, head } = source;
  if (head < 0) return source;
  for (let i = head + 1; i + 2 < last; i++) {
    if (classes[i] !== OPEN) continue;
    for (let k = i + 2; k < last && k < i + 5; k++)
      if (classes[k] === COLON) return spanning(source, first, i);
  }
  return source;
}

/** A source with all of the quotation that it ends in: 'Dahl, who called it ["a shame."]'. */
export function withWholeRun({ run, lastOf }: Reading, source: SourceCandidate): SourceCandidate {
  const { first, last, head } = source;
  if (head < 0) return source;
  const inside = run[last - 1];
  return inside < 0 || inside === run[first]
    ? source
    : spanning(source, first, Math.max(last, lastOf[inside]));
}
