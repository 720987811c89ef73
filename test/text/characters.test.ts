import { expect, test } from "vitest";
import {
  classOf,
  COMBINING,
  DIGIT,
  isLetter,
  isSpace,
  LOWER,
  NUMERAL,
  OTHER,
  SPACE,
  UPPER,
} from "../../src/text/characters.js";

const NAMES = new Map([
  [OTHER, "other"],
  [SPACE, "space"],
  [DIGIT, "digit"],
  [NUMERAL, "numeral"],
  [COMBINING, "combining"],
  [LOWER, "lower"],
  [UPPER, "upper"],
]);

test.each([
  ["lower", "azßéñжع語ƛ"],
  ["upper", "AZÉÑЖǅ"],
  ["digit", "0189"],
  ["numeral", "½²٣Ⅻ"],
  ["combining", "\u0301\u0308\u093e"],
  // a zero-width space, a byte order mark and a NUL are no part of a word either
  ["space", " \t\n\r\u00a0\u2003\u200b\u3000\ufeff\0"],
  ["other", ".,;-–—'\"“”$%&/()\u007f€_\ud83d\ude00"],
])("%s: every one of %j", (name, characters) => {
  for (let i = 0; i < characters.length; i++)
    expect([characters[i], NAMES.get(classOf(characters.charCodeAt(i)))]).toEqual([characters[i], name]);
});

test("a class is the same when it is asked for again", () => {
  const once = Array.from({ length: 65536 }, (_, code) => classOf(code));
  const twice = Array.from({ length: 65536 }, (_, code) => classOf(code));
  expect(twice).toEqual(once);
});

test("letters and spaces have a question of their own", () => {
  expect([..."aZé9 \n."].map((c) => isLetter(c.charCodeAt(0)))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
  expect([..."aZ9 \n."].map((c) => isSpace(c.charCodeAt(0)))).toEqual([
    false,
    false,
    false,
    true,
    true,
    false,
  ]);
});
