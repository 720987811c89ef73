import { describe, expect, test } from "vitest";
import { mojibakeAt } from "../../src/text/mojibake.js";

describe("reads", () => {
  test.each<[string, string, string, number]>([
    ["an apostrophe", "â€™", "’", 3],
    ["an opening single mark", "â€˜", "‘", 3],
    ["an opening mark", "â€œ", "“", 3],
    ["a closing mark", "â€\u009d", "”", 3],
    ["a closing mark whose last unit is lost", "â€ she", "”", 2],
    ["an en dash", "â€“", "–", 3],
    ["an em dash", "â€”", "—", 3],
    ["an ellipsis", "â€¦", "…", 3],
  ])("%s: %s is %s, in code units %i", (_, text, meant, length) =>
    expect(mojibakeAt(text, 0, text.length)).toEqual({ length, code: meant.charCodeAt(0) }),
  );
});

describe("leaves", () => {
  test.each([
    ["the letter in a French word", "âge"],
    ["the letter at the end", "â"],
    ["a euro sign alone", "€5"],
    ["the mark itself", "’"],
    ["another letter before a euro sign", "ä€5"],
  ])("%s: %s", (_, text) => expect(mojibakeAt(text, 0, text.length)).toBeNull());
});

test("does not read beyond the end it is given", () => {
  expect(mojibakeAt("â€™", 0, 1)).toBeNull();
  expect(mojibakeAt("â€™", 0, 2)).toEqual({ length: 2, code: 0x201d });
});
