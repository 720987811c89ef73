import { describe, expect, test } from "vitest";
import type { Statistic } from "../../src/article/types.js";
import { change, full, kindAndUnit, readMarked, subject } from "./marked-statistics.js";

/** All that is read of a figure, as one line to compare. */
const all = (statistic: Statistic): string => `${full(statistic)} of ${subject(statistic)}`;

describe("the same said again: subject and change go on", () => {
  test.each([
    "Brent futures lost [92 cents|Brent futures], or [1.4 percent|Brent futures], to [$63|Brent futures].",
    "The town lies [183 km|The town] ([114 miles|The town]) east of Oslo.",
    "It struck at a depth of [10 km|a depth] ([6 miles|a depth]).",
    "It had winds of [110 kph|winds] ([68 mph|winds]).",
    "It lost [12 jobs|jobs], or [4%|its workforce] of its workforce.",
  ])("%s", (marked) => expect(readMarked(marked, subject)).toBe(marked));
  test.each([
    "Shares lost [92 cents|decrease], or [1.4 percent|decrease].",
    "It fell [2 degrees Celsius|decrease] ([3.6 F|decrease]).",
    "It has [2 boats|-], or [3 rafts|-].",
  ])("%s", (marked) => expect(readMarked(marked, change)).toBe(marked));
});

describe("compared with the one before: subject goes on", () => {
  test.each([
    "Sales reached [$24m|Sales], up [38 percent|Sales].",
    "It made a net profit of [$14m|a net profit] in May, down [5%|a net profit] from [$15m|a net profit].",
    "Phones made up [61%|Phones] of sales, up from [54%|Phones].",
    "It uses a rate of [148 yen|a rate] to the dollar, versus [142 yen|a rate] before.",
    "Jet fuel is [$87 a barrel|Jet fuel], [14 percent|Jet fuel] less than before.",
    "Oslo had [19 million visitors|visitors] in May, a [21%|visitors] increase.",
    "Drones saw [60 percent|the fields] of the fields, compared with [41 percent|the fields] before.",
  ])("%s", (marked) => expect(readMarked(marked, subject)).toBe(marked));
});

describe("not past another clause", () => {
  test.each([
    "Alpha fell [2%|Alpha] and Beta, up [3%|Beta] in May, rose [1%|Beta].",
    "Alpha fell [2%|Alpha], while Beta was up [3%|Beta].",
    "Rents, which make up [20 percent|the basket] of the basket, rose [7.1%|Rents].",
    "Profit was [$5m|Profit], versus expectations of [$4m|expectations].",
  ])("%s", (marked) => expect(readMarked(marked, subject)).toBe(marked));
});

describe("a noun that is understood", () => {
  test.each([
    "It killed [69 people|count 69 people of people] and injured [150|count 150 people of people].",
    "It left [12 people|count 12 people of people] hurt and [30|count 30 people of people] dead.",
    "Berg won [3,446 votes|count 3446 votes of votes], Dahl [3,083|count 3083 votes of votes].",
    "[12 boats|count 12 boats of boats] sank and [30|count 30 boats of boats] were damaged.",
    "Berg won [76 seats|count 76 seats of seats], [two|count 2 seats of seats] short of a majority.",
    "It had [21 shots|count 21 shots of shots], [nine|count 9 shots of shots] of them wide.",
    "It has [40 staff|count 40 staff of staff], of whom [12|count 12 staff of staff] left.",
    "[81 cases|count 81 cases of cases] came, up from [68|count 68 cases of cases].",
    "[Two girls|count 2 girls of girls], aged [6|age 6 a of -] and [8|age 8 a of -], died.",
    "He won by [17 votes|count 17 votes of votes] out of [88,412|count 88412 votes of votes].",
    "[At least 19 people|count 19.. people of people] were killed and [31|count 31 people of people] hurt.",
    "[16 people|count 16 people of people], including [two women|count 2 women of women] and [five children|count 5 children of children], were killed and [31|count 31 people of people] hurt.",
  ])("%s", (marked) => expect(readMarked(marked, all)).toBe(marked));
});

describe("the same unit", () => {
  test.each([
    "It made [$5.2 billion|money 5200000000 USD of -], up from [4.1 billion|money 4100000000 USD of -].",
    "It paid [60 million euros|money 60000000 EUR of -] plus [15 million|money 15000000 EUR of -] more.",
    "It made [$5.2 billion|money 5200000000 USD of -], up from [40|number 40 of -].",
    "Output was [26.5 million tonnes|measure 26500000 t of Output], up from [26.3 million|measure 26300000 t of Output] in May.",
    "It cut [50,000 tonnes|measure 50000 t of -] to [4.05 million|measure 4050000 t of -].",
    "It is [minus 8 degrees Celsius|temperature -8 Cel of -] ([17 F|temperature 17 [degF] of -]) and will drop to [minus 18|temperature -18 Cel of -].",
    "Turnout was [71.4 percent|percentage 71.4 % of Turnout], up from [68|percentage 68 % of Turnout].",
    "Lund won by [54.1 percent|percentage 54.1 % of Lund] to [43.2|percentage 43.2 % of Lund].",
    "A bag costs [40,000 francs|money 40000 francs of A bag], up from [28,000|money 28000 francs of A bag] in May.",
    "It was [31 C|temperature 31 Cel of -], up from [28|temperature 28 Cel of -].",
    "Sales rose to [5 million euros|money 5000000 EUR of Sales] ([$6 million|money 6000000 USD of Sales]) from [4 million|money 4000000 EUR of Sales].",
    "Turnout was [61 percent|percentage 61 % of Turnout] against [58|percentage 58 % of Turnout] in May.",
    "Lund won [38 percent|percentage 38 % of Lund] to Dahl's [35.2|percentage 35.2 % of Dahl].",
    "Maize sold at [40 euros|money 40 EUR of Maize] for a [90-kilo|measure 90 kg of bag] bag, up from [35|money 35 EUR of a 90-kilo bag].",
    "It made [$5.2 billion|money 5200000000 USD of -], above an average estimate of [4.1 billion|money 4100000000 USD of an average estimate].",
    "Stocks are [5 million tonnes|measure 5000000 t of Stocks], [2 million|measure 2000000 t of Stocks] below their average.",
  ])("%s", (marked) => expect(readMarked(marked, all)).toBe(marked));
});

test("what is paid per share does not go on to what is not", () => {
  const marked =
    "Profit was [5 million euros|money euros], or [3 euros per share|money euros per share], up from [4 million|money euros].";
  expect(readMarked(marked, kindAndUnit)).toBe(marked);
});

describe("none that is not", () => {
  test.each([
    "He allowed [43 hits|count 43 hits of hits] and walked [12|number 12 of -].",
    "It rose [31 points|count 31 points of points] to close at [3,126|number 3126 of -].",
    "It has [40 boats|count 40 boats of boats] and a crew of [12|number 12 of a crew].",
    "It has [40 boats|count 40 boats of boats] and [12%|percentage 12 % of -] left.",
    "Sales rose [5 percent|percentage 5 % of Sales], from [40|number 40 of Sales].",
    "Sales fell [5 percent|percentage 5 % of Sales] to [4.2|number 4.2 of Sales].",
    "It paid [$5|money 5 USD of -] for [10 days|duration 10 d of -], up from [seven|number 7 of -].",
    "It hit [40 men|count 40 men of men] in [42 towns|count 42 towns of towns] and [30|number 30 of -] were hurt.",
    "It made [$5 billion|money 5000000000 USD of -] for a crowd of [4 million|number 4000000 of a crowd].",
    "It has [40 boats|count 40 boats of boats], including [12 yachts|count 12 yachts of yachts], and a crew of [30|number 30 of a crew].",
  ])("%s", (marked) => expect(readMarked(marked, all)).toBe(marked));
});

describe("points of a percentage", () => {
  test.each([
    "Support was [39%|percentage 39 % of Support], down [4 points|percentage-points 4 points of Support].",
    "Turnout was [48%|percentage 48 % of Turnout], [2 points|percentage-points 2 points of Turnout] higher than in 2020.",
    "The index rose [0.4%|percentage 0.4 % of The index], or [20 points|count 20 points of points].",
    "She scored [40 points|count 40 points of points], up from [31|count 31 points of points].",
  ])("%s", (marked) => expect(readMarked(marked, all)).toBe(marked));
});
