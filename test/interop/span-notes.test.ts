import { describe, expect, test } from "vitest";
import type { Statistic } from "../../src/index.js";
import { noteOf } from "../../src/interop/span-notes.js";
import { sampleArticle } from "../support/sample-article.js";

describe("a figure is told as its value and its unit", () => {
  test.each<[change: Partial<Statistic>, note: string | null]>([
    [{ value: 12 }, "12 %"],
    [{ value: 200, unit: { text: "soldiers", code: null } }, "200 soldiers"],
    [{ value: 1.2e9, unit: { text: "euros", code: "EUR" } }, "1200000000 EUR"],
    [{ value: 3, unit: null }, "3"],
    [{ value: null, range: { low: 1, high: 2 } }, "1 to 2 %"],
    [{ value: null, range: { low: null, high: 2 } }, "2 %"],
    [{ value: null }, null],
  ])("%j: %j", (change, note) => {
    const article = sampleArticle();
    Object.assign(article.statistics[0]!, change);
    expect(noteOf(article, ["statistics", 0])).toBe(note);
  });
});

describe("what is known of a part of the Article", () => {
  test.each<[path: (string | number)[], note: string | null]>([
    [["agency"], "Reuters"],
    [["date", "span"], "2025-03-04"],
    [["dateline"], null],
    [["dateline", "agency"], "Reuters"],
    [["dateline", "date"], "2025-03-04"],
    [["dateline", "places", 0], "NO"],
    [["dateline", "places", 0, "qualifier"], null],
    [["quotes", 0], "Kari Dahl"],
    [["quotes", 0, "content"], null],
    [["attributions", 0, "source"], "Kari Dahl"],
    [["attributions", 0, "contents", 0], "Kari Dahl"],
    [["attributions", 0, "cue"], null],
    [["statistics", 0, "subject"], null],
    [["speakers", 0, "mentions", 1], "Kari Dahl"],
  ])("%j: %j", (path, note) => expect(noteOf(sampleArticle(), path)).toBe(note));
});

test("a quote of nobody has no note", () => {
  const article = sampleArticle();
  article.quotes[0]!.attribution = null;
  expect(noteOf(article, ["quotes", 0])).toBeNull();
  expect(noteOf(article, ["somewhere", "else"])).toBeNull();
});
