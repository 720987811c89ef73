import { expect, test } from "vitest";
import { isSuperlative } from "../../src/statistics/superlatives.js";

test.each(["largest", "steepest", "most", "worst"])("%s is one", (word) =>
  expect(isSuperlative(word)).toBe(true),
);

test.each(["forest", "protest", "interest", "large", "est"])("%s is none", (word) =>
  expect(isSuperlative(word)).toBe(false),
);
