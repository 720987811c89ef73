import fc from "fast-check";
import { describe, test } from "vitest";
import { properties } from "./support/properties.js";

// The same texts each time, so that a failure is the change's; `npm run fuzz` tries others, as long as it is told to.
const SEED = 1729;

describe("properties", () => {
  test.each(properties().map(({ name, property }) => [name, property] as const))(
    "%s",
    (_, property) => fc.assert(property, { seed: SEED, numRuns: 200 }),
    60_000,
  );
});
