import { wordSet } from "./words.js";

/** A day of the year: month and day; with a weekday, the first such day from there on; with month 0, days from Easter Sunday. */
export type Holiday = readonly [month: number, day: number, weekday?: number];

/**
 * Holidays that are on one day wherever they are kept under that name, lower case. Others differ from country to
 * country ("Labour Day", "Memorial Day"), follow the moon ("Eid", "Diwali"), or are rather topics ("World AIDS Day").
 */
export const HOLIDAYS: ReadonlyMap<string, Holiday> = new Map([
  ["new year's day", [1, 1]],
  ["new year's eve", [12, 31]],
  ["martin luther king jr. day", [1, 15, 1]],
  ["australia day", [1, 26]],
  ["valentine's day", [2, 14]],
  ["presidents day", [2, 15, 1]],
  ["presidents' day", [2, 15, 1]],
  ["st. patrick's day", [3, 17]],
  ["st patrick's day", [3, 17]],
  ["good friday", [0, -2]],
  ["easter sunday", [0, 0]],
  ["easter monday", [0, 1]],
  ["easter", [0, 0]],
  ["anzac day", [4, 25]],
  ["may day", [5, 1]],
  ["juneteenth", [6, 19]],
  ["canada day", [7, 1]],
  ["bastille day", [7, 14]],
  ["columbus day", [10, 8, 1]],
  ["halloween", [10, 31]],
  ["all saints' day", [11, 1]],
  ["election day", [11, 2, 2]],
  ["veterans day", [11, 11]],
  ["armistice day", [11, 11]],
  ["thanksgiving day", [11, 22, 4]],
  ["thanksgiving", [11, 22, 4]],
  ["christmas eve", [12, 24]],
  ["christmas day", [12, 25]],
  ["christmas", [12, 25]],
  ["boxing day", [12, 26]],
]);

/** Calendars whose days of these names are others: "Lunar New Year's Eve", "Orthodox Easter". */
export const OTHER_CALENDARS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "lunar chinese orthodox coptic jewish persian",
);
