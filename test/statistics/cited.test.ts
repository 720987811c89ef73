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

describe("a source is no subject of a figure that it gives", () => {
  const text = "Ann Ray, a nurse in Oslo, 42, said only 3 million yuan had gone.";
  const part = (what: string) => excerpt(text, text.indexOf(what), text.indexOf(what) + what.length);
  const said: Attribution = {
    ...attributionFrom(text, 0, 0),
    contents: [part("only 3 million yuan had gone")],
  };
  const subjects = (...attributions: Attribution[]) =>
    statisticsOf(text, attributions).map(({ subject }) => subject?.text);

  test("with its words behind its name", () =>
    expect(subjects({ ...said, source: part("Ann Ray, a nurse in Oslo") })).toEqual([
      "a nurse in Oslo",
      undefined,
    ]));

  test("but of a figure of its own", () =>
    expect(subjects({ ...said, source: part("Ann Ray, a nurse in Oslo, 42,") })[0]).toBe("a nurse in Oslo"));

  test("nor where another said it", () =>
    expect(subjects({ ...said, source: part("Ann Ray") })).toEqual(["a nurse in Oslo", "a nurse in Oslo"]));
});
