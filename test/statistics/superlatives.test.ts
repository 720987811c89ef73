import { expect, test } from "vitest";
import { isSuperlative } from "../../src/statistics/superlatives.js";

test.each(["largest", "steepest", "most", "worst", "wettest", "deadliest", "oldest", "quietest", "gravest"])(
  "%s is one",
  (word) => expect(isSuperlative(word)).toBe(true),
);

test.each([
  "forest",
  "priest",
  "inquest",
  "earnest",
  "southwest",
  "tempest",
  "bequest",
  "large",
  "est",
  "guest",
])("%s is none", (word) => expect(isSuperlative(word)).toBe(false));
