import { expect, test } from "vitest";
import { sentenceAt } from "../../src/statistics/sentence-at.js";
import { readBody } from "../../src/text/body.js";
import { excerpt } from "../../src/text/span.js";

test("the sentence that holds a place", () => {
  const text = "It rained. Nobody came.  The hall was shut.";
  const body = readBody(text, [excerpt(text, 0, text.length)]);
  expect([0, 9, 11, 26, 42].map((place) => sentenceAt(body, place))).toEqual([0, 0, 1, 2, 2]);
  expect([10, 23, 99].map((place) => sentenceAt(body, place))).toEqual([-1, -1, -1]);
});
