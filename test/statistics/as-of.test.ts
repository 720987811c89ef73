import { describe, expect, test } from "vitest";
import { findDates } from "../../src/dates/find-dates.js";
import { findStatistics } from "../../src/statistics/find-statistics.js";
import { readBody } from "../../src/text/body.js";
import { excerpt } from "../../src/text/span.js";

/** The text of the date that each figure of a paragraph has. */
function datesOf(text: string): (string | null)[] {
  const body = readBody(text, [excerpt(text, 0, text.length)]);
  const dates = findDates(body, "2024-12-18", []);
  return findStatistics(body, dates, [], null, []).map(({ date }) =>
    date === null ? null : dates[date].text,
  );
}

describe("the date that governs a figure", () => {
  test.each([
    ["Sales rose 4 percent in 2023.", ["2023"]],
    ["Wheat for December delivery rose 4 percent.", [null]],
    ["Sales rose 4 percent in May from April, and were 9 percent up.", ["May", "May"]],
    ["It made 12 cars in May, more than in April, and sold 9.", ["May", "May"]],
    ["From May 3 to May 9 it made 12 cars.", ["May 9"]],
    ["It has 12 cars and plans to make 9 by June.", [null, "June"]],
    ["Some 12 died and 9 were hurt in June.", ["June", "June"]],
    ["On Monday it had its driest spring in 40 years.", [null]],
    ["On Monday it ran for 40 years.", ["Monday"]],
    ["On Saturday, police found 12 guns.", ["Saturday"]],
    ["It made 12 cars in 2019 and 15 cars in 2020.", ["2019", "2020"]],
    ["On Monday it made 12 cars, up from 9 cars in June.", ["Monday", "June"]],
    ["It made 12 cars. It was sold in 2020.", [null]],
    ["It made 12 cars.", [null]],
    ["Sales fell 4 percent, their steepest drop since May 2021.", [null]],
    ["Sales fell 4 percent in June, the most since 2019.", ["June"]],
    ["Sales fell 4 percent from a year earlier.", [null]],
    ["Sales fell 4 percent from a year earlier to 9 cars in May.", ["May", "May"]],
    ["Pay will rise 4 percent from June.", ["June"]],
    ["Sales were 4 percent higher than in 2019.", [null]],
    ["Sales rose 4 percent, after 3 percent in June.", [null, "June"]],
    ["Sales fell 4 cents, or 1 percent, in June.", ["June", "June"]],
    ["It made 12 cars, down from 15 cars in June.", [null, "June"]],
    ["On Saturday it built 12 homes for victims of the 2023 floods.", ["Saturday"]],
    ["It lost 4 trees in forest fires since May 2021.", ["May 2021"]],
    ["Sales have grown 4 percent since May 2021.", ["May 2021"]],
  ])("%s", (text, expected) => expect(datesOf(text)).toEqual(expected));
});
