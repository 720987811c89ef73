import { expect, test } from "vitest";
import { findOddCharacters } from "../../src/frame/odd-characters.js";

test.each([
  ["The ferry\tsank.\r\n", []],
  ["The ferry 🚢 sank.", []],
  ["The ferry\u0000 sank.\u007f", ["control-character 9", "control-character 16"]],
  ["The \ud83d ferry \udea2", ["lone-surrogate 4", "lone-surrogate 12"]],
])("%j", (text, expected) => {
  expect(findOddCharacters(text).map(({ code, start }) => `${code} ${start}`)).toEqual(expected);
});

test("no more are reported than can be read", () => {
  expect(findOddCharacters("\u0001".repeat(1000))).toHaveLength(20);
});
