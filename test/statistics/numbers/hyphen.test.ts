import { expect, test } from "vitest";
import { isHyphen } from "../../../src/statistics/numbers/hyphen.js";
import { readBody } from "../../../src/text/body.js";
import { excerpt } from "../../../src/text/span.js";

test.each([
  ["5-6", true],
  ["5–6", true],
  ["5 - 6", true],
  ["5 -- 6", false],
  ["5, 6", false],
  ["5", false],
])("%s", (text, expected) =>
  expect(isHyphen(readBody(text, [excerpt(text, 0, text.length)]).tokens[1])).toBe(expected),
);
