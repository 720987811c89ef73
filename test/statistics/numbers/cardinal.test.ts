import { describe, expect, test } from "vitest";
import { readMarked } from "../marked-statistics.js";

describe("numbers in words", () => {
  test.each([
    "[Two boats|2] sank.",
    "[Twenty-one boats|21] sank.",
    "[Fifty two boats|52] sank.",
    "[A hundred and two boats|102] sank.",
    "[One hundred sixteen boats|116] sank.",
    "[Two thousand three hundred boats|2300] sank.",
    "[Two thousand and two hundred boats|2200] sank.",
    "[A million boats|1000000] sank.",
    "[Twenty-one trillion three hundred boats|21000000000300] sank.",
    "[A dozen boats|12] sank.",
    "[Two dozen boats|24] sank.",
    "It is [two point five kilometers|2.5] away.",
    "It is [nine point nought four kilometers|9.04] away.",
  ])("%s", (marked) => expect(readMarked(marked)).toBe(marked));
});

describe("numbers that stand apart", () => {
  test.each(["There were [three|3], [four boats|4].", "[Three|3] and [four boats|4] sank."])("%s", (marked) =>
    expect(readMarked(marked)).toBe(marked),
  );
});

describe("no number", () => {
  test.each(["It was the one.", "We had a lot."])("%s", (marked) => expect(readMarked(marked)).toBe(marked));
});
