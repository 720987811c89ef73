import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { parseArticle } from "wirecopy";
import { innerNames } from "../../scripts/inner-names.js";
import { packModels } from "../../scripts/pack-models.js";

const names = innerNames();

describe("a property", () => {
  test.each([
    ["that a stage's own objects have is an inner name", "phraseAt", true],
    ["that is a template of a scorer is one", "gapAfterCue", true],
    ["that a word remembers is one", "attributionRole", true],
    ["of an Article is none", "headline", false],
    ["of an Article that inner objects have too is none", "start", false],
    ["of the options is none", "referenceDate", false],
    ["of the language is none", "length", false],
    ["of a schema is none", "properties", false],
    ["that is a word is none", "cue", false],
    ["that is a key of a stage's table is none", "list", false],
  ])("%s: %s", (_, name, inner) => expect(names.test(name)).toBe(inner));
});

test("a release, which calls them by other names, reads every story as the sources do", async () => {
  const { outputFiles } = await build({
    entryPoints: ["src/index.ts"],
    bundle: true,
    write: false,
    minify: true,
    format: "cjs",
    platform: "node",
    external: ["zod"],
    mangleProps: names,
    plugins: [packModels()],
  });
  const module = { exports: {} as { parseArticle: typeof parseArticle } };
  new Function("module", "exports", "require", outputFiles[0].text)(
    module,
    module.exports,
    createRequire(import.meta.url),
  );
  expect(outputFiles[0].text).not.toContain("phraseAt");
  const folder = new URL("../stories/", import.meta.url);
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".txt"))) {
    const text = readFileSync(new URL(name, folder), "utf8");
    expect(module.exports.parseArticle(text)).toEqual(parseArticle(text));
  }
});
