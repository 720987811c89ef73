import { LEVEL_HEDGES } from "../lexicon/figures.js";
import { wordSet } from "../lexicon/words.js";
import { hasFiniteTag, type Token } from "../text/token.js";
import { Quantity } from "./figure.js";
import { scaled } from "./numbers/amount.js";
import { isMoving } from "./change.js";
import { isUpTo } from "./modifiers.js";
import { isYear } from "./years.js";
import { readQuantity } from "./quantity.js";
import { isHyphen } from "./numbers/hyphen.js";
import { isCalendar } from "./units/time-units.js";
import { isPlayed, isScored } from "./scores.js";

/** Words between an end of a range and its preposition: "from about 5", "to as much as 10". */
const HEDGING: ReadonlySet<string> = /* @__PURE__ */ wordSet(`${LEVEL_HEDGES} many high low the estimated`);

/** Most that the upper end of a range from a share may be: "half to 2 percent". */
const MOST_OF_SHARE = 10;

/**
 * Reads on from quantity `a` to a range: "5 to 10 percent", "between 3 and 4", "8- to 16-meter", "from $200 to $4
 * million", "to 138 lots from 212". A scale or unit on one side holds for both. Null if `a` stands alone.
 */
export function readRange(text: string, p: readonly Token[], a: Quantity): Quantity | null {
  if (a.high !== null || isYear(p, a)) return null;
  const lead = leading(p, a.first);
  const next = p[a.last];
  if (next === undefined) return null;
  const noun = lead === "to" && a.unit === null && next.tag === "NNS" ? 1 : 0;
  if (lead === "to" && p[a.last + noun]?.lower === "from") {
    const b = other(text, p, a.last + noun + 1);
    if (b === null || b.high !== null || !alike(b, a) || isYear(p, b) || !movesBefore(p, a.first))
      return null;
    const range = joined(b, a, b.last, true);
    if (noun > 0 && p[b.last]?.lower !== next.lower) {
      range.kind = "count";
      range.unit = { text: next.text, code: null };
    }
    return range;
  }
  const at = afterJoint(p, a, lead);
  if (at < 0) return lead === "from" ? acrossGap(text, p, a) : null;
  const b = other(text, p, at, a.kind === "money");
  if (b === null || b.high !== null || (isHyphen(p[b.last]) && p[b.last + 1]?.kind === "number")) return null;
  const end = isHyphen(next) ? shortEnd(p, a, b) : null;
  if (end !== null) {
    b.value = end;
    return joined(a, b, b.last, false);
  }
  if (lead !== "between" && isPair(p, a, b, next)) return null;
  const worded = next.lower === "to" || p[a.last + 1]?.lower === "to";
  if (!alike(a, b)) return lead === "from" && worded ? acrossGap(text, p, a) : null;
  if (next.lower === "or" && !(a.value < b.value && a.unit === null && a.amount.value <= 1000)) return null;
  if (worded && lead !== "from" && lead !== "between") {
    // "cut it by a third to 210 million": a share, and the level reached
    if (a.amount.style === "fraction" && a.value < 1 && b.value > MOST_OF_SHARE) return null;
    // a vote: "151 to 16"
    if (a.unit === null && b.unit === null && a.amount.bare && a.value > b.value) return null;
    // "cut its 2025 forecast by 4,000 tonnes to 90,000 tonnes"
    if (p[a.first - 1]?.lower === "by" && a.unit !== null && b.value > MOST_OF_SHARE * a.value) return null;
    // "rose 64 points to 4,577", "cut 21,000 to 283,000": an amount of change and the level reached
    if (movesBefore(p, a.first) && (a.unit === null) === (b.unit === null)) return null;
    if (a.unit !== null && b.unit === null) return null;
    // "led 48 percent to 40 percent": two shares
    if (a.unit !== null && a.kind === "percentage" && a.value > b.value) return null;
  }
  // "leads 52%-45%"
  if (isHyphen(next) && a.kind === "percentage" && (a.value > b.value || isOfRivals(p, a.first))) return null;
  if (!worded && a.unit !== null && b.unit === null && a.kind !== "money") return null;
  return joined(a, b, b.last, lead === "from" && worded && !isSpread(p, a.first));
}

/** "prices [range] from 4 to 5": the ends of what there is, not a level and the next. */
function isSpread(p: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (at > first - 5 && at > 0 && p[at].lower !== "from") at--;
  return (
    p[at].lower === "from" && /^(?:range|vary|run|span|start|price|stretch)$/.test(p[at - 1]?.lemma ?? "")
  );
}

/** Whether two bare numbers and a hyphen make no range: "2-1", "60-40 vote"; they fall, or nothing counted comes behind. */
function isPair(p: readonly Token[], a: Quantity, b: Quantity, joint: Token): boolean {
  if (!isHyphen(joint) || a.unit !== null || b.unit !== null || !a.amount.bare || !b.amount.bare)
    return false;
  const next = p[b.last];
  return a.value >= b.value || isScored(next) || next?.kind !== "word" || !/^(?:NNS|JJ|NN)$/.test(next.tag);
}

/** The upper end of "156.33-34", "1.0397-0402" and "162.98-03", which gives its last digits alone; null for "0.25-10". */
function shortEnd(p: readonly Token[], a: Quantity, b: Quantity): number | null {
  const { text } = p[a.amount.last - 1];
  const tail = p[b.first].text;
  const decimals = text.length - text.indexOf(".") - 1;
  if (!text.includes(".") || tail.length !== decimals || decimals < 2 || !/^\d+$/.test(tail)) return null;
  if (a.amount.scale > 0 || b.amount.scale > 0 || (b.value >= a.value && !tail.startsWith("0"))) return null;
  const step = 10 ** decimals;
  const low = Math.round(a.value * step);
  const high = low - (low % step) + Number(tail);
  return (high < low ? high + step : high) / step;
}

/** "from", "between" or "to" in front of a figure, over words that only hedge. */
function leading(p: readonly Token[], first: number): string {
  for (let i = first - 1; i >= Math.max(0, first - 5); i--) {
    const { lower } = p[i];
    if (lower === "from" || lower === "between" || lower === "to") {
      if (lower === "to" && isUpTo(p, i)) continue;
      return lower;
    }
    if (!HEDGING.has(lower)) return "";
  }
  return "";
}

/** Where the second end begins, behind "to", "and" (after "between"), "or", a hyphen or a dash; -1 for no range. */
function afterJoint(p: readonly Token[], a: Quantity, lead: string): number {
  let at = a.last;
  const next = p[at];
  if (next.lower === "to" || next.lower === "through") at++;
  else if (next.lower === "and" && lead === "between") at++;
  else if (next.lower === "or" && (a.amount.bare || a.amount.style === "words")) at++;
  else if (next.text === "~") at++;
  else if (next.text === "/" && a.kind === "money" && p[at + 1]?.kind === "symbol") at++;
  else if (next.lower === "up" && p[at + 1]?.lower === "to" && lead === "from") at += 2;
  else if (isHyphen(next)) {
    at++;
    // "8- to 16-meter"; "7- or 8-inch" are two
    if (p[at]?.lower === "to") at++;
    else if (p[at] !== undefined && p[at].spaced !== next.spaced) return -1;
  } else return -1;
  if (p[at] !== undefined && p[at].kind === "hyphen") at++;
  return at;
}

function other(text: string, p: readonly Token[], from: number, paid = false): Quantity | null {
  let at = from;
  while (at < p.length && at < from + 4 && HEDGING.has(p[at].lower)) {
    const quantity = p[at].lower === "a" || p[at].lower === "an" ? readQuantity(text, p, at) : null;
    if (quantity !== null) return quantity;
    at++;
  }
  return at < p.length ? readQuantity(text, p, at, paid) : null;
}

/** Whether two quantities can be the ends of one range: of the same kind, or one of them without a unit. */
function alike(a: Quantity, b: Quantity): boolean {
  if (a.unit === null || b.unit === null) return a.amount.style !== "plural" && b.amount.style !== "plural";
  if (a.kind !== b.kind) return false;
  return a.unit.code === b.unit.code;
}

/** "from $410 on Monday to $395", "from 6 ferries a day in May to 9 ferries": over a few words without a stop or a helping verb. */
function acrossGap(text: string, p: readonly Token[], a: Quantity): Quantity | null {
  for (let at = a.last; at < Math.min(p.length - 1, a.last + 9); at++) {
    const { kind, lower } = p[at];
    if (
      (hasFiniteTag(p[at]) && p[at].closed !== "") ||
      kind === "stop" ||
      kind === "colon" ||
      kind === "mark" ||
      kind === "dash" ||
      lower === "and" ||
      lower === "from" ||
      lower === "but"
    )
      return null;
    // "from 24%, with a range of 25% to 33%", "from seven towns met pupils aged 16 to 25"
    if (kind === "number" && !isCalendar(p[at - 1].lower) && isOfUnit(readQuantity(text, p, at), a, p))
      return null;
    if (lower !== "to") continue;
    const b = other(text, p, at + 1);
    if (b === null || b.high !== null || !alike(a, b) || isYear(p, b) || countsOther(p, a, b)) return null;
    return joined(a, b, b.last, !isSpread(p, a.first));
  }
  return null;
}

/** "people from 40 [homes] fled to 12 [halls]"; not "from 6 ferries in May to 9 ferries". */
function countsOther(p: readonly Token[], a: Quantity, b: Quantity): boolean {
  const [one, other] = [p[a.last], p[b.last]];
  return one.tag === "NNS" && other?.tag === "NNS" && one.lemma !== other.lemma;
}

/** How far in front of two shares the word is looked for that sets them against each other, in pieces. */
const RIVALS = 8;

/** "trails him 45%-52%". */
function isOfRivals(p: readonly Token[], first: number): boolean {
  return p.slice(Math.max(0, first - RIVALS), first).some((token) => isPlayed(token) || isScored(token));
}

/** Whether a quantity has the same unit, or like the other has none and is no year. */
function isOfUnit(b: Quantity | null, a: Quantity, p: readonly Token[]): boolean {
  if (b === null || (a.unit === null) !== (b.unit === null)) return false;
  return a.unit === null ? !isYear(p, b) : alike(a, b);
}

function joined(a: Quantity, b: Quantity, last: number, moves: boolean): Quantity {
  let from = a.value;
  let to = b.value;
  // "$5 to $10 million", "four to five thousand"; but "$200 to $4 million"
  if (a.amount.scale === 0 && b.amount.scale > 0 && a.amount.value < b.amount.mantissa)
    from = scaled(from, b.amount.scale);
  if (
    b.amount.scale === 0 &&
    a.amount.scale > 0 &&
    b.amount.value >= a.amount.mantissa &&
    b.amount.value < 1000
  )
    to = scaled(to, a.amount.scale);
  const named = b.unit === null ? a : b;
  const range = new Quantity(
    Math.min(a.first, b.first),
    Math.max(last, a.last),
    named.kind,
    named.amount,
    Math.min(from, to),
    Math.max(from, to),
  );
  range.amount.bare = false;
  range.unit = named.unit;
  range.sign = a.sign;
  if (moves && from !== to) range.change = from > to ? "decrease" : "increase";
  return range;
}

/** Whether a word of rise or fall stands close in front: "narrowed to", "drop 21,000". */
function movesBefore(p: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 5); i--) {
    if (p[i].kind !== "word" && p[i].kind !== "symbol") return false;
    // "an additional $2 million to $3 million"
    if (isMoving(p[i])) return p[i].lower !== "additional";
  }
  return false;
}
