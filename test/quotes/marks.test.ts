import { describe, expect, test } from "vitest";
import { markAt } from "../../src/quotes/marks.js";
import { readBody } from "../../src/text/body.js";

/**
 * What the first mark of a text does: it "opens", "closes", may do "either", is "weak", closing like an apostrophe, or is
 * "none" at all.
 */
function role(text: string): string {
  const { tokens } = readBody(text, [{ start: 0, end: text.length, text }]);
  const mark = markAt(
    tokens,
    tokens.findIndex(({ kind }) => kind === "mark"),
  );
  if (mark === null) return "none";
  if (mark.canOpen) return mark.canClose ? "either" : "opens";
  return mark.weak ? "weak" : "closes";
}

describe("a mark", () => {
  test.each([
    [`said "Yes`, "opens"],
    [`("Yes`, "opens"],
    [`well—"yes`, "opens"],
    [`yes," he`, "closes"],
    [`yes". He`, "closes"],
    [`yes—" he`, "either"],
    [`said" Yes`, "closes"],
    [`said"Yes`, "either"],
    [`said " yes`, "either"],
    [`said “yes`, "opens"],
    [`yes“ he`, "closes"],
    [`yes” he`, "closes"],
    [`the 'big`, "opens"],
    [`big' day`, "closes"],
    [`days' end`, "weak"],
    [`goin' home`, "weak"],
    [`days', he`, "closes"],
    [`men' club`, "closes"],
    [`days' 12`, "weak"],
    [`BOYS' club`, "weak"],
    [`ol' man`, "weak"],
    [`th' end`, "weak"],
    [`the ‘90 men`, "opens"],
    [`the '1990 men`, "opens"],
    [`the 6' boy`, "closes"],
    [`said ” yes`, "closes"],
    [`said “ yes`, "opens"],
    [`yes"(he`, "either"],
    [`yes"$5`, "either"],
    [`yes"5`, "either"],
  ])("%s: %s", (text, expected) => {
    expect(role(text)).toBe(expected);
  });
});

describe("an apostrophe, a foot or a minute is no mark", () => {
  test.each([
    `get 'em`,
    `the '90s`,
    `since '08`,
    `6' 2 tall`,
    `rock 'n roll`,
    `the ‘90s`,
    `the '90 men`,
    `say ' yes`,
    `days'$5`,
  ])("%s", (text) => {
    expect(role(text)).toBe("none");
  });
});
