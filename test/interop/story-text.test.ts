import { describe, expect, it, test } from "vitest";
import { bodyText, runningText, wordCount } from "../../src/interop/story-text.js";
import { parseArticle } from "../../src/parse-article.js";
import { sampleArticle } from "../support/sample-article.js";

describe("bodyText", () => {
  it("parts paragraphs by an empty line", () => {
    const article = sampleArticle();
    article.paragraphs = [
      { start: 0, end: 4, text: "One." },
      { start: 6, end: 10, text: "Two." },
    ];
    expect(bodyText(article)).toBe("One.\n\nTwo.");
  });
});

describe("runningText", () => {
  it("keeps dateline and sign-off", () => {
    const text = runningText(sampleArticle());
    expect(text.startsWith("BERGEN, Norway, March 4 (Reuters) - Fares will rise")).toBe(true);
    expect(text.endsWith("she said.\n\n(Reporting by Ida Holm)")).toBe(true);
  });

  it("keeps a summary above the dateline", () => {
    const text = [
      "Ferry fares to rise",
      "",
      "The ministry has said for years that the fleet is too old and that those who travel on it will have to pay for a new one.",
      "",
      "BERGEN, March 4 (Reuters) - Fares will rise on Friday, the ministry said.",
    ].join("\n");
    expect(runningText(parseArticle(text))).toBe(text.slice(text.indexOf("The ministry")));
  });

  test.each([
    ["no dateline", { dateline: null, signOff: null }, /^Fares will rise.*she said\.$/s],
    ["no body", { paragraphs: [], signOff: null }, /^BERGEN, Norway, March 4 \(Reuters\) -$/],
    ["only a sign-off", { paragraphs: [], dateline: null }, /^\(Reporting by Ida Holm\)$/],
    ["nothing", { paragraphs: [], dateline: null, signOff: null }, /^$/],
  ])("with %s there is no stray space", (_, without, expected) => {
    expect(runningText({ ...sampleArticle(), ...without })).toMatch(expected);
  });
});

describe("wordCount", () => {
  test.each<[text: string, count: number]>([
    ["", 0],
    ["   \n\t ", 0],
    ["one", 1],
    [" two  words ", 2],
    ["no\u00a0break", 2],
    ["one-hyphenated word's", 2],
    ["a\n\nb\r\nc", 3],
    ["(Reuters) - It - 12 percent - rose...", 5],
    ["- -- — ... 😀", 0],
  ])("of %j is %i", (text, count) => {
    expect(wordCount(text)).toBe(count);
  });
});
