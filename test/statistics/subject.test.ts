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
    "A [36-hour|week] week is rare.",
    "It was the [second-warmest|July] July on record.",
    "They built [two|300-meter bridges] [300-meter|bridges] bridges.",
    "A [three-bed|flat] flat is dear.",
    "We saw [31 boats|boats], [12 of them yachts|yachts].",
  ])("%s", (marked) => expect(readMarked(marked, subject)).toBe(marked));
});

describe("what it is a part of", () => {
  test.each([
    "[19 percent|adults] of adults agreed.",
    "It seized [3.2 kg|cocaine] of cocaine.",
    "It did [$5m|damage] in damage.",
    "It has many friends, [12|-] of them.",
  ])("%s", (marked) => expect(readMarked(marked, subject)).toBe(marked));
});

describe("what it belongs to, or the subject of its clause", () => {
  test.each([
    "The price of tea hit [$5 per kilo|The price of tea] in Oslo.",
    "Losses of [$5m|Losses] came.",
    "Unemployment fell [5 percent|Unemployment].",
    "Sales of new cars rose [5 percent|Sales of new cars].",
    "Mari Lund, [42|Mari Lund], ran.",
    "Earnings per share were [2.35 euros|Earnings per share].",
    "Shares, which cost [$5|Shares] in May, fell [6 percent|Shares].",
    "Core inflation, without food and fuel, eased to [2.8 percent|Core inflation].",
    "Prices rose [0.4%|Prices] in May and were [3.1%|Prices] higher.",
    "The poll has a margin of error of plus or minus [3.1 points|a margin of error].",
    "Debt was [2.3 times|Debt] sales.",
    "Its deficit was [4 percent|Its deficit] of GDP.",
    "It lies off the coast at a depth of [10 km|a depth].",
    "The Nifty slipped [26 points|points], or [0.1 percent|The Nifty], to [23,482|The Nifty].",
    "Defence gets [Rs 681|Defence], [9.5 percent|Defence] more than before.",
  ])("%s", (marked) => expect(readMarked(marked, subject)).toBe(marked));
});

describe("the object of a verb that puts it at a level", () => {
  test.each([
    "The bank cut its price target to [$390|its price target].",
    "Delta raised its 2025 forecast to [$4 million|its 2025 forecast].",
    "Rescuers put the number of dead at [45|the number of dead].",
    "The bank left its key rate at [4.25%|its key rate] last week.",
    "The bank sent a letter to [40 members|members].",
  ])("%s", (marked) => expect(readMarked(marked, subject)).toBe(marked));
});

describe("nothing close", () => {
  test.each([
    "[5 percent|-].",
    "Order backlog was up [28 percent|Order backlog] year on year.",
    "[Six percent|-] agreed and [2 percent|-] did not.",
  ])("%s", (marked) => expect(readMarked(marked, subject)).toBe(marked));
});
