/**
 * Parses batches of stories from the queue until there have been none for a while. Start as many as there
 * are cores, on as many machines as there are. See README.md.
 *
 *     REDIS_URL=redis://host:6379 node worker.js [--queue name] [--idle seconds] [--lock seconds]
 */
import process from "node:process";
import { parseArgs } from "node:util";
import { Worker } from "bullmq";
import parseBatch from "wirecopy-example-corpus/parse-batch";
import { connection, tellErrors } from "./lib/connection.js";

const { values } = parseArgs({
  options: {
    queue: { type: "string", default: "wirecopy" },
    idle: { type: "string", default: "60" },
    lock: { type: "string", default: "30" },
  },
});
const lock = Number(values.lock) * 1000;
const idle = Number(values.idle) * 1000;

let last = performance.now();
const worker = new Worker(values.queue, async (job) => parseBatch(job.data), {
  connection,
  // A batch whose worker has not renewed its lock for this long goes to another worker, however often.
  lockDuration: lock,
  stalledInterval: lock,
  maxStalledCount: 100,
});
tellErrors(worker);
worker.on("active", () => (last = performance.now()));
worker.on("completed", () => (last = performance.now()));

const watch = setInterval(() => {
  if (performance.now() - last > idle) void stop();
}, 200);

/** Ends what it has begun, and goes. */
async function stop() {
  clearInterval(watch);
  await worker.close();
  process.exit(0);
}
process.once("SIGTERM", stop);
process.once("SIGINT", stop);
