import { expect, it } from "vitest";
import { compact, unlessEmpty } from "../../src/interop/compact.js";

it("drops undefined and nothing else", () => {
  const kept = { zero: 0, none: null, empty: "", no: false };
  expect(
    Object.keys(compact<Partial<typeof kept> & { gone?: string }>({ ...kept, gone: undefined })),
  ).toEqual(Object.keys(kept));
});

it("gives no empty list", () => {
  expect(unlessEmpty([])).toBeUndefined();
  expect(unlessEmpty(undefined)).toBeUndefined();
  expect(unlessEmpty([0])).toEqual([0]);
});
