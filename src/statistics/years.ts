import { COUNT_LEADS, YEAR_LEADS } from "../lexicon/figures.js";
import { wordSet } from "../lexicon/words.js";
import type { Token } from "../text/token.js";
import type { Quantity } from "./figure.js";

/** What stands in front of a year even where a plural noun follows: "the 2012 elections", "in 2016 voters". */
const LEADS: ReadonlySet<string> = /* @__PURE__ */ wordSet(YEAR_LEADS);

/** What makes an amount of the number behind it: "about 1700", "more than 2000", "fell below 2000". */
const COUNTING: ReadonlySet<string> = /* @__PURE__ */ wordSet(COUNT_LEADS);

/**
 * Whether a quantity is a year: four bare digits from 1500 to 2099 that count nothing. "2018", "the 1995 proposal",
 * "between 1000 and 1260"; not "1700 jobs", "about 2000 people", "1,995".
 */
export function isYear(p: readonly Token[], a: Quantity): boolean {
  if (!a.amount.bare || a.unit !== null || a.last !== a.first + 1 || p[a.first].text.length !== 4)
    return false;
  if (a.value < 1000 || a.value >= 2200) return false;
  const before = p[a.first - 1]?.lower ?? "";
  const next = p[a.last];
  if (a.sign !== "") return false;
  const plural = isPlural(next) && next?.tag !== "JJ";
  if (a.value < 1500 || a.value >= 2100)
    return !plural && (/^(?:in|since|until|by|d|bc|ad|a\.d\.|circa)$/.test(before) || endsYears(p, a.first));
  if (plural)
    return LEADS.has(before)
      ? a.value >= 1950
      : a.value >= 1990 && a.value < 2040 && a.value % 100 !== 0 && !COUNTING.has(before);
  return !COUNTING.has(before) || (a.value >= 1950 && before === "around" && next === undefined);
}

/** "between 1000 and [1260]": the second of two years. */
function endsYears(p: readonly Token[], first: number): boolean {
  return (
    p[first - 1]?.lower === "and" &&
    /^1\d{3}$/.test(p[first - 2]?.text ?? "") &&
    p.slice(Math.max(0, first - 5), first - 2).some(({ lower }) => lower === "between")
  );
}

/** Whether the word can be (or lead up to) a counted noun: "people", "jobs", "young voters". */
function isPlural(next: Token | undefined): boolean {
  return (
    next !== undefined &&
    next.kind === "word" &&
    next.shape === "lower" &&
    (next.tag === "NNS" || next.tag === "JJ" || next.lower === "people")
  );
}
