import { describe, expect, test } from "vitest";
import {
  ANCHOR,
  ARTICLE,
  BEGINS,
  BOUND,
  boundary,
  figureRole,
  JOINED,
  PAID,
  SECOND,
} from "../../src/statistics/figure-roles.js";
import { wordAt } from "../../src/text/vocabulary.js";

const NAMES = { ANCHOR, ARTICLE, BOUND, BEGINS, SECOND, JOINED, PAID };

/** The names of what a word is to a figure. */
function roles(text: string): string {
  const role = figureRole(wordAt(text, 0, text.length));
  return Object.entries(NAMES)
    .filter(([, bit]) => (role & bit) !== 0)
    .map(([name]) => name)
    .join(" ");
}

describe("what a word is to a figure", () => {
  test.each([
    ["12", "ANCHOR BEGINS SECOND"],
    ["seven", "ANCHOR BEGINS"],
    ["dozens", "ANCHOR BEGINS"],
    ["threefold", "ANCHOR BEGINS"],
    ["manifold", "BEGINS"],
    ["a", "ARTICLE PAID"],
    ["third", "ANCHOR BEGINS"],
    ["second-largest", "ANCHOR BEGINS JOINED"],
    ["mid-20s", "ANCHOR JOINED"],
    ["mid-term", "JOINED"],
    ["minus", "BEGINS"],
    ["than", "BOUND"],
    ["to", "SECOND"],
    ["$", "SECOND PAID"],
    ["Rs", "PAID"],
    ["MUSD", "PAID"],
    ["U.S.", "BEGINS JOINED PAID"],
    ["money", ""],
    ["two-thirds", "ANCHOR JOINED"],
    ["USD10", "ANCHOR JOINED"],
    ["well-known", "JOINED"],
    ["boats", ""],
    ["%", ""],
  ])("%s: %s", (text, expected) => expect(roles(text)).toBe(expected));
});

test.each([
  ["two-thirds", 3],
  ["usd10", 3],
  ["boats", -1],
])("the first hyphen or digit behind letters of %s", (text, expected) =>
  expect(boundary(text)).toBe(expected),
);
