import { CUE_CLASSES } from "../words/cue-lexicon.js";
import { FORM_NAMES, type Cue } from "./cue.js";
import { classWithin, type Reading } from "../reading.js";
import { pairs, below, type Features, type Scorer } from "../scorer/scorer.js";
import { CLASS_NAMES, COMMA, EDGE, QUOTE, STOP, UNQUOTE, WHO } from "../words/word-classes.js";

const CLASSES = CLASS_NAMES.length;
const RUNS = ["plain", "inside", "opens after", "closes before", "both"];
/** All sets of helpers. */
const HELPERS = 128;
/** How often somebody says something in the rest of the sentence. */
const COUNTS = 3;
const TAILS = ["no", "yes"];

/** The templates of the cue scorer; `lemma` lists the lemmas that have a weight of their own. */
export const CUE_SHAPES = {
  lemma: [] as readonly string[],
  form: FORM_NAMES,
  formClass: pairs(FORM_NAMES, CUE_CLASSES),
  before: CLASS_NAMES,
  before2: pairs(CLASS_NAMES, CLASS_NAMES),
  after: CLASS_NAMES,
  after2: pairs(CLASS_NAMES, CLASS_NAMES),
  classAfter: pairs(CUE_CLASSES, CLASS_NAMES),
  classBefore: pairs(CUE_CLASSES, CLASS_NAMES),
  formBefore: pairs(FORM_NAMES, CLASS_NAMES),
  formAfter: pairs(FORM_NAMES, CLASS_NAMES),
  helpers: pairs(FORM_NAMES, below(HELPERS)),
  run: RUNS,
  formRun: pairs(FORM_NAMES, RUNS),
  subject: CLASS_NAMES,
  subjectClass: pairs(CLASS_NAMES, CUE_CLASSES),
  saidBefore: below(COUNTS),
  saidAfter: below(COUNTS),
  tail: pairs(CUE_CLASSES, TAILS),
} as const;
export type CueScorer = Scorer<keyof typeof CUE_SHAPES>;

/** Writes the features of one cue candidate. */
export function cueFeatures(
  out: Features,
  { at }: CueScorer,
  lemmas: ReadonlyMap<string, number>,
  reading: Reading,
  cue: Cue,
): void {
  const { classes, sentences, tokens, run, phraseAt } = reading;
  const { ids } = out;
  const sentence = sentences[cue.sentence];
  const { head, first, form, lexical } = cue;
  const before = classWithin(classes, sentence, first - 1);
  const after = classWithin(classes, sentence, head + 1);
  let n = 0;
  const lemma = lemmas.get(tokens[head].lemma);
  if (lemma !== undefined) ids[n++] = at.lemma + lemma;
  ids[n++] = at.form + form;
  ids[n++] = at.formClass + form * CUE_CLASSES.length + lexical;
  ids[n++] = at.before + before;
  ids[n++] = at.before2 + classWithin(classes, sentence, first - 2) * CLASSES + before;
  ids[n++] = at.after + after;
  ids[n++] = at.after2 + after * CLASSES + classWithin(classes, sentence, head + 2);
  ids[n++] = at.classAfter + lexical * CLASSES + after;
  ids[n++] = at.classBefore + lexical * CLASSES + before;
  ids[n++] = at.formBefore + form * CLASSES + before;
  ids[n++] = at.formAfter + form * CLASSES + after;
  ids[n++] = at.helpers + form * HELPERS + cue.helpers;
  let opens = false;
  let closes = false;
  for (let i = head + 1; i < sentence.last && i < head + 7; i++) if (classes[i] === QUOTE) opens = true;
  for (let i = first - 1; i >= sentence.first && i > first - 8; i--)
    if (classes[i] === UNQUOTE) closes = true;
  const quoted = run[head] >= 0 ? 1 : opens ? (closes ? 4 : 2) : closes ? 3 : 0;
  ids[n++] = at.run + quoted;
  ids[n++] = at.formRun + form * RUNS.length + quoted;
  const phrase = first > sentence.first ? phraseAt[first - 1] : undefined;
  const subject = phrase ? classes[phrase.head] : before === WHO ? WHO : before === COMMA ? COMMA : EDGE;
  ids[n++] = at.subject + subject;
  ids[n++] = at.subjectClass + subject * CUE_CLASSES.length + lexical;
  const saidBefore = reading.saidBefore[first] - reading.saidBefore[sentence.first];
  const saidAfter = reading.saidBefore[sentence.last] - reading.saidBefore[head + 1];
  ids[n++] = at.saidBefore + Math.min(COUNTS - 1, saidBefore);
  ids[n++] = at.saidAfter + Math.min(COUNTS - 1, saidAfter);
  ids[n++] = at.tail + lexical * TAILS.length + (head + 1 >= sentence.last || after === STOP ? 1 : 0);
  out.count = n;
}
