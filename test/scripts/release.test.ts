import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { build } from "esbuild";
import { beforeAll, expect, test } from "vitest";
import { parseArticle } from "wirecopy";
import { innerNames } from "../../scripts/inner-names.js";
import { packModels } from "../../scripts/pack-models.js";
import { pureTables } from "../../scripts/pure-tables.js";

const root = new URL("../../", import.meta.url).pathname;
const release = { exports: {} as { parseArticle: typeof parseArticle } };

/** A release has packed weights, folded lists and short names, and may read nothing otherwise for it. */
beforeAll(async () => {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ["src/index.ts"],
    bundle: true,
    write: false,
    minify: true,
    format: "cjs",
    platform: "node",
    external: ["zod"],
    inject: ["scripts/lexicon-together.ts"],
    mangleProps: innerNames(),
    plugins: [packModels(), pureTables()],
  });
  expect(outputFiles[0].text).not.toContain("phraseAt");
  new Function("module", "exports", "require", outputFiles[0].text)(
    release,
    release.exports,
    createRequire(import.meta.url),
  );
});

const tests = new URL("../", import.meta.url);

/** The files among the tests that end so. */
const files = (ending: string): string[] =>
  readdirSync(tests, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(ending));

const read = (name: string): string => readFileSync(new URL(name, tests), "utf8");

test.each(files(".txt"))("a release reads %s as the sources do", (name) => {
  expect(release.exports.parseArticle(read(name))).toEqual(parseArticle(read(name)));
});

/** A literal with a space in it, on one line: "Dahl said so."; of a template only one without values. */
const SENTENCE = /(["'`])((?:(?!\1)[^\\\n$]|\\.){0,400} (?:(?!\1)[^\\\n$]|\\.){8,600})\1/g;

test("a release reads every sentence of the tests as the sources do", () => {
  const texts = files(".test.ts").flatMap((name) =>
    [...read(name).matchAll(SENTENCE)].map(([, , text]) => text.replaceAll("\\n", "\n")),
  );
  expect(texts.length).toBeGreaterThan(5000);
  const differing = texts.filter(
    (text) => JSON.stringify(release.exports.parseArticle(text)) !== JSON.stringify(parseArticle(text)),
  );
  expect(differing).toEqual([]);
});
