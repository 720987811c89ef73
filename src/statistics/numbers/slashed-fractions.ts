import type { Token } from "../../text/token.js";
import { VULGAR } from "./digits.js";
import { round } from "./fraction-parts.js";

/** Denominators that digits are read as a fraction with: "3/4", "5/8"; not "9/11", "24/7". */
const SLASHED = new Set([2, 3, 4, 5, 8, 16, 32]);

/** "1/2", "2 1/4", "3 1 / 2", "2½", "1-3/4": the number from `i` to `last` with a fraction in digits; null if there is none. */
export function trailingFraction(
  p: readonly Token[],
  i: number,
  last: number,
  whole: number,
): { last: number; value: number } | null {
  const next = p[last];
  if (next === undefined) return null;
  const vulgar = VULGAR.get(next.text);
  if (vulgar !== undefined) return { last: last + 1, value: whole + vulgar };
  if (next.text === "/" && last === i + 1) {
    const value = slashed(p, i);
    return value === null || p[i - 1]?.text === "/" ? null : { last: i + 3, value };
  }
  // "1-3/4 cents"; of "$5.52-1/4" the fraction is of a cent
  if (next.kind === "hyphen" && !next.spaced && p[last + 1]?.kind === "number" && !p[last + 1].spaced) {
    const part = slashed(p, last + 1);
    return part === null
      ? null
      : { last: last + 4, value: round(whole + (/\.\d\d$/.test(p[i].text) ? part / 100 : part)) };
  }
  const digits = next.kind === "number" && next.spaced && /^\d{1,6}$/.test(p[i].text);
  const value = digits ? slashed(p, last) : null;
  return value === null ? null : { last: last + 3, value: whole + value };
}

function slashed(p: readonly Token[], i: number): number | null {
  if (p[i + 1]?.text !== "/" || p[i + 2]?.kind !== "number" || p[i + 3]?.text === "/") return null;
  const numerator = Number(p[i].text);
  const denominator = Number(p[i + 2].text);
  return SLASHED.has(denominator) && numerator >= 1 && numerator < denominator && Number.isInteger(numerator)
    ? numerator / denominator
    : null;
}
