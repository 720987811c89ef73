import { ORDINALS, TENS } from "../../lexicon/numbers.js";

/** Ordinals in words up to the twentieth, with their values. */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  ORDINALS.split(" ").map((word, index) => [word, index + 1]),
);

/** The tens that go on with an ordinal: "twenty-first". */
export const ORDINAL_TENS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  `twenty ${TENS}`.split(" ").map((word, index) => [word, 20 + 10 * index]),
);
