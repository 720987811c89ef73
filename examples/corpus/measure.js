/**
 * Measures how parsing grows with the number of threads: the best of some runs for each.
 *
 *     node measure.js [stories] [runs]
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { story } from "./make-stories.js";

const [count = "20000", runs = "5"] = process.argv.slice(2);
const command = fileURLToPath(new URL("index.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "corpus-"));
const input = join(folder, "stories.jsonl");
const output = join(folder, "articles.jsonl");
writeFileSync(input, Array.from({ length: Number(count) }, (_, n) => `${JSON.stringify(story(n))}\n`).join(""));

const cores = availableParallelism();
const busy = loadavg()[0].toFixed(1);
process.stdout.write(`${count} stories, best of ${runs}, node ${process.version}, ${cores} cores, load ${busy}\n\n`);
process.stdout.write("| threads | seconds | stories a second | against one |\n| --: | --: | --: | --: |\n");
let one = 0;
for (const threads of new Set([1, 2, 4, 8, 16, 32, cores].filter((n) => n <= cores))) {
  let best = Infinity;
  for (let run = 0; run < Number(runs); run++) {
    rmSync(output, { force: true });
    const { stderr } = spawnSync(process.execPath, [command, input, output, "--threads", String(threads)], {
      encoding: "utf8",
    });
    best = Math.min(best, Number(/in ([\d.]+) s/.exec(stderr)[1]));
  }
  one ||= best;
  const rate = Math.round(Number(count) / best);
  process.stdout.write(`| ${threads} | ${best.toFixed(1)} | ${rate} | ${(one / best).toFixed(2)} |\n`);
}
rmSync(folder, { recursive: true });
