// node hostile/run.js [--n 100000] [--only NAME]: time at n and at 4n for each hostile family; fails at 5 times or more.
import { parseArgs } from "node:util";
import { bundle } from "../lib/build.js";
import { digits, printTable } from "../lib/table.js";
import { families } from "./families.js";

const { values } = parseArgs({
  options: { n: { type: "string", default: "100000" }, only: { type: "string" } },
});
const n = Number(values.n);
/** Least and most times that a text is parsed, and the milliseconds after which no further time is begun. */
const [LEAST, MOST, ENOUGH] = [3, 12, 800];
/** Below this many milliseconds at 4n a ratio says more of the clock than of the parser. */
const IDLE = 2;

const { parseArticle } = await import(await bundle("../src/index.ts", "wirecopy"));

/** The shortest of several times, turn about so that what slows the machine down slows both. */
function times(short, long) {
  let [atShort, atLong, spent] = [Infinity, Infinity, 0];
  for (let i = 0; i < LEAST || (i < MOST && spent < ENOUGH); i++) {
    const [first, second] = [timeOf(short), timeOf(long)];
    atShort = Math.min(atShort, first);
    atLong = Math.min(atLong, second);
    spent += first + second;
  }
  return [atShort, atLong];
}

function timeOf(text) {
  const start = performance.now();
  parseArticle(text);
  return performance.now() - start;
}

const chosen = families.filter(({ name }) => values.only === undefined || name === values.only);
for (const { text } of chosen) parseArticle(text(2000));
const rows = [];
let failed = 0;
for (const { name, text } of chosen) {
  const [atN, at4N] = times(text(n), text(4 * n));
  const ratio = at4N / atN;
  const linear = ratio < 5 || at4N < IDLE;
  if (!linear) failed++;
  rows.push([name, digits(atN), digits(at4N), digits(ratio), linear ? "" : "not linear"]);
}
printTable([`${chosen.length} families, n = ${n}`, "ms at n", "ms at 4n", "ratio", ""], rows);
console.log(failed === 0 ? "\nAll linear." : `\n${failed} not linear.`);
process.exitCode = failed === 0 ? 0 : 1;
