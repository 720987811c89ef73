import { raise, type Claim } from "../claim.js";
import { CALL_CUE } from "../words/cue-lexicon.js";
import { isFiniteCue } from "../cues/cue.js";
import type { Models } from "../step-models.js";
import { claimsAround, MOST } from "./claims-around.js";
import { NO_CLAIM, NOBODY, ownerFeatures } from "./owner-features.js";
import type { Reading } from "../reading.js";
import { features, SCALE, score } from "../scorer/scorer.js";
import { isSubject } from "../source.js";
import { A, AS, COLON, COMMA, HIM, NN, NNS, THAT, WHICH, WHO } from "../words/word-classes.js";

/** The claim that most likely owns a run, null for none around it, how sure that is, and how likely that nobody does. */
export interface Owner {
  claim: Claim | null;
  probability: number;
  nobody: number;
}

const out = features();
const scores = new Int32Array(MOST);

/** Whose a run is, of the claims of its sentences (in text order); null where there is none. */
export function ownerOfRun(
  reading: Reading,
  models: Models,
  claims: readonly Claim[],
  q: number,
): Owner | null {
  const around = claimsAround(reading, claims, q);
  if (around.length === 0) return null;
  const leading = leadingIn(reading, around, q);
  if (leading !== null) {
    raise(leading, LEADING);
    return { claim: leading, probability: 1, nobody: 0 };
  }
  const ofNobody = scoreOf(reading, models, q, NOBODY, around);
  const ofNone = scoreOf(reading, models, q, NO_CLAIM, around);
  let best: Claim | null = null;
  let most = Math.max(ofNobody, ofNone);
  for (let i = 0; i < around.length; i++) {
    const value = scoreOf(reading, models, q, around[i], around);
    scores[i] = value;
    // of equals the likelier
    if (value < most || (value === most && around[i].probability <= (best?.probability ?? 1))) continue;
    most = value;
    best = around[i];
  }
  const nobody = Math.exp((ofNobody - most) / SCALE);
  let sum = nobody + Math.exp((ofNone - most) / SCALE);
  for (let i = 0; i < around.length; i++) sum += Math.exp((scores[i] - most) / SCALE);
  return { claim: best, probability: 1 / sum, nobody: nobody / sum };
}

function scoreOf(
  reading: Reading,
  { owner }: Models,
  q: number,
  claim: Claim | typeof NOBODY | typeof NO_CLAIM,
  around: readonly Claim[],
): number {
  ownerFeatures(out, owner, reading, q, claim, around);
  return score(owner.weights, out);
}

/** How sure it is that a claim that leads into a run is right. */
const LEADING = 0.6;

/** How far before a run the cue may stand that leads into it, in tokens: "called the plan a". */
const NEAR = 4;

/**
 * The claim whose source and cue stand right before a run, in a clause of their own: 'the bill, which [critics]
 * [call] "a mess"', 'as [the heckler] [yelled]: "Shame!"'. Not 'said that he [found] "a mess"', which somebody says.
 */
function leadingIn(reading: Reading, around: readonly Claim[], q: number): Claim | null {
  const { tokens, firstOf, quotes } = reading;
  const first = firstOf[q];
  let leading: Claim | null = null;
  for (const claim of around) {
    const { cue, source } = claim;
    if (cue.head >= first || cue.head < first - NEAR) continue;
    if (!isSubject(source.slot) || source.last !== cue.first || cue.lexical === 0 || !isFiniteCue(cue))
      continue;
    if (tokens[cue.head].sentence !== tokens[first].sentence) continue;
    if (quotes[q].kind === "direct" ? !announces(reading, cue.head, first) : !hangs(reading, claim, first))
      continue;
    if (reading.verbsBefore[first] === reading.verbsBefore[cue.head + 1]) leading = claim;
  }
  return leading;
}

/** Whether only a comma or colon stands between a cue and the run at `first`: 'shot back, "…"', 'told him: "…"'; not 'took aim, "…"'. */
function announces({ classes, phraseAt }: Reading, cue: number, first: number): boolean {
  if (classes[first - 1] !== COMMA && classes[first - 1] !== COLON) return false;
  for (let i = cue + 1; i < first - 1; i++)
    if (classes[i] === COMMA || (phraseAt[i] && classes[i] !== HIM)) return false;
  return true;
}

/** Whether a claim's clause hangs on a noun that it names: "which critics call", "whom he hailed as", ", a step Ruiz called". */
function hangs({ classes }: Reading, { source, cue }: Claim, first: number): boolean {
  const before = source.first - 1;
  if (before < 2 || (cue.lexical !== CALL_CUE && !hasAs(classes, cue.head + 1, first))) return false;
  if (classes[before] === WHO || classes[before] === WHICH) return true;
  if (classes[before] === THAT) return classes[before - 1] === NN || classes[before - 1] === NNS;
  return classes[before] === NN && classes[before - 1] === A && classes[before - 2] === COMMA;
}

function hasAs(classes: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (classes[i] === AS) return true;
  return false;
}
