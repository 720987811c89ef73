import { SYMBOLS } from "../../lexicon/units.js";
import type { Token } from "../../text/tokens.js";
import type { Amount } from "../figure.js";
import { hasWord, isFree } from "./context.js";

/** "m", "g", "in": letters that are units behind digits, with no noun of their own behind. */
export function symbolCode(p: readonly Token[], at: number, amount: Amount): string | undefined {
  const token = p[at];
  const code = SYMBOLS[token.text] ?? (token.text === "A" && p[at + 1]?.text === "/" ? "A" : undefined);
  if (code === undefined || (amount.style !== "digits" && amount.style !== "fraction")) return undefined;
  const next = p[at + 1];
  if (token.text === "in" || token.text === "pm" || token.text === "am") {
    if (token.text === "in" ? !token.spaced : amount.bare && !token.spaced)
      return token.text === "in" ? code : undefined;
    return next === undefined || (next.kind !== "word" && next.kind !== "number")
      ? token.text === "in" || isSize(p, at)
        ? code
        : undefined
      : undefined;
  }
  if (!token.spaced) return code;
  if (/^[TBNK]$/.test(token.text)) return undefined;
  return token.text === "A" ||
    isFree(p, at + 1) ||
    (token.text === "W" && next.kind === "word") ||
    next.lower === "of"
    ? code
    : undefined;
}

function isSize(p: readonly Token[], at: number): boolean {
  return hasWord(p, at, /^(?:size|nano|wide|length|wavelength|long)$/);
}
