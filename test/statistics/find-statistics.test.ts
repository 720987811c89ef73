import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/article/types.js";
import { full, readMarked, statisticsOf } from "./marked-statistics.js";

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
  test.each([
    "1,00,00,00",
    "1-2-3-4",
    "∞%",
    "",
    "%",
    "$",
    "0/0",
    "-",
    "½%½",
    "1e",
    "from to",
    "one and a",
    "$$$ 5 - % 3 to",
  ])("%j gives no value that is no number", (text) => {
    for (const { value, range } of statisticsOf(text))
      for (const number of [value, range?.low ?? null, range?.high ?? null])
        expect(number === null || Number.isFinite(number)).toBe(true);
  });

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
