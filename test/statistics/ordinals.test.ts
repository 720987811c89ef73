import { expect, test } from "vitest";
import { readOrdinal } from "../../src/statistics/ordinals.js";
import { readBody } from "../../src/text/body.js";
import { excerpt } from "../../src/text/span.js";

/** Value of the ordinal that a text begins with, and the word glued to it; null where it begins with none. */
function read(text: string): unknown {
  const ordinal = readOrdinal(readBody(text, [excerpt(text, 0, text.length)]).tokens, 0);
  return ordinal === null ? null : [ordinal.value, ordinal.joined];
}

test.each([
  ["third", [3, ""]],
  ["12th", [12, ""]],
  ["twenty-first", [21, ""]],
  ["second-largest", [2, "largest"]],
  ["154th-largest", [154, "largest"]],
  ["three", null],
  ["12", null],
  ["twenty-one", null],
  ["largest", null],
])("%s", (text, ordinal) => expect(read(text)).toEqual(ordinal));
