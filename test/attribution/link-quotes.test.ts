import { expect, test } from "vitest";
import type { Attribution, Diagnostic, Quote } from "../../src/article/types.js";
import { linkQuotes } from "../../src/attribution/link-quotes.js";
import { excerpt } from "../../src/text/span.js";

const TEXT = 'He said Lund shouted "Fire!" and ran. "Yes."';

/** A quote between two offsets of `TEXT`, marks included, that nobody is yet found to say. */
function quote(start: number, end: number, kind: Quote["kind"] = "direct"): Quote {
  const content = excerpt(TEXT, start + 1, end - 1);
  return {
    ...excerpt(TEXT, start, end),
    content,
    kind,
    parent: null,
    continues: null,
    paragraph: 0,
    attribution: null,
  };
}

/** An attribution of what is between two offsets of `TEXT`, which names these quotes. */
function attribution(start: number, end: number, quotes: number[]): Attribution {
  return {
    kind: "mixed",
    source: null,
    cue: null,
    contents: [excerpt(TEXT, start, end)],
    quotes,
    speaker: null,
    basis: "explicit",
    date: null,
    medium: null,
    relay: null,
    confidence: 1,
  };
}

test("a quote in two contents belongs to the narrower one", () => {
  const diagnostics: Diagnostic[] = [];
  const linked = linkQuotes(
    [quote(21, 28)],
    [attribution(8, 36, [0]), attribution(21, 28, [0])],
    diagnostics,
  );
  expect(linked[0].attribution).toBe(1);
  expect(diagnostics).toEqual([]);
});

test("what somebody said is no term, whatever it looks like", () => {
  const given = [quote(21, 28, "term"), quote(38, 44, "term")];
  const linked = linkQuotes(given, [attribution(8, 36, [0])], []);
  expect(linked.map(({ kind }) => kind)).toEqual(["partial", "term"]);
});

test("speech that nobody is found for is reported, a title is not", () => {
  const diagnostics: Diagnostic[] = [];
  const linked = linkQuotes([quote(21, 28, "term"), quote(38, 44)], [], diagnostics);
  expect(linked.map((q) => q.attribution)).toEqual([null, null]);
  expect(diagnostics).toEqual([
    {
      start: 38,
      end: 44,
      code: "unattributed-quote",
      message: "The text does not say whose words these are.",
    },
  ]);
});

test("does not change the quotes it is given", () => {
  const given = quote(21, 28);
  linkQuotes([given], [attribution(8, 36, [0])], []);
  expect(given.attribution).toBeNull();
});
