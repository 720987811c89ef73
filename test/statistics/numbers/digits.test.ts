import { describe, expect, test } from "vitest";
import { readMarked } from "../marked-statistics.js";

describe("Western and Indian grouping, decimals", () => {
  test.each([
    "It has [1,234 people|1234].",
    "It has [1,234,567.8 acres|1234567.8].",
    "It has [12,34,567 people|1234567].",
    "It has [2,50,000 people|250000].",
    "It grew by [.25 percent|0.25].",
    "It grew by [9.75 percent|9.75].",
    "It weighs [5,50 kg|5.5].",
    "It made [1.111.000 cars|1111000].",
    "It made [10 000 cars|10000].",
    "It made [1 234 567 cars|1234567].",
    "It took [2½ hours|2.5].",
    "It took [½ hour|0.5].",
  ])("%s", (marked) => expect(readMarked(marked)).toBe(marked));
});

describe("no number", () => {
  test.each(["Version 1.2.3 is out.", "The host is 192.168.1.2 today.", "Rows 1,00,00,00 are empty."])(
    "%s",
    (marked) => expect(readMarked(marked)).toBe(marked),
  );
});
