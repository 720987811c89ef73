import { describe, expect, test } from "vitest";
import { full, readMarked } from "../marked-statistics.js";

describe("a unit behind a hyphen or a space", () => {
  test.each([
    "A [5-km|measure 5 km] run was held.",
    "A [5 km|measure 5 km] run was held.",
    "A [5 - km|measure 5 km] run was held.",
    "A [five-day|duration 5 d] run was held.",
    "It fell [5%|percentage 5 %].",
  ])("%s", (marked) => expect(readMarked(marked, full)).toBe(marked));
});

describe("no unit", () => {
  test.each(["It has [five|number 5] in Oslo.", "The U-2 flew."])("%s", (marked) =>
    expect(readMarked(marked, full)).toBe(marked),
  );
});
