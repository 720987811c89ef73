import { describe, expect, test } from "vitest";
import { full, readMarked } from "../marked-statistics.js";

describe("marks right behind digits", () => {
  test.each([
    "It flew at [30'|measure 30 [ft_i]] and fell.",
    "It rose [5%|percentage 5 %].",
    "It was [12°|temperature 12 °].",
  ])("%s", (marked) => expect(readMarked(marked, full)).toBe(marked));
});
