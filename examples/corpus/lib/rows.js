import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { readLines } from "./lines.js";

/**
 * A story to be parsed, or what is wrong with the row it should have been in.
 *
 * @typedef {{ source: string, text: string, date: string | undefined, bytes: number }} Story
 *   `source` is where it stands: `stories.jsonl:17`, `2024/12/seoul.txt`.
 * @typedef {{ source: string, problem: string, bytes: number }} BadRow
 */

/**
 * The stories of a folder of `.txt` files, one story each, or of a JSONL file with `text` and, if it is
 * known, `date` in each row; in an order that is always the same.
 *
 * @param {string} input
 * @returns {AsyncGenerator<Story | BadRow>}
 */
export async function* readRows(input) {
  yield* (await stat(input)).isDirectory() ? readFolder(input) : readJsonl(input);
}

/** How many bytes `readRows` will read. @param {string} input */
export async function sizeOf(input) {
  const info = await stat(input);
  if (!info.isDirectory()) return info.size;
  let size = 0;
  for (const path of await textFiles(input)) size += (await stat(path)).size;
  return size;
}

/** @param {string} folder */
async function* readFolder(folder) {
  for (const path of await textFiles(folder)) {
    const source = relative(folder, path);
    try {
      const data = await readFile(path);
      yield { source, text: data.toString("utf8"), date: undefined, bytes: data.length };
    } catch (error) {
      yield { source, problem: String(error), bytes: 0 };
    }
  }
}

/** @param {string} folder */
async function textFiles(folder) {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => join(folder, name));
}

/** @param {string} path */
async function* readJsonl(path) {
  for await (const { number, text, bytes } of readLines(path)) {
    if (text.trim() === "") continue;
    const source = `${basename(path)}:${number}`;
    const row = readRow(number === 1 ? text.replace(/^\ufeff/, "") : text);
    yield typeof row === "string" ? { source, problem: row, bytes } : { source, ...row, bytes };
  }
}

/**
 * The story in a row, or what is wrong with the row.
 *
 * @param {string} line
 */
function readRow(line) {
  let row;
  try {
    row = JSON.parse(line);
  } catch {
    return "not JSON";
  }
  if (typeof row !== "object" || row === null || Array.isArray(row)) return "not an object";
  if (typeof row.text !== "string") return "no text";
  if (row.date !== undefined && row.date !== null && !/^\d{4}-\d{2}-\d{2}/.test(row.date)) {
    return `no ISO 8601 date: ${JSON.stringify(row.date)}`;
  }
  return {
    text: /** @type {string} */ (row.text),
    date: /** @type {string | undefined} */ (row.date ?? undefined),
  };
}
