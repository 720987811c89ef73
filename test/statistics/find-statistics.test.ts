import { describe, expect, test } from "vitest";
import type { Diagnostic, Statistic } from "../../src/article/types.js";
import { full, readMarked, statisticsOf, subject } from "./marked-statistics.js";

describe("the figures of a story's sentences", () => {
  test.each([
    "The ferry carried [some 200 passengers|count 200 passengers] and [12 crew members|count 12 members].",
    "Profit rose [4.2 percent|percentage 4.2 %] to [$1.5bn|money 1500000000 USD] in 2023.",
    "[One in five drivers|ratio 0.2 drivers] has paid for the tunnel, which cost [Rs 500 crore|money 5000000000 INR].",
    "Turnout fell by [3.5 percentage points|percentage-points 3.5 percentage points] to [54 percent|percentage 54 %].",
    "Mari Lund, [42|age 42 a], ran [10 km|measure 10 km] in [39 minutes|duration 39 min].",
    "The mayor, aged [61|age 61 a], was joined by [dozens of residents|count 12..120 residents].",
    "Rain of [20 to 30 mm|measure 20..30 mm] fell at [minus 2 degrees Celsius|temperature -2 Cel].",
    "The rate is [12 per 100,000|rate 12 per 100,000], [three times|multiple 3 times] the national one.",
    "The city ranks [third|rank 3] of its size.",
  ])("%s", (marked) => expect(readMarked(marked, full)).toBe(marked));
});

describe("no figures", () => {
  test.each([
    "An F-16 and a MiG-29 crashed near Highway 61 on Route 9.",
    "The 9/11 attacks, COVID-19 and the G20 were on the list.",
    "The S&P 500 slipped while the Group of Seven met.",
    "She won 6-4, 7-5 and left at 5:30 p.m. on March 3.",
    "No one called 555-0199, and one of them said so.",
    "He invoked Article 50 in the 1990s, at the end of the 20th century.",
  ])("%s", (text) => expect(readMarked(text)).toBe(text));
});

describe("odd numbers", () => {
  test.each(["1,00,00,00", "1-2-3-4", "∞%", "", "%", "$", "0/0", "-", "1e", "from to", "one and a"])(
    "%j is no figure",
    (text) => expect(readMarked(text)).toBe(text),
  );

  test.each([
    "[½%|percentage 0.5 %]½",
    "[$$$ 5|money 5 USD] - % [3|number 3] to",
    // too large for a number
    "[9e999 ships|count null ships] sank.",
  ])("%s", (marked) => expect(readMarked(marked, full)).toBe(marked));

  test.each(["constructor", "toString", "valueOf", "hasOwnProperty", "__proto__"])(
    "%s, which every object has, is no unit, sign or fraction",
    (word) => {
      for (const text of [
        `5 ${word}`,
        `${word} 5`,
        `${word} $5`,
        `5 square ${word}`,
        `5 °${word}`,
        `$${word}5`,
      ]) {
        const found = statisticsOf(text);
        expect(
          found.map(({ value, kind, unit }) => [value, kind === "ratio", typeof (unit?.code ?? "")]),
        ).toEqual(found.map(() => [5, false, "string"]));
      }
    },
  );

  test("signs in a row are one sign", () => expect(readMarked("It cost [$$5|5].")).toBe("It cost [$$5|5]."));

  test("digits in no known grouping are a diagnostic", () => {
    const diagnostics: Diagnostic[] = [];
    expect(statisticsOf("The town has 1,00,00,00 people.", [], diagnostics)).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: "malformed-number", start: 13, end: 23 }]);
  });

  test("a number beyond a double has no value, and is a diagnostic", () => {
    const diagnostics: Diagnostic[] = [];
    const text = `It counted ${"9".repeat(400)} stars.`;
    expect(statisticsOf(text, [], diagnostics)).toMatchObject([{ kind: "count", value: null, range: null }]);
    expect(diagnostics).toMatchObject([{ code: "number-too-large" }]);
  });

  test("so is a range with such an end", () => {
    const diagnostics: Diagnostic[] = [];
    expect(statisticsOf(`It is between 5 and ${"9".repeat(400)} km away.`, [], diagnostics)).toMatchObject([
      { value: null, range: { low: 5, high: null } },
    ]);
    expect(diagnostics).toMatchObject([{ code: "number-too-large" }]);
  });
});

/** `money 5 EUR up: Sales`: kind, value, unit, change and subject. */
const read = (statistic: Statistic): string => {
  const { change } = statistic;
  const moved = change === null ? "" : change === "increase" ? " up" : " down";
  return `${full(statistic)}${moved}: ${subject(statistic)}`;
};

describe("all that is read of them", () => {
  test.each([
    // earnings
    "Net profit rose to [Rs 1,243 crore|money 12430000000 INR up: Net profit], compared with [Rs 1,088 crore|money 10880000000 INR: Net profit] a year ago.",
    "Expenses stood at [Rs 16,701.5 crore|money 167015000000 INR: Expenses], up [8.3 per cent|percentage 8.3 % up: Expenses].",
    "Harlow posted a profit of [$412 million|money 412000000 USD: a profit], or [$1.37 a share|money 1.37 USD: a profit].",
    "Revenue climbed [11%|percentage 11 % up: Revenue] to [$5.62 billion|money 5620000000 USD up: Revenue], versus expectations of [$5.5 billion|money 5500000000 USD: expectations].",
    "Free cash flow [more than tripled|multiple 3.. up: Free cash flow] to [$680 million|money 680000000 USD up: Free cash flow].",
    "Phones made up [61%|percentage 61 %: Phones] of sales, up from [54%|percentage 54 %: Phones].",
    "It booked a net profit of [14.3 trillion rupiah|money 14300000000000 IDR: a net profit] ([$861 million|money 861000000 USD: a net profit]), down [5%|percentage 5 % down: a net profit] from [15.05 trillion rupiah|money 15050000000000 IDR: a net profit].",
    "Its bad-loan ratio rose to [2.9% from 2.4%|percentage 2.4..2.9 % up: Its bad-loan ratio].",
    // markets
    "The index rose [21.17 points|count 21.17 points up: The index], or [0.68 percent|percentage 0.68 % up: The index], to close at [3,126.43|number 3126.43: The index].",
    "Brent crude futures lost [92 cents|money 92 cents down: Brent crude futures], or [1.4 percent|percentage 1.4 % down: Brent crude futures].",
    "Wheat rose [1-3/4 cents|money 1.75 cents up: Wheat] to [$5.52-1/4 a bushel|money 5.5225 USD: Wheat].",
    "Yields are seen at [186.0 bushels per acre|measure 186 [bu_us]/[acr_us]: Yields].",
    // disasters
    "A magnitude [6.9|measure 6.9 magnitude: earthquake] earthquake struck at a depth of [10 km|measure 10 km: a depth] ([6.2 miles|measure 6.2 [mi_i]: a depth]).",
    "It killed [at least 69 people|count 69.. people: people] and injured [more than 150|count 150.. people: people].",
    "[At least 30|count 30.. dead: the dead] of the dead were in Bogo.",
    "[Six|count 6 injured: the injured] of the injured were in critical condition.",
    "Winds of [110 kph|measure 110 km/h: Winds] ([68 mph|measure 68 [mi_i]/h: Winds]) tore down [22 sheds|count 22 sheds: sheds].",
    // elections
    "Jara won [3,446,854 votes|count 3446854 votes: votes], Kast [3,083,144|count 3083144 votes: votes].",
    "In the [155-seat|count 155 seat: lower house] lower house, the right won [76 seats|count 76 seats: seats], [two|count 2 seats: seats] short of a majority.",
    "Kast won [10|count 10 regions: 16 regions] of [16 regions|count 16 regions: regions].",
    "The House passed the bill 222 to 209.",
  ])("%s", (marked) => expect(readMarked(marked, read)).toBe(marked));
});
