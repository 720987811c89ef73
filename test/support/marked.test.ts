import { describe, expect, test } from "vitest";
import { parseMarked } from "./marked.js";

describe("parseMarked", () => {
  test("takes the marks out and says where they were", () => {
    expect(parseMarked("On [Saturday|2024-12-14|relative] [he|source] spoke.")).toEqual({
      text: "On Saturday he spoke.",
      marks: [
        { start: 3, end: 11, text: "Saturday", labels: ["2024-12-14", "relative"] },
        { start: 12, end: 14, text: "he", labels: ["source"] },
      ],
    });
  });

  test("reads a mark in a mark, the outer first", () => {
    expect(parseMarked("[a [b|2] c|1]").marks).toEqual([
      { start: 0, end: 5, text: "a b c", labels: ["1"] },
      { start: 2, end: 3, text: "b", labels: ["2"] },
    ]);
  });

  test("reads escaped brackets as themselves, and a bar outside of a mark", () => {
    expect(parseMarked(String.raw`\[sic\] a|b [c\|d]`)).toEqual({
      text: "[sic] a|b c|d",
      marks: [{ start: 10, end: 13, text: "c|d", labels: [] }],
    });
  });

  test("refuses a mark that is left open", () => {
    expect(() => parseMarked("a [b")).toThrow("a mark is left open at 2");
  });
});
