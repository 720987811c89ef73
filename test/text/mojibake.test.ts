import { expect, test } from "vitest";
import { mojibakeAt } from "../../src/text/mojibake.js";

test.each([
  ["an apostrophe", "â€™", "’", 3],
  ["an opening single mark", "â€˜", "‘", 3],
  ["an opening mark", "â€œ", "“", 3],
  ["a closing mark", "â€\u009d", "”", 3],
  ["a closing mark whose last unit is lost", "â€ she", "”", 2],
  ["an en dash", "â€“", "–", 3],
  ["an em dash", "â€”", "—", 3],
  ["an ellipsis", "â€¦", "…", 3],
])("reads %s", (_, text, meant, length) =>
  expect(mojibakeAt(text, 0, text.length)).toEqual({ length, code: meant.charCodeAt(0) }),
);

test.each([
  ["the letter in a French word", "âge"],
  ["the letter at the end", "â"],
  ["a euro sign alone", "€5"],
  ["the mark itself", "’"],
])("leaves %s", (_, text) => expect(mojibakeAt(text, 0, text.length)).toBeNull());

test("does not read beyond the end it is given", () => {
  expect(mojibakeAt("â€™", 0, 1)).toBeNull();
  expect(mojibakeAt("â€™", 0, 2)).toEqual({ length: 2, code: 0x201d });
});
