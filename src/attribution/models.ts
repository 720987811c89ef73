import { ACCEPT_SHAPES, type AcceptScorer } from "./acceptance.js";
import { CUE_SHAPES, type CueScorer } from "./cue-scores.js";
import { LEFT_START_SHAPES, type LeftStartScorer } from "./left-contents.js";
import { OWNER_SHAPES, type OwnerScorer } from "./owner-features.js";
import {
  RIGHT_END_SHAPES,
  RIGHT_START_SHAPES,
  type RightEndScorer,
  type RightStartScorer,
} from "./right-contents.js";
import { scorer, type WeightTable } from "./scorer.js";
import { SOURCE_SHAPES, type SourceScorer } from "./sources.js";

/** The weights of every step, as printed. */
export type WeightTables = Record<keyof ReturnType<typeof shapesOf>, WeightTable>;

/** The scorers of all steps. */
export interface Models {
  cue: CueScorer;
  source: SourceScorer;
  rightStart: RightStartScorer;
  rightEnd: RightEndScorer;
  leftStart: LeftStartScorer;
  accept: AcceptScorer;
  owner: OwnerScorer;
  /** Index of each lemma that has a weight of its own. */
  lemmas: ReadonlyMap<string, number>;
}

/** The features of every step; `lemmas` is the words that the cue scorer may weigh by themselves. */
export function shapesOf(lemmas: readonly string[]) {
  return {
    cue: { ...CUE_SHAPES, lemma: lemmas },
    source: SOURCE_SHAPES,
    rightStart: RIGHT_START_SHAPES,
    rightEnd: RIGHT_END_SHAPES,
    leftStart: LEFT_START_SHAPES,
    accept: ACCEPT_SHAPES,
    owner: OWNER_SHAPES,
  };
}

/** Lays out the scorers of a set of weights; `vocabulary`, if given, is the lemmas to learn weights for. */
export function readModels(tables: WeightTables, vocabulary?: readonly string[]): Models {
  const lemmas =
    vocabulary ?? (tables.cue.lemma ?? "").split(" ").map((entry) => entry.replace(/[+-]\d+$/, ""));
  const shapes = shapesOf(lemmas);
  return {
    cue: scorer(shapes.cue, tables.cue),
    source: scorer(shapes.source, tables.source),
    rightStart: scorer(shapes.rightStart, tables.rightStart),
    rightEnd: scorer(shapes.rightEnd, tables.rightEnd),
    leftStart: scorer(shapes.leftStart, tables.leftStart),
    accept: scorer(shapes.accept, tables.accept),
    owner: scorer(shapes.owner, tables.owner),
    lemmas: new Map(lemmas.map((lemma, i) => [lemma, i])),
  };
}
