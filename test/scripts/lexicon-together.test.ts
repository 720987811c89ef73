import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("every word list stands with the others in a release", () => {
  const together = readFileSync(new URL("../../scripts/lexicon-together.ts", import.meta.url), "utf8");
  const named = [...together.matchAll(/lexicon\/([\w-]+)\.js/g)].map(([, name]) => `${name}.ts`);
  const lists = readdirSync(new URL("../../src/lexicon", import.meta.url)).filter(
    (name) => name !== "words.ts",
  );
  expect(named.sort()).toEqual(lists.sort());
});
