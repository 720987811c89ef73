import { describe, expect, test } from "vitest";
import { subject, readMarked } from "./marked-statistics.js";

describe("what is counted, or stood in front of", () => {
  test.each([
    "[Some 200 North Korean soldiers|North Korean soldiers] came.",
    "[200 Russian and North Korean soldiers|Russian and North Korean soldiers] came.",
    "A [25%|tax] tax came.",
    "A [$700 million|contract] contract came.",
    "A [30-second|video] video ran.",
    "A [35-year-old|teacher] teacher came.",
    "A [three-bed|flat] flat is dear.",
  ])("%s", (marked) => expect(readMarked(marked, subject)).toBe(marked));
});

describe("what it is a part of", () => {
  test.each([
    "[19 percent|adults] of adults agreed.",
    "It seized [3.2 kg|cocaine] of cocaine.",
    "It did [$5m|damage] in damage.",
  ])("%s", (marked) => expect(readMarked(marked, subject)).toBe(marked));
});

describe("what it belongs to, or the subject of its clause", () => {
  test.each([
    "The price of tea hit [$5 per kilo|The price of tea] in Oslo.",
    "Losses of [$5m|Losses] came.",
    "Unemployment fell [5 percent|Unemployment].",
    "Sales of new cars rose [5 percent|Sales of new cars].",
    "Mari Lund, [42|Mari Lund], ran.",
  ])("%s", (marked) => expect(readMarked(marked, subject)).toBe(marked));
});

describe("nothing close", () => {
  test.each(["[5 percent|-]."])("%s", (marked) => expect(readMarked(marked, subject)).toBe(marked));
});
