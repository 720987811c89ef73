import { expect, test } from "vitest";
import {
  features,
  pairs,
  print,
  probability,
  SCALE,
  score,
  scorer,
  sizeOf,
  below,
} from "../../../src/attribution/scorer/scorer.js";

const SHAPES = { next: ["that", "to", "quote"], slotGap: pairs(["left", "right"], ["comma", "verb"]) };

test("lays features out one behind the other", () => {
  expect(scorer(SHAPES, {}).at).toEqual({ next: 0, slotGap: 3 });
  expect(sizeOf(SHAPES.next) + sizeOf(SHAPES.slotGap)).toBe(7);
});

test("reads weights in tenths, for single names and for pairs", () => {
  const { weights } = scorer(SHAPES, {
    next: "that+12 quote-5",
    slotGap: "left verb+3; right comma-20 verb+1",
  });
  expect([...weights]).toEqual([12, 0, -5, 0, 3, -20, 1]);
});

test("passes over names that it does not know", () => {
  expect([...scorer(SHAPES, { next: "whether+9", slotGap: "middle verb+3" }).weights]).toEqual([
    0, 0, 0, 0, 0, 0, 0,
  ]);
});

test("prints what it reads", () => {
  const table = { next: "that+12 quote-5", slotGap: "left verb+3; right comma-20 verb+1" };
  const read = scorer(SHAPES, table);
  expect(
    print(
      SHAPES,
      read,
      Float64Array.from(read.weights, (weight) => weight / SCALE),
    ),
  ).toEqual(table);
});

test("prints no weight that a scorer cannot hold", () => {
  const learned = [50, 0.04, -50, 0, 0, 0, 0];
  expect(print(SHAPES, scorer(SHAPES, {}), learned)).toEqual({ next: "that+127 quote-127" });
});

test("adds up the weights of the features of a candidate", () => {
  const { at, weights } = scorer(SHAPES, { next: "that+12", slotGap: "left verb+3" });
  const candidate = features();
  candidate.ids[candidate.count++] = at.next;
  candidate.ids[candidate.count++] = at.slotGap + 1;
  expect(score(weights, candidate)).toBe(15);
});

test("a score of 0 is even odds", () => {
  expect(probability(0)).toBe(0.5);
  expect(probability(20)).toBeCloseTo(0.88, 2);
});

test("names as many numbers as are asked for", () => expect(below(3)).toEqual(["0", "1", "2"]));
