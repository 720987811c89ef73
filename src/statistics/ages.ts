import { PERSON_NOUNS } from "../lexicon/person-nouns.js";
import type { Token } from "../text/tokens.js";
import type { Quantity } from "./figure.js";

/** Those who are of an age: "them" of "two-thirds of them under 18". */
const GROWING = /^(?:child|children|them|those|people)$/;

/** "Smith, 42," and "aged 42": a lone number right behind a name or a person, or "aged", up to 120; "aged between 18 and 65". */
export function withAge(p: readonly Token[], a: Quantity): Quantity {
  if (
    a.unit !== null ||
    !Number.isInteger(a.value) ||
    a.value < 1 ||
    a.value > 120 ||
    a.amount.style === "fraction"
  )
    return a;
  const before = p[a.first - 1];
  if (before === undefined) return a;
  const lead = a.high !== null && /^(?:between|from)$/.test(before.lower) ? p[a.first - 2] : before;
  const aged = /^(?:aged|age|ages|turns|turned|turning)$/.test(lead?.lower ?? "");
  const next = p[a.last];
  const set =
    before.kind === "comma" &&
    (p[a.first - 2]?.shape === "capital" || PERSON_NOUNS.has(p[a.first - 2]?.lower ?? "")) &&
    (next === undefined ||
      next.kind === "comma" ||
      next.kind === "colon" ||
      next.kind === "stop" ||
      next.lower === "of" ||
      next.kind === "dash");
  // "children under five"
  const bound = /^(?:under|over)$/.test(before.lower) && GROWING.test(p[a.first - 2]?.lower ?? "");
  if (!aged && !set && !(bound && next?.tag !== "NNS")) return a;
  return { ...a, kind: "age", unit: { text: "years", code: "a" } };
}
