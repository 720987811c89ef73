/** Cardinal number words in the order of their values, from 1 to 20. */
export const SMALL_NUMBERS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen " +
  "seventeen eighteen nineteen twenty";

/** The tens from 30 to 90. */
export const TENS = "thirty forty fifty sixty seventy eighty ninety";

/** Names of nought. */
export const NOUGHTS = "zero nought naught";

/** Scale words, with the power of ten of each; Indian English counts in lakh and crore. */
export const SCALES: Record<string, number> = {
  hundred: 2,
  thousand: 3,
  lakh: 5,
  lakhs: 5,
  lac: 5,
  lacs: 5,
  million: 6,
  crore: 7,
  crores: 7,
  billion: 9,
  trillion: 12,
  quadrillion: 15,
};

/** Short scales, written behind digits only: "1.2bn", "30 mln". Case counts in a lone letter. */
export const SHORT_SCALES: Record<string, number> = {
  k: 3,
  mn: 6,
  mln: 6,
  mio: 6,
  mil: 6,
  "mil.": 6,
  mm: 6,
  mlns: 6,
  cr: 7,
  bn: 9,
  bil: 9,
  "bil.": 9,
  bln: 9,
  blns: 9,
  tn: 12,
  tr: 12,
  trn: 12,
  trln: 12,
};

/** Plural scales, each a range: "dozens" is 12 to 120, "thousands" 1,000 to 10,000. Lowest value of each. */
export const PLURAL_SCALES: Record<string, number> = {
  tens: 10,
  dozens: 12,
  scores: 20,
  hundreds: 100,
  thousands: 1e3,
  lakhs: 1e5,
  millions: 1e6,
  crores: 1e7,
  billions: 1e9,
  trillions: 1e12,
};

/** Denominators of fractions in words, singular; the plural adds "s" ("halves" apart). */
export const DENOMINATORS: Record<string, number> = {
  half: 2,
  halves: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twelfth: 12,
  sixteenth: 16,
  twentieth: 20,
  thirtieth: 30,
  hundredth: 100,
  thousandth: 1e3,
  millionth: 1e6,
  billionth: 1e9,
  trillionth: 1e12,
};

/** Fractions that are one character. */
export const VULGAR_FRACTIONS: Record<string, number> = {
  "½": 1 / 2,
  "⅓": 1 / 3,
  "⅔": 2 / 3,
  "¼": 1 / 4,
  "¾": 3 / 4,
  "⅕": 1 / 5,
  "⅖": 2 / 5,
  "⅗": 3 / 5,
  "⅘": 4 / 5,
  "⅙": 1 / 6,
  "⅚": 5 / 6,
  "⅛": 1 / 8,
  "⅜": 3 / 8,
  "⅝": 5 / 8,
  "⅞": 7 / 8,
};

/** Ordinals in words, in the order of their values from 1. */
export const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth " +
  "sixteenth seventeenth eighteenth nineteenth twentieth";
