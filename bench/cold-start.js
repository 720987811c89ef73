// Prints the milliseconds that a fresh process takes to import zod, then the library, then to parse a story.
import { readFileSync } from "node:fs";

const [zod, library, story] = process.argv.slice(2);
const text = readFileSync(story, "utf8");
const start = performance.now();
await import(zod);
const ready = performance.now();
const { parseArticle } = await import(library);
const imported = performance.now();
parseArticle(text);
console.log(
  JSON.stringify({ zod: ready - start, import: imported - ready, parse: performance.now() - imported }),
);
