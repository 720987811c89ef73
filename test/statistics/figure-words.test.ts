import { describe, expect, test } from "vitest";
import { CURRENCY_CODES, MINOR_UNITS } from "../../src/lexicon/currencies.js";
import { DURATIONS, MEASURES, TEMPERATURES } from "../../src/lexicon/units.js";
import { FIGURE_WORDS } from "../../src/statistics/figure-words.js";
import { BEGINS, CURRENCY, PAID, UNIT } from "../../src/statistics/role-bits.js";
import { statisticsOf } from "./marked-statistics.js";

/** Every form in a table of the lexicon: its values are words with a space between. */
const forms = (table: Record<string, string>) => Object.values(table).join(" ").split(" ");

describe("every form in the lexicon has the role that lets it be read", () => {
  test.each([
    ["measures", forms(MEASURES), UNIT],
    ["times", forms(DURATIONS), UNIT],
    ["temperatures", Object.keys(TEMPERATURES), UNIT],
    ["minor units", MINOR_UNITS.split(" "), CURRENCY],
    ["codes", CURRENCY_CODES.toLowerCase().split(" "), CURRENCY | PAID],
    ["numbers", ["seven", "million", "dozens", "third"], BEGINS],
  ])("%s", (_, words, role) =>
    expect(words.filter((word) => ((FIGURE_WORDS.get(word) ?? 0) & role) !== role)).toEqual([]),
  );
});

test.each(["km", "hectares", "yuan", "euros", "pct", "knots", "weeks", "°"])("5 %s is read", (unit) =>
  expect(statisticsOf(`It was 5 ${unit}.`)[0]?.unit).not.toBeNull(),
);

test.each(["boats", "people", "constructor", ""])("%s is no word of figures", (word) =>
  expect(FIGURE_WORDS.get(word)).toBeUndefined(),
);
