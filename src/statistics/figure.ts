import type { StatisticKind, StatisticModifier, StatisticUnit } from "../article/types.js";

/** A number with its scale, without sign or unit: "1.2bn", "twenty-one", "half a million", "tens of thousands". */
export interface Amount {
  /** One past its last piece. */
  last: number;
  /** Scaled value; for a range its lowest. Infinity if it is too large for a double. */
  value: number;
  /** Highest value of a range such as "dozens"; null for a single value. */
  high: number | null;
  /** The value before its scale, and the scale as a power of ten: "1.2bn" is 1.2 and 9. */
  mantissa: number;
  scale: number;
  /** Written in digits, in words, as a fraction or as a plural scale. */
  style: "digits" | "words" | "fraction" | "plural";
  /** Bare digits, without separator, decimals or scale: it may be a year or a label. */
  bare: boolean;
}

/** An amount with its sign and unit: "-$50.8bn", "6.1-inch", "nearly 19 per cent". Pieces `first` to `last`, `last` excluded. */
export interface Quantity {
  first: number;
  last: number;
  kind: StatisticKind;
  amount: Amount;
  /** Value with its sign; the lowest of a range. */
  value: number;
  /** Highest value of a range; null for a single value. */
  high: number | null;
  unit: StatisticUnit | null;
  /** What is read of the modifier inside the quantity: "+", "or more". */
  modifier: StatisticModifier | null;
  /** Sign as printed, "+" or "-"; a rise or a fall in "Dow +0.2%". */
  sign: "" | "+" | "-";
  change: "increase" | "decrease" | null;
}

/** What is read at a piece up to piece `last`: a figure, or (null) numbers that are none. */
export interface Figure {
  last: number;
  quantity: Quantity | null;
}

/** A quantity of a lone number, in words or digits, without unit: a rank, a multiple, one year. */
export function lone(
  first: number,
  last: number,
  kind: StatisticKind,
  value: number,
  high: number | null = null,
): Quantity {
  return {
    first,
    last,
    kind,
    amount: { last, value, high, mantissa: value, scale: 0, style: "words", bare: false },
    value,
    high,
    unit: null,
    modifier: null,
    sign: "",
    change: null,
  };
}

/** The same number with the power of ten that is printed behind it, as its digits say: no rounding of a product. */
export function scaled(value: number, power: number): number {
  return power > 0 ? Number(`${String(value)}e${String(power)}`) : value;
}

/** What an age is in. */
export const YEARS: StatisticUnit = { text: "years", code: "a" };

/** The same quantity up to piece `last` with another kind, value and unit; no bare number any more. */
export function remade(
  a: Quantity,
  last: number,
  kind: StatisticKind,
  value = a.value,
  unit = a.unit,
): Quantity {
  return { ...a, last, kind, value, unit, amount: { ...a.amount, bare: false } };
}
