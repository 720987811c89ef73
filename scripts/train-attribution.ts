import { writeFileSync } from "node:fs";
import { readModels, shapesOf, type WeightTables } from "../src/attribution/models/models.js";
import type { Models } from "../src/attribution/step-models.js";
import { print, type WeightTable } from "../src/attribution/scorer/scorer.js";
import { readCorpus, type Story } from "./training/corpus.js";
import {
  addAcceptExamples,
  addExamples,
  addOwnerExamples,
  countLemmas,
  noExamples,
  type Counts,
  type Examples,
} from "./training/examples.js";
import { learn, type Group } from "./training/learn.js";

const path = process.argv[2];
if (!path) throw new Error("usage: tsx scripts/train-attribution.ts PATH_TO_CORPUS.jsonl");

type Step = keyof WeightTables;
const FIRST_STEPS = ["cue", "source", "rightStart", "rightEnd", "leftStart"] as const;
/** Weight of the L1 penalty for each step: the more, the fewer weights are left. */
const STRENGTH = Number(process.argv[3] ?? 1);
const L1: Record<Step, number> = {
  cue: 96,
  source: 96,
  rightStart: 48,
  rightEnd: 96,
  leftStart: 96,
  accept: 48,
  owner: 12,
};
const FOLDS = 5;
const NO_WEIGHTS: WeightTables = {
  cue: {},
  source: {},
  rightStart: {},
  rightEnd: {},
  leftStart: {},
  accept: {},
  owner: {},
};

const stories = readCorpus(path);
const counts = countLemmas(stories);
const vocabulary = [...counts]
  .filter(([, { all, inside }]) => all >= 8 && inside >= 1)
  .map(([lemma]) => lemma)
  .sort();
const blank = readModels(NO_WEIGHTS, vocabulary);

const all = gather(stories);
const tables: WeightTables = { ...NO_WEIGHTS };
for (const step of FIRST_STEPS) tables[step] = train(step, all[step]);

// What accepts a claim is learned from stories that the other steps were not trained on.
const accept: Group[] = [];
const folds: Partial<WeightTables>[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const seen = gather(stories.filter((_, i) => i % FOLDS !== fold));
  folds.push(Object.fromEntries(FIRST_STEPS.map((step) => [step, train(step, seen[step])])));
  const models = modelsOf(folds[fold]);
  for (const story of stories.filter((_, i) => i % FOLDS === fold))
    addAcceptExamples(story, models, counts, accept);
}
tables.accept = train("accept", accept);

// So is what says whose a run is, from claims with their probabilities.
const owner: Group[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const models = modelsOf({ ...folds[fold], accept: tables.accept });
  for (const story of stories.filter((_, i) => i % FOLDS === fold)) addOwnerExamples(story, models, owner);
}
tables.owner = train("owner", owner);
console.log(
  all.lost,
  Object.fromEntries(
    Object.entries(tables).map(([step, t]) => [
      step,
      Object.values(t as WeightTable)
        .join(" ")
        .split(" ").length,
    ]),
  ),
);
writeFileSync(new URL("../src/attribution/models/weights.ts", import.meta.url), source(tables));

function gather(from: readonly Story[]): Examples {
  const examples = noExamples();
  for (const story of from) addExamples(story, blank, counts as Counts, examples);
  return examples;
}

function train(step: Step, groups: readonly Group[]): WeightTable {
  const { weights } = blank[step];
  const learned = learn(groups, { size: weights.length, l1: STRENGTH * L1[step], l2: 1, epochs: 16 });
  return print<string>(shapesOf(vocabulary)[step], blank[step], learned);
}

function modelsOf(some: Partial<WeightTables>): Models {
  return readModels({ ...NO_WEIGHTS, ...some }, vocabulary);
}

function source(tables: WeightTables): string {
  const lines = [
    'import type { WeightTables } from "./models.js";',
    "",
    "/** Written by scripts/train-attribution.ts. */",
    "export const WEIGHTS: WeightTables = {",
  ];
  for (const [step, rows] of Object.entries(tables)) {
    lines.push(`  ${step}: {`);
    for (const [name, row] of Object.entries(rows as WeightTable))
      lines.push(`    ${name}:`, `      "${row}",`);
    lines.push("  },");
  }
  lines.push("};", "");
  return lines.join("\n");
}
