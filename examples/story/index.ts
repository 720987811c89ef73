import { readFile } from "node:fs/promises";
import { text as readAll } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { parseArticle } from "wirecopy";
import { marked } from "./mark.js";

const BUNDLED = new URL("story.txt", import.meta.url);

const USAGE = `Parses a wire story and prints its Article as JSON or, on a terminal, the story with its parts marked.

  npm run -s example                                  the bundled story
  npm run -s example -- story.txt                     a file
  npm run -s example -- - < story.txt                 standard input
  npm run -s example -- story.txt --date 2024-09-24   counts "Tuesday" from this day if the story has none

  --json    JSON on a terminal too
  --marked  marks elsewhere too`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      date: { type: "string" },
      json: { type: "boolean" },
      marked: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return console.log(USAGE);
  const [file = BUNDLED] = positionals;
  const story = file === "-" ? await readAll(process.stdin) : await readFile(file, "utf8");
  const referenceDate = values.date ?? (file === BUNDLED ? "2024-09-24" : undefined);
  const article = parseArticle(story, { referenceDate });
  const asMarks = values.marked ?? (process.stdout.isTTY && !values.json);
  console.log(asMarks ? marked(story, article) : JSON.stringify(article, null, 2));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
