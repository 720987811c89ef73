import { describe, expect, test } from "vitest";
import { readMarked } from "./marked-statistics.js";

describe("labels", () => {
  test.each([
    "It invoked Article 50 again.",
    "See page 4 of it.",
    "He boarded Flight 370 there.",
    "A Boeing 737 landed.",
    "The iPhone 14 came.",
    "The S&P 500 slipped.",
    "The FTSE 100 slipped.",
    "The Standard & Poor's 500 index slipped.",
    "It is on Apollo 11.",
    "Game 6 is on.",
    "Season 3 is on.",
    "Bus #7 came.",
    "The Group № 7 won.",
    "In the summer of '61 he left.",
    "On day two set off a storm.",
    "He broke sections 318(4), 336 and 61 of it.",
    "Lines 1, 2 and 3 are shut.",
    "Pain came after dose two.",
    "Channel 4 correspondent Ana Dahl came.",
    "Rescue 1122 spokesman Per Moe came.",
    "It left runway 25 there.",
    "It won the Boeing 747, the Airbus 380 and Embraer 190.",
    "He wears the number 17 shirt.",
    "She beat world number two Anna Lund.",
  ])("%s", (marked) => expect(readMarked(marked)).toBe(marked));
});

describe("counts", () => {
  test.each([
    "In Sudan [300 people|300] died.",
    "On Monday [12 rebels|12] died.",
    "It is building [152 homes|152].",
    "It is building [152 single-family homes|152].",
    "The Dow rose to [10,602.74|10602.74].",
    "On day three [two people|2] died.",
    "The words '[61 people|61] died' stood there.",
    "The group has [11 nations|11].",
    "It has sections, [11 nations|11] and [two clerks|2].",
    "He broke rules in sections 4 and [30 officers|30] left.",
    "The Greens won [28 seats|28], the Liberals [19|19] and Labour [13|13].",
    "Of that number [17 shirts|17] are red.",
  ])("%s", (marked) => expect(readMarked(marked)).toBe(marked));
});
