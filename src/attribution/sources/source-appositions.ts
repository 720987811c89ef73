import { COUNTRY_NAMES } from "../../lexicon/countries.js";
import { REGION_NAMES } from "../../lexicon/regions.js";
import { wordSet } from "../../lexicon/words.js";
import type { Cue } from "../cues/cue.js";
import type { Reading } from "../reading.js";
import { spanning, TO_SLOT, type SourceCandidate } from "../source.js";
import {
  A,
  CD,
  COMMA,
  DASH,
  HE,
  IN_CLASSES,
  JJ,
  NN,
  NNP,
  OF,
  POS,
  QUOTE,
  STOP,
  THE,
  VBD,
  WHICH,
  WHO,
  isFiniteVerb,
  maySpeak,
  natureOfNoun,
} from "../words/word-classes.js";

/** Longest "a broker based in Oslo, Norway, who sells boats" behind a name, in tokens. */
const LONGEST_APPOSITION = 40;

/** Most parts between commas behind a name: "Dahl[, 52], [a lawyer], [of Oslo], [Norway], …". */
const MOST_PARTS = 5;

/**
 * A name with what it is, up to the comma before its verb: "Dahl[, the region's head of farm planning,] said"; behind
 * its verb up to the stop, or a comma: "said Dahl, 52[, of Oslo]". Not "Dahl, [speaking in Oslo,] said".
 */
export function withAppositions(reading: Reading, cue: Cue, source: SourceCandidate): SourceCandidate {
  const { classes, sentences } = reading;
  if (source.head < 0 || source.slot === TO_SLOT || classes[source.head] === HE) return source;
  if (source.last <= cue.first) {
    const named = withName(reading, cue, source);
    const next = classes[named.last - 1] === COMMA ? named.last : named.last + 1;
    if (next >= cue.first - 1 || classes[next - 1] !== COMMA || classes[cue.first - 1] !== COMMA)
      return named;
    if (cue.first - next > LONGEST_APPOSITION || !opensApposition(reading, named.head, next)) return named;
    for (let i = next; i < cue.first; i++) if (stopsApposition(reading, next, i)) return named;
    return { ...named, last: cue.first };
  }
  const { last: end } = sentences[cue.sentence];
  let { last } = source;
  for (let part = 0; part < MOST_PARTS; part++) {
    const comma = classes[last - 1] === COMMA ? last - 1 : last;
    if (comma + 1 >= end || classes[comma] !== COMMA || !opensApposition(reading, source.head, comma + 1))
      break;
    let i = comma + 1;
    while (i < end && i < comma + LONGEST_APPOSITION && !stopsApposition(reading, comma + 1, i)) {
      if (classes[i] === COMMA || classes[i] === STOP || classes[i] === DASH) break;
      i++;
    }
    if (i >= end || (classes[i] !== COMMA && classes[i] !== STOP && classes[i] !== DASH)) break;
    last = i;
  }
  return last === source.last ? source : spanning(source, source.first, last);
}

/** The name that a source is an apposition of: "[Paul Roe], a welder from Dover, Del., said"; not "[Dahl, a minister said, was late". */
function withName(
  { classes, sentences, phraseAt }: Reading,
  cue: Cue,
  source: SourceCandidate,
): SourceCandidate {
  const { first } = sentences[cue.sentence];
  const comma = source.first - 1;
  if (comma <= first || classes[comma] !== COMMA || classes[cue.first - 1] !== COMMA) return source;
  if (classes[source.first] !== A && classes[source.first] !== THE) return source;
  const name = phraseAt[comma - 1];
  if (name?.first !== first || classes[name.head] !== NNP) return source;
  return { first, last: source.last, slot: source.slot, head: name.head };
}

/** Whether what somebody is goes on behind a comma: "a lawyer", "52", "of Oslo", "Norway", "Lund's deputy", "now director". */
function opensApposition({ tokens, classes, phraseAt }: Reading, head: number, at: number): boolean {
  const { lower } = tokens[at];
  switch (classes[at]) {
    case A:
    case THE:
    case CD:
    case NN:
      return true;
    case OF:
      return classes[at - 2] === CD || (at - 2 === head && tokens[at + 1].lower !== "course");
    case JJ: {
      const phrase = phraseAt[at];
      return classes[at + 1] === A || (phrase !== undefined && SPEAKERS.has(natureAt(tokens, phrase.head)));
    }
    case NNP:
      return classes[at + 1] === POS || COUNTRY_NAMES.has(lower) || REGION_NAMES.has(lower);
    default: {
      const owned = tokens[at].tag === "PRP$" ? phraseAt[at] : undefined;
      // "said Dahl, [his deputy]"; not "[his arms folded]"
      return OPENERS.has(lower) && (owned === undefined || maySpeak(tokens[owned.head].word));
    }
  }
}

const natureAt = (tokens: Reading["tokens"], head: number): string => natureOfNoun(tokens[head].word);

const SPEAKERS: ReadonlySet<string> = /* @__PURE__ */ wordSet("person organization");

/** Words that may begin what somebody is, and are no nouns: "[now] director", "[managing] director". */
const OPENERS = /* @__PURE__ */ wordSet("now formerly once managing executive one his her its their");

/** Whether a token is none of an apposition: a finite verb but for "who leads" and "a broker based in", a quotation. */
function stopsApposition({ classes }: Reading, from: number, i: number): boolean {
  const c = classes[i];
  if (c === QUOTE) return true;
  if (!isFiniteVerb(c)) return false;
  if (c === VBD && IN_CLASSES[classes[i + 1]] === 1 && classes[i - 1] !== WHO) return false;
  for (let k = i - 1; k >= from && k > i - 3; k--)
    if (classes[k] === WHO || classes[k] === WHICH) return false;
  return true;
}
