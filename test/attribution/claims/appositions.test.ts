import { expect, test } from "vitest";
import { attributed } from "../attributed.js";

test.each([
  "[According to|c] [its president, Jeffrey Ong|s], [the company will close two plants|t].",
  "[According to|c] [Ong, president of the bank|s], [the company will close|t].",
  "[According to|c] [its director, Anna Lind, who took over in May|s], [sales will rise|t].",
  "[According to|c] [a neighbor, Tom Rask, 42|s], [the family had moved|t].",
  "[The company will close|t], [according to|c] [its president, Jeffrey Ong|s].",
])("a name behind an office, or an office behind a name, is of the source: %s", (marked) =>
  expect(attributed(marked)).toBe(marked),
);

test.each([
  "[According to|c] [the suspect|s], [Tom Rask fled|t].",
  "[According to|c] [police|s], [Tom Rask, 42, fled|t].",
  "[According to|c] [police|s], [guns, knives and cash were found|t].",
  "[According to|c] [Reuters|s], [the company, the largest, will close|t].",
  "[According to|c] [Ong|s], [the driver, who fled, was hurt|t].",
])("what else follows is what was said: %s", (marked) => expect(attributed(marked)).toBe(marked));
