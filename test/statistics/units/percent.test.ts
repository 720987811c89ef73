import { describe, expect, test } from "vitest";
import { full, readMarked } from "../marked-statistics.js";

describe("percent", () => {
  test.each([
    "It rose [5 percent|percentage 5 %].",
    "It rose [5 per cent|percentage 5 %].",
    "It rose [5pc|percentage 5 %].",
    "It rose [5 pct|percentage 5 %].",
    "It rose [5%|percentage 5 %].",
    "It rose [5 %|percentage 5 %].",
  ])("%s", (marked) => expect(readMarked(marked, full)).toBe(marked));
});

describe("points", () => {
  test.each([
    "It rose [5 percentage points|percentage-points 5 percentage points].",
    "It rose [5 percent points|percentage-points 5 percent points].",
    "A [5 percentage-point|percentage-points 5 percentage-point] rise came.",
    "It rose [25 basis points|percentage-points 25 basis points].",
    "It rose [25 bps|percentage-points 25 bps].",
    "It rose [1.9 p.p.|percentage-points 1.9 p.p.] in May.",
    "A [quarter-point|percentage-points 0.25 point] cut came.",
    "It cut rates by [a quarter point|percentage-points 0.25 point].",
    "It cut rates by [a quarter percentage point|percentage-points 0.25 percentage point].",
    "A [quarter-percentage-point|percentage-points 0.25 percentage-point] cut came.",
    "A [three-quarter-point|percentage-points 0.75 point] rise came.",
    "It rose [three-quarters of a point|percentage-points 0.75 point].",
    "It cut rates by [half a point|percentage-points 0.5 point].",
    "It cut rates by [0.75 point|percentage-points 0.75 point].",
    "The index fell [0.75 point|count 0.75 point].",
    "A [half-point|percentage-points 0.5 point] rate cut came.",
  ])("%s", (marked) => expect(readMarked(marked, full)).toBe(marked));
});

describe("no percent", () => {
  test.each([
    "The Dow rose [58.06 points|count 58.06 points].",
    "They won [12 points|count 12 points].",
    "A quarter-mile run began.",
  ])("%s", (marked) => expect(readMarked(marked, full)).toBe(marked));
});
