import { describe, expect, test } from "vitest";
import {
  dayNumber,
  daysInMonth,
  earliestYear,
  easterSunday,
  fromDayNumber,
  isoDate,
  isoMonth,
  latestYear,
  nearestYear,
  weekdayOf,
} from "../src/calendar.js";

describe("how many days a month has", () => {
  test.each<[year: number, month: number, days: number]>([
    [2023, 2, 28],
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2024, 4, 30],
    [2024, 12, 31],
  ])("month %i-%i has %i days", (year, month, days) => expect(daysInMonth(year, month)).toBe(days));
});

describe("a day as ISO 8601, if the calendar has it", () => {
  test.each<[year: number, month: number, day: number, iso: string | null]>([
    [2024, 12, 17, "2024-12-17"],
    [987, 1, 2, "0987-01-02"],
    [2024, 13, 1, null],
    [2024, 0, 1, null],
    [2024, 2, 30, null],
    [2024, 2, 0, null],
    [0, 1, 1, null],
    [10000, 1, 1, null],
  ])("%i-%i-%i is %s", (year, month, day, iso) => expect(isoDate(year, month, day)).toBe(iso));
});

describe("the number of a day and its weekday, from Sunday as 0", () => {
  test.each<[iso: string, number: number, weekday: number]>([
    ["1970-01-01", 0, 4],
    ["2024-12-17", 20_074, 2],
    ["1969-12-28", -4, 0],
    ["2000-02-29", 11_016, 2],
    ["1900-02-28", -25_509, 3],
    ["0001-01-01", -719_162, 1],
    ["9999-12-31", 2_932_896, 5],
  ])("%s is day %i, weekday %i", (iso, number, weekday) => {
    expect(dayNumber(iso)).toBe(number);
    expect(fromDayNumber(number)).toBe(iso);
    expect(weekdayOf(iso)).toBe(weekday);
  });
});

test("the years end with 9999 and begin with 1", () => {
  expect(fromDayNumber(2_932_897)).toBe(null);
  expect(fromDayNumber(-719_163)).toBe(null);
  expect(isoMonth(1, 1, -1)).toBe(null);
  expect(isoMonth(9999, 12, 1)).toBe(null);
});

describe("the year of a month and a day", () => {
  test.each<
    [
      month: number,
      day: number,
      from: string,
      nearest: string | null,
      latest: string | null,
      earliest: string | null,
    ]
  >([
    [12, 30, "2025-01-02", "2024-12-30", "2024-12-30", "2025-12-30"],
    [1, 2, "2024-12-30", "2025-01-02", "2024-01-02", "2025-01-02"],
    [7, 1, "2024-07-01", "2024-07-01", "2024-07-01", "2024-07-01"],
    [2, 29, "2025-06-01", "2024-02-29", "2024-02-29", "2028-02-29"],
    [2, 29, "2022-06-01", "2024-02-29", "2020-02-29", "2024-02-29"],
    [2, 29, "1900-03-01", "1904-02-29", "1896-02-29", "1904-02-29"],
    [2, 30, "2025-06-01", null, null, null],
  ])("%i/%i, seen from %s", (month, day, from, nearest, latest, earliest) => {
    expect(nearestYear(month, day, from)).toBe(nearest);
    expect(latestYear(month, day, from)).toBe(latest);
    expect(earliestYear(month, day, from)).toBe(earliest);
  });
});

describe("Easter", () => {
  test.each<[year: number, iso: string]>([
    [1818, "1818-03-22"],
    [1943, "1943-04-25"],
    [1954, "1954-04-18"],
    [1981, "1981-04-19"],
    [2000, "2000-04-23"],
    [2011, "2011-04-24"],
    [2024, "2024-03-31"],
    [2026, "2026-04-05"],
    [2076, "2076-04-19"],
  ])("Easter Sunday of %i is %s", (year, iso) => expect(easterSunday(year)).toBe(iso));
});

describe("a month some months on or back", () => {
  test.each<[year: number, month: number, shift: number, iso: string]>([
    [2024, 12, 0, "2024-12"],
    [2024, 12, 1, "2025-01"],
    [2024, 1, -1, "2023-12"],
    [2024, 6, -30, "2021-12"],
  ])("%i-%i and %i months is %s", (year, month, shift, iso) =>
    expect(isoMonth(year, month, shift)).toBe(iso),
  );
});
