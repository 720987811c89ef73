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

/** The same number with the power of ten that is printed behind it, as its digits say: no rounding of a product. */
export function scaled(value: number, power: number): number {
  return power > 0 ? Number(`${String(value)}e${String(power)}`) : value;
}
