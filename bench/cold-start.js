// Prints the milliseconds that a fresh process takes to import a module and, with a story, to parse it.
import { readFileSync } from "node:fs";

const [module, story] = process.argv.slice(2);
const text = story === undefined ? null : readFileSync(story, "utf8");
const start = performance.now();
const { parseArticle } = await import(module);
const imported = performance.now();
if (text !== null) parseArticle(text);
console.log(JSON.stringify({ import: imported - start, parse: performance.now() - imported }));
