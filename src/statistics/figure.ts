import type { StatisticKind, StatisticUnit } from "../article/types.js";

/** A number with its scale, without sign or unit: "1.2bn", "twenty-one", "half a million", "tens of thousands". */
export class Amount {
  /** Highest value of a range such as "dozens"; null for a single value. */
  high: number | null = null;
  /** The value before its scale, and the scale as a power of ten: "1.2bn" is 1.2 and 9. */
  mantissa: number;
  scale = 0;
  /** Bare digits, without separator, decimals or scale: it may be a year or a label. */
  bare = false;

  constructor(
    /** One past its last piece. */
    public last: number,
    /** Scaled value; for a range its lowest. Infinity if it is too large for a double. */
    public value: number,
    /** Written in digits, in words, as a fraction or as a plural scale. */
    public style: "digits" | "words" | "fraction" | "plural",
  ) {
    this.mantissa = value;
  }
}

/** An amount with its sign and unit: "-$50.8bn", "6.1-inch", "nearly 19 per cent". Pieces `first` to `last`, `last` excluded. */
export class Quantity {
  unit: StatisticUnit | null = null;
  /** Sign as printed, "+" or "-"; a rise or a fall in "Dow +0.2%". */
  sign: "" | "+" | "-" = "";
  change: "increase" | "decrease" | null = null;

  constructor(
    readonly first: number,
    public last: number,
    public kind: StatisticKind,
    public amount: Amount,
    /** Value with its sign; the lowest of a range. */
    public value: number,
    /** Highest value of a range; null for a single value. */
    public high: number | null,
  ) {}
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
  return new Quantity(first, last, kind, new Amount(last, value, "words"), value, high);
}

/** The same number with the power of ten that is printed behind it, as its digits say: no rounding of a product. */
export function scaled(value: number, power: number): number {
  return power > 0 ? Number(`${String(value)}e${String(power)}`) : value;
}

/** What an age is in. */
export const YEARS: StatisticUnit = { text: "years", code: "a" };

/** Makes of a quantity one up to piece `last` with another kind, value and unit; no bare number any more. */
export function remake(
  a: Quantity,
  last: number,
  kind: StatisticKind,
  value = a.value,
  unit = a.unit,
): Quantity {
  a.last = last;
  a.kind = kind;
  a.value = value;
  a.unit = unit;
  a.amount.bare = false;
  return a;
}
