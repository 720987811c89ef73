import { describe, expect, test } from "vitest";
import { recast } from "../support/cast.js";

describe("a company is one with and without its form", () => {
  test.each([
    [
      "a company without its form",
      "[Vestfold Ridge Inc|Vestfold Ridge Inc (organization)] said so. [Vestfold Ridge|Vestfold Ridge Inc (organization)] left. [Orbin Bay|Orbin Bay Co Ltd (organization)] ate. [Orbin Bay Co Ltd|Orbin Bay Co Ltd (organization)] slept.",
    ],
    [
      "a company by the beginning of its name",
      "[Orbin Bay Asset Holdings Inc|Orbin Bay Asset Holdings Inc (organization)] said so. [Orbin Bay|Orbin Bay Asset Holdings Inc (organization)] ate.",
    ],
  ])("%s: %s", (_, marked) => expect(recast(marked)).toBe(marked));
});
