import { describe, expect, test } from "vitest";
import { attributed, attributionsOf } from "../attributed.js";

describe("a quotation without a cue of its own", () => {
  test.each([
    [
      "goes on with the one before it in the paragraph",
      '["It is over,"|t] [Dahl|s] [said|c]. ["Nobody is coming back."|t]',
    ],
    [
      "belongs to the one that follows in the paragraph",
      '["It is over."|t] ["Nobody is coming back,"|t] [Dahl|s] [said|c].',
    ],
    [
      "is introduced by the colon of the paragraph before",
      '[Dahl|s] [continued|c]:\n\n["It is over. Nobody is coming back."|t]',
    ],
    [
      "is signed by the name behind a dash",
      '["It burned for hours."|t1] [-|c1] [Maria Lind|s1]\n\n["I ran."|t2] [-|c2] [Kari Holm|s2]',
    ],
    ["is signed on the next line", '["It burned for hours."|t]\n\n[-|c] [Maria Lind|s]'],
    ["stands on a banner", 'Rain fell on [a torn banner|s] ["We will not be moved from here"|t].'],
    ["is somebody's answer", '["Gutted,"|t] was [Dahl\'s|s] one-word verdict.'],
  ])("%s: %s", (_, marked) => expect(attributed(marked)).toBe(marked));

  test("is the speaker's of the paragraph before, where it is one alone", () => {
    const { attributions, quotes } = attributionsOf('"It is over," Dahl said.\n\n"Nobody is coming back."');
    expect(attributions.map(({ source, cue }) => [source?.text, cue?.text])).toEqual([
      ["Dahl", "said"],
      ["Dahl", undefined],
    ]);
    expect(attributions[1].quotes.map((q) => quotes[q].text)).toEqual(['"Nobody is coming back."']);
  });
});

describe("nobody's", () => {
  test.each([
    ["a quotation with nothing before it", '"It is over."\n\nThe hall was empty.'],
    ["an answer to a riddle", '"Gutted" was the answer to the clue.'],
    ["a title", 'The film "Harbour Lights" opens in May.'],
    [
      "a quotation two paragraphs behind the last speaker",
      '["It is over,"|t] [Dahl|s] [said|c].\n\nThe hall was empty. Rain fell.\n\n"Nobody came."',
    ],
  ])("%s: %s", (_, marked) => expect(attributed(marked)).toBe(marked));
});
