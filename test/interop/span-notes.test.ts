import { expect, test } from "vitest";
import type { Statistic } from "../../src/index.js";
import { noteOf } from "../../src/interop/span-notes.js";
import { sampleArticle } from "../support/sample-article.js";

const figures: [Partial<Statistic>, string | null][] = [
  [{ value: 12 }, "12 %"],
  [{ value: 200, unit: { text: "soldiers", code: null } }, "200 soldiers"],
  [{ value: 1.2e9, unit: { text: "euros", code: "EUR" } }, "1200000000 EUR"],
  [{ value: 3, unit: null }, "3"],
  [{ value: null, range: { low: 1, high: 2 } }, "1 to 2 %"],
  [{ value: null, range: { low: null, high: 2 } }, "2 %"],
  [{ value: null }, null],
];
test.each(figures)("a figure %j is told as %j", (change, note) => {
  const article = sampleArticle();
  Object.assign(article.statistics[0]!, change);
  expect(noteOf(article, ["statistics", 0])).toBe(note);
});

test("a quote of nobody has no note", () => {
  const article = sampleArticle();
  article.quotes[0]!.attribution = null;
  expect(noteOf(article, ["quotes", 0])).toBeNull();
  expect(noteOf(article, ["somewhere", "else"])).toBeNull();
});
