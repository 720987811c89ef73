import { wordSet } from "../lexicon/words.js";
import type { Token } from "../text/token.js";
import { readAmount } from "./numbers/read-amount.js";
import { Quantity } from "./figure.js";
import { scaled, type Amount } from "./numbers/amount.js";
import { figureRole } from "./figure-roles.js";
import { ANCHOR, BEGINS, CURRENCY, NAMED, PAID, SIGN, UNIT } from "./role-bits.js";
import { readCurrencyAfter, readCurrencyBefore, type Currency } from "./units/money.js";
import { isHyphen } from "./numbers/hyphen.js";
import { readUnit } from "./units/read-unit.js";

/**
 * Reads the quantity that begins with piece `i`: a sign, a currency, an amount and a unit; null if none does. Behind the
 * other end of a range of money, `paid`, "10m" is ten millions.
 */
export function readQuantity(text: string, p: readonly Token[], i: number, paid = false): Quantity | null {
  let at = i;
  let sign = mayBeSign(p[at]) ? readSign(p, at) : "";
  if (sign !== "") at++;
  if (sign === "-" && p[i].kind === "word" && p[at].kind === "hyphen") at++;
  if (at >= p.length) return null;
  const before = (figureRole(p[at].word) & PAID) !== 0 ? readCurrencyBefore(p, at) : null;
  if (before !== null) {
    at = before.last;
    const inner = at < p.length && mayBeSign(p[at]) ? readSign(p, at) : "";
    if (inner !== "") {
      sign = inner;
      at++;
    }
    if (p[at]?.kind !== "number") return null;
  }
  const amount = readAmount(p, at, paid || before !== null);
  if (amount === null) return null;
  if (before !== null && amount.style === "plural") return null;
  skipMargin(p, amount);
  const value = sign === "-" ? 0 - amount.value : amount.value;
  const quantity = new Quantity(i, amount.last, "number", amount, value, amount.high);
  quantity.sign = sign;
  return before === null ? withUnit(text, p, quantity) : money(text, p, quantity, before);
}

/** Takes in the currency or the unit behind an amount, if one is there: "5 euros", "5 feet 2 inches". */
function withUnit(text: string, p: readonly Token[], quantity: Quantity): Quantity {
  const { amount, sign } = quantity;
  const at = unitStart(p, amount);
  const after = mayBeCurrency(p, at) ? readCurrencyAfter(p, at, amount) : null;
  if (after !== null) return money(text, p, quantity, after);
  const mayBeUnit = at < p.length && (figureRole(p[at].word) & UNIT) !== 0;
  const unit = mayBeUnit ? readUnit(p, at, amount) : null;
  if (unit === null) return quantity;
  const { last, kind, code } = unit;
  const from = isHyphen(p[at]) ? at + 1 : at;
  const inches = code === "[ft_i]" ? readInches(p, last) : null;
  const feet = inches === null ? 0 : inches.value / 12;
  quantity.last = inches?.last ?? last;
  quantity.kind = kind;
  quantity.value += sign === "-" ? -feet : feet;
  quantity.unit = { text: text.slice(p[from].start, p[last - 1].end), code };
  return quantity;
}

/** Whether a currency may stand at piece `at`: "dollars", "[Hong Kong] dollars". */
function mayBeCurrency(p: readonly Token[], at: number): boolean {
  if (at >= p.length) return false;
  if ((figureRole(p[at].word) & CURRENCY) !== 0) return true;
  for (let i = at + 1; i <= at + 2 && i < p.length; i++)
    if ((figureRole(p[i].word) & NAMED) !== 0) return true;
  return false;
}

/** What a fraction may be a part of one of: "half [a] kilo", "a tenth of [1] percent". */
const ONE = /* @__PURE__ */ wordSet("a an one 1");

/** Where the unit of an amount may begin: "5 [kilos]", "tens of thousands of [dollars]", "half a [kilo]", "a third of a [mile]", "half of 1 [percent]". */
function unitStart(p: readonly Token[], { last, style }: Amount): number {
  if (style === "plural") return p[last]?.lower === "of" ? last + 1 : last;
  if (style !== "fraction") return last;
  const at = p[last]?.lower === "of" ? last + 1 : last;
  return at < p.length && ONE.has(p[at].lower) ? at + 1 : last;
}

/** "+" and "-", and words that are no number and begin one: "minus". */
function mayBeSign({ kind, word }: Token): boolean {
  const role = figureRole(word);
  return kind !== "number" && ((role & SIGN) !== 0 || (role & (BEGINS | ANCHOR)) === BEGINS);
}

/** "+0.2%", "-5 yards", "minus 20", "negative one"; not the hyphen of "F-16" or the dash of a list. */
function readSign(p: readonly Token[], i: number): "" | "+" | "-" {
  const token = p[i];
  const next = p[i + 1];
  if (token === undefined || next === undefined) return "";
  const figure = next.kind === "number" || next.kind === "symbol";
  if (token.text === "+" && figure && !next.spaced) return "+";
  const minus = token.text === "-" || token.text === "−" || token.text === "–";
  if (
    minus &&
    figure &&
    !next.spaced &&
    (i === 0 ||
      token.spaced ||
      p[i - 1].kind === "open" ||
      (p[i - 1].kind === "symbol" && p[i - 1].text !== "%"))
  )
    return "-";
  // "it was - 20 degrees": a dash that only a temperature makes a minus
  if (token.text === "-" && next.kind === "number" && next.spaced && token.spaced && isDegree(p[i + 2]))
    return "-";
  if (token.lower === "minus" || token.lower === "negative") {
    // "plus or minus 3 points" is a margin
    if (p[i - 1]?.lower === "or") return "";
    const at = next.kind === "hyphen" ? p[i + 2] : next;
    return at?.kind === "number" || at?.kind === "word" ? "-" : "";
  }
  return "";
}

function isDegree(token: Token | undefined): boolean {
  return token !== undefined && (token.text === "°" || /^deg(?:rees?)?$/.test(token.lower));
}

function money(text: string, p: readonly Token[], quantity: Quantity, currency: Currency): Quantity {
  const { amount } = quantity;
  let { last } = amount;
  let { code } = currency;
  let printed = text.slice(p[currency.first].start, p[currency.last - 1].end);
  if (currency.first >= amount.last) {
    const hyphen = p[currency.first].kind === "hyphen" || p[currency.first].kind === "dash" ? 1 : 0;
    printed = text.slice(p[currency.first + hyphen].start, p[currency.last - 1].end);
    last = currency.last;
  } else {
    // "$76 US", "$5 million Canadian", "$99.5 dollars"
    const more = mayBeCurrency(p, last) ? readCurrencyAfter(p, last, amount) : null;
    if (more !== null && more.code !== null && p[last].kind === "word") {
      code = more.code === "USD" && code !== null ? code : more.code;
      last = more.last;
    } else if (p[last]?.text === "US" && p[currency.first].text === "$") last++;
  }
  const value = scaled(quantity.value, currency.power);
  const { value: whole, last: end } = withMinor(p, last, value, quantity, code);
  // "75 USD million"
  const power = currency.first >= amount.last && amount.scale === 0 ? scaleAfter(p, end) : 0;
  quantity.last = power > 0 ? end + 1 : end;
  quantity.kind = "money";
  quantity.value = scaled(whole, power);
  quantity.unit = { text: printed, code };
  return quantity;
}

/** The inches of "5 feet 2 inches", "6 ft 4 in" and "six feet, one inch", behind the feet. */
function readInches(p: readonly Token[], at: number): { last: number; value: number } | null {
  const from = p[at]?.lower === "and" || p[at]?.kind === "comma" || p[at]?.kind === "hyphen" ? at + 1 : at;
  const amount = from < p.length ? readAmount(p, from) : null;
  if (amount === null || amount.high !== null || amount.value >= 12) return null;
  // "6-foot-5"
  const bare =
    p[at].kind === "hyphen" &&
    p[amount.last]?.kind !== "hyphen" &&
    !/^inch/.test(p[amount.last]?.lower ?? "");
  if (bare) return { last: amount.last, value: amount.value };
  const unit = p[amount.last]?.kind === "hyphen" ? amount.last + 1 : amount.last;
  return /^(?:in|in\.|inch|inches)$/.test(p[unit]?.lower ?? "")
    ? { last: unit + 1, value: amount.value }
    : null;
}

/** "2,000.45±0.01 pounds": the margin is no figure of its own. */
function skipMargin(p: readonly Token[], amount: Amount): void {
  if (p[amount.last]?.text === "±" && p[amount.last + 1]?.kind === "number") amount.last += 2;
}

function scaleAfter(p: readonly Token[], at: number): number {
  const word = p[at]?.lower;
  return word === "million" ? 6 : word === "billion" ? 9 : word === "trillion" ? 12 : 0;
}

/** The hundredth of a currency, behind the amount: "45 [cents]"; not "45 percent". */
const CENTS = /^(?:cents?|pence|p|paise|kopecks?|centavos)$/;

/** "13 dollars and 45 cents", "$3 50 cents": one amount. */
function withMinor(
  p: readonly Token[],
  last: number,
  value: number,
  quantity: Quantity,
  code: string | null,
): { value: number; last: number } {
  if (code === null || quantity.amount.scale > 0 || !Number.isInteger(value)) return { value, last };
  const at = p[last]?.lower === "and" ? last + 1 : last;
  const part = at < p.length ? readAmount(p, at) : null;
  if (part === null || part.value >= 100 || part.high !== null || !Number.isInteger(part.value))
    return { value, last };
  // "15 dollars 50" at the end of what is said; "13 dollars and 45 cents"
  const spoken =
    part.value >= 10 &&
    (p[part.last] === undefined || p[part.last].kind === "stop") &&
    p[last - 1].kind === "word";
  if (!CENTS.test(p[part.last]?.lower ?? ""))
    return spoken ? { value: (value * 100 + part.value) / 100, last: part.last } : { value, last };
  return { value: (value * 100 + part.value) / 100, last: part.last + 1 };
}
