const STORIES = 64;
const CHARACTERS = 256 * 1024;

/**
 * Gathers the stories that are not yet done into batches, so that handing one over costs little beside
 * parsing it; a bad row goes to `reject` instead.
 *
 * @param {AsyncIterable<import("./rows.js").Story | import("./rows.js").BadRow>} rows
 * @param {{ done: Set<string>, skip: (bytes: number) => void, reject: (row: import("./rows.js").BadRow) => void }} options
 */
export async function* inBatches(rows, { done, skip, reject }) {
  /** @type {import("./rows.js").Story[]} */
  let batch = [];
  let characters = 0;
  for await (const row of rows) {
    if ("problem" in row) {
      reject(row);
      continue;
    }
    if (done.has(row.source)) {
      skip(row.bytes);
      continue;
    }
    batch.push(row);
    characters += row.text.length;
    if (batch.length >= STORIES || characters >= CHARACTERS) {
      yield batch;
      batch = [];
      characters = 0;
    }
  }
  if (batch.length > 0) yield batch;
}
