import { createReadStream } from "node:fs";

/**
 * The lines of a UTF-8 file, each with its number from 1 and its length in bytes, line feed included. Only
 * a line feed ends a line: JSON may hold any other line separator as it is, where `node:readline` would cut.
 *
 * @param {string} path
 * @returns {AsyncGenerator<{ number: number, text: string, bytes: number }>}
 */
export async function* readLines(path) {
  let number = 0;
  /** @type {Buffer[]} */
  let begun = [];
  const line = (/** @type {Buffer} */ end) => {
    const whole = begun.length === 0 ? end : Buffer.concat([...begun, end]);
    begun = [];
    number++;
    return { number, text: whole.toString("utf8").replace(/[\r\n]{1,2}$/, ""), bytes: whole.length };
  };
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      yield line(chunk.subarray(from, at + 1));
      from = at + 1;
    }
    if (from < chunk.length) begun.push(chunk.subarray(from));
  }
  if (begun.length > 0) yield line(Buffer.alloc(0));
}
