/**
 * Puts the stories of a corpus on the queue and writes the Articles that workers make of them. The output
 * is the only memory: what is in it is done, whatever the queue holds. See README.md.
 *
 *     REDIS_URL=redis://host:6379 node coordinator.js <folder or .jsonl> <output .jsonl>
 *       [--queue name] [--ahead batches] [--give-up seconds]
 */
import { randomUUID } from "node:crypto";
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { Queue } from "bullmq";
import { inBatches } from "wirecopy-example-corpus/batches";
import { openOutput } from "wirecopy-example-corpus/output";
import { startProgress } from "wirecopy-example-corpus/progress";
import { readRows, sizeOf } from "wirecopy-example-corpus/rows";
import { connection, tellErrors } from "./lib/connection.js";

const { values, positionals } = parseArgs({
  options: {
    queue: { type: "string", default: "wirecopy" },
    ahead: { type: "string", default: "64" },
    "give-up": { type: "string", default: "300" },
  },
  allowPositionals: true,
});
const [input, path] = positionals;
const ahead = Number(values.ahead);
const giveUp = Number(values["give-up"]) * 1000;
if (input === undefined || path === undefined || !(ahead >= 1) || !(giveUp > 0)) {
  process.stderr.write("Usage: node coordinator.js <folder or .jsonl> <output .jsonl> [--queue name]\n");
  process.exit(2);
}

const began = performance.now();
const progress = startProgress(await sizeOf(input));
const output = await openOutput(path);
const queue = new Queue(values.queue, { connection });
tellErrors(queue);
let heard = performance.now();
const deadline = setInterval(() => {
  if (performance.now() - heard < giveUp) return;
  progress.tell(
    `No batch came back for ${values["give-up"]} s. Is Redis there, and a worker? Run this again to go on.`,
  );
  process.exit(1);
}, 200);

// What an earlier coordinator left on the queue is in its output, or will be queued again.
await queue.obliterate({ force: true });

const count = { written: 0, failed: 0, bad: 0 };
const batches = inBatches(readRows(input), {
  done: output.done,
  skip: (bytes) => progress.advance(bytes),
  reject: ({ source, problem, bytes }) => {
    count.bad++;
    progress.tell(`${source}: ${problem}`);
    progress.advance(bytes);
  },
});

/** The batches that are out, by the id of their job. */
const out = new Map();
let next = await batches.next();
while (!next.done || out.size > 0) {
  // So many batches ahead of the workers, and no more: the queue is held in memory.
  while (!next.done && out.size < ahead) {
    const jobId = randomUUID();
    out.set(jobId, next.value);
    await queue.add("parse", next.value, { jobId, attempts: 3 });
    next = await batches.next();
  }
  const back = await queue.getJobs(["completed", "failed"], 0, 15, true);
  if (back.length === 0) await wait(50);
  for (const job of back) await takeBack(job);
}

/** @param {import("bullmq").Job} job */
async function takeBack(job) {
  const batch = out.get(job.id);
  // First into the output, then off the queue: a job is written once, because it is looked up once.
  if (batch !== undefined) {
    out.delete(job.id);
    if (job.failedReason) {
      count.failed += batch.length;
      for (const { source } of batch) progress.tell(`${source}: ${job.failedReason}`);
    } else {
      await output.write(job.returnvalue);
      count.written += batch.length;
    }
    progress.advance(
      batch.reduce((sum, { bytes }) => sum + bytes, 0),
      batch.length,
    );
    heard = performance.now();
  }
  await job.remove();
}

clearInterval(deadline);
await output.close();
await queue.close();
progress.stop();
const seconds = (performance.now() - began) / 1000;
process.stderr.write(
  `${count.written} stories parsed in ${seconds.toFixed(1)} s (${Math.round(count.written / seconds)} a second)` +
    `, ${count.failed} failed, ${count.bad} unreadable rows\n`,
);
process.exitCode = count.failed === 0 ? 0 : 1;
