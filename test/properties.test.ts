import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleSchema, parseArticle, validateArticle } from "../src/index.js";

/** What wire copy is made of, to be put together in any order. */
const PIECES = [
  [
    "SEOUL, Dec 17 (Yonhap) --",
    "Seoul, Dec 17",
    " date 2024-12-17 ",
    "By Ida Holm",
    "(Reuters) -",
    "--IANS",
    "Enditem",
  ],
  [
    "the minister said",
    "according to a report",
    "he added",
    "she told Reuters on Tuesday",
    "Police said",
    "X, who",
  ],
  [
    '"',
    "'",
    "\u201c",
    "\u201d",
    "\u2018",
    "\u2019",
    "\u00ab",
    "\u00bb",
    "(",
    ")",
    ",",
    ".",
    "…",
    "?",
    " - ",
    "—",
    ":",
  ],
  [
    "some 200 soldiers",
    "$1.2bn",
    "3 percent",
    "one in five",
    "10-12 km",
    "1,000,000,000,000",
    "0.",
    "1e400",
    "½",
  ],
  ["on Friday", "last month", "Feb. 30", "2024-12-17", "Monday", "in 1999"],
  [" ", "\n", "\n\n", "\r\n", "\t", "\u00a0", "\u2028", "\u0000", "\u200b", "\ufeff", "\u0085"],
  ["\ud800", "\udc00", "\ud83d\ude00", "e\u0301", "İ", "ß", "한국", "العربية"],
].flat();

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join("")),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(" ")),
);
/** What once broke a stage. */
const ONCE_FAILED = ["\u2019\r\n\r\n(Reuters) -last month - ("];
const anyDay = fc.constantFrom(undefined, "2024-12-17", "2024-02-29", "0001-01-01", "9999-12-31");

/** Every excerpt of an Article, at whatever depth. */
function excerptsIn(value: unknown): { start: number; end: number; text: string }[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(excerptsIn);
  return "start" in value && "text" in value ? [value as never, ...inner] : inner;
}

function check(property: (text: string, referenceDate: string | undefined) => void): void {
  const examples = ONCE_FAILED.map((text): [string, string] => [text, "2024-12-17"]);
  fc.assert(fc.property(anyText, anyDay, property), { numRuns: 500, examples });
}

describe("any string", () => {
  test("parses into what the schema describes and the text bears out", () => {
    check((text, referenceDate) => {
      const article = parseArticle(text, { referenceDate });
      expect(articleSchema.safeParse(article).error).toBeUndefined();
      expect(validateArticle(article, text)).toBe(article);
    });
  });

  test("gives excerpts that are what the text holds there", () => {
    check((text, referenceDate) => {
      for (const { start, end, text: printed } of excerptsIn(parseArticle(text, { referenceDate })))
        expect(printed).toBe(text.slice(start, end));
    });
  });

  test("gives the same Article every time", () => {
    check((text, referenceDate) => {
      expect(parseArticle(text, { referenceDate })).toEqual(parseArticle(text, { referenceDate }));
    });
  });

  test("gives plain JSON", () => {
    check((text, referenceDate) => {
      const article = parseArticle(text, { referenceDate });
      expect(JSON.parse(JSON.stringify(article))).toStrictEqual(article);
    });
  });
});
