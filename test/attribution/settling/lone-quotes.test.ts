import { describe, expect, test } from "vitest";
import { attributionsIn, attributionsOf } from "../attributed.js";

describe("a quotation without a cue of its own", () => {
  test.each([
    [
      "goes on with the one before it in the paragraph",
      '"It is over," Dahl said. "Nobody is coming back."',
      ['Dahl | said | "It is over," … "Nobody is coming back."'],
    ],
    [
      "belongs to the one that follows in the paragraph",
      '"It is over." "Nobody is coming back," Dahl said.',
      ['Dahl | said | "It is over." … "Nobody is coming back,"'],
    ],
    [
      "is introduced by the colon of the paragraph before",
      'Dahl continued:\n\n"It is over. Nobody is coming back."',
      ['Dahl | continued | "It is over. Nobody is coming back."'],
    ],
    [
      "is signed by the name behind a dash",
      '"It burned for hours." - Maria Lind\n\n"I ran." - Kari Holm',
      ['Maria Lind | - | "It burned for hours."', 'Kari Holm | - | "I ran."'],
    ],
    [
      "is signed on the next line",
      '"It burned for hours."\n\n- Maria Lind',
      ['Maria Lind | - | "It burned for hours."'],
    ],
    [
      "stands on a banner",
      'Rain fell on a torn banner "We will not be moved from here".',
      ['a torn banner | - | "We will not be moved from here"'],
    ],
    ["is somebody's answer", '"Gutted," was Dahl\'s one-word verdict.', ['Dahl\'s | - | "Gutted,"']],
    [
      "alone in the next paragraph is the same speaker's",
      '"It is over," Dahl said.\n\n"Nobody is coming back."',
      ['Dahl | said | "It is over,"', 'Dahl | - | "Nobody is coming back."'],
    ],
  ])("%s", (_title, text, expected) => expect(attributionsIn(text)).toEqual(expected));
});

describe("nobody's", () => {
  test.each([
    ["a quotation with nothing before it", '"It is over."\n\nThe hall was empty.'],
    ["an answer to a riddle", '"Gutted" was the answer to the clue.'],
    ["a title", 'The film "Harbour Lights" opens in May.'],
  ])("%s", (_title, text) => expect(attributionsOf(text).attributions).toEqual([]));

  test("a quotation two paragraphs behind the last speaker", () => {
    const text = '"It is over," Dahl said.\n\nThe hall was empty. Rain fell.\n\n"Nobody came."';
    expect(attributionsIn(text)).toEqual(['Dahl | said | "It is over,"']);
  });
});
