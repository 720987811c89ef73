import { describe, expect, test } from "vitest";
import { full, readMarked } from "../marked-statistics.js";

describe("letters behind digits", () => {
  test.each([
    "It is [5 m|measure 5 m] long.",
    "It weighs [5g|measure 5 g].",
    "It takes [5 W|measure 5 W].",
    "It is [2 in|measure 2 [in_i]].",
    "It flew [3 s|measure 3 s] on.",
  ])("%s", (marked) => expect(readMarked(marked, full)).toBe(marked));
});

describe("letters that are none", () => {
  test.each([
    "It takes [two|number 2] in all.",
    "The 5th row was empty.",
    "The 5G network is up.",
    "A 3D film and a 4K set came.",
  ])("%s", (marked) => expect(readMarked(marked, full)).toBe(marked));
});
