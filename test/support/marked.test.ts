import { describe, expect, test } from "vitest";
import { parseMarked, printMarked } from "./marked.js";

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

describe("printMarked", () => {
  test.each([
    "no marks",
    "[a|1] b [c|2]",
    "[[a|2] b [c|3]|1]",
    "a [b [c|2]|1]",
    String.raw`\[sic\] a|b [a \[b\] c\|d|1]`,
  ])("%s", (marked) => {
    const { text, marks } = parseMarked(marked);
    const parts = marks.map(({ start, end, labels: [label] }) => ({ start, end, label }));
    expect(printMarked(text, parts.reverse())).toBe(marked);
  });
});
