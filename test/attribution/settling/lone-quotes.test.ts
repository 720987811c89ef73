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
    [
      "is headed by a name and what he is",
      'Stocks fell.\n\n[OLGA DAHL, ECONOMIST, DELTA BANK|s]\n["It is a defeat."|t]',
    ],
    [
      "is headed by a title and a name",
      'Leaders spoke.\n\n* [French President Paul Roy|s], on X\n\n["It must hold."|t]',
    ],
    ["is headed by a name and a colon", 'Brann won.\n\n[Scorer Leo Lund|s][:|c]\n["I just hit it."|t]'],
    ["is signed behind a colon", '["It burned for hours"|t][:|c] [Maria Lind|s].'],
    ["stands on a banner", 'Rain fell on [a torn banner|s] ["We will not be moved from here"|t].'],
    ["is somebody's answer", '["Gutted,"|t] was [Dahl\'s|s] one-word verdict.'],
    ["is how somebody puts it", '["A farce,"|t] is how [Mayor Kari Dahl|s] puts it.'],
  ])("%s: %s", (_, marked) => expect(attributed(marked)).toBe(marked));

  test("is the speaker's of the paragraph before, where it is one alone", () => {
    const { attributions, quotes } = attributionsOf('"It is over," Dahl said.\n\n"Nobody is coming back."');
    expect(attributions.map(({ source, cue }) => [source?.text, cue?.text])).toEqual([
      ["Dahl", "said"],
      ["Dahl", undefined],
    ]);
    expect(attributions[1].quotes.map((q) => quotes[q].text)).toEqual(['"Nobody is coming back."']);
  });

  test("goes on with the one before it below the same line, until the next line", () => {
    const { attributions } = attributionsOf(
      'OLGA DAHL, ECONOMIST, DELTA BANK\n\n"It fell."\n\n"It will rise."\n\nMAI LUND, ANALYST, OSLO\n\n"Why?"',
    );
    expect(attributions.map(({ source }) => source?.text)).toEqual([
      "OLGA DAHL, ECONOMIST, DELTA BANK",
      "OLGA DAHL, ECONOMIST, DELTA BANK",
      "MAI LUND, ANALYST, OSLO",
    ]);
  });

  test("is his whom a line names, behind what it is about", () => {
    const { attributions } = attributionsOf(
      'OLGA DAHL, ECONOMIST, DELTA BANK\n\n"They fall."\n\nOn taxes: "Nobody pays more."\n\nOn her future: "I stay."',
    );
    expect(attributions.map(({ source, contents: [{ text }] }) => [source?.text, text])).toEqual([
      ["OLGA DAHL, ECONOMIST, DELTA BANK", '"They fall."'],
      ["OLGA DAHL, ECONOMIST, DELTA BANK", '"Nobody pays more."'],
      ["OLGA DAHL, ECONOMIST, DELTA BANK", '"I stay."'],
    ]);
  });

  test.each([
    "Following are highlights of Governor Ida Dahl's comments.",
    "Excerpts from an interview with Governor Ida Dahl.",
    "Here are key quotes from remarks by Governor Ida Dahl.",
  ])("is the speaker's whose words a story is announced to be: %s", (lede) => {
    const { attributions } = attributionsOf(
      `${lede}\n\nON PRICES\n\n"They fall."\n\nON RATES\n\n"They rise."\n\nON JOBS: "They go."`,
    );
    const spoken = attributions.filter(({ kind }) => kind === "direct");
    expect(spoken.map(({ source, contents: [{ text }] }) => [source?.text, text])).toEqual([
      ["Governor Ida Dahl", '"They fall."'],
      ["Governor Ida Dahl", '"They rise."'],
      ["Governor Ida Dahl", '"They go."'],
    ]);
  });
});

describe("nobody's", () => {
  test.each([
    ["a quotation with nothing before it", '"It is over."\n\nThe hall was empty.'],
    ["an answer to a riddle", '"Gutted" was the answer to the clue.'],
    ["a quotation behind what it is about", 'It rained.\n\nOn taxes: "Nobody pays more."'],
    ["a quotation below a heading", 'THE ROAD AHEAD\n\n"It is over."\n\nThe hall was empty.'],
    ["a quotation below a line that says what was done", 'Olga Dahl, economist, spoke\n\n"It is over."'],
    ["a quotation below a sentence that names somebody", 'It rained on Mayor Olga Dahl.\n\n"It is over."'],
    [
      "a quotation of a story about remarks",
      'Remarks by Ida Dahl drew a crowd.\n\nON PRICES\n\n"They fall."',
    ],
    ["a quotation that is how something ended", '"Gutted" is how the clue ends.'],
    ["a title and a subtitle", 'It was "Harbour Lights": Dahl stayed home.'],
    ["a title", 'The film "Harbour Lights" opens in May.'],
    [
      "a quotation two paragraphs behind the last speaker",
      '["It is over,"|t] [Dahl|s] [said|c].\n\nThe hall was empty. Rain fell.\n\n"Nobody came."',
    ],
  ])("%s: %s", (_, marked) => expect(attributed(marked)).toBe(marked));
});
