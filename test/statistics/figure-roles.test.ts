import { describe, expect, test } from "vitest";
import { boundary, figureRole, isPrefix } from "../../src/statistics/figure-roles.js";
import * as BITS from "../../src/statistics/role-bits.js";
import { wordAt } from "../../src/text/vocabulary.js";

/** The names of what a word is to a figure. */
function roles(text: string): string {
  const role = figureRole(wordAt(text, 0, text.length));
  return Object.entries(BITS)
    .filter(([name, bit]) => name !== "STARTS" && (role & bit) !== 0)
    .map(([name]) => name)
    .sort()
    .join(" ");
}

describe("what a word is to a figure", () => {
  test.each([
    ["12", "ANCHOR BEGINS SECOND"],
    ["seven", "ANCHOR BEGINS PREFIX"],
    ["twenty", "ANCHOR BEGINS PREFIX RANKED"],
    ["dozens", "ANCHOR BEGINS PREFIX"],
    ["threefold", "ANCHOR BEGINS MULTIPLE"],
    ["manifold", "BEGINS MULTIPLE"],
    ["doubled", "MULTIPLE RISE"],
    ["third", "ANCHOR BEGINS PREFIX RANKED"],
    ["second-largest", "ANCHOR BEGINS JOINED RANKED"],
    ["mid-20s", "ANCHOR JOINED"],
    ["mid-term", "JOINED"],
    ["minus", "BEGINS PREFIX"],
    ["than", "BETWEEN BOUND LEADING"],
    ["to", "BETWEEN LEADING PREFIX SECOND"],
    ["$", "CURRENCY PAID SECOND"],
    ["Rs", "CURRENCY PAID PREFIX"],
    ["MUSD", "CURRENCY PAID"],
    ["U.S.", "BEGINS JOINED PAID"],
    ["dollars", "CURRENCY NAMED"],
    ["crowns", "CURRENCY NAMED"],
    ["cents", "CURRENCY"],
    ["kilometres", "UNIT"],
    ["degrees", "UNIT"],
    ["rose", "RISE"],
    ["fell", "FALL"],
    ["more", "BETWEEN RISE"],
    ["plus", "PREFIX TRAILING"],
    ["≥", "LEADING"],
    ["%", "UNIT"],
    ["money", ""],
    ["two-thirds", "ANCHOR JOINED"],
    ["USD10", "ANCHOR JOINED"],
    ["well-known", "JOINED"],
    ["boats", ""],
    ["constructor", ""],
  ])("%s: %s", (text, expected) => expect(roles(text)).toBe(expected));
});

test.each([
  ["two-thirds", 3],
  ["usd10", 3],
  ["boats", -1],
])("where %s may be cut", (text, at) => expect(boundary(text)).toBe(at));

test.each([
  ["usd", true],
  ["minus", true],
  ["four", true],
  ["covid", false],
  ["", false],
])("whether '%s' may be cut off a figure", (letters, expected) => expect(isPrefix(letters)).toBe(expected));
