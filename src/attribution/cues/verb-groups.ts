import { classOfVerb } from "../words/cue-lexicon.js";
import type { Reading } from "../reading.js";
import { wordSet } from "../../lexicon/words.js";
import {
  BE,
  CLASS_NAMES,
  DO,
  HAVE,
  HE,
  MODAL,
  NNP,
  NNS,
  NOT,
  RB,
  SAID,
  TO,
  UNQUOTE,
  VBD,
  marked,
  verbClass,
} from "../words/word-classes.js";
import {
  type Cue,
  FORM_NAMES,
  PASSIVE,
  VBD_FORM,
  VBN_FORM,
  BE_HELPER,
  HAVE_HELPER,
  DO_HELPER,
  MODAL_HELPER,
  NOT_HELPER,
  TO_HELPER,
  ADVERB_HELPER,
} from "./cue.js";

/** The helper that a word of each class is, 0 for none. */
const HELPER_OF = helpersOfClasses();
function helpersOfClasses(): Uint8Array {
  const helpers = new Uint8Array(CLASS_NAMES.length);
  helpers[BE] = BE_HELPER;
  helpers[HAVE] = HAVE_HELPER;
  helpers[DO] = DO_HELPER;
  helpers[MODAL] = MODAL_HELPER;
  helpers[NOT] = NOT_HELPER;
  helpers[TO] = TO_HELPER;
  helpers[RB] = ADVERB_HELPER;
  return helpers;
}

/** A cue of one word. */
export function plainCue(reading: Reading, head: number, lexical: number, form: number): Cue {
  return { head, first: head, sentence: reading.tokens[head].sentence, lexical, form, helpers: 0 };
}

/** Adverbs that pass for adjectives, nouns or conjunctions. */
const ADVERBS = /* @__PURE__ */ wordSet("long first further since");

/** "has [long] said", "Lusa [first] reported"; not "the [first] reported case". */
function isAdverb({ tokens, classes }: Reading, i: number): boolean {
  if (!ADVERBS.has(tokens[i].lower)) return false;
  const before = i > 0 ? classes[i - 1] : 0;
  return before === BE || before === HAVE || before === HE || before === NNP || before === NNS;
}

/** Verbs that an adverb behind them belongs to. */
const NON_FINITE = marked("VB VBG VBN");

/** Gathers the helpers to the left of a verb: "has not yet been asked". */
export function verbCue(reading: Reading, head: number, lexical = -1, formGiven = -1): Cue {
  const { tokens, classes, sentences } = reading;
  const { sentence } = tokens[head];
  const start = sentences[sentence].first;
  let first = head;
  let helpers = 0;
  for (let i = head - 1; i >= start && i >= head - 6; i--) {
    const helper = isAdverb(reading, i) ? ADVERB_HELPER : HELPER_OF[classes[i]];
    // "Pan Am agreed", '"…," Will wrote'
    if (
      helper === 0 ||
      tokens[i].tag === "NNP" ||
      (tokens[i].shape === "capital" && i > start && classes[i - 1] === UNQUOTE)
    )
      break;
    helpers |= helper;
    first = i;
    if (helper === TO_HELPER) break;
  }
  // "a man who asked to speak [privately] said"
  if (
    classes[head] === SAID &&
    classes[first] === RB &&
    first > start &&
    NON_FINITE[classes[first - 1]] === 1
  )
    first = head;
  const { tag } = tokens[head];
  if (formGiven >= 0) return { head, first, sentence, lexical, form: formGiven, helpers };
  let form = classes[head] === SAID ? formOfTag(tag) : classes[head] - VBD;
  if ((form === VBN_FORM || form === VBD_FORM) && helpers & BE_HELPER) form = PASSIVE;
  else if (form === VBD_FORM && helpers & HAVE_HELPER) form = VBN_FORM;
  return { head, first, sentence, lexical: phrasalClass(reading, head), form, helpers };
}

/** The class of a verb: of "[ruled] out", what "deny" has. */
function phrasalClass({ tokens }: Reading, head: number): number {
  return tokens[head].lemma === "rule" && tokens[head + 1]?.lower === "out"
    ? classOfVerb("deny")
    : verbClass(tokens[head].word);
}

/** The form that a verb's tag is, `VBD_FORM` for any other tag. */
export function formOfTag(tag: string): number {
  return Math.max(VBD_FORM, FORM_NAMES.indexOf(tag));
}
