import { describe, expect, test } from "vitest";
import { byForm, fromPairs, singularIn } from "../../src/statistics/lookup.js";

describe("tables turned into maps", () => {
  test("every form has its code, the first one named", () =>
    expect([...byForm({ km: "km kilometre", m: "metre km" })]).toEqual([
      ["km", "km"],
      ["kilometre", "km"],
      ["metre", "m"],
    ]));

  test("pairs", () => expect(fromPairs("dollar/USD euro/EUR").get("euro")).toBe("EUR"));

  test.each([
    ["kilometre", "km"],
    ["kilometres", "km"],
    ["kilometresque", undefined],
    ["s", undefined],
  ])("%s", (word, code) => expect(singularIn(byForm({ km: "kilometre" }), word)).toBe(code));
});
