import { describe, expect, test } from "vitest";
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

test("letters of Europe have the case that Unicode gives them", () => {
  for (let code = 0xa0; code < 0x250; code++) {
    const character = String.fromCharCode(code);
    const upper = /[\p{Lu}\p{Lt}]/u.test(character);
    expect([character, classOf(code) === UPPER, isLetter(code)]).toEqual([
      character,
      upper,
      /\p{L}/u.test(character),
    ]);
  }
});

describe("every one of these characters has the class", () => {
  test.each([
    ["lower", "azßéñжع語ƛ"],
    ["upper", "AZÉÑЖǅ"],
    ["digit", "0189"],
    ["numeral", "½²٣Ⅻ"],
    ["combining", "\u0301\u0308\u093e"],
    // a zero-width space, a byte order mark and a NUL are no part of a word either
    ["space", " \t\n\r\u00a0\u2003\u200b\u3000\ufeff\0"],
    ["other", ".,;-–—'\"“”$%&/()\u007f€_\ud83d\ude00"],
  ])("%s: %j", (name, characters) => {
    for (let i = 0; i < characters.length; i++)
      expect([characters[i], NAMES.get(classOf(characters.charCodeAt(i)))]).toEqual([characters[i], name]);
  });
});

test("a class is the same when it is asked for again", () => {
  const once = Array.from({ length: 65536 }, (_, code) => classOf(code));
  const twice = Array.from({ length: 65536 }, (_, code) => classOf(code));
  expect(twice).toEqual(once);
});

test("letters have a question of their own", () => {
  expect([..."aZé9 \n."].filter((c) => isLetter(c.charCodeAt(0)))).toEqual(["a", "Z", "é"]);
});

test("so have spaces", () => {
  expect([..."aZ9 \n."].filter((c) => isSpace(c.charCodeAt(0)))).toEqual([" ", "\n"]);
});
