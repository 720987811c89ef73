import { ACCORDING, classOfNoun, classOfVerb, COLON_CUE } from "./cue-lexicon.js";
import type { Reading } from "./reading.js";
import { BE, COLON, DO, HAVE, MODAL, NOT, QUOTE, RB, SAID, TO, VBD, VBN } from "./word-classes.js";

/** A token that may attribute, and what its verb group says. */
export interface Cue {
  /** Index of the verb, noun or "according". */
  head: number;
  /** First token of its group: "has repeatedly [said]", "did not [respond]". */
  first: number;
  /** Index of its sentence. */
  sentence: number;
  /** Class of the lemma in the cue lexicon. */
  lexical: number;
  /** Form: see `FORMS`. */
  form: number;
  /** Helpers in the group, bits of `HELPERS`. */
  helpers: number;
}

/** What form a cue has. */
export const FORM_NAMES = "VBD VBZ VBP VB VBG VBN passive noun according colon".split(" ");
export const PASSIVE = 6;
export const NOUN_FORM = 7;
const ACCORDING_FORM = 8;
const COLON_FORM = 9;

/** Helpers in a verb group, as bits. */
export const HELPER_NAMES = "be have do modal not to adverb".split(" ");

/** The tokens that may be cues, in order: full verbs, cue nouns, "according to", a colon before a quotation. */
export function findCueCandidates(reading: Reading): Cue[] {
  const { tokens, classes, sentences } = reading;
  const cues: Cue[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const c = classes[i];
    if (c >= SAID && c <= VBN) {
      cues.push(verbCue(reading, i));
    } else if (token.lower === "according" && i + 1 < tokens.length && classes[i + 1] === TO) {
      cues.push({
        head: i,
        first: i,
        sentence: token.sentence,
        lexical: ACCORDING,
        form: ACCORDING_FORM,
        helpers: 0,
      });
    } else if (c === COLON) {
      const last = sentences[token.sentence].last;
      if (i + 1 < last && classes[i + 1] === QUOTE && i < sentences[token.sentence].first + 12)
        cues.push({
          head: i,
          first: i,
          sentence: token.sentence,
          lexical: COLON_CUE,
          form: COLON_FORM,
          helpers: 0,
        });
    } else if ((token.tag === "NN" || token.tag === "NNS") && token.lemma) {
      const lexical = classOfNoun(token.lemma);
      if (lexical > 0)
        cues.push({ head: i, first: i, sentence: token.sentence, lexical, form: NOUN_FORM, helpers: 0 });
    }
  }
  return cues;
}

/** Gathers the helpers to the left of a verb: "has not yet been asked". */
function verbCue(reading: Reading, head: number): Cue {
  const { tokens, classes, sentences } = reading;
  const { sentence } = tokens[head];
  const start = sentences[sentence].first;
  let first = head;
  let helpers = 0;
  let adverbs = 0;
  for (let i = head - 1; i >= start && i >= head - 6; i--) {
    const c = classes[i];
    if (c === RB) {
      adverbs++;
      if (adverbs > 2) break;
      helpers |= 64;
    } else {
      const helper =
        c === BE ? 1 : c === HAVE ? 2 : c === DO ? 4 : c === MODAL ? 8 : c === NOT ? 16 : c === TO ? 32 : 0;
      if (helper === 0) break;
      helpers |= helper;
      if (c === TO) {
        first = i;
        break;
      }
    }
    first = i;
  }
  const { tag } = tokens[head];
  let form = classes[head] === SAID ? formOfTag(tag) : classes[head] - VBD;
  if (form === VBN - VBD && helpers & 1) form = PASSIVE;
  else if (form === 0 && helpers & 1) form = PASSIVE;
  else if (form === 0 && helpers & 2) form = VBN - VBD;
  return { head, first, sentence, lexical: classOfVerb(tokens[head].lemma ?? ""), form, helpers };
}

function formOfTag(tag: string): number {
  return Math.max(0, FORM_NAMES.indexOf(tag));
}

/** Whether a cue's verb is finite: "said", "has said", "will say"; not "saying", "to say". */
export function isFinite(cue: Cue): boolean {
  if (cue.form < 3) return true;
  return (
    (cue.form === 3 && (cue.helpers & 12) > 0) ||
    ((cue.form === 5 || cue.form === PASSIVE) && (cue.helpers & 11) > 0)
  );
}
