import { WARMTH } from "../../lexicon/figures.js";
import { TEMPERATURES } from "../../lexicon/units.js";
import { wordMap, wordSet } from "../../lexicon/words.js";
import type { Token } from "../../text/token.js";
import type { Amount } from "../numbers/amount.js";
import type { Unit } from "./unit.js";
import { hasWord, isAngle, isFree } from "./context.js";

/** Scales of temperature, by name. */
export const SCALES: ReadonlyMap<string, string> = /* @__PURE__ */ wordMap(TEMPERATURES);

/** "degree", "degrees", "deg."; not "degreed". */
const DEGREES = /^(?:degrees?|deg\.?)$/;

/** What is told in degrees. */
const WARM: ReadonlySet<string> = /* @__PURE__ */ wordSet(WARMTH);

/** "degrees Celsius", "deg C", "30 C"; "degrees" alone is an angle after "turn" and before "north". */
export function readTemperature(p: readonly Token[], at: number, amount: Amount): Unit | null {
  const { lower } = p[at];
  if (DEGREES.test(lower)) {
    const scale = p[at + 1]?.kind === "word" ? SCALES.get(p[at + 1].lower) : undefined;
    if (scale !== undefined) return { last: at + 2, kind: "temperature", code: scale };
    if (isAngle(p, at)) return { last: at + 1, kind: "measure", code: "deg" };
    return { last: at + 1, kind: "temperature", code: null };
  }
  if (lower.length === 1) {
    const fits =
      amount.style === "digits" && (p[at].text === "C" || p[at].text === "F") && amount.value < 400;
    // "30C", "12 C melting point"; not "777F", or "Section 13 F"
    if (!fits || (p[at].text === "F" && !hasWord(p, at, WARM))) return null;
    return isFree(p, at + 1) || p[at + 1].kind === "word"
      ? { last: at + 1, kind: "temperature", code: SCALES.get(lower)! }
      : null;
  }
  const scale = SCALES.get(lower);
  return scale === undefined ? null : { last: at + 1, kind: "temperature", code: scale };
}
