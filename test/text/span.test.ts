import { describe, expect, test } from "vitest";
import { contains, excerpt, overlaps } from "../../src/text/span.js";

describe("excerpt", () => {
  test("holds the text it covers", () => {
    expect(excerpt("PARIS, May 3", 0, 5)).toEqual({ start: 0, end: 5, text: "PARIS" });
  });
});

describe("contains", () => {
  test.each([
    ["the same span", [2, 5], [2, 5], true],
    ["an inner span", [2, 5], [3, 4], true],
    ["one that begins before", [2, 5], [1, 4], false],
    ["one that ends after", [2, 5], [3, 6], false],
  ])("%s", (_, [a, b], [c, d], expected) => {
    expect(contains({ start: a, end: b }, { start: c, end: d })).toBe(expected);
  });
});

describe("overlaps", () => {
  test.each([
    ["neighbours that touch", [0, 2], [2, 4], false],
    ["one shared code unit", [0, 3], [2, 4], true],
    ["an inner span", [0, 9], [2, 4], true],
    ["apart", [0, 1], [2, 4], false],
  ])("%s", (_, [a, b], [c, d], expected) => {
    expect(overlaps({ start: a, end: b }, { start: c, end: d })).toBe(expected);
  });
});
