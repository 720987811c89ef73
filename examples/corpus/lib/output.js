import { open } from "node:fs/promises";
import { readLines } from "./lines.js";

const SOURCE = /^\{"source":("(?:[^"\\]|\\.)*"),/;

/** A row of the output. @param {string} source @param {object} article */
export function outputLine(source, article) {
  return `${JSON.stringify({ source, article })}\n`;
}

/**
 * Opens a JSONL of Articles to go on with it: gives the sources that are in it, cuts off a last line that
 * a killed run left unfinished, and appends from there.
 *
 * @param {string} path
 */
export async function openOutput(path) {
  const file = await open(path, "a");
  /** @type {Set<string>} */
  const done = new Set();
  let whole = 0;
  const { size } = await file.stat();
  for await (const { text, bytes } of readLines(path)) {
    const source = SOURCE.exec(text)?.[1];
    // The last line is whole only with its line feed, and that is the byte that the text has not.
    const ended = bytes > Buffer.byteLength(text);
    if (source === undefined || !ended) break;
    done.add(JSON.parse(source));
    whole += bytes;
  }
  if (whole < size && !(await onlyLastLineIsCut(path, whole, size))) {
    await file.close();
    throw new Error(`${path} holds something else than Articles; nothing was changed.`);
  }
  await file.truncate(whole);
  return {
    /** Sources of the Articles that are there already. */
    done,
    /** Appends whole lines. @param {string} lines */
    write: async (lines) => {
      await file.appendFile(lines);
    },
    close: async () => {
      await file.sync();
      await file.close();
    },
  };
}

/** Whether what follows the whole lines is one unfinished line of ours. */
async function onlyLastLineIsCut(path, from, size) {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(12), 0, 12, from);
    const begins = '{"source":"'.startsWith(buffer.toString("utf8", 0, Math.min(bytesRead, 11)));
    const { buffer: last } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
    return begins && last[0] !== 10;
  } finally {
    await file.close();
  }
}
