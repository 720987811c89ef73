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
  const bracket = behindBracket(p, a);
  let at = bracket ?? a.last;
  const from = at;
  if (isHyphen(p[at]) && (p[at + 1]?.lower === "a" || p[at + 1]?.lower === "per")) at++;
  const joint = p[at]?.lower;
  if (!/^(?:an?|per|each|every|\/)$/.test(joint ?? "")) return a;
  at++;
  if (isHyphen(p[at])) at++;
  if (p[at]?.kind !== "word") return a;
  const unit = at;
  // "per diluted share"
  if (/^(?:diluted|basic|ordinary|common)$/.test(p[at].lower)) at++;
  const noun = at;
  if (p[at]?.kind !== "word") return a;
  const below = readBelow(p, at, joint === "per" || joint === "/");
  at = below?.last ?? (PER.has(p[at].lower) ? at + 1 : at);
  if (at === noun) return a;
  // "per million British thermal units"
  if (p[at]?.lower === "british" && p[at + 1]?.lower === "thermal") at = Math.min(p.length, at + 3);
  // "1,800 a day"; not "one a day", "two a kilo"
  const often =
    /^an?$/.test(joint) && a.kind === "number" && a.value > 1 && timeCode(p[unit].lower) !== undefined;
  if (a.unit === null && joint !== "per" && !often) return a;
  // "up from $52 a month ago"
  if (joint !== "per" && isAgo(p[at])) return a;
  const tail = text.slice(p[from].start, p[at - 1].end);
  return remake(
    a,
    bracket === null ? at : a.last,
    a.kind === "count" || a.kind === "number" ? "rate" : a.kind,
    a.value,
    {
      text: a.unit === null ? tail : a.unit.text + (p[from].kind === "word" ? " " : "") + tail,
      // "240 km (150 miles) an hour"
      code:
        (a.kind === "measure" && a.unit?.code && below ? `${a.unit.code}/${below.code}` : a.unit?.code) ??
        null,
    },
  );
}

/** Longest amount in brackets, in pieces. */
const BRACKETED = 6;

/** Where it goes on behind the same amount in another currency or unit: "900 pesos ([$48]) [a] month", for both of them; null behind no bracket. */
function behindBracket(p: readonly Token[], { unit, last }: Quantity): number | null {
  if (unit === null || (p[last]?.kind !== "open" && p[last]?.kind !== "close")) return null;
  let at = last;
  while (at < Math.min(p.length, last + BRACKETED) && p[at].kind !== "close") at++;
  return p[at]?.kind === "close" ? at + 1 : null;
}
