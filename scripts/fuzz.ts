import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { properties } from "../test/support/properties.js";

// npm run fuzz -- [--minutes 5] [--seed 42] [--stories STORIES.jsonl]: tries the properties of the tests on ever new
// texts; those that are changed stories are made from the `text` of each line of a file, if one is given. A failure
// is printed with its smallest text, and with the seed that finds it again.
const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "5" },
    seed: { type: "string" },
    stories: { type: "string" },
  },
});
const stories =
  values.stories === undefined ? undefined : readFileSync(values.stories, "utf8").trim().split("\n");
const all = properties(
  stories && fc.constantFrom(...stories.map((line) => (JSON.parse(line) as { text: string }).text)),
);
const RUNS = 500;
const end = Date.now() + Number(values.minutes) * 60_000;
let seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
let tried = 0;
const failed = new Set<string>();
do {
  console.log(`seed ${seed}`);
  for (const { name, property } of all) {
    if (failed.has(name)) continue;
    const details = fc.check(property, { seed, numRuns: RUNS });
    tried += details.numRuns;
    if (!details.failed) continue;
    failed.add(name);
    console.log(`\nNot so: ${name}\n${fc.defaultReportMessage(details)}\n`);
  }
  seed = (seed + 1) % 2 ** 31;
} while (Date.now() < end && failed.size < all.length);
console.log(`${tried} texts tried, ${failed.size} of ${all.length} properties broken`);
process.exitCode = failed.size === 0 ? 0 : 1;
