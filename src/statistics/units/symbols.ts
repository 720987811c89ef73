import { SYMBOLS } from "../../lexicon/units.js";
import { wordMap } from "../../lexicon/words.js";
import type { Token } from "../../text/token.js";
import type { Amount } from "../numbers/amount.js";
import { isFree } from "./context.js";

/** Units of one letter and others whose case counts. */
export const SIGNS: ReadonlyMap<string, string> = /* @__PURE__ */ wordMap(SYMBOLS);

/** "5 m", "3 g", "2 in", "1.3 A/cm2": letters that are units behind digits, with no noun of their own behind. */
export function symbolCode(p: readonly Token[], at: number, amount: Amount): string | undefined {
  const { text, spaced } = p[at];
  if (amount.style !== "digits" && amount.style !== "fraction") return undefined;
  const next = p[at + 1];
  if (text === "A") return next?.text === "/" ? "A" : undefined;
  const code = SIGNS.get(text);
  if (code === undefined) return undefined;
  if (text === "in") return spaced && isLast(next) ? code : undefined;
  if (!spaced) return code;
  if (/^[TBNK]$/.test(text)) return undefined;
  return isFree(p, at + 1) || text === "W" || next.lower === "of" ? code : undefined;
}

function isLast(next: Token | undefined): boolean {
  return next?.kind !== "word" && next?.kind !== "number";
}
