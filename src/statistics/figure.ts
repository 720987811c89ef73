import type { StatisticKind, StatisticUnit } from "../article/types.js";
import { Amount } from "./numbers/amount.js";

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
