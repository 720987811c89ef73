import { describe, expect, test } from "vitest";
import { findDates } from "../../src/dates/find-dates.js";
import { readBody } from "../../src/text/body.js";
import { excerpt } from "../../src/text/span.js";
import { parseMarked } from "../support/marked.js";
import { readMarked } from "./marked-statistics.js";

/** Marks each figure of a paragraph with the date that it is of, `-` for none: a right reading gives the marked text back. */
function dated(marked: string): string {
  const { text } = parseMarked(marked);
  const dates = findDates(readBody(text, [excerpt(text, 0, text.length)]), "2024-12-18", []);
  return readMarked(marked, ({ date }) => (date === null ? "-" : dates[date].text));
}

describe("a figure is of the nearest date in its sentence", () => {
  test.each([
    "Sales rose [4 percent|2023] in 2023.",
    "Sales rose [4 percent|May] in May from April, and were [9 percent|May] up.",
    "It made [12 cars|May] in May, more than in April, and sold [9|May].",
    "From May 3 to May 9 it made [12 cars|May 9].",
    "It has [12 cars|-] and plans to make [9|June] by June.",
    "[Some 12|June] died and [9|June] were hurt in June.",
    "On Monday it ran for [40 years|Monday].",
    "On Saturday, police found [12 guns|Saturday].",
    "It made [12 cars|2019] in 2019 and [15 cars|2020] in 2020.",
    "On Monday it made [12 cars|Monday], up from [9 cars|June] in June.",
    "Sales fell [4 cents|June], or [1 percent|June], in June.",
    "Pay will rise [4 percent|June] from June.",
    "Sales have grown [4 percent|May 2021] since May 2021.",
    "It lost [4 trees|May 2021] in forest fires since May 2021.",
    "Sales fell [4 percent|May] from a year earlier to [9 cars|May] in May.",
    "Lund, who in May sold [12 cars|May], left.",
    "When it opened in May, it sold [12 cars|May].",
    "Sales rose [4 percent|third quarter] in the third quarter, Orbit said on Monday.",
    "Sales rose [4 percent|Monday] on Monday, the most in the first half.",
    "In the first half, sales rose [5 percent|Monday] on Monday.",
    "Sales rose [4 percent|Monday], the company said on Monday.",
    "Pay was [4 percent|-] more than last year's [$9|last year], it said on Monday.",
  ])("%s", (marked) => expect(dated(marked)).toBe(marked));
});

describe("not of one", () => {
  test.each([
    ["that is a contract's", "Wheat for December delivery rose [4 percent|-]."],
    ["of a record, whose span has none", "On Monday it had its driest spring in [40 years|-]."],
    ["in another sentence", "It made [12 cars|-]. It was sold in 2020."],
    ["since which a record stood", "Sales fell [4 percent|-], their steepest drop since May 2021."],
    ["since records of it began", "Thefts fell [4 percent|-], the most since such records began in 2003."],
    ["that a level behind it is compared with", "Pay rose [4 percent|-] from a year ago to [$35|-]."],
    [
      'of what it is compared with, behind "the"',
      "In May it made [12 cars|May], compared with the [9 cars|-] of others.",
    ],
    ["but of another before that", "Sales fell [4 percent|June] in June, the most since 2019."],
    ["that it is compared with", "Sales fell [4 percent|-] from a year earlier."],
    ["that a comparison is with", "Sales were [4 percent|-] higher than in 2019."],
    ["that another figure is of", "Sales rose [4 percent|-], after [3 percent|June] in June."],
    ["that what it was before is of", "It made [12 cars|-], down from [15 cars|June] in June."],
    ["that tells floods apart", "On Saturday it built [12 homes|Saturday] for victims of the 2023 floods."],
    ["in a clause that is closed", "Lund, who came in May, sold [12 cars|-]."],
    ["of a clause about it", "Police held [40 men|-], whose trial begins in June."],
    ["behind the clause it is in", "The union, which has [12 branches|-], wants a vote in June."],
    ["of what it is compared with", "In May it made [12 cars|May], compared with [9 cars|-]."],
    ["of a period without one", "Sales rose [4 percent|-] in the first half, Orbit said on Monday."],
    ["of several", "On Monday Orbit said sales rose [4 percent|-] in the first [nine months|-]."],
    ["where it measures the period", "It sold them in the last [two weeks|-], Orbit said on Monday."],
    ["behind its period", "In the first half, sales rose [5 percent|-], Orbit said on Monday."],
    ["since which there was no more", "It made [12 cars|-], more than in any month since 2019."],
    ["where it is an age", "Mari Lund, [42|-], was hurt in May."],
    ["where there is none", "It made [12 cars|-]."],
  ])("%s: %s", (_, marked) => expect(dated(marked)).toBe(marked));
});
