/**
 * Parses a corpus on every core. See README.md.
 *
 *     node index.js <folder or .jsonl> <output .jsonl> [--threads N]
 */
import { availableParallelism } from "node:os";
import process from "node:process";
import { parseArgs } from "node:util";
import { Piscina } from "piscina";
import { inBatches } from "./lib/batches.js";
import { openOutput } from "./lib/output.js";
import { startProgress } from "./lib/progress.js";
import { readRows, sizeOf } from "./lib/rows.js";

const { values, positionals } = parseArgs({
  options: { threads: { type: "string", default: String(availableParallelism()) } },
  allowPositionals: true,
});
const [input, path] = positionals;
const threads = Number(values.threads);
if (input === undefined || path === undefined || !Number.isInteger(threads) || threads < 1) {
  process.stderr.write("Usage: node index.js <folder or .jsonl> <output .jsonl> [--threads N]\n");
  process.exit(2);
}

const began = performance.now();
const progress = startProgress(await sizeOf(input));
const output = await openOutput(path);
const already = output.done.size;
const pool = new Piscina({
  filename: new URL("lib/parse-batch.js", import.meta.url).href,
  minThreads: threads,
  maxThreads: threads,
});
let written = 0;
let bad = 0;

/** What the threads have before them, oldest first: output is in the order of the input. */
const underway = [];
async function writeOldest() {
  const { batch, lines } = underway.shift();
  await output.write(await lines);
  written += batch.length;
  progress.advance(
    batch.reduce((sum, { bytes }) => sum + bytes, 0),
    batch.length,
  );
}

const batches = inBatches(readRows(input), {
  done: output.done,
  skip: (bytes) => progress.advance(bytes),
  reject: ({ source, problem, bytes }) => {
    bad++;
    progress.tell(`${source}: ${problem}`);
    progress.advance(bytes);
  },
});
for await (const batch of batches) {
  const lines = pool.run(batch);
  lines.catch(() => undefined); // Told when its turn comes.
  underway.push({ batch, lines });
  // Two batches for each thread keep it busy; more would only fill memory.
  if (underway.length >= 2 * threads) await writeOldest();
}
while (underway.length > 0) await writeOldest();

await output.close();
await pool.close();
progress.stop();
const seconds = (performance.now() - began) / 1000;
const resumed = already === 0 ? "" : `, ${already} were there already`;
process.stderr.write(
  `${written} stories parsed in ${seconds.toFixed(1)} s (${Math.round(written / seconds)} a second)${resumed}` +
    `, ${bad} unreadable rows\n`,
);
