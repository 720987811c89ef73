import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * The stories at `path`: a folder of text files, or a file with a JSON object on each line that has the story
 * in `text` and may have its date (ISO 8601) in `date` or `meta.date`.
 */
export function readStories(path) {
  if (statSync(path).isDirectory())
    return readdirSync(path)
      .sort()
      .filter((name) => name.endsWith(".txt"))
      .map((name) => ({ text: readFileSync(join(path, name), "utf8"), options: {} }));
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const { text, date, meta } = JSON.parse(line);
      const day = /^\d{4}-\d\d-\d\d/.exec(date ?? meta?.date ?? "")?.[0];
      return { text, options: day === undefined ? {} : { referenceDate: day } };
    });
}
