import { describe, expect, test } from "vitest";
import * as wirecopy from "../src/index.js";
import * as jsonSchema from "../src/interop/json-schema.js";
import * as ninjs from "../src/interop/ninjs.js";
import * as schemaOrg from "../src/interop/schema-org.js";
import * as webAnnotation from "../src/interop/web-annotation.js";
import { sampleArticle, sampleText } from "./support/sample-article.js";

const { parseArticle, validateArticle } = wirecopy;
const { toSchemaOrg } = schemaOrg;
const { toNinjs } = ninjs;
const { toWebAnnotations } = webAnnotation;

/** A function as JavaScript calls it, with whatever is at hand. */
type Call = (given?: unknown) => unknown;
type Parser = (text: string, options?: wirecopy.ParseOptions) => unknown;

const parsers: Record<string, Parser> = {
  parseArticle,
  parseDateline: wirecopy.parseDateline,
  extractDates: wirecopy.extractDates,
  extractQuotes: wirecopy.extractQuotes,
  extractAttributions: wirecopy.extractAttributions,
  extractStatistics: wirecopy.extractStatistics,
};

/** Every function that takes options, as one that takes nothing else; and an object of options that it accepts. */
const takers: [string, Call, string][] = [
  ...Object.entries(parsers).map(
    ([name, parse]) =>
      [
        name,
        (options: unknown) => parse("A story.", options as object),
        '{ referenceDate: "2024-12-17" }',
      ] as [string, Call, string],
  ),
  [
    "toSchemaOrg",
    (options) => toSchemaOrg(sampleArticle(), options as never),
    '{ url: "https://example.com/story" }',
  ],
  [
    "toNinjs",
    (options) => toNinjs(sampleArticle(), options as never),
    '{ uri: "https://example.com/story" }',
  ],
  [
    "toWebAnnotations",
    (options) => toWebAnnotations(sampleArticle(), sampleText, options as never),
    '{ source: "https://example.com/story.txt" }',
  ],
];
const take = new Map(takers.map(([name, call]) => [name, call]));

test("every function of the package is in the tables below, but for the one that takes nothing", () => {
  const entries = [wirecopy, schemaOrg, ninjs, webAnnotation, jsonSchema].flatMap(Object.entries);
  const functions = entries
    .filter(([, value]) => typeof value === "function")
    .map(([name]) => name as string);
  expect(functions.sort()).toEqual([...take.keys(), "validateArticle", "articleJsonSchema"].sort());
});

describe.each<[string, (text: unknown) => unknown]>([
  ...Object.entries(parsers).map(([name, parse]) => [name, parse as Call] as [string, Call]),
  ["validateArticle", (text) => validateArticle(sampleArticle(), text as string)],
  ["toWebAnnotations", (text) => toWebAnnotations(sampleArticle(), text as string, { source: "urn:x" })],
])("%s refuses a text that is no string:", (_, parse) => {
  test.each<[unknown, string]>([
    [42, "42 (number)"],
    [null, "null"],
    [undefined, "undefined"],
    [["a"], "an array"],
    [new String("a"), "a value of type object"],
    [Symbol("a"), "a value of type symbol"],
    [1n, "1 (bigint)"],
  ])("%o", (text, shown) => {
    expect(() => parse(text)).toThrow(
      new TypeError(`text: expected a string, the story to parse, but was given ${shown}`),
    );
  });
});

describe.each<[string, (article: unknown) => unknown]>([
  ["toSchemaOrg", (article) => toSchemaOrg(article as never)],
  ["toNinjs", (article) => toNinjs(article as never, { uri: "urn:x" })],
  ["toWebAnnotations", (article) => toWebAnnotations(article as never, sampleText, { source: "urn:x" })],
])("%s refuses an Article that is none:", (_, convert) => {
  test.each<[string, unknown, string]>([
    ["nothing", undefined, "article: expected an Article, as parseArticle gives it, but was given undefined"],
    ["null", null, "article: expected an Article, as parseArticle gives it, but was given null"],
    [
      "its text",
      "A story.",
      'article: expected an Article, as parseArticle gives it, but was given "A story."',
    ],
    [
      "several",
      [sampleArticle()],
      "article: expected an Article, as parseArticle gives it, but was given an array",
    ],
    [
      "one without its quotes",
      { ...sampleArticle(), quotes: undefined },
      "article.quotes: expected a list, as parseArticle gives it, but was given undefined",
    ],
    [
      "one with undefined for null",
      { ...sampleArticle(), dateline: undefined },
      "article.dateline: expected an object or null, as parseArticle gives it, but was given undefined",
    ],
    [
      "one with a text for a headline",
      { ...sampleArticle(), headline: "Ferry fares to rise" },
      'article.headline: expected an object or null, as parseArticle gives it, but was given "Ferry fares to rise"',
    ],
  ])("%s", (_, article, message) => {
    expect(() => convert(article)).toThrow(new TypeError(message));
  });
});

describe.each(takers)("%s refuses options it cannot read:", (_, call, example) => {
  test.each<[unknown, string]>([
    [null, "null"],
    ["2024-12-17", '"2024-12-17"'],
    [[], "an array"],
    [0, "0 (number)"],
  ])("%j", (options, shown) => {
    expect(() => call(options)).toThrow(
      new TypeError(`options: expected an object such as ${example}, but was given ${shown}`),
    );
  });
});

describe("an option that there is not is refused, by its name and those that there are:", () => {
  test.each([
    ...Object.keys(parsers).map((name) => [name, "the only one is referenceDate"]),
    ["toSchemaOrg", "there are url, datePublished, publisher"],
    ["toNinjs", "there are uri, versionCreated, contentCreated"],
    ["toWebAnnotations", "there are source, context"],
  ])("%s", (name, known) => {
    expect(() => take.get(name)!({ date: "2024-12-17" })).toThrow(
      new TypeError(`options.date: no such option; ${known}`),
    );
  });
});

const DAY = "a day of the calendar as YYYY-MM-DD";
const DATE_TIME = 'an RFC 3339 date-time such as "2025-03-04T09:30:00Z"';
const STORY = 'such as "https://example.com/story"';
const CONTEXT = "how many code units of text go before and behind a span, such as 32";
const publisher = { name: "The Daily Example" };

describe("the value of an option is refused with what it is and what it should be:", () => {
  test.each<[string, object, string, string]>([
    ["toSchemaOrg", { url: "" }, `url: expected the address of the story, ${STORY}`, '""'],
    [
      "toSchemaOrg",
      { url: new URL("urn:x") },
      `url: expected the address of the story, ${STORY}`,
      "a value of type object",
    ],
    [
      "toSchemaOrg",
      { datePublished: 2025 },
      `datePublished: expected ${DATE_TIME} or a day such as "2025-03-04"`,
      "2025 (number)",
    ],
    [
      "toSchemaOrg",
      { publisher: "AP" },
      'publisher: expected an object such as { name: "The Daily Example" }',
      '"AP"',
    ],
    [
      "toSchemaOrg",
      { publisher: {} },
      'publisher.name: expected a name such as "The Daily Example"',
      "undefined",
    ],
    [
      "toSchemaOrg",
      { publisher: { ...publisher, logo: 1 } },
      'publisher.logo: expected an address such as "https://example.com"',
      "1 (number)",
    ],
    ["toNinjs", {}, `uri: expected the identifier of the story, ${STORY}`, "undefined"],
    ["toNinjs", { uri: 3 }, `uri: expected the identifier of the story, ${STORY}`, "3 (number)"],
    [
      "toNinjs",
      { uri: "urn:x", versionCreated: new Date(0) },
      `versionCreated: expected ${DATE_TIME}`,
      "a Date; its toISOString() is the same as a string, in UTC",
    ],
    [
      "toWebAnnotations",
      {},
      'source: expected the address of the text, such as "https://example.com/story.txt"',
      "undefined",
    ],
    ["toWebAnnotations", { source: "urn:x", context: "9" }, `context: expected ${CONTEXT}`, '"9"'],
    ...Object.keys(parsers).flatMap((name): [string, object, string, string][] => [
      [
        name,
        { referenceDate: null },
        'referenceDate: expected an ISO 8601 date such as "2024-12-17"',
        "null",
      ],
      [
        name,
        { referenceDate: 20241217 },
        'referenceDate: expected an ISO 8601 date such as "2024-12-17"',
        "20241217 (number)",
      ],
      [
        name,
        { referenceDate: new Date(0) },
        'referenceDate: expected an ISO 8601 date such as "2024-12-17"',
        "a Date; its toISOString() is the same as a string, in UTC",
      ],
    ]),
  ])("%s: %j", (name, options, wanted, shown) => {
    expect(() => take.get(name)!(options)).toThrow(
      new TypeError(`options.${wanted}, but was given ${shown}`),
    );
  });

  test.each<[string, object, string, string]>([
    [
      "toSchemaOrg",
      { datePublished: "4 March" },
      `datePublished: expected ${DATE_TIME} or a day such as "2025-03-04"`,
      '"4 March"',
    ],
    [
      "toSchemaOrg",
      { datePublished: "2025-03-04T09:30" },
      `datePublished: expected ${DATE_TIME} or a day such as "2025-03-04"`,
      '"2025-03-04T09:30"',
    ],
    [
      "toNinjs",
      { uri: "urn:x", versionCreated: "2025-03-04" },
      `versionCreated: expected ${DATE_TIME}`,
      '"2025-03-04"',
    ],
    [
      "toNinjs",
      { uri: "urn:x", contentCreated: "2025-02-30T09:30:00Z" },
      `contentCreated: expected ${DATE_TIME}`,
      '"2025-02-30T09:30:00Z"',
    ],
    ["toWebAnnotations", { source: "urn:x", context: -1 }, `context: expected ${CONTEXT}`, "-1 (number)"],
    ["toWebAnnotations", { source: "urn:x", context: 0.5 }, `context: expected ${CONTEXT}`, "0.5 (number)"],
  ])("out of range, %s: %j", (name, options, wanted, shown) => {
    expect(() => take.get(name)!(options)).toThrow(
      new RangeError(`options.${wanted}, but was given ${shown}`),
    );
  });
});

test.each<[string, object]>([
  ["toSchemaOrg", { url: "https://example.com/ferry", datePublished: "2025-03-04", publisher }],
  ["toSchemaOrg", { url: undefined, datePublished: "2025-03-04T09:30:00.5+01:00", publisher: undefined }],
  ["toNinjs", { uri: "urn:x", versionCreated: "2025-03-04T09:30:00Z", contentCreated: undefined }],
  ["toWebAnnotations", { source: "urn:x", context: 0 }],
])("%s takes %j", (name, options) => {
  expect(() => take.get(name)!(options)).not.toThrow();
});

describe.each(Object.keys(parsers))(
  "%s refuses a reference date that is no day of the calendar as YYYY-MM-DD:",
  (name) => {
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
      expect(() => take.get(name)!({ referenceDate: date })).toThrow(
        new RangeError(
          `options.referenceDate: expected ${DAY}, such as "2024-12-17", but was given ${JSON.stringify(date)}`,
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

  test("of many characters is shown by its beginning", () => {
    expect(() => parseArticle("A story.", { referenceDate: "x".repeat(99) })).toThrow(
      `but was given "${"x".repeat(40)}…"`,
    );
  });
});
