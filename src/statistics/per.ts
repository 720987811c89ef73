import { PER_NOUNS } from "../lexicon/units.js";
import { wordSet } from "../lexicon/words.js";
import type { Token } from "../text/token.js";
import { isAgo } from "./units/ago.js";
import { remake, type Quantity } from "./figure.js";
import { isHyphen } from "./numbers/hyphen.js";
import { readBelow } from "./units/measures.js";
import { timeCode } from "./units/time-units.js";

const PER: ReadonlySet<string> = /* @__PURE__ */ wordSet(PER_NOUNS);

/**
 * Takes in what a quantity is per: "$52 a barrel", "63 cents per share", "five times a week", "$1,000-per-person".
 * Not "$5 a day-tripper", "12 a.m." or "$52 a month ago".
 */
export function withRate(text: string, p: readonly Token[], a: Quantity): Quantity {
  let at = a.last;
  if (isHyphen(p[at]) && (p[at + 1]?.lower === "a" || p[at + 1]?.lower === "per")) at++;
  const joint = p[at]?.lower;
  if (joint !== "a" && joint !== "an" && joint !== "per" && joint !== "each" && p[at]?.text !== "/") return a;
  at++;
  if (isHyphen(p[at])) at++;
  if (p[at]?.kind !== "word") return a;
  const unit = at;
  at = readBelow(p, at, joint !== "a" && joint !== "an")?.last ?? (PER.has(p[at].lower) ? at + 1 : at);
  if (at === unit) return a;
  // "1,800 a day"; not "one a day", "two a kilo"
  const often =
    /^an?$/.test(joint) && a.kind === "number" && a.value > 1 && timeCode(p[unit].lower) !== undefined;
  if (a.unit === null && joint !== "per" && !often) return a;
  // "up from $52 a month ago"
  if (joint !== "per" && isAgo(p[at])) return a;
  const tail = text.slice(p[a.last].start, p[at - 1].end);
  return remake(a, at, a.kind === "count" || a.kind === "number" ? "rate" : a.kind, a.value, {
    text: a.unit === null ? tail : a.unit.text + (p[a.last].kind === "word" ? " " : "") + tail,
    code: a.unit?.code ?? null,
  });
}
