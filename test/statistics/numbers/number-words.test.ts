import { describe, expect, test } from "vitest";
import { readMarked } from "../marked-statistics.js";

describe("the words below a hundred", () => {
  test.each([
    "[Zero boats|0] sank.",
    "[Nineteen boats|19] sank.",
    "[Twenty boats|20] sank.",
    "[Thirty boats|30] sank.",
    "[Ninety boats|90] sank.",
  ])("%s", (marked) => expect(readMarked(marked)).toBe(marked));
});
