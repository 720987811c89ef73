import { PLURAL_SCALES } from "../../lexicon/numbers.js";
import { wordMap } from "../../lexicon/words.js";
import type { Token } from "../../text/token.js";
import { Amount } from "./amount.js";
import { POWERS } from "./number-words.js";

const PLURALS: ReadonlyMap<string, number> = /* @__PURE__ */ wordMap(PLURAL_SCALES);

/**
 * "dozens" (12 to 120), "tens of thousands" (10,000 to 100,000), "hundreds of millions": from one of the scale
 * to ten of it. Not "two dozens", which is a number, or "the scores", which are results.
 */
export function readPluralScale(p: readonly Token[], i: number): Amount | null {
  let low = PLURALS.get(p[i].lower);
  if (low === undefined) return vague(p, i);
  let last = i + 1;
  while (p[last]?.lower === "of") {
    const scale = PLURALS.get(p[last + 1]?.lower ?? "");
    if (scale === undefined) break;
    low *= scale;
    last += 2;
  }
  const lone = last === i + 1;
  if (lone && p[i].lower === "tens") return null;
  if (
    lone &&
    p[i].lower === "scores" &&
    (p[last]?.lower !== "of" || /^(?:the|test|their|his|her)$/.test(p[i - 1]?.lower ?? ""))
  )
    return null;
  return upToTen(last, low);
}

/** "several hundred", "a few thousand": as "hundreds" and "thousands". "a couple of hundred" is two hundred. */
function vague(p: readonly Token[], i: number): Amount | null {
  const power = POWERS.get(p[i].lower);
  if (power === undefined) return null;
  const before = p[i - 1]?.lower;
  const low = 10 ** power;
  if (before === "several" || before === "few" || before === "many") return upToTen(i + 1, low);
  return before === "of" && p[i - 2]?.lower === "couple" ? new Amount(i + 1, 2 * low, "plural") : null;
}

/** From one of a scale to ten of it. */
function upToTen(last: number, low: number): Amount {
  const amount = new Amount(last, low, "plural");
  amount.high = low * 10;
  return amount;
}
