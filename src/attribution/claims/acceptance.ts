import type { Claim } from "../claim.js";
import { CUE_CLASSES } from "../words/cue-lexicon.js";
import { FORM_NAMES } from "../cues/cue.js";
import type { Reading } from "../reading.js";
import { kindOfStart, START_KINDS } from "../phrases/start-kinds.js";
import { bucketOf, bucketsOf, pairs, stepOf, below, type Features, type Scorer } from "../scorer/scorer.js";
import { SLOT_NAMES } from "../source.js";
import { CLASS_NAMES, EDGE } from "../words/word-classes.js";

/** Which sides of the cue have content. */
const SIDES = "none right left both".split(" ");
const SCORES = 16;
const MARGINS = 7;
const LENGTHS = 7;
const DEPTHS = 4;
/** Whether the cue or a content stands in a quotation. */
const QUOTED = ["plain", "inside", "speech"];

/** The templates of the scorer that accepts a whole claim. */
export const ACCEPT_SHAPES = {
  cue: below(SCORES),
  source: below(MARGINS),
  right: below(MARGINS),
  end: below(MARGINS),
  left: below(MARGINS),
  sidesCue: pairs(SIDES, below(SCORES)),
  sidesForm: pairs(SIDES, FORM_NAMES),
  sidesClass: pairs(SIDES, CUE_CLASSES),
  slot: SLOT_NAMES,
  slotForm: pairs(SLOT_NAMES, FORM_NAMES),
  head: CLASS_NAMES,
  headForm: pairs(CLASS_NAMES, FORM_NAMES),
  depthCue: pairs(below(DEPTHS), below(SCORES)),
  depthForm: pairs(below(DEPTHS), FORM_NAMES),
  kindForm: pairs(START_KINDS, FORM_NAMES),
  kindClass: pairs(START_KINDS, CUE_CLASSES),
  length: pairs(SIDES, below(LENGTHS)),
  quoted: pairs(SIDES, QUOTED),
} as const;
export type AcceptScorer = Scorer<keyof typeof ACCEPT_SHAPES>;

const FORMS = FORM_NAMES.length;
const CUES = CUE_CLASSES.length;

const scoreBucket = (x: number): number => Math.max(0, Math.min(SCORES - 1, Math.floor(x / 5) + 6));

/** The least margin of each bucket but the first, in tenths. */
const MARGIN_STEPS = [3, 6, 12, 20, 35, 60];
const marginBucket = (x: number): number => stepOf(MARGIN_STEPS, x);

/** Buckets of lengths, in tokens. */
const LENGTH_BUCKETS = bucketsOf([1, 2, 4, 8, 14, 25]);

/** Writes the features of a whole claim. `depth` is the number of strong contents that its cue stands in. */
export function acceptFeatures(
  out: Features,
  { at }: AcceptScorer,
  reading: Reading,
  claim: Claim,
  depth: number,
): void {
  const { cue, contents, evidence, source } = claim;
  const { ids } = out;
  const right = contents.length > 0 && contents[contents.length - 1].first > cue.head;
  const left = contents.length > 0 && contents[0].first < cue.head;
  const sides = (right ? 1 : 0) + (left ? 2 : 0);
  const bucket = scoreBucket(evidence.cue);
  let n = 0;
  ids[n++] = at.cue + bucket;
  ids[n++] = at.source + marginBucket(evidence.source);
  ids[n++] = at.right + marginBucket(evidence.right);
  if (right) ids[n++] = at.end + marginBucket(evidence.end);
  ids[n++] = at.left + marginBucket(evidence.left);
  ids[n++] = at.sidesCue + sides * SCORES + bucket;
  ids[n++] = at.sidesForm + sides * FORMS + cue.form;
  ids[n++] = at.sidesClass + sides * CUES + cue.lexical;
  ids[n++] = at.slot + source.slot;
  ids[n++] = at.slotForm + source.slot * FORMS + cue.form;
  const head = source.head < 0 ? EDGE : reading.classes[source.head];
  ids[n++] = at.head + head;
  ids[n++] = at.headForm + head * FORMS + cue.form;
  ids[n++] = at.depthCue + depth * SCORES + bucket;
  ids[n++] = at.depthForm + depth * FORMS + cue.form;
  let length = 0;
  let speech = false;
  for (const { first, last } of contents) {
    length += last - first;
    if (reading.run[first] >= 0 || reading.run[last - 1] >= 0) speech = true;
  }
  if (right) {
    const kind = kindOfStart(reading, contents[contents.length - 1].first);
    ids[n++] = at.kindForm + kind * FORMS + cue.form;
    ids[n++] = at.kindClass + kind * CUES + cue.lexical;
  }
  ids[n++] = at.length + sides * LENGTHS + bucketOf(LENGTH_BUCKETS, length);
  ids[n++] = at.quoted + sides * QUOTED.length + (reading.run[cue.head] >= 0 ? 1 : speech ? 2 : 0);
  out.count = n;
}
