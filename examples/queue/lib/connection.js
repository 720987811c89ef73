import process from "node:process";

/** Where Redis is: `REDIS_URL`, or this machine. */
export const connection = {
  url: process.env.REDIS_URL ?? "redis://127.0.0.1:6379",
  // Commands wait for a lost connection to come back, as BullMQ's workers need it.
  maxRetriesPerRequest: null,
};

/** A failing connection is tried again for good; it is told, once for each way it fails. */
export function tellErrors(/** @type {import("node:events").EventEmitter} */ emitter) {
  const told = new Set();
  emitter.on("error", (/** @type {Error} */ error) => {
    if (told.has(error.message)) return;
    told.add(error.message);
    process.stderr.write(`${error.message}\n`);
  });
}
