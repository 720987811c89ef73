/**
 * Measures how parsing grows with the number of threads: the best of some runs for each, and how much of the
 * work falls to the one main thread, which is what sets the limit.
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
const cpuTime = new URL("lib/cpu-time.js", import.meta.url).href;
const command = fileURLToPath(new URL("index.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "corpus-"));
const input = join(folder, "stories.jsonl");
const output = join(folder, "articles.jsonl");
writeFileSync(
  input,
  Array.from({ length: Number(count) }, (_, n) => `${JSON.stringify(story(n))}\n`).join(""),
);

const cores = availableParallelism();
const busy = loadavg()[0].toFixed(1);
process.stdout.write(
  `${count} stories, best of ${runs}, node ${process.version}, ${cores} cores, load ${busy}\n\n`,
);
process.stdout.write("| threads | seconds | stories a second | CPU seconds | of it the main thread |\n");
process.stdout.write("| --: | --: | --: | --: | --: |\n");
for (const threads of new Set([1, 2, 4, 8, 16, 32, cores].filter((n) => n <= cores))) {
  let best = { seconds: Infinity, main: "", all: "" };
  for (let run = 0; run < Number(runs); run++) {
    rmSync(output, { force: true });
    const args = ["--import", cpuTime, command, input, output, "--threads", String(threads)];
    const { stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    const seconds = Number(/in ([\d.]+) s/.exec(stderr)[1]);
    const [, main = "?", all = "?"] = /cpu: main ([\d.]+) s, all ([\d.]+) s/.exec(stderr) ?? [];
    if (seconds < best.seconds) best = { seconds, main, all };
  }
  const { seconds, main, all } = best;
  const rate = Math.round(Number(count) / seconds);
  process.stdout.write(`| ${threads} | ${seconds.toFixed(1)} | ${rate} | ${all} | ${main} |\n`);
}
rmSync(folder, { recursive: true });
