import { ACCEPT_SHAPES } from "../claims/acceptance.js";
import { CUE_SHAPES } from "../cues/cue-scores.js";
import { LEFT_START_SHAPES } from "../contents/left-contents.js";
import { OWNER_SHAPES } from "../settling/owner-features.js";
import { RIGHT_END_SHAPES } from "../contents/right-ends.js";
import { RIGHT_START_SHAPES } from "../contents/right-start-features.js";
import { unpack } from "../scorer/packed-weights.js";
import { layOut, scorer, type Scorer, type Shape, type WeightTable } from "../scorer/scorer.js";
import { SOURCE_SHAPES } from "../sources/source-features.js";
import type { Models } from "../step-models.js";

export type Step = keyof ReturnType<typeof shapesOf>;

/** The weights of every step, as printed. */
export type WeightTables = Record<Step, WeightTable>;

/** The weights of every step, as a release carries them, and the lemmas that have a weight of their own. */
export type PackedWeights = Readonly<Record<Step | "lemmas", string>>;

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
  return modelsOf(lemmas, (shapes, step) => scorer(shapes, tables[step]));
}

/** Lays out the scorers of weights that were packed. */
export function unpackModels(packed: PackedWeights): Models {
  return modelsOf(packed.lemmas.split(" "), (shapes, step) => {
    const scorer = layOut(shapes);
    unpack(packed[step], scorer.weights);
    return scorer;
  });
}

function modelsOf(
  lemmas: readonly string[],
  scorerOf: <Name extends string>(shapes: Readonly<Record<Name, Shape>>, step: Step) => Scorer<Name>,
): Models {
  const shapes = shapesOf(lemmas);
  return {
    cue: scorerOf(shapes.cue, "cue"),
    source: scorerOf(shapes.source, "source"),
    rightStart: scorerOf(shapes.rightStart, "rightStart"),
    rightEnd: scorerOf(shapes.rightEnd, "rightEnd"),
    leftStart: scorerOf(shapes.leftStart, "leftStart"),
    accept: scorerOf(shapes.accept, "accept"),
    owner: scorerOf(shapes.owner, "owner"),
    lemmas: new Map(lemmas.map((lemma, i) => [lemma, i])),
  };
}
