import {
  CURRENCY_ABBREVIATIONS,
  CURRENCY_CODES,
  CURRENCY_LETTERS,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  DOLLAR_LETTERS,
  MINOR_UNITS,
  NATIONAL_CURRENCIES,
  PAYING,
} from "../../lexicon/currencies.js";
import { singularIn, wordMap, wordPairs, wordSet } from "../../lexicon/words.js";
import type { Token } from "../../text/token.js";
import type { Amount } from "../numbers/amount.js";

/** A currency beside an amount: pieces `first` to `last`, its ISO 4217 code (null where it could be several), and its scale if the code carries one ("MUSD"). */
export interface Currency {
  first: number;
  last: number;
  code: string | null;
  power: number;
}

const SIGNS: ReadonlyMap<string, string> = /* @__PURE__ */ wordMap(CURRENCY_SIGNS);
const LETTERS: ReadonlyMap<string, string> = /* @__PURE__ */ wordMap(DOLLAR_LETTERS);
const ABBREVIATIONS: ReadonlyMap<string, string> = /* @__PURE__ */ wordMap(CURRENCY_ABBREVIATIONS);
const LONE: ReadonlyMap<string, string> = /* @__PURE__ */ wordMap(CURRENCY_LETTERS);
const CODES: ReadonlySet<string> = /* @__PURE__ */ wordSet(CURRENCY_CODES);
/** What is a word of English in lower case: "cost us $5", "all $5 of it". */
const PLAIN_WORDS: ReadonlySet<string> = /* @__PURE__ */ wordSet("all top try us cad");
const NAMES: ReadonlyMap<string, string> = /* @__PURE__ */ wordPairs(CURRENCY_NAMES);
const MINOR: ReadonlySet<string> = /* @__PURE__ */ wordSet(MINOR_UNITS);
const NATIONAL: ReadonlyMap<string, ReadonlyMap<string, string>> = /* @__PURE__ */ new Map(
  Object.entries(NATIONAL_CURRENCIES).map(([name, pairs]) => [name, wordPairs(pairs)] as const),
);

/** Whether letters behind a "$" say whose it is: "$[US]55". */
export function isDollarLetters(lower: string): boolean {
  return LETTERS.has(lower);
}

/** Whether a letter right before a large amount is a currency's: "[N]5.2 billion"; not "the N2 road". */
export function isCurrencyLetter(lower: string): boolean {
  return LONE.has(lower);
}

/** Reads the currency that begins at piece `i` and stands in front of an amount: "US$", "HK $", "Rs.", "USD", "€". */
export function readCurrencyBefore(p: readonly Token[], i: number): Currency | null {
  const token = p[i];
  if (token.kind === "symbol") return readSign(p, i);
  const next = p[i + 1];
  if (next === undefined) return null;
  if (next.text === "$") {
    const code =
      LETTERS.get(token.lower) ??
      (CODES.has(token.lower.toUpperCase()) ? token.lower.toUpperCase() : undefined);
    // "US $84" and "C $6", but "in A $5 note" has a lower-case or a far "a", and "cost us $5" no country
    if (
      code !== undefined &&
      (token.shape !== "lower" ||
        !next.spaced ||
        (token.lower.length > 1 && !PLAIN_WORDS.has(token.lower)) ||
        token.lower === "c") &&
      !(token.lower === "a" && next.spaced)
    )
      return { first: i, last: i + 2, code, power: 0 };
    return null;
  }
  // "N5.2 billion": whether it is large was asked when it was cut off its amount
  const lone = next.kind === "number" && !next.spaced ? LONE.get(token.lower) : undefined;
  if (lone !== undefined) return { first: i, last: i + 1, code: lone, power: 0 };
  // "GH¢18"
  if (token.text === "GH" && (next.text === "¢" || next.text === "₵"))
    return { first: i, last: i + 2, code: "GHS", power: 0 };
  if (token.lower === "y" && next.text === "=") return { first: i, last: i + 2, code: "JPY", power: 0 };
  if (CODES.has(token.text) || (CODES.has(token.lower.toUpperCase()) && !PLAIN_WORDS.has(token.lower)))
    return { first: i, last: i + 1, code: token.lower.toUpperCase(), power: 0 };
  const abbreviation = ABBREVIATIONS.get(token.lower);
  if (abbreviation !== undefined) {
    const last = next.text === "." && !next.spaced ? i + 2 : i + 1;
    return { first: i, last, code: abbreviation, power: 0 };
  }
  // "U.S. dlrs 290.05"
  if ((token.lower === "u.s." || token.lower === "us") && ABBREVIATIONS.get(next.lower) === "USD")
    return { first: i, last: i + 2, code: "USD", power: 0 };
  if (token.lower === "sen" && next.kind === "number") return { first: i, last: i + 1, code: null, power: 0 };
  return millions(token, i);
}

/** "MUSD 60": millions of dollars. */
function millions(token: Token, i: number): Currency | null {
  const { text } = token;
  return isMillions(text) ? { first: i, last: i + 1, code: text.slice(1), power: 6 } : null;
}

function isMillions(text: string): boolean {
  return text.length === 4 && text.startsWith("M") && CODES.has(text.slice(1));
}

/** "$", "£", "$US", "$A"; signs in a row ("$$5") count once. */
function readSign(p: readonly Token[], i: number): Currency | null {
  const code = SIGNS.get(p[i].text);
  if (code === undefined) return null;
  let last = i + 1;
  while (last < p.length && last < i + 4 && p[last].text === p[i].text && !p[last].spaced) last++;
  const letters = p[last];
  if (p[i].text === "$" && letters?.kind === "word" && !letters.spaced) {
    const known = LETTERS.get(letters.lower);
    return known === undefined ? null : { first: i, last: last + 1, code: known, power: 0 };
  }
  return { first: i, last, code, power: 0 };
}

/** Reads the currency behind an amount that ends at piece `at`: "euros", "Australian dollars", "cents", "USD", "€". */
export function readCurrencyAfter(p: readonly Token[], at: number, amount: Amount): Currency | null {
  const token = p[at];
  if (token === undefined) return null;
  if (token.kind === "hyphen" || (token.kind === "dash" && token.text === "-")) {
    const name = p[at + 1]?.kind === "word" ? nameCode(p[at + 1].lower) : undefined;
    return name === undefined ? null : { first: at, last: at + 2, code: name, power: 0 };
  }
  if (token.kind === "symbol") {
    const code = SIGNS.get(token.text);
    // "10 $", "5 €"; in "10 $20 notes" the sign is the next amount's
    if (code === undefined || (p[at + 1]?.kind === "number" && !p[at + 1].spaced)) return null;
    return { first: at, last: at + 1, code, power: 0 };
  }
  if (token.kind !== "word") return null;
  // in "3 USD50 cards" the code is the next amount's
  if (p[at + 1]?.kind === "number" && !p[at + 1].spaced) return null;
  if (MINOR.has(token.lower)) {
    if (token.lower === "p" && amount.style !== "digits") return null;
    if (
      (token.lower === "sen" || token.lower === "ore" || token.lower === "fen") &&
      amount.bare &&
      amount.value < 5
    )
      return null;
    return { first: at, last: at + 1, code: null, power: 0 };
  }
  if (CODES.has(token.text) || (CODES.has(token.lower.toUpperCase()) && !PLAIN_WORDS.has(token.lower))) {
    // "110 JPY=" of market data
    const last = p[at + 1]?.text === "=" ? at + 2 : at + 1;
    return { first: at, last, code: token.lower.toUpperCase(), power: 0 };
  }
  const abbreviation = ABBREVIATIONS.get(token.lower);
  if (abbreviation !== undefined && token.lower !== "ps")
    return { first: at, last: at + 1, code: abbreviation, power: 0 };
  if (token.text === "R" && amount.style === "digits")
    return { first: at, last: at + 1, code: "ZAR", power: 0 };
  const million = millions(token, at);
  if (million !== null) return million;
  const own = nameCode(token.lower);
  if (own !== undefined) {
    if (!isMoney(p, at, amount)) return null;
    return { first: at, last: at + 1, code: own, power: 0 };
  }
  return national(p, at);
}

function nameCode(word: string): string | null | undefined {
  const code = singularIn(NAMES, word);
  return code === "-" ? null : code;
}

/** "Australian dollars", "Hong Kong dollars", "U.S. dollars". */
function national(p: readonly Token[], at: number): Currency | null {
  for (let i = at + 1; i <= at + 2 && i < p.length && p[i].kind === "word"; i++) {
    const { lower } = p[i];
    const adjectives =
      NATIONAL.get(lower) ?? (lower.endsWith("s") ? NATIONAL.get(lower.slice(0, -1)) : undefined);
    const code = adjectives?.get(p[i - 1].lower);
    if (code !== undefined) return { first: at, last: i + 1, code, power: 0 };
    const plain = nameCode(lower);
    if (plain !== undefined && lower.endsWith("s") && lower !== "marks" && /^[A-Z]/.test(p[i - 1].text))
      return { first: at, last: i + 1, code: plain, power: 0 };
  }
  return null;
}

/** Names that mean something else too: "5 won", "200 pounds", "10 mark", "3 nickel". */
function isMoney(p: readonly Token[], at: number, amount: Amount): boolean {
  const { lower } = p[at];
  const large = amount.scale >= 3 || amount.value >= 1000;
  if (/^(?:won|real|marks|dong|som|soles|crowns?|sterling)$/.test(lower))
    return large || !Number.isInteger(amount.value) || (lower === "crowns" && amount.style === "digits");
  // "the $100,000 mark"
  if (lower === "mark") return large && /^NNS?$/.test(p[at + 1]?.tag ?? "");
  if (lower === "pound" || lower === "pounds")
    return amount.scale >= 6 || p[at + 1]?.lower === "sterling" || isRate(p, at) || isPriced(p, at);
  return true;
}

/** "($1 = 0.7890 [pounds])" */
function isRate(p: readonly Token[], at: number): boolean {
  return p[at - 2]?.text === "=" && p[at - 3]?.kind === "number";
}

const PRICED: ReadonlySet<string> = /* @__PURE__ */ wordSet(PAYING);

/** Whether a word of paying stands within a few pieces of "pounds". */
function isPriced(p: readonly Token[], at: number): boolean {
  for (let i = Math.max(0, at - 7); i < Math.min(p.length, at + 3); i++)
    if (PRICED.has(p[i].lemma)) return true;
  return false;
}
