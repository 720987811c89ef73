import { describe, expect, test } from "vitest";
import type { Attribution } from "../../src/article/types.js";
import { excerpt } from "../../src/text/span.js";
import { attributionFrom } from "../support/cast.js";
import { statisticsOf } from "./marked-statistics.js";

const TEXT = 'The union said ministers told it that "40 mines" would shut, cutting 300 jobs. Some 20 remain.';

/** An attribution whose contents are the given parts of the text. */
function attribution(...contents: string[]): Attribution {
  return {
    ...attributionFrom(TEXT, 0, 0),
    contents: contents.map((part) => excerpt(TEXT, TEXT.indexOf(part), TEXT.indexOf(part) + part.length)),
  };
}

function citations(...attributions: Attribution[]): (number | null)[] {
  return statisticsOf(TEXT, attributions).map((statistic) => statistic.attribution);
}

describe("whose content holds a figure", () => {
  test("nobody's, where there is no attribution", () => expect(citations()).toEqual([null, null, null]));

  test("the innermost content's", () =>
    expect(
      citations(
        attribution('ministers told it that "40 mines" would shut, cutting 300 jobs'),
        attribution('"40 mines" would shut'),
      ),
    ).toEqual([1, 0, null]));

  test("one content of several", () =>
    expect(citations(attribution('"40 mines"', "Some 20 remain"))).toEqual([0, null, 0]));

  test("a content's that ends inside the figure's noun phrase", () =>
    expect(citations(attribution("cutting 300"))).toEqual([null, 0, null]));
});
