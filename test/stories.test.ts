import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseArticle, type Article } from "wirecopy";
import { compactJson } from "./support/compact-json.js";

// Each story `name.txt` stands beside the Article it gives, `name.json`: a field-by-field reference of what
// is read, checked by a person; what is read wrongly is in `misread`. `npm run test:update` rewrites the
// expectations, to be read in review.
const folder = new URL("stories/", import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => file.slice(0, -".txt".length))
  .sort();

interface Expected {
  referenceDate?: string;
  /** What a person reads otherwise: defects that are known, in words. */
  misread?: string[];
  article: object;
}

/** Without the confidences: they are trained, not read, and move with every training. */
function withoutConfidence(article: Article): object {
  return { ...article, attributions: article.attributions.map(({ confidence: _, ...rest }) => rest) };
}

describe("stories", () => {
  test.each(names)("%s", (name) => {
    const text = readFileSync(new URL(`${name}.txt`, folder), "utf8");
    const file = new URL(`${name}.json`, folder);
    const expected = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Expected) : null;
    const article = withoutConfidence(parseArticle(text, { referenceDate: expected?.referenceDate }));
    if (process.env.UPDATE_STORIES) writeFileSync(file, `${compactJson({ ...expected, article })}\n`);
    else expect(article).toEqual(expected?.article);
  });

  test("none is left over", () => {
    const expectations = readdirSync(folder).filter((file) => file.endsWith(".json"));
    expect(expectations.sort()).toEqual(names.map((name) => `${name}.json`));
  });
});
