import { describe, expect, test } from "vitest";
import { castOf, recast } from "../support/cast.js";

describe("who is told by an age", () => {
  test.each([
    ["is who was spoken of last", "[Erik Moe|Erik Moe] said so. [The 43-year-old|Erik Moe] said no."],
    [
      "is who was said to be as old",
      "[Anna Dahl|Anna Dahl] met Erik Moe, 43, in Oslo. [The 43-year-old|Erik Moe] said no.",
    ],
    [
      "is who has been called by a nation",
      "[Italian rider Erik Moe|Erik Moe] fell. [The 43-year-old|Erik Moe] said no.",
    ],
    [
      "is who was spoken of last, with what he is as well",
      "[Erik Moe|Erik Moe] said so. [The 43-year-old father of two|Erik Moe] said no.",
    ],
    [
      "is who was called so, with what he is as well",
      "[Pilot Erik Moe|Erik Moe] met [Tom Lund|Tom Lund]. [The 43-year-old pilot|Erik Moe] said no.",
    ],
    [
      "is nobody of another gender",
      "[Tom Lund|Tom Lund] said so. [The 43-year-old mother|43-year-old mother (unnamed)] said no.",
    ],
    [
      "or by nothing is who leads up to it",
      'OSLO (AP) - [A diplomat|diplomat (unnamed)] said no. [A second diplomat|second diplomat (unnamed)] laughed. "It will pass," [the person|second diplomat (unnamed)] said.',
    ],
    [
      "is somebody new with another article",
      "[Erik Moe|Erik Moe] said so. [A 43-year-old|43-year-old (unnamed)] said no.",
    ],
  ])("%s: %s", (_, marked) => expect(recast(marked)).toBe(marked));
});

test("an age is no title", () => {
  expect(castOf("[Erik Moe, 43,|] said so. [The 43-year-old|] said no.").speakers[0]!.title).toBeNull();
});
