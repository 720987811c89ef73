import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { codePointsBefore, splitsPair } from "../../src/interop/code-points.js";

describe("codePointsBefore", () => {
  test.each<[text: string, offset: number, count: number]>([
    ["ab", 0, 0],
    ["ab", 2, 2],
    ["a😀b", 1, 1],
    ["a😀b", 3, 2],
    ["a😀b", 4, 3],
    ["😀😀", 4, 2],
    ["é", 1, 1],
    ["\ud83d lone", 2, 2],
    ["\ude00 lone", 2, 2],
    ["a\ude00b", 3, 3],
  ])("in %j, offset %i has %i before it", (text, offset, count) => {
    expect(codePointsBefore(text)(offset)).toBe(count);
  });

  it("counts as the string iterator does", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const before = codePointsBefore(text);
        let offset = 0;
        Array.from(text).forEach((character, index) => {
          expect(before(offset)).toBe(index);
          offset += character.length;
        });
        expect(before(text.length)).toBe(Array.from(text).length);
      }),
    );
  });
});

describe("a cut parts a surrogate pair", () => {
  test.each<[text: string, offset: number, parts: boolean]>([
    ["a😀b", 1, false],
    ["a😀b", 2, true],
    ["a😀b", 3, false],
    ["😀", 0, false],
    ["😀", 2, false],
    ["\ud83da", 1, false],
    ["a\ude00", 1, false],
  ])("of %j at %i: %s", (text, offset, expected) => {
    expect(splitsPair(text, offset)).toBe(expected);
  });
});
