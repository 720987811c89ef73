import { EXPECTERS } from "../../lexicon/figure-claims.js";
import { wordSet } from "../../lexicon/words.js";
import type { Claim } from "../claim.js";
import type { Range } from "../ranges.js";
import { CRITICIZE_CUE, NO_CUE } from "../words/cue-lexicon.js";
import { PASSIVE, VBG_FORM, isFiniteCue } from "../cues/cue.js";
import { NEAR } from "./idle-contents.js";
import type { Reading } from "../reading.js";
import { BY_SLOT } from "../source.js";
import {
  AS,
  CD,
  COMMA,
  NN,
  NNP,
  NNS,
  QUOTE,
  TO,
  VBG,
  isFiniteVerb,
  maySpeak,
} from "../words/word-classes.js";

/** Verbs that say that nothing was said. */
const DECLINING = /* @__PURE__ */ wordSet("decline refuse");

/** "declined [to say] how it was done": one cue, of whoever declines. */
export function isDeclined({ tokens }: Reading, { cue }: Claim): boolean {
  return cue.first > 0 && cue.first < cue.head && DECLINING.has(tokens[cue.first - 1].lemma);
}

/** Verbs that give a name: 'a film called "Night Ferry"'. */
const NAMING = /* @__PURE__ */ wordSet("call name title entitle dub nickname");

/** Whether a participle behind its noun gives that a name: 'starred in a film [called] "Night Ferry"'; not 'he called it "a sham"'. */
export function isParticipleOfNaming(
  { tokens, classes, verbsBefore }: Reading,
  { cue, source }: Claim,
): boolean {
  const before = classes[cue.head - 1];
  return (
    (before === NN || before === NNS) &&
    classes[cue.head + 1] === QUOTE &&
    NAMING.has(tokens[cue.head].lemma) &&
    source.head >= 0 &&
    source.last <= cue.first &&
    verbsBefore[cue.first] > verbsBefore[source.last]
  );
}

/** Whether a participle says who had a witness heard: "a witness, [called] by the defence, said"; not "a plan called late by critics". */
export function isSummons({ tokens, classes }: Reading, { cue, source, contents }: Claim): boolean {
  return (
    source.slot === BY_SLOT &&
    cue.first === cue.head &&
    tokens[cue.head].lemma === "call" &&
    classes[cue.head - 1] === COMMA &&
    contents.every(({ last }) => last <= cue.first)
  );
}

/** 'a boat named ["Second Wind"]', "starred in ["Night Ferry"]": a quotation that is a mere term, with no clause about it. */
export function isNaming(reading: Reading, { cue, contents }: Claim): boolean {
  const { classes, run, quotes, lastOf } = reading;
  const [{ first, last }] = contents;
  const quote = run[first];
  if (cue.lexical === NO_CUE && contents.every((content) => holdsTermsAlone(reading, content))) return true;
  if (contents.length > 1 || first < cue.head || quote < 0 || quotes[quote].kind !== "term") return false;
  if (first > cue.head + 1 && last > lastOf[quote]) return false;
  for (let i = lastOf[quote]; i < last; i++) if (isFiniteVerb(classes[i])) return false;
  return true;
}

/** 'bought [a boat named "Second Wind" last year]': a verb of no saying, and quotations that are all mere terms. */
function holdsTermsAlone({ run, quotes }: Reading, { first, last }: Range): boolean {
  let terms = 0;
  for (let i = first; i < last; i++) {
    if (run[i] < 0) continue;
    if (quotes[run[i]].kind !== "term") return false;
    terms++;
  }
  return terms > 0;
}

/** "Cross-examined by Roe, [defending], she said …": a participle between commas has no words of its own. */
export function isAside({ classes, run }: Reading, { cue, contents }: Claim): boolean {
  const [{ first }] = contents;
  return (
    cue.form === VBG_FORM &&
    cue.first === cue.head &&
    contents.length === 1 &&
    first === cue.head + 2 &&
    classes[cue.head + 1] === COMMA &&
    classes[cue.head - 1] === COMMA &&
    run[first] < 0
  );
}

/** "[Questioned] by Roe, she said …": the main clause has a source and cue of its own. */
export function opensForNext(
  { sentences, classes }: Reading,
  claims: readonly Claim[],
  index: number,
): boolean {
  const { cue, contents } = claims[index];
  if (cue.head !== sentences[cue.sentence].first || contents.length !== 1) return false;
  const [{ first, last }] = contents;
  for (let i = index + 1; i < claims.length && claims[i].cue.head < Math.min(last, first + NEAR); i++) {
    const { source, evidence, cue: next } = claims[i];
    if (source.first > cue.head && source.first <= first && classes[source.first - 1] === COMMA)
      return evidence.cue > 0 && isFiniteCue(next);
  }
  return false;
}

const CITING = /* @__PURE__ */ wordSet("cite quote");

/** "reported, citing [officials]": whoever is cited says what is reported, and is not said; not "citing [poor health]". */
export function isCiting({ tokens, classes, run, phraseAt }: Reading, { cue, contents }: Claim): boolean {
  const [{ first, last }] = contents;
  const phrase = phraseAt[first];
  if (classes[cue.head] !== VBG || !CITING.has(tokens[cue.head].lemma) || contents.length > 1 || !phrase)
    return false;
  for (let i = first; i < last; i++) if (run[i] >= 0 || isFiniteVerb(classes[i])) return false;
  return classes[phrase.head] === NNP || maySpeak(tokens[phrase.head].word);
}

/** "[No deaths] were reported", "Anyone with news is asked [to call]": nothing is said, and nobody says it; not "no one was said to be hurt". */
export function isNothingReported(
  { tokens, classes, sentences }: Reading,
  { cue, source, contents }: Claim,
): boolean {
  const [{ first, last }] = contents;
  if (cue.form === PASSIVE && source.head < 0 && tokens[sentences[cue.sentence].first].lower === "anyone")
    return classes[first] === TO;
  return (
    cue.form === PASSIVE &&
    source.head < 0 &&
    contents.length === 1 &&
    last <= cue.first &&
    tokens[first].lower === "no" &&
    (classes[last - 1] === NN || classes[last - 1] === NNS)
  );
}

/** Verbs of attack, with words or with arms. */
const ATTACKING = /* @__PURE__ */ wordSet("attack hit blast hammer pummel lash bash slam whack slap savage");

/** Those among them that a thing may be the subject of and have nothing to say. */
const HITTING = /* @__PURE__ */ wordSet("hit blast hammer pummel lash");

/** Who attacks with more than words. */
const FORCES = /* @__PURE__ */ wordSet(
  "troops forces soldiers militants rebels gunmen gunman fighters insurgents terrorists drones warplanes jets bandits",
);

function holdsQuote({ run }: Reading, { contents }: Claim): boolean {
  return contents.some(({ first, last }) => {
    for (let i = first; i < last; i++) if (run[i] >= 0) return true;
    return false;
  });
}

/**
 * "was [hit] by a storm", "prices [hit] a record", "troops [attacked] the town", 'was [placed] in a "trust"': a passive of no cue, or of what a thing does; not
 * "was hit by critics", "rebels criticised the deal".
 */
export function isStruck(reading: Reading, claim: Claim): boolean {
  const { tokens, classes } = reading;
  const { cue, source } = claim;
  const passive = cue.form === PASSIVE;
  const { lemma } = tokens[cue.head];
  if (passive && (cue.lexical === NO_CUE || (lemma === "know" && classes[cue.head + 1] === AS))) return true;
  if (cue.lexical !== CRITICIZE_CUE || (passive ? source.slot !== BY_SLOT : source.head < 0)) return false;
  const isThing =
    (classes[source.head] === NN || classes[source.head] === NNS) && !maySpeak(tokens[source.head].word);
  if (passive || lemma === "hit") return isThing;
  if (!isForce(reading, claim) && !(isThing && isFiniteCue(cue) && HITTING.has(lemma))) return false;
  return !holdsQuote(reading, claim);
}

function isForce({ tokens }: Reading, { cue, source }: Claim): boolean {
  return ATTACKING.has(tokens[cue.head].lemma) && FORCES.has(tokens[source.head].lower);
}

/** How far behind its verb a figure may stand, in tokens. */
const FIGURE_REACH = 8;

/** Who sees figures to come. */
const FORESEEING = /* @__PURE__ */ wordSet(EXPECTERS);

/** "3 percent, [compared] with 4 percent", "fell half a [point] to 4 percent", "Oslo [saw] 40 thefts": figures that nobody says; not "analysts saw 4 percent". */
export function isChange({ tokens, classes, run }: Reading, { cue, source, contents }: Claim): boolean {
  const { lemma, tag } = tokens[cue.head];
  const { first, last } = contents[contents.length - 1];
  const next = tokens[cue.head + 1]?.lower;
  if (lemma === "point" && tokens[cue.head - 1]?.tag === "DT") return true;
  if (first <= cue.head || run[first] >= 0) return false;
  // "12 thefts reported [compared with 9]"
  if (tokens[first].lower === "compared") return true;
  const saw = lemma === "see" && tag === "VBD" && !FORESEEING.has(tokens[source.head]?.lower);
  if (!saw && (lemma !== "compare" || !/^VB[DN]$/.test(tag) || (next !== "to" && next !== "with")))
    return false;
  for (let i = first; i < Math.min(last, first + FIGURE_REACH); i++) {
    if (saw && isFiniteVerb(classes[i])) return false;
    if (classes[i] === CD) return true;
  }
  return false;
}
