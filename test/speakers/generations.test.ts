import { describe, expect, test } from "vitest";
import { numbered, recast } from "../support/cast.js";

describe("father and son of one name are two", () => {
  test.each([
    ["by what stands behind", "[Tom Lund Sr.|Tom Lund Sr.] left. [Tom Lund Jr.|Tom Lund Jr.] ate."],
    [
      "by a surname with it",
      "[Tom Lund Sr.|Tom Lund Sr.] left. Tom Lund Jr. ate. [Lund Jr.|Tom Lund Jr.] sat.",
    ],
    [
      "by “younger” and “elder”",
      "[Tom Lund Sr.|Tom Lund Sr.] left. [Tom Lund Jr.|Tom Lund Jr.] ate. [The younger Lund|Tom Lund Jr.] sat. [The elder Lund|Tom Lund Sr.] stood.",
    ],
    [
      "where one is called the other's son",
      "[Tom Lund|Tom Lund] left. [His son, Tom Lund Jr.,|Tom Lund Jr.] ate. [Tom Lund|Tom Lund] sat.",
    ],
    [
      "but one alone may go without it",
      "[Tom Lund Jr.|Tom Lund Jr.] left. [Tom Lund|Tom Lund Jr.] ate. [Lund|Tom Lund Jr.] sat.",
    ],
    [
      "and somebody's son is who was named before",
      "[Tom Lund|Tom Lund] left. Anna spoke of [her son, Tom Lund|Tom Lund]. [The younger Moe|Moe (organization)] sat.",
    ],
  ])("%s: %s", (_, marked) => expect(recast(marked)).toBe(marked));

  test("without a suffix, in one sentence", () => {
    const marked =
      "[Tom Lund|0], 70, met his son, [Tom Lund|1], 35. [The younger Lund|1] sat. [The elder Lund|0] stood.";
    expect(recast(marked, numbered)).toBe(marked);
  });
});
