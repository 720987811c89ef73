import { describe, expect, test } from "vitest";
import { attributed } from "../attributed.js";

describe("the reception of a thing is of the thing", () => {
  test.each([
    "[The minister|t] [faced criticism|c] from [farmers|s] over a decision to close two dams.",
    "[The plan|t] [has drawn sharp criticism|c] from [unions and greens|s].",
    "[Lund|t] [won praise|c] from [rivals|s] for her calm.",
    "[He|s1] [said|c1] [[the bill|t2] [faced opposition|c2] from [the upper house|s2]|t1].",
    // what was said of it is told in a clause
    "Lund faced [criticism|c] from [rivals|s] [that the talks were too slow|t].",
    "Criticism from farmers grew.",
    "The roof has support from four pillars.",
  ])("%s", (marked) => expect(attributed(marked)).toBe(marked));
});
