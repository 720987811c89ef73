import { describe, expect, test } from "vitest";
import { full, readMarked } from "./marked-statistics.js";

describe("a number right behind its magnitude", () => {
  test.each([
    "A magnitude-[6.4|measure 6.4 magnitude] quake hit Oslo.",
    "A magnitude [6|measure 6 magnitude] quake hit Oslo.",
    "A quake of magnitude [6.4|measure 6.4 magnitude] hit Oslo.",
    "A quake with a magnitude of [6.4|measure 6.4 magnitude] hit Oslo.",
    "It had a magnitude of [6|measure 6 magnitude].",
    "A [6.4-magnitude|measure 6.4 magnitude] quake hit Oslo.",
  ])("%s", (marked) => expect(readMarked(marked, full)).toBe(marked));
});

describe("no magnitude", () => {
  test.each([
    "The magnitude of [40 quakes|count 40 quakes] was small.",
    "It drew a crowd of magnitude [20,000|number 20000].",
  ])("%s", (marked) => expect(readMarked(marked, full)).toBe(marked));
});
