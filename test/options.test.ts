import { describe, expect, test } from "vitest";
import {
  extractAttributions,
  extractDates,
  extractQuotes,
  extractStatistics,
  parseArticle,
  parseDateline,
  type ParseOptions,
} from "../src/index.js";

const parsers: [string, (text: string, options?: ParseOptions) => unknown][] = [
  ["parseArticle", parseArticle],
  ["parseDateline", parseDateline],
  ["extractDates", extractDates],
  ["extractQuotes", extractQuotes],
  ["extractAttributions", extractAttributions],
  ["extractStatistics", extractStatistics],
];
const withOptions = parsers.filter(([, parse]) => parse !== extractQuotes && parse !== extractStatistics);

describe.each(parsers)("%s refuses a text that is no string:", (_, parse) => {
  test.each<[unknown, string]>([
    [42, "text: expected a string, the story to parse, but was given 42 (number)"],
    [null, "text: expected a string, the story to parse, but was given null"],
    [undefined, "text: expected a string, the story to parse, but was given undefined"],
    [["a"], "text: expected a string, the story to parse, but was given an array"],
    [new String("a"), "text: expected a string, the story to parse, but was given a value of type object"],
    [Symbol("a"), "text: expected a string, the story to parse, but was given a value of type symbol"],
    [1n, "text: expected a string, the story to parse, but was given 1 (bigint)"],
  ])("%o", (text, message) => {
    expect(() => parse(text as string)).toThrow(new TypeError(message));
  });
});

describe.each(withOptions)("%s refuses options it cannot read:", (_, parse) => {
  test.each<[unknown, string]>([
    [null, 'options: expected an object such as { referenceDate: "2024-12-17" }, but was given null'],
    [
      "2024-12-17",
      'options: expected an object such as { referenceDate: "2024-12-17" }, but was given "2024-12-17"',
    ],
    [[], 'options: expected an object such as { referenceDate: "2024-12-17" }, but was given an array'],
    [{ date: "2024-12-17" }, "options.date: no such option; the only one is referenceDate"],
    [
      { referenceDate: new Date(0) },
      'options.referenceDate: expected an ISO 8601 date such as "2024-12-17", but was given a Date; its toISOString() has the day in UTC',
    ],
    [
      { referenceDate: null },
      'options.referenceDate: expected an ISO 8601 date such as "2024-12-17", but was given null',
    ],
    [
      { referenceDate: 20241217 },
      'options.referenceDate: expected an ISO 8601 date such as "2024-12-17", but was given 20241217 (number)',
    ],
  ])("%o", (options, message) => {
    expect(() => parse("A story.", options as ParseOptions)).toThrow(new TypeError(message));
  });
});

describe.each(withOptions)(
  "%s refuses a reference date that is no day of the calendar as YYYY-MM-DD:",
  (_, parse) => {
    test.each([
      "yesterday",
      "17/12/2024",
      "2024-12-17 10:00",
      "20241217",
      "2024-13-01",
      "2024-02-30",
      "2024-12",
      "24-12-17",
      "2024-12-17 ",
    ])("%j", (date) => {
      expect(() => parse("A story.", { referenceDate: date })).toThrow(
        new RangeError(
          `options.referenceDate: expected a day of the calendar as YYYY-MM-DD, such as "2024-12-17", but was given ${JSON.stringify(date)}`,
        ),
      );
    });
  },
);

describe("a reference date", () => {
  test.each([
    ["a day", "2024-12-17", "2024-12-17"],
    ["a day and a time, which is not read", "2024-12-17T23:30:00+09:00", "2024-12-17"],
    ["a leap day", "2024-02-29", "2024-02-29"],
  ])("may be %s", (_, referenceDate, iso) => {
    expect(parseArticle("A story.", { referenceDate }).date).toEqual({ iso, basis: "reference", span: null });
  });

  test.each([undefined, "", "None", "null", "NaN", "NaT"])(
    "may be missing, as tables write it: %j",
    (referenceDate) => {
      expect(parseArticle("A story.", { referenceDate }).date).toBeNull();
    },
  );
});
