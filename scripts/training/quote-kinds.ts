/**
 * Learns what tells speech from terms, and writes `src/quotes/speech-weights.ts`.
 *
 *     npx tsx scripts/training/quote-kinds.ts TRAIN.jsonl [DEV.jsonl]
 *
 * A row of the data is one story, as JSON: `text`, and `runs` with `start`, `end` and `attributed` for each
 * quotation-marked run. The same data give the same weights.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { readFrame } from "../../src/frame/read-frame.js";
import { pairMarks } from "../../src/quotes/pair-marks.js";
import { speechFeatures } from "../../src/quotes/speech-features.js";
import { readBody } from "../../src/text/body.js";

/** L1 penalty: higher leaves fewer features. */
const L1 = 6;
const RATE = 0.2;
const EPOCHS = 8;
/** A feature that fewer runs have is left out. */
const RAREST = 25;
/** Share of two spans' union that must be common to both for them to be one run. */
const SAME = 0.8;

interface Story {
  text: string;
  runs?: { start: number; end: number; attributed: boolean }[];
}

interface Example {
  features: string[];
  speech: boolean;
}

function examples(path: string): Example[] {
  const rows = readFileSync(path, "utf8").trim().split("\n");
  return rows.flatMap((row) => {
    const { text, runs: gold = [] } = JSON.parse(row) as Story;
    const body = readBody(text, readFrame(text, null).paragraphs);
    const runs = pairMarks(body.tokens, []);
    return runs.flatMap((run, index) => {
      const same = gold.find((other) => {
        const common = Math.min(run.end, other.end) - Math.max(run.start, other.start);
        return common >= SAME * (Math.max(run.end, other.end) - Math.min(run.start, other.start));
      });
      return same ? [{ features: speechFeatures(body, runs, index), speech: same.attributed }] : [];
    });
  });
}

/** Follow-the-regularised-leader with L1 over the logistic loss (McMahan et al., 2013), in a fixed order. */
function learn(data: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of data) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const weights = new Map<string, number>();
  const sums = new Map<string, { gradient: number; square: number }>();
  for (const [name, count] of counts) if (count >= RAREST) sums.set(name, { gradient: 0, square: 0 });
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { features, speech } of shuffled(data)) {
      const error = probability(weights, features) - (speech ? 1 : 0);
      for (const name of features) {
        const sum = sums.get(name);
        if (sum === undefined) continue;
        const before = Math.sqrt(sum.square);
        sum.square += error * error;
        const after = Math.sqrt(sum.square);
        sum.gradient += error - ((after - before) / RATE) * (weights.get(name) ?? 0);
        const excess = Math.abs(sum.gradient) - L1;
        if (excess <= 0) weights.delete(name);
        else weights.set(name, (-Math.sign(sum.gradient) * excess) / ((1 + after) / RATE + 0.1));
      }
    }
  }
  return weights;
}

function probability(weights: ReadonlyMap<string, number>, features: readonly string[]): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0)));
}

/** The same order every time: a linear congruential generator (Numerical Recipes) from a fixed seed. */
function shuffled<T>(list: readonly T[]): T[] {
  const order = [...list];
  let seed = 1;
  for (let i = order.length - 1; i > 0; i--) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    const j = seed % (i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

function printed(weights: ReadonlyMap<string, number>): string {
  const lines = new Map<string, [string, number][]>();
  for (const [name, weight] of weights) {
    const [template, value] = split(name);
    if (Math.abs(weight) < 0.05) continue;
    lines.set(template, [...(lines.get(template) ?? []), [value, weight]]);
  }
  const body = [...lines].map(([template, entries]) => {
    const line = entries
      .sort((a, b) => b[1] - a[1])
      .map(([value, weight]) => `${value}:${weight.toFixed(1)}`);
    return `  ${/^\w+$/.test(template) ? template : JSON.stringify(template)}:\n    ${JSON.stringify(line.join(" "))},`;
  });
  return [
    "/**",
    " * How much each feature speaks for a marked run being somebody's words, as log odds: `value:weight` by",
    " * template. Written by `scripts/training/quote-kinds.ts`; learned on PolNeAR's training stories.",
    " */",
    "export const SPEECH_WEIGHTS: Readonly<Record<string, string>> = {",
    ...body,
    "};",
    "",
  ].join("\n");
}

function split(name: string): [string, string] {
  const at = name.indexOf("=");
  return [name.slice(0, at), name.slice(at + 1)];
}

function report(name: string, data: readonly Example[], score: (example: Example) => number): void {
  const gold = data.filter(({ speech }) => speech).length;
  for (const threshold of [0, 0.4, 0.5]) {
    const taken = data.filter((example) => score(example) >= threshold);
    const right = taken.filter(({ speech }) => speech).length;
    const [precision, recall] = [right / taken.length, right / gold];
    const f1 = (2 * precision * recall) / (precision + recall);
    const percent = [f1, precision, recall].map((share) => (100 * share).toFixed(1));
    console.log(`${name}, taken at ${threshold}: F1 ${percent[0]} (P ${percent[1]}, R ${percent[2]})`);
  }
}

const [train, dev] = process.argv.slice(2);
if (train === undefined) throw new Error("usage: quote-kinds.ts TRAIN.jsonl [DEV.jsonl]");
const weights = learn(examples(train));
writeFileSync(new URL("../../src/quotes/speech-weights.ts", import.meta.url), printed(weights));
if (dev !== undefined) report(dev, examples(dev), ({ features }) => probability(weights, features));
