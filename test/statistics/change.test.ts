import { describe, expect, test } from "vitest";
import { change, readMarked } from "./marked-statistics.js";

describe("rises", () => {
  test.each([
    "Sales rose [5 percent|increase].",
    "Sales were up [5 percent|increase].",
    "A [5 percent|increase] rise came.",
    "A [9,000-barrel|increase] rise came.",
    "It was up [5 percent|increase].",
    "It raised the tax on cars by [5 percent|increase].",
    "She raised her stake in Berg Oil to [9 percent|increase].",
    "It rose [8 percent|increase] to [$5|increase].",
    "It closed up [1 percent|increase] at [3,210 points|increase].",
    "A rise in rents of [5 percent|increase] came.",
    "A [$5 million|increase] increase came.",
    "A [3-point|increase] rise came.",
    "Sales were [5 percent|increase] higher.",
    "The Dow [+0.2%|increase] went.",
    "It rose from [4 percent to 5 percent|increase].",
    "Onions cost [Rs 78 a kilo|increase] on Monday, up from [Rs 52|-] in May.",
    "Oil settled [$1.02|increase], or [1.4%|increase], higher.",
    "It gained [58.5 yen|increase], or [2.1 percent|increase], to [2,722 yen|increase].",
    "It rose [26 points|increase], or [0.7 percent|increase], from Monday to [3,881|increase].",
    "It is a [19%|increase] real-terms increase.",
    "The bank lifted its forecast to [3 percent|increase].",
    "It lifted rates by [25 basis points|increase].",
    "Times lengthened to [42 days|increase].",
    "It rose by a revised [79,000|increase] in May.",
    "A rise of between [150 and 250 points|increase] came.",
  ])("%s", (marked) => expect(readMarked(marked, change)).toBe(marked));
});

describe("falls", () => {
  test.each([
    "Sales fell [5 percent|decrease].",
    "Sales were down [5 percent|decrease].",
    "A [5 percent|decrease] cut came.",
    "Sales were [5 percent|decrease] lower.",
    "The CAC [-1.3%|decrease] went.",
    "The bank cut its key rate by [25 basis points|decrease].",
    "It was [3 points|decrease] lower than in May.",
    "[40 fewer people|decrease] came.",
    "It lost [$5 million|decrease].",
    "It fell to [4 percent from 5 percent|decrease].",
    "It had [40 boats|decrease] then, down from [52 boats|-] in May.",
    "The index ended [6.1 points|decrease], or [0.2 percent|decrease], lower at [2,713|decrease].",
    "Stocks dwindled to [5 tonnes|decrease].",
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
    "He got a [$40 million|-] contract.",
    "It won [5 contracts|-].",
    "It lies [2,000 feet|-] above the sea.",
    "It asked [3 lower courts|-] and made [12 longer trips|-].",
    "It built [5 larger ships|-] and has [40 more pages|-].",
    "They left for a [20-mile|-] hike.",
    "The [40-year|-] decline went on.",
    "Last fall [40|-] came.",
    "It has shops up and down [12 states|-].",
    "It made a loss of [$5 million|-].",
    "She lost the seat by [40 votes|-].",
    "It added a tax to [40 wines|-].",
    "Trade between the [two ports|-] fell.",
    "It has [12 seats|-] up for grabs.",
    "It had a [better than 50 percent|-] chance.",
    "Rents range from [$5 to $10|-].",
    "Rain fell in [24 hours|-].",
    "Exports rose in the first [nine months|-].",
    "It has [40 boats|-] and built [12|increase], up from [9|-] in May.",
    "It has [40 boats|-]. Up from the sea came a whale.",
    "It lifted [300 people|-] to safety.",
    "It lifted a [5-year|-] ban and moved [5 boats|-], or [3 rafts|-], lower down.",
    "It gained fame, or [5 boats|-], to [9 men|-].",
    "It put its losses at [three|-] dead.",
  ])("%s", (marked) => expect(readMarked(marked, change)).toBe(marked));
});
