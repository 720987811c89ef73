// Prints, as JSON, the bytes that one parse of a story allocates and keeps:
// node --expose-gc --min-semi-space-size=256 --max-semi-space-size=256 memory.js BUNDLE STORY
import { readFileSync } from "node:fs";
import { PerformanceObserver } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";

const [bundle, story] = process.argv.slice(2);
const { parseArticle } = await import(bundle);
const text = readFileSync(story, "utf8");

const collections = [];
new PerformanceObserver((list) => collections.push(...list.getEntries())).observe({ entryTypes: ["gc"] });

/** Collects until nothing more goes. */
function collect() {
  let last = Infinity;
  for (let used = process.memoryUsage().heapUsed; used < last; used = process.memoryUsage().heapUsed) {
    last = used;
    gc();
  }
  return process.memoryUsage().heapUsed;
}

/** The bytes of one parse, as a mean of several whose results are all kept. */
async function parse(times) {
  const before = collect();
  const from = performance.now();
  const articles = Array.from({ length: times }, () => parseArticle(text));
  const allocated = process.memoryUsage().heapUsed - before;
  const to = performance.now();
  const kept = collect() - before;
  await setTimeout(50);
  // all that was allocated was still there to be counted, so that no peak can have been higher
  if (collections.some(({ startTime }) => startTime > from && startTime < to))
    throw new Error("The collector ran while memory was measured.");
  return { allocated: allocated / times, kept: kept / times, results: articles.length };
}

const first = await parse(1);
for (let i = 0; i < 300; i++) parseArticle(text);
await parse(20);
console.log(JSON.stringify({ first, later: await parse(20) }));
