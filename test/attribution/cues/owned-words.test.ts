import { describe, expect, test } from "vitest";
import { attributed, attributionsIn } from "../attributed.js";

describe("in somebody's words, view or opinion", () => {
  test.each([
    "In [his|s] [words|c], [the two towns will build a pier|t].",
    "In [her|s] own [words|c], [the two towns will build a pier|t].",
    "In [the diplomat's|s] [view|c], [the talks have failed|t].",
    "[The talks have failed|t], in [Lopes's|s] [opinion|c].",
    "In [the workers'|s] [view|c], [the talks have failed|t].",
    "[The talks have failed|t], [in the words of|c] [Ana Lopes|s].",
    '[In the words of|c] [the envoy|s], ["the price is fair"|t].',
    "[Lopes|s] [was of the view|c] [that the pier should be sold|t].",
    "[Lopes|s] [is of the opinion|c] [that prices will fall|t].",
  ])("%s", (marked) => expect(attributed(marked)).toBe(marked));
});

describe("words that are nobody's to say", () => {
  test.each([
    "In other words, the talks have failed.",
    "In my view, the talks have failed.",
    "The boat sank in full view of the port.",
    "The boat sank in the view of tourists on the pier.",
    "The pier is of the same length.",
  ])("%s", (text) => expect(attributionsIn(text)).toEqual([]));
});
