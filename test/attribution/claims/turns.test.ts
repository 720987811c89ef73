import { describe, expect, test } from "vitest";
import { attributed, attributionsIn, attributionsOf } from "../attributed.js";

describe("a turn of a transcript begins with", () => {
  test.each([
    [
      "a name in capitals and a colon, and goes on to the paragraph's end",
      "[HOLM|s1][:|c1] [Will you resign?|t1]\n\n[DAHL|s2][:|c2] [No. I was elected.|t2]",
    ],
    [
      "a name with a remark on how it is said",
      "[HOLM|s1] (voice-over)[:|c1] [Will you resign?|t1]\n\n[DAHL|s2][:|c2] [No. I was elected.|t2]",
    ],
    [
      "a name inside an opening mark",
      '"[HOLM|s1][:|c1] [Will you resign?"|t1]\n\n"[DAHL|s2][:|c2] [No. I was elected."|t2]',
    ],
    [
      "a name in small letters, where one of them comes back",
      "[Reporter|s1][:|c1] [Will you resign?|t1]\n\n[Lund|s2][:|c2] [No. Never.|t2]\n\n[Reporter|s3][:|c3] [Why?|t3]",
    ],
    [
      "a letter and a stop, for question and answer",
      "[Q.|s1|c1] [Will you resign?|t1]\n\n[A.|s2|c2] [No. I was elected.|t2]",
    ],
    [
      "a word that could be a cue",
      "[Question|s1][:|c1] [Will you resign?|t1]\n\n[Answer|s2][:|c2] [No.|t2]\n\n[Question|s3][:|c3] [Why?|t3]",
    ],
    [
      "a name, though a figure follows",
      "[Dahl|s1][:|c1] [40 of us left, all of them by night.|t1]\n\n[Holm|s2][:|c2] [Why?|t2]\n\n[Dahl|s3][:|c3] [No.|t3]",
    ],
    [
      "a name and what he is",
      "[Olga Dahl, chief economist, Delta Bank|s1][:|c1] [It fell.|t1]\n\n[MAI LUND, ANALYST, OSLO|s2][:|c2] [It will rise.|t2]",
    ],
    [
      "a line that says so, and has the paragraph below it",
      "[OLGA DAHL, ECONOMIST, DELTA BANK|s1][:|c1]\n\n[It fell hard.|t1]\n\n[MAI LUND, ANALYST, OSLO|s2][:|c2]\n\n[It will rise.|t2]",
    ],
    [
      "such a line, though a figure follows below",
      "[OLGA DAHL, ECONOMIST, DELTA BANK|s1][:|c1]\n\n[40 of us left.|t1]\n\n[MAI LUND, ANALYST, OSLO|s2][:|c2]\n\n[It will rise.|t2]",
    ],
    [
      "an office and a name",
      "[MP Dahl|s1][:|c1] [It is late.|t1]\n\n[Speaker Mai Lund|s2][:|c2] [The minister will answer.|t2]",
    ],
    [
      "a word for asking and one for answering",
      "[Question|s1][:|c1] [Will you resign?|t1]\n\n[Answer|s2][:|c2] [No.|t2]",
    ],
    ["a name, and no mark alone", "[HOLM|s1][:|c1] [Will you resign?|t1]\n\n[DAHL|s2][:|c2] [No.|t2]\n\n“"],
  ])("%s: %s", (_, marked) => expect(attributed(marked)).toBe(marked));
});

describe("no turns", () => {
  test.each([
    ["one alone", "WEATHER: Sun in the north."],
    ["labels", "UPDATE: The road is open.\n\nNOTE: Times are local."],
    ["names with a remark, but no colon", "HOLM (voice-over) left.\n\nDAHL (on set) spoke."],
    ["words of which none comes back", "Where: Town Hall, Oslo.\n\nPrice: Ten crowns."],
    ["offices and names in a list", "Coach Mai Dahl: Oslo, Bergen.\n\nCaptain Per Lund: Moss."],
    ["one word that does", "Price: Ten crowns.\n\nPrice: Six crowns."],
    ["names and figures, which are a list", "Dahl: 1,240.\n\nHolm: 980.\n\nDahl: 33 percent."],
    ["places and their countries", "OSLO, NORWAY: Snow.\n\nROME, ITALY: Sun."],
    ["what the words are about", "ON PRICES: They fall.\n\nON RATES: They rise."],
    ["one letter alone", "A. Lund won the race.\n\nA. Holm was third."],
  ])("%s: %s", (_, text) => expect(attributed(text)).toBe(text));
});

describe("a name, what somebody is, and a colon have the quotation behind them", () => {
  test.each([
    "Comments on the vote. [OLGA DAHL, CHIEF ECONOMIST AT DELTA BANK, OSLO|s][:|c] [“It is a defeat. We will sell.”|t]",
    "Stocks fell.\n\n[OLGA DAHL, CHIEF ECONOMIST AT DELTA BANK, OSLO|s][:|c]\n\n[“It is a defeat.”|t]",
  ])("%s", (marked) => expect(attributed(marked)).toBe(marked));

  test("but not a name and what it did", () => {
    const rows = attributionsIn("Delta Bank, which rose, had a sign: “Open.”");
    expect(rows.filter((row) => row.includes("which rose, had"))).toEqual([]);
  });
});

test("the letter of a turn is no part of a source in it", () => {
  const marked = "[Q.|s1|c1] [[Critics|s2] [say|c2] [it is late|t2].|t1]\n\n[A.|s3|c3] [They are right.|t3]";
  expect(attributed(marked)).toBe(marked);
});

test("a name between a dash and a colon surely has the speech behind it", () => {
  const sure = (text: string) => attributionsOf(text).attributions.map(({ confidence }) => confidence > 0.8);
  expect(sure("It was a tie - Olga Dahl: “It was close in all 20 towns.”")).toEqual([true]);
  expect(sure("It was a tie - Olga Dahl and Per Lund: “It was close in all 20 towns.”")).toEqual([true]);
  expect(sure("Three boats - Sea Bird: “Wave” - left.")).toEqual([false]);
});
