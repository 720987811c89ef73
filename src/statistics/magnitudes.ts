import type { Token } from "../text/tokens.js";
import type { Quantity } from "./figure.js";
import { isHyphen } from "./hyphen.js";

/** "magnitude-6.4", "of magnitude 6.4": a number right behind the word, which is its unit. */
export function withMagnitude(p: readonly Token[], a: Quantity): Quantity {
  if (a.unit !== null || a.value >= 12) return a;
  const word = p[isHyphen(p[a.first - 1]) ? a.first - 2 : a.first - 1];
  return word?.lower === "magnitude" ? { ...a, kind: "measure", unit: { text: word.text, code: null } } : a;
}
