import { ACCEPT_SHAPES, type AcceptScorer } from "./acceptance.js";
import { CUE_SHAPES, type CueScorer } from "./cue-scores.js";
import { LEFT_START_SHAPES, type LeftStartScorer } from "./left-contents.js";
import {
  RIGHT_END_SHAPES,
  RIGHT_START_SHAPES,
  type RightEndScorer,
  type RightStartScorer,
} from "./right-contents.js";
import { scorer, type WeightTable } from "./scorer.js";
import { SOURCE_SHAPES, type SourceScorer } from "./sources.js";

/** The scorers of all steps. */
export interface Models {
  cue: CueScorer;
  /** Index of each lemma that has a weight of its own. */
  lemmas: ReadonlyMap<string, number>;
  source: SourceScorer;
  rightStart: RightStartScorer;
  rightEnd: RightEndScorer;
  leftStart: LeftStartScorer;
  accept: AcceptScorer;
}

export interface WeightTables {
  cue: WeightTable;
  source: WeightTable;
  rightStart: WeightTable;
  rightEnd: WeightTable;
  leftStart: WeightTable;
  accept: WeightTable;
}

/** Lays out the scorers of a set of weights; `vocabulary` is the lemmas to learn weights for. */
export function readModels(tables: WeightTables, vocabulary?: readonly string[]): Models {
  const lemmas =
    vocabulary ?? (tables.cue.lemma ?? "").split(" ").map((entry) => entry.slice(0, entry.lastIndexOf(":")));
  return {
    cue: scorer({ ...CUE_SHAPES, lemma: lemmas }, tables.cue),
    lemmas: new Map(lemmas.map((lemma, i) => [lemma, i])),
    source: scorer(SOURCE_SHAPES, tables.source),
    rightStart: scorer(RIGHT_START_SHAPES, tables.rightStart),
    rightEnd: scorer(RIGHT_END_SHAPES, tables.rightEnd),
    accept: scorer(ACCEPT_SHAPES, tables.accept),
    leftStart: scorer(LEFT_START_SHAPES, tables.leftStart),
  };
}
