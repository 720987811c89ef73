import type { Token } from "../text/token.js";
import { remake, type Quantity } from "./figure.js";
import { isHyphen } from "./numbers/hyphen.js";

/** "magnitude-6.4", "of magnitude 6.4", "a magnitude of 6.4": a number behind the word, which is its unit; not "the magnitude of 40 quakes". */
export function withMagnitude(p: readonly Token[], a: Quantity): Quantity {
  if (a.unit !== null || a.value >= 12 || a.first === 0) return a;
  const lead = p[a.first - 1];
  const word =
    p[isHyphen(lead) || (lead?.lower === "of" && isAlone(p[a.last], a.value)) ? a.first - 2 : a.first - 1];
  if (word?.lower !== "magnitude") return a;
  return remake(a, a.last, "measure", a.value, { text: word.text, code: null });
}

/** Whether nothing that the number could count comes behind it. */
function isAlone(next: Token | undefined, value: number): boolean {
  return next === undefined || !Number.isInteger(value) || !/^(?:NN|JJ)/.test(next.tag);
}
