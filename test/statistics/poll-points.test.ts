import { describe, expect, test } from "vitest";
import { kindAndValue, readMarked } from "./marked-statistics.js";

describe("in a story about polls", () => {
  test.each([
    "A poll came out. Lund leads by [7 points|percentage-points 7].",
    "Voters like him. He has a [7-point|percentage-points 7] lead.",
    "A poll came out. His lead shrank to [4 points from 9|percentage-points 4..9].",
    "His rating was down [three points|percentage-points 3], the poll said.",
  ])("%s", (marked) => expect(readMarked(marked, kindAndValue)).toBe(marked));
});

describe("points of an index, a game or nothing said", () => {
  test.each([
    "Voters went to the polls. The Dow lost [7 points|count 7].",
    "A poll of fans came out. She scored [7 points|count 7].",
    "Lund leads by [7 points|count 7].",
    "A poll came out. It has [7 rooms|count 7].",
  ])("%s", (marked) => expect(readMarked(marked, kindAndValue)).toBe(marked));
});
