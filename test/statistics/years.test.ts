import { describe, expect, test } from "vitest";
import { readMarked } from "./marked-statistics.js";

describe("years", () => {
  test.each([
    "It began in 1995 there.",
    "The 1995 proposal fell.",
    "The 2012 elections came.",
    "Between 1986 and 1996 it fell.",
    "Between A.D. 1000 and 1260 it grew.",
    "By 2120 it ends.",
    "By 1205 it was over.",
    "It backs 2016 campaigns.",
  ])("%s", (marked) => expect(readMarked(marked)).toBe(marked));
});

describe("counts", () => {
  test.each([
    "Between [1000 and 1260 people|1000..1260] came.",
    "[About 1700 jobs|1700] went.",
    "[More than 2000 people|2000..] came.",
    "It has [1800 members|1800].",
    "It had [1205|1205] then.",
    "It has [1,995 members|1995].",
    "It costs [$2010|2010].",
    "It is [above 1600 and below 1700|1600..1700].",
  ])("%s", (marked) => expect(readMarked(marked)).toBe(marked));
});
