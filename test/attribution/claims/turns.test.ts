import { describe, expect, test } from "vitest";
import { attributionsIn, attributionsOf } from "../attributed.js";

describe("turns of a transcript", () => {
  test("a name in capitals and a colon begin a turn, which goes on to the paragraph's end", () => {
    expect(attributionsIn("HOLM: Will you resign?\n\nDAHL: No. I was elected.")).toEqual([
      "HOLM | : | Will you resign?",
      "DAHL | : | No. I was elected.",
    ]);
  });

  test("a remark on how it is said is no part of the name", () => {
    expect(attributionsIn("HOLM (voice-over): Will you resign?\n\nDAHL: No. I was elected.")).toEqual([
      "HOLM | : | Will you resign?",
      "DAHL | : | No. I was elected.",
    ]);
    expect(attributionsIn("HOLM (voice-over) left.\n\nDAHL (on set) spoke.")).toEqual([]);
  });

  test("the name may stand inside an opening mark", () => {
    expect(attributionsIn('"HOLM: Will you resign?"\n\n"DAHL: No. I was elected."')).toEqual([
      'HOLM | : | Will you resign?"',
      'DAHL | : | No. I was elected."',
    ]);
  });

  test("names that are not in capitals take turns where one of them comes back", () => {
    expect(attributionsIn("Reporter: Will you resign?\n\nLund: No. Never.\n\nReporter: Why?")).toEqual([
      "Reporter | : | Will you resign?",
      "Lund | : | No. Never.",
      "Reporter | : | Why?",
    ]);
    expect(attributionsIn("Where: Town Hall, Oslo.\n\nPrice: Ten crowns.")).toEqual([]);
    expect(attributionsIn("Price: Ten crowns.\n\nPrice: Six crowns.")).toEqual([]);
  });

  test("a name and a figure are a list's", () => {
    const lines = (...figures: string[]) =>
      figures.map((figure, i) => `${i % 2 ? "Holm" : "Dahl"}: ${figure}`);
    expect(attributionsIn(lines("1,240.", "980.", "33 percent.").join("\n\n"))).toEqual([]);
    expect(attributionsIn(lines("40 of us left, all of them by night.", "Why?", "No.").join("\n\n"))).toEqual(
      ["Dahl | : | 40 of us left, all of them by night.", "Holm | : | Why?", "Dahl | : | No."],
    );
  });

  test("questions and answers may be marked with a letter and a stop", () => {
    expect(attributionsIn("Q. Will you resign?\n\nA. No. I was elected.")).toEqual([
      "Q. | Q. | Will you resign?",
      "A. | A. | No. I was elected.",
    ]);
    expect(attributionsIn("A. Lund won the race.\n\nA. Holm was third.")).toEqual([]);
  });

  test("a name between a dash and a colon surely has the speech behind it", () => {
    const sure = (text: string) =>
      attributionsOf(text).attributions.map(({ confidence }) => confidence > 0.8);
    expect(sure("It was a tie - Olga Dahl: “It was close in all 20 towns.”")).toEqual([true]);
    expect(sure("It was a tie - Olga Dahl and Per Lund: “It was close in all 20 towns.”")).toEqual([true]);
    expect(sure("Three boats - Sea Bird: “Wave” - left.")).toEqual([false]);
  });

  test("a name with what he is and a colon has the quotation behind it", () => {
    const view = "OLGA DAHL, CHIEF ECONOMIST AT DELTA BANK, OSLO";
    expect(attributionsIn(`Comments on the vote. ${view}: “It is a defeat. We will sell.”`)).toEqual([
      `${view} | : | “It is a defeat. We will sell.”`,
    ]);
    expect(attributionsIn(`Stocks fell.\n\n${view}:\n\n“It is a defeat.”`)).toEqual([
      `${view} | : | “It is a defeat.”`,
    ]);
    expect(attributionsIn("Delta Bank, which rose, had a sign: “Open.”")).not.toContainEqual(
      expect.stringContaining("which rose, had"),
    );
  });

  test("a mark alone is no turn", () => {
    expect(attributionsIn("HOLM: Will you resign?\n\nDAHL: No.\n\n“")).toEqual([
      "HOLM | : | Will you resign?",
      "DAHL | : | No.",
    ]);
  });

  test("one turn is no transcript, and a label is no speaker", () => {
    expect(attributionsIn("WEATHER: Sun in the north.")).toEqual([]);
    expect(attributionsIn("UPDATE: The road is open.\n\nNOTE: Times are local.")).toEqual([]);
  });
});
