// node index.js STORIES [--rounds N] [--warmup N] [--turn MILLISECONDS]: prints throughput, stages, memory and cold start.
import { execFileSync } from "node:child_process";
import { deepStrictEqual } from "node:assert";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { contestants } from "./contestants.js";
import { bundle, release } from "./lib/build.js";
import { median, throughput } from "./lib/measure.js";
import { readStories } from "./lib/stories.js";
import { digits, printTable } from "./lib/table.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: "string", default: "15" },
    warmup: { type: "string", default: "30" },
    turn: { type: "string", default: "200" },
  },
});
if (positionals.length !== 1)
  throw new Error("usage: node index.js STORIES, a folder of .txt files or a .jsonl file");
const stories = readStories(positionals[0]);
const rounds = Number(values.rounds);
/** Rounds that do not count: the engine goes on compiling what runs often for some twenty passes over the stories. */
const warmup = Number(values.warmup);
const units = stories.reduce((sum, { text }) => sum + text.length, 0);
console.log(`${stories.length} stories, ${units} code units, ${rounds} rounds, Node ${process.version}\n`);

const library = release();
const staged = await import(await bundle("stages.ts"));

printThroughput(await import(library));
printStages();
printMemory();
printColdStart();

function printThroughput(wirecopy) {
  const all = contestants(wirecopy);
  const rates = throughput(all, stories, { rounds, warmup, turn: Number(values.turn) });
  printTable(
    ["", "million code units/s", "time against the pattern"],
    all.map(({ name }, c) => [
      name,
      digits(median(rates[c]) / 1e6),
      `${digits(median(rates[c].map((rate, round) => rates[0][round] / rate)))} ×`,
    ]),
  );
  console.log();
}

/** What each stage of one parse takes, beside the regex: for each story the median round, and the sum of those. */
function printStages() {
  const [regex] = contestants({});
  const laps = new Map();
  for (let round = -warmup; round < rounds; round++)
    stories.forEach((story, s) => {
      let last = performance.now();
      const lap = (stage) => {
        const now = performance.now();
        if (!laps.has(stage))
          laps.set(
            stage,
            stories.map(() => []),
          );
        if (round >= 0) laps.get(stage)[s].push(now - last);
        last = performance.now();
      };
      regex.run(story);
      lap(regex.name);
      const article = staged.parseInStages(story.text, story.options, lap);
      if (round === -warmup) deepStrictEqual(article, staged.parseArticle(story.text, story.options));
    });
  const sums = [...laps].map(([stage, times]) => [stage, times.reduce((sum, time) => sum + median(time), 0)]);
  const [[, base], ...parts] = sums;
  const whole = parts.reduce((sum, [, time]) => sum + time, 0);
  printTable(
    ["stage", "ms per million code units", "share", "time against the pattern"],
    [...sums, ["whole", whole]].map(([stage, time]) => [
      stage,
      digits((time / units) * 1e6),
      stage === regex.name ? "" : `${((time / whole) * 100).toFixed(0)} %`,
      `${digits(time / base)} ×`,
    ]),
  );
  console.log();
}

/** The story nearest 5,000 code units, in a file. */
function mediumStory() {
  const [story] = [...stories].sort(
    (a, b) => Math.abs(a.text.length - 5000) - Math.abs(b.text.length - 5000),
  );
  const path = join(mkdtempSync(join(tmpdir(), "wirecopy-bench-")), "story.txt");
  writeFileSync(path, story.text);
  return { path, length: story.text.length };
}

function inFreshProcess(script, flags, ...args) {
  const file = fileURLToPath(new URL(script, import.meta.url));
  return JSON.parse(execFileSync(process.execPath, [...flags, file, ...args], { encoding: "utf8" }));
}

function printMemory() {
  const { path, length } = mediumStory();
  // room enough that nothing is collected while it is counted
  const flags = ["--expose-gc", "--min-semi-space-size=256", "--max-semi-space-size=256"];
  const { first, later } = inFreshProcess("memory.js", flags, library, path);
  const kilobytes = (bytes) => (bytes / 1024).toFixed(0);
  const row = (name, { allocated, kept }) => [
    name,
    kilobytes(allocated),
    kilobytes(kept),
    kilobytes(allocated - kept),
  ];
  printTable(
    [
      `memory for a story of ${length} code units, KB`,
      "allocated in all",
      "kept with the result",
      "peak beyond the result, at most",
    ],
    [row("first parse of a process, with what is compiled", first), row("later parse", later)],
  );
  console.log();
}

function printColdStart() {
  const { path } = mediumStory();
  // the zod that the release finds, not the one beside the peers
  const zod = new URL("../node_modules/zod/index.js", import.meta.url).href;
  const runs = Array.from({ length: 30 }, () => inFreshProcess("cold-start.js", [], zod, library, path));
  const times = ["zod", "import", "parse"].map((step) => median(runs.map((run) => run[step])));
  const beyond = median(runs.map((run) => run.import + run.parse));
  printTable(
    ["cold start, ms", "zod", "wirecopy", "first parse", "beyond zod"],
    [["a fresh process", ...times.map(digits), digits(beyond)]],
  );
}
