import { describe, expect, test } from "vitest";
import { readMarked } from "./marked-statistics.js";

describe("signs", () => {
  test.each([
    "It was [-5|-5] then.",
    "It was [minus five|-5] then.",
    "It was [minus-130 degrees|-130] there.",
    "The Dow [+0.2%|0.2] and the CAC [-1.3%|-1.3] moved.",
    "The margin is plus or minus [3 points|3].",
  ])("%s", (marked) => expect(readMarked(marked)).toBe(marked));
});

describe("hyphens that are no signs", () => {
  test.each(["The MiG-29 and U-2 flew."])("%s", (marked) => expect(readMarked(marked)).toBe(marked));
});
