import { describe, expect, test } from "vitest";
import { validateArticle } from "../../src/article/validate.js";
import { sampleArticle, sampleText } from "../support/sample-article.js";

describe("validateArticle", () => {
  test("gives back the value it was given", () => {
    const article = sampleArticle();
    expect(validateArticle(article, sampleText)).toBe(article);
  });

  test("takes an Article out of storage", () => {
    const stored: unknown = JSON.parse(JSON.stringify(sampleArticle()));
    expect(validateArticle(stored, sampleText)).toEqual(sampleArticle());
  });

  test("lists what is wrong with the shape, each with its path", () => {
    const article = sampleArticle() as unknown as Record<string, unknown>;
    article.headline = 4;
    article.dates = [{ start: 0, end: 1, text: "F", iso: "Friday", relative: true }];
    expect(() => validateArticle(article, sampleText)).toThrow(
      /^not a valid Article:\n {2}headline: .+\n {2}dates\[0\]\.iso: .+$/,
    );
  });

  test("refuses an Article of another text", () => {
    expect(() => validateArticle(sampleArticle(), "Another text.")).toThrow(
      'headline: the text at 0 to 19 is not "Ferry fares to rise"',
    );
  });

  test("shows ten problems and counts the rest", () => {
    expect(() => validateArticle(sampleArticle(), "")).toThrow(/(?:\n {2}.+){10}\n {2}and \d+ more$/);
  });

  test.each([[null], [undefined], [42], ["{}"], [[]], [{}]])("refuses %j", (value) => {
    expect(() => validateArticle(value, sampleText)).toThrow(TypeError);
  });

  test("refuses a text that is no string", () => {
    expect(() => validateArticle(sampleArticle(), 42 as unknown as string)).toThrow(
      /^text: expected a string/,
    );
  });
});
