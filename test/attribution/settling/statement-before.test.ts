import { describe, expect, test } from "vitest";
import { attributionsIn } from "../attributed.js";

describe("a paragraph of direct speech goes on with the statement before it", () => {
  test.each([
    ["told", "Dahl denied that she had lied."],
    ["promised", "Dahl promised that the dam would hold."],
    ["told with praise", "Dahl praised the crew for its patience."],
    ["by the speaker of the main clause", "Dahl said Lund had warned of a flood."],
    ["with a participle", "Dahl shook her head, saying the dam was safe."],
  ])("%s: %s", (_, statement) => {
    expect(attributionsIn(`${statement}\n\n"I checked it myself."`).at(-1)).toBe(
      'Dahl | - | "I checked it myself."',
    );
  });
});

describe("but not", () => {
  test.each([
    ["where nothing is said", "Dahl left the hall at noon."],
    ["where somebody only thinks", "Dahl thought the dam was safe."],
    ["where another sentence stands between", "Dahl denied that she had lied. Rain fell."],
  ])("%s: %s", (_, statement) => {
    const rows = attributionsIn(`${statement}\n\n"I checked it myself."`);
    expect(rows.filter((row) => row.includes("checked"))).toEqual([]);
  });

  test("where the paragraph goes on behind it", () => {
    const rows = attributionsIn('Dahl denied that she had lied.\n\n"Up North" opens in May.');
    expect(rows.filter((row) => row.includes("Up North"))).toEqual([]);
  });
});
