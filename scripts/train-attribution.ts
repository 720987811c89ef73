import { writeFileSync } from "node:fs";
import { readModels } from "../src/attribution/models.js";
import type { Scorer, WeightTable } from "../src/attribution/scorer.js";
import { readCorpus } from "./training/corpus.js";
import { addExamples, countLemmas, type Examples } from "./training/examples.js";
import { dot, learn, type Group } from "./training/learn.js";

const [path, ...flags] = process.argv.slice(2);
if (!path) throw new Error("usage: tsx scripts/train-attribution.ts PATH_TO_CORPUS.jsonl [--evaluate]");

const stories = readCorpus(path);
const evaluate = flags.includes("--evaluate");
const counts = countLemmas(stories);
const vocabulary = [...counts]
  .filter(([, { all, inside }]) => all >= 8 && inside >= 1)
  .map(([lemma]) => lemma)
  .sort();
const models = readModels({ cue: {}, source: {}, rightStart: {}, rightEnd: {}, leftStart: {} }, vocabulary);

const STEPS = ["cue", "source", "rightStart", "rightEnd", "leftStart"] as const;
const L1: Record<(typeof STEPS)[number], number> = {
  cue: 24,
  source: 24,
  rightStart: 24,
  rightEnd: 24,
  leftStart: 24,
};

const gather = (from: typeof stories): Examples => {
  const examples: Examples = { cue: [], source: [], rightStart: [], rightEnd: [], leftStart: [], lost: {} };
  for (const story of from) addExamples(story, models, counts, examples);
  return examples;
};

if (evaluate) {
  const train = gather(stories.filter((_, i) => i % 5 !== 0));
  const held = gather(stories.filter((_, i) => i % 5 === 0));
  console.log(train.lost);
  for (const step of STEPS) {
    for (const l1 of [L1[step]]) {
      const w = learn(train[step], { size: models[step].weights.length, l1, l2: 1, epochs: 8 });
      report(step, l1, w, train[step].length, held[step]);
    }
  }
} else {
  const all = gather(stories);
  const tables: Record<string, WeightTable> = {};
  for (const step of STEPS) {
    const w = learn(all[step], { size: models[step].weights.length, l1: L1[step], l2: 1, epochs: 8 });
    tables[step] = table(models[step] as unknown as Scorer<string>, w);
  }
  const lines = [
    'import type { WeightTables } from "./models.js";',
    "",
    "/** Written by scripts/train-attribution.ts. */",
    "export const WEIGHTS: WeightTables = {",
  ];
  for (const [step, rows] of Object.entries(tables)) {
    lines.push(`  ${step}: {`);
    for (const [name, row] of Object.entries(rows)) lines.push(`    ${name}:`, `      "${row}",`);
    lines.push("  },");
  }
  lines.push("};", "");
  writeFileSync(new URL("../src/attribution/weights.ts", import.meta.url), lines.join("\n"));
}

function report(step: string, l1: number, w: Float64Array, size: number, held: readonly Group[]): void {
  let used = 0;
  for (const x of w) if (x !== 0) used++;
  if (held[0].candidates.length === 1) {
    const rows: string[] = [];
    for (const threshold of [-1.5, -1, -0.5, 0, 0.5]) {
      let hit = 0,
        predicted = 0,
        gold = 0;
      for (const { candidates, gold: g } of held) {
        const yes = dot(w, candidates[0]) > threshold;
        if (yes) predicted++;
        if (g === 0) gold++;
        if (yes && g === 0) hit++;
      }
      rows.push(
        `${threshold}: P ${((100 * hit) / predicted).toFixed(1)} R ${((100 * hit) / gold).toFixed(1)} F ${((200 * hit) / (predicted + gold)).toFixed(1)}`,
      );
    }
    console.log(step, "l1", l1, "examples", size, "weights", used, rows.join(" | "));
    return;
  }
  let right = 0,
    none = 0;
  for (const { candidates, gold } of held) {
    let best = 0,
      most = -Infinity;
    candidates.forEach((ids, i) => {
      const s = dot(w, ids);
      if (s > most) {
        most = s;
        best = i;
      }
    });
    if (best === gold) right++;
    if (gold === 0) none++;
  }
  console.log(
    step,
    "l1",
    l1,
    "examples",
    size,
    "weights",
    used,
    `right ${((100 * right) / held.length).toFixed(1)}`,
    `first is gold ${((100 * none) / held.length).toFixed(1)}`,
  );
}

function table(scorer: Scorer<string>, w: Float64Array): WeightTable {
  const rows: Record<string, string> = {};
  for (const { name, values } of scorer.templates) {
    const entries: string[] = [];
    values.forEach((value, i) => {
      const weight = Math.round(100 * w[scorer.at[name] + i]) / 100;
      if (weight !== 0) entries.push(`${value}:${String(weight).replace("0.", ".")}`);
    });
    if (entries.length) rows[name] = entries.join(" ");
  }
  return rows;
}
