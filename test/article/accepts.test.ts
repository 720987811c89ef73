import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { accepts } from "../../src/article/accepts.js";
import { articleSchema } from "../../src/article/schema.js";
import { sampleArticle } from "../support/sample-article.js";

describe("accepts", () => {
  test.each<[string, z.ZodType, unknown[], unknown[]]>([
    ["string", z.string(), ["", "a"], [1, null, undefined]],
    ["string with a pattern", z.string().regex(/^a+$/), ["a"], ["", "b", 1]],
    ["string with two patterns", z.string().regex(/a/).regex(/b/), ["ab", "ba"], ["a", "b", 1]],
    ["string with a pattern that goes on", z.string().regex(/a/g), ["a", "ba", "a"], ["", "b"]],
    ["string with a length", z.string().min(2), ["ab"], ["a", 1]],
    ["boolean", z.boolean(), [true, false], [0, null]],
    ["number", z.number(), [0, -1.5], [NaN, Infinity, "0", null]],
    ["number with bounds", z.number().min(0).max(1), [0, 0.5, 1], [-0.1, 1.1]],
    ["number with open bounds", z.number().gt(0).lt(1), [0.5], [0, 1]],
    ["whole number", z.int().nonnegative(), [0, 7], [-1, 0.5, 2 ** 53]],
    ["number of another format", z.int32(), [1], [2 ** 31, 0.5]],
    ["multiple", z.number().multipleOf(3), [0, 3], [2]],
    ["null or more", z.string().nullable(), [null, ""], [undefined, 0]],
    ["one of a list", z.enum(["a", "b"]), ["a", "b"], ["c", null, 0]],
    ["array", z.array(z.string()), [[], ["a"]], [["a", 1], {}, null, "a"]],
    ["array with a length", z.array(z.string()).min(1), [["a"]], [[]]],
    ["strict object", z.strictObject({ a: z.int() }), [{ a: 1 }], [{}, { a: 1, b: 2 }, { b: 1 }, [], null]],
    [
      "strict object of several",
      z.strictObject({ a: z.int(), b: z.int(), c: z.int() }),
      [
        { a: 1, b: 2, c: 3 },
        { c: 3, a: 1, b: 2 },
      ],
      [
        { a: 1, b: 2 },
        { b: 1, c: 2, d: 3 },
        { c: "3", b: 2, a: 1 },
      ],
    ],
    ["loose object", z.object({ a: z.int() }), [{ a: 1 }, { a: 1, b: 2 }], [{}, null]],
    ["what it has no test for", z.literal(["a", 1]), ["a", 1], ["b"]],
  ])("%s", (_, schema, good, bad) => {
    const predicate = accepts(schema);
    for (const value of [...good, ...bad]) expect(predicate(value)).toBe(schema.safeParse(value).success);
    expect(good.every(predicate)).toBe(true);
    expect(bad.some(predicate)).toBe(false);
  });

  test("says of a spoilt Article what the schema says", () => {
    const predicate = accepts(articleSchema);
    const anything = fc.oneof(
      fc.constantFrom(null, undefined, -1, 0, 1, 0.5, 1e16, NaN, "", "2025", true),
      fc.object(),
    );
    fc.assert(
      fc.property(fc.nat(), fc.boolean(), anything, (seed, removes, value) => {
        const article = sampleArticle();
        spoil(article, seed, removes, value);
        expect(predicate(article)).toBe(articleSchema.safeParse(article).success);
      }),
      { numRuns: 2000 },
    );
  });
});

/** Walks down a value by the digits of `seed` and replaces or removes what it ends at. */
function spoil(value: object, seed: number, removes: boolean, by: unknown): void {
  const keys = Object.keys(value);
  const key = keys[seed % (keys.length + 1)] ?? "extra";
  const record = value as Record<string, unknown>;
  const inner = record[key];
  if (typeof inner === "object" && inner !== null && Object.keys(inner).length > 0 && seed % 7 !== 0)
    spoil(inner, Math.floor(seed / (keys.length + 1)), removes, by);
  else if (removes && !Array.isArray(value)) Reflect.deleteProperty(record, key);
  else record[key] = by;
}
