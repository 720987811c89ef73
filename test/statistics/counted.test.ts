import { describe, expect, test } from "vitest";
import { unitText, readMarked } from "./marked-statistics.js";

describe("the head of the noun phrase", () => {
  test.each([
    "[200 soldiers|soldiers] came.",
    "[200 young foreign soldiers|soldiers] came.",
    "It has [three|-] in Oslo.",
    "It killed [12|-] Monday.",
    "A [three-bed|bed] flat is dear.",
    "[Hundreds of people|people] came.",
  ])("%s", (marked) => expect(readMarked(marked, unitText)).toBe(marked));
});
