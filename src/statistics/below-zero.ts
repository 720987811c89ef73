import type { Token } from "../text/token.js";
import { remake, type Quantity } from "./figure.js";

/** "10 degrees below zero", "40 below zero": a temperature with its sign in words. Not "fell below zero", "5 percent below zero". */
export function withZero(p: readonly Token[], a: Quantity): Quantity {
  const { lower } = p[a.last] ?? {};
  if ((lower !== "below" && lower !== "above") || p[a.last + 1]?.lower !== "zero") return a;
  const bare = a.unit === null && a.amount.style === "digits" && lower === "below";
  if (a.kind !== "temperature" && !bare) return a;
  const { value, high } = a;
  if (lower === "below" && value >= 0) {
    a.value = 0 - (high ?? value);
    if (high !== null) a.high = 0 - value;
  }
  return remake(a, a.last + 2, "temperature");
}
