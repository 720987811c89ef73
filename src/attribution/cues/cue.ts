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
  /** Form, as an index into `FORM_NAMES`. */
  form: number;
  /** Helpers in the group: bits of `BE_HELPER` and so on. */
  helpers: number;
}

/** What form a cue has. */
export const FORM_NAMES = "VBD VBZ VBP VB VBG VBN passive noun according colon other".split(" ");
export const VBD_FORM = 0;
export const VBZ_FORM = 1;
export const VBP_FORM = 2;
const VB_FORM = 3;
export const VBG_FORM = 4;
export const VBN_FORM = 5;
export const PASSIVE = 6;
export const NOUN_FORM = 7;
export const ACCORDING_FORM = 8;
export const COLON_FORM = 9;
export const OTHER_FORM = 10;

/** Helpers in a verb group, as bits: "[was] told", "[has] said", "[did] say", "[may] say", "[not]", "[to] say", "[often]". */
export const BE_HELPER = 1;
export const HAVE_HELPER = 2;
export const DO_HELPER = 4;
export const MODAL_HELPER = 8;
export const NOT_HELPER = 16;
export const TO_HELPER = 32;
export const ADVERB_HELPER = 64;
/** The helpers that are finite before a bare verb, and before a participle. */
const BEFORE_VERB = DO_HELPER | MODAL_HELPER;
const BEFORE_PARTICIPLE = BE_HELPER | HAVE_HELPER | MODAL_HELPER;

/** Whether a cue's verb is finite: "said", "has said", "will say"; not "saying", "to say". */
export function isFiniteCue(cue: Cue): boolean {
  if (cue.form <= VBP_FORM) return true;
  return (
    (cue.form === VB_FORM && (cue.helpers & BEFORE_VERB) > 0) ||
    ((cue.form === VBN_FORM || cue.form === PASSIVE) && (cue.helpers & BEFORE_PARTICIPLE) > 0)
  );
}
