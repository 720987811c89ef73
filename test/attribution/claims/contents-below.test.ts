import { describe, expect, test } from "vitest";
import { attributed, attributionsIn } from "../attributed.js";

describe("what a colon at a paragraph's end leads into", () => {
  test.each([
    "[Police|s] [said|c]:\n\n• [40 people had been held|t];\n\n• [12 cars were damaged|t].\n\nThe rain went on.",
    "[Dahl|s] [argued|c] that:\n\nl [Only 40 people were hired|t].\n\nl [The port never shut|t].",
    "At a rally in Moss, [he|s] [said|c]:\n\n[Make no mistake, the pier costs 40 million|t].\n\nRain fell.",
    "[The union|s] also [points out|c] some other figures:\n\n[The wage is $7|t].\n\nRain fell.",
    "[According to|c] [Olga Dahl|s]:\n\n[The fund had 40 boats. Nobody counted them|t].\n\nRain fell.",
    // a list of another kind begins
    "[Police|s] [said|c]:\n\n- [40 people had been held|t].\n\n* Rain fell.",
  ])("%s", (marked) => expect(attributed(marked)).toBe(marked));
});

describe("not", () => {
  test.each([
    "The port has three gates:\n\n- 40 people work at the first.",
    "CNN noted the small crowd:\n\nMore than 40 seats were left.",
    "There were four, according to the ministry:\n\n40 boats lay in the harbour.",
    "BRIEF READS:\n\n40 boats lay in the harbour.",
  ])("%s", (text) => expect(attributionsIn(text).filter((row) => row.includes("40"))).toEqual([]));

  test("what begins with who says it", () => {
    expect(attributionsIn("Police had this to say:\n\nOlga Dahl said that 40 boats came.")).toEqual([
      "Olga Dahl | said | that 40 boats came",
    ]);
  });

  test("a quotation, which has marks of its own", () => {
    expect(attributionsIn('Dahl said:\n\n"It costs 40 million."')).toEqual([
      'Dahl | said | "It costs 40 million."',
    ]);
  });
});
