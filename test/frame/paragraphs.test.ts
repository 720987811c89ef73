import { expect, test } from "vitest";
import { splitLines } from "../../src/frame/lines.js";
import { joinParagraphs } from "../../src/frame/paragraphs.js";

test.each([
  ["blank lines between", "The ferry sank.\n\nNobody was hurt.", ["The ferry sank.", "Nobody was hurt."]],
  ["a line for each", "The ferry sank.\nNobody was hurt.", ["The ferry sank.", "Nobody was hurt."]],
  [
    "wrapped at a margin",
    "The ferry sank off the coast\non Monday, and nobody\nwas hurt.\n\nPolice came.",
    ["The ferry sank off the coast\non Monday, and nobody\nwas hurt.", "Police came."],
  ],
  [
    "wrapped and set in",
    "   The ferry sank off the coast\non Monday.\n   Police came by\nboat.",
    ["The ferry sank off the coast\non Monday.", "Police came by\nboat."],
  ],
  [
    "wrapped, in capitals",
    "THE FERRY SANK THIS MORNING NEAR THE HARBOUR\nOF THE CAPITAL AFTER A STORM THAT LASTED ALL\nNIGHT.",
    ["THE FERRY SANK THIS MORNING NEAR THE HARBOUR\nOF THE CAPITAL AFTER A STORM THAT LASTED ALL\nNIGHT."],
  ],
  ["a table", "Wheat 12 up\nCorn 14 down\nOats 9 flat", ["Wheat 12 up", "Corn 14 down", "Oats 9 flat"]],
  [
    "a list in wrapped text",
    "The plan has parts that\nare new:\n- a bridge over the\nriver\n- a road",
    ["The plan has parts that\nare new:", "- a bridge over the\nriver", "- a road"],
  ],
])("%s", (_, text, expected) => {
  expect(joinParagraphs(text, splitLines(text)).map(({ start, end }) => text.slice(start, end))).toEqual(
    expected,
  );
});
