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

/** Index of the attribution that each figure of `TEXT` is cited from. */
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

/** Whose the figures of a text are that one attribution holds within another: `inner`, `outer` or `-`. */
function given(text: string, inner: [string, string, string], outer: [string, string, string]): string[] {
  const [innermost, outermost] = [inner, outer].map(([source, cue, content]): Attribution => {
    const cut = (part: string) => excerpt(text, text.indexOf(part), text.indexOf(part) + part.length);
    return { ...attributionFrom(text, 0, 0), source: cut(source), cue: cut(cue), contents: [cut(content)] };
  });
  return statisticsOf(text, [outermost, innermost]).map(({ attribution }) =>
    attribution === null ? "-" : attribution === 1 ? "inner" : "outer",
  );
}

describe("whose a figure is that two attributions hold", () => {
  test("a poll's, not that of the share of those asked", () =>
    expect(
      given(
        "In a Delta poll, 51 percent of voters said they were for it, 39 percent against.",
        ["51 percent of voters", "said", "they were for it, 39 percent against"],
        ["a Delta poll", "In", "51 percent of voters said they were for it, 39 percent against"],
      ),
    ).toEqual(["outer", "outer"]));

  test("the one's whose cue the other's content takes in", () =>
    expect(
      given(
        "Polls show that he fell, with 56 percent for her, according to the Herald.",
        ["Polls", "show", "that he fell, with 56 percent for her, according to the Herald"],
        ["the Herald", "according to", "Polls show that he fell, with 56 percent for her"],
      ),
    ).toEqual(["outer"]));

  test.each([
    ["half of the voters", "outer"],
    ["Most of them", "outer"],
    ["a majority of miners", "outer"],
    ["about 40 of the voters", "outer"],
    ["fewer than half of them", "outer"],
    ["Six in 10 voters", "outer"],
    ["a quarter of them", "outer"],
    ["a quarterback", "inner"],
    ["Mostafa Ali", "inner"],
    ["The most recent poll", "inner"],
    ["Majority Leader Lund", "inner"],
    ["3M", "inner"],
    ["12 officials", "inner"],
  ])("a share's of those asked is the outer's: %s", (source, whose) => {
    const words = `${source} said that 9 mines would shut`;
    expect(
      given(
        `The union said ${words}.`,
        [source, "said that", "9 mines would shut"],
        ["The union", "said", words],
      ).at(-1),
    ).toBe(whose);
  });

  test("else the inner one's", () =>
    expect(
      given(
        "The union said ministers said 40 mines would shut.",
        ["ministers", "said 40", "40 mines would shut"],
        ["The union", "said", "ministers said 40 mines would shut"],
      ),
    ).toEqual(["inner"]));
});

test("what a share of those asked is compared with is not what they say", () => {
  const text = "Some 26 percent said they drink 4 cups, compared with 11 percent in May.";
  const part = (what: string) => excerpt(text, text.indexOf(what), text.indexOf(what) + what.length);
  const said: Attribution = {
    ...attributionFrom(text, 0, 15),
    contents: [part("they drink 4 cups, compared with 11 percent in May")],
  };
  expect(statisticsOf(text, [said]).map(({ text, attribution }) => [text, attribution])).toEqual([
    ["Some 26 percent", null],
    ["4 cups", 0],
    ["11 percent", null],
  ]);
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
