// Prints, as JSON, the bytes that one parse of a story allocates and keeps: node --expose-gc memory.js BUNDLE STORY
import { readFileSync } from "node:fs";

const [bundle, story] = process.argv.slice(2);
const { parseArticle } = await import(bundle);
const text = readFileSync(story, "utf8");

/** Collects until nothing more goes. */
function collect() {
  let last = Infinity;
  for (let used = process.memoryUsage().heapUsed; used < last; used = process.memoryUsage().heapUsed) {
    last = used;
    gc();
  }
  return process.memoryUsage().heapUsed;
}

function parseOnce() {
  const before = collect();
  const article = parseArticle(text);
  // nothing has been collected since, so that all that was allocated still counts: no peak is higher
  const allocated = process.memoryUsage().heapUsed - before;
  const kept = collect() - before;
  return { allocated, kept, size: JSON.stringify(article).length };
}

const first = parseOnce();
for (let i = 0; i < 300; i++) parseArticle(text);
parseOnce();
console.log(JSON.stringify({ first, later: parseOnce() }));
