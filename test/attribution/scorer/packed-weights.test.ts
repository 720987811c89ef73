import fc from "fast-check";
import { expect, test } from "vitest";
import { pack, unpack } from "../../../src/attribution/scorer/packed-weights.js";

const tenths = (...weights: number[]): Int8Array => Int8Array.from(weights);

function unpacked(packed: string, size: number): Int8Array {
  const weights = new Int8Array(size);
  unpack(packed, weights);
  return weights;
}

test.each([
  ["a weight", [1], "e e"],
  ["a negative one", [-1], "t e"],
  ["two", [2, -2], "nr ee"],
  ["the largest of one character", [20, -20], "0- ee"],
  ["larger ones", [21, -50], "!e<h ee"],
  ["noughts before a weight", [0, 0, 0, 1], "e r"],
  ["no noughts behind the last", [1, 0, 0], "e e"],
  ["a long run", [...new Array<number>(100).fill(0), 1], "e <|"],
  ["nothing", [0, 0], " "],
])("packs %s", (_, weights, packed) => {
  expect(pack(tenths(...weights))).toBe(packed);
  expect(unpacked(packed, weights.length)).toEqual(tenths(...weights));
});

test("any weights come back, in printable characters that no string has to escape", () => {
  const weight = fc.oneof(fc.constant(0), fc.integer({ min: -127, max: 127 }));
  const run = fc.integer({ min: 0, max: 70_000 }).map((length) => new Array<number>(length).fill(0));
  fc.assert(
    fc.property(fc.array(weight), run, fc.array(weight), (before, noughts, behind) => {
      const weights = tenths(...before, ...noughts, ...behind);
      const packed = pack(weights);
      expect(packed).toMatch(/^[\x20-\x7E]*$/);
      expect(packed).not.toMatch(/["'`\\$]/);
      expect(Buffer.from(unpacked(packed, weights.length).buffer).equals(Buffer.from(weights.buffer))).toBe(
        true,
      );
    }),
  );
});
