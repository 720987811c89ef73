import { describe, expect, test } from "vitest";
import { change, readMarked } from "./marked-statistics.js";

describe("rises", () => {
  test.each([
    "Sales rose [5 percent|increase].",
    "Sales were up [5 percent|increase].",
    "A [5 percent|increase] rise came.",
    "A [9,000-barrel|increase] rise came.",
    "It was up [5 percent|increase].",
    "Sales were [5 percent|increase] higher.",
    "The Dow [+0.2%|increase] went.",
    "It rose from [4 percent to 5 percent|increase].",
    "Onions cost [Rs 78 a kilo|increase] on Monday, up from [Rs 52|-] in May.",
  ])("%s", (marked) => expect(readMarked(marked, change)).toBe(marked));
});

describe("falls", () => {
  test.each([
    "Sales fell [5 percent|decrease].",
    "Sales were down [5 percent|decrease].",
    "A [5 percent|decrease] cut came.",
    "Sales were [5 percent|decrease] lower.",
    "The CAC [-1.3%|decrease] went.",
    "It fell to [4 percent from 5 percent|decrease].",
    "It had [40 boats|decrease] then, down from [52 boats|-] in May.",
  ])("%s", (marked) => expect(readMarked(marked, change)).toBe(marked));
});

describe("neither", () => {
  test.each([
    "It takes [5 percent|-] of them.",
    "It made up [5 percent|-] of sales.",
    "It turned down [5 offers|-].",
    "It lost control of the [155-seat|-] lower house.",
    "Yields on the [10-year|-] bond fell.",
    "He signed a [five-year|-] contract.",
    "She had [12 rebounds|-].",
    "It raised [$5m|-] from investors.",
    "It is well below the [5 percent|-] norm.",
    "[More than 5 percent|-] stayed.",
    "Rain fell in [24 hours|-].",
    "It has [40 boats|-] and built [12|increase], up from [9|-] in May.",
    "It has [40 boats|-]. Up from the sea came a whale.",
  ])("%s", (marked) => expect(readMarked(marked, change)).toBe(marked));
});
