import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  boolean,
  list,
  matching,
  nullable,
  number,
  object,
  oneOf,
  shapeOf,
  string,
  whole,
  within,
  type Shape,
} from "../../src/article/shape.js";
import { article } from "../../src/article/shapes.js";
import { sampleArticle } from "../support/sample-article.js";

describe("a shape", () => {
  test.each<[string, Shape<unknown>, unknown[], unknown[]]>([
    ["string", string, ["", "a"], [1, null, undefined]],
    ["string with a pattern", matching(/^a+$/), ["a"], ["", "b", 1]],
    ["boolean", boolean, [true, false], [0, null]],
    ["number", number, [0, -1.5, 1e300], [NaN, Infinity, "0", null]],
    ["number within bounds", within(0, 1), [0, 0.5, 1], [-0.1, 1.1, NaN, Infinity, "0.5", null]],
    ["whole number", whole(0, Number.MAX_SAFE_INTEGER), [0, 7], [-1, 0.5, 2 ** 53, "1", null]],
    ["whole number within bounds", whole(1, 12), [1, 12], [0, 13, 1.5, NaN]],
    ["null or more", nullable(string), [null, ""], [undefined, 0]],
    ["one of a list", oneOf("a", "b"), ["a", "b"], ["c", null, 0]],
    ["list", list(string), [[], ["a"]], [["a", 1], {}, null, "a"]],
    [
      "object",
      object({ a: number }),
      [{ a: 1 }],
      [{}, { a: 1, b: 2 }, { b: 1 }, { a: undefined }, [], null, "a"],
    ],
    [
      "object of several",
      object({ a: number, b: number, c: number }),
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
    ["object with a name", shapeOf<{ a: string }>()(object({ a: string })), [{ a: "" }], [{}, { a: 1 }]],
  ])("that is a %s takes what its schema takes", (_, { accepts, schema }, good, bad) => {
    for (const value of good)
      expect([accepts(value), schema().safeParse(value).success]).toEqual([true, true]);
    for (const value of bad)
      expect([accepts(value), schema().safeParse(value).success]).toEqual([false, false]);
  });

  test("that has a name has one schema", () => {
    const named = shapeOf<string>()(string);
    expect(named.schema()).toBe(named.schema());
  });

  test("compiles as a documented type only if it is that type", () => {
    shapeOf<{ a: string | null }>()(object({ a: nullable(string) }));
    // @ts-expect-error: wider than that
    shapeOf<{ a: string }>()(object({ a: nullable(string) }));
    // @ts-expect-error: narrower
    shapeOf<{ a: string }>()(object({ a: oneOf("b") }));
    // @ts-expect-error: a field more
    shapeOf<{ a: string }>()(object({ a: string, b: string }));
    // @ts-expect-error: a field less
    shapeOf<{ a: string; b: string }>()(object({ a: string }));
  });

  test("says of a spoilt Article what the schema says", () => {
    const schema = article.schema();
    const anything = fc.oneof(
      fc.constantFrom(null, undefined, -1, 0, 1, 0.5, 1e16, NaN, "", "2025", true),
      fc.object(),
    );
    fc.assert(
      fc.property(fc.nat(), fc.boolean(), anything, (seed, removes, value) => {
        const spoilt = sampleArticle();
        spoil(spoilt, seed, removes, value);
        expect(article.accepts(spoilt)).toBe(schema.safeParse(spoilt).success);
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
