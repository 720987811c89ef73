/** Full English names, in order. */
export const MONTH_NAMES: readonly string[] =
  "january february march april may june july august september october november december".split(" ");

/**
 * Months as wire copy prints them, lower case and without a full stop, to 1 to 12: full names, the
 * abbreviations of the AP Stylebook (Jan., Feb., Aug., Sept., Oct., Nov., Dec.) and the three-letter ones
 * that other agencies use. "may" and "march" are words too, and "mar" and "dec" names: look at what
 * stands around them.
 */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, index) => [name, index + 1] as const),
  ...MONTH_NAMES.map((name, index) => [name.slice(0, 3), index + 1] as const),
  ["sept", 9],
]);

/** Months in the agency's own language, lower case, that are more than a misprint away from the English name. */
export const FOREIGN_MONTHS: ReadonlyMap<string, number> = new Map(
  "ene=1 gen=1 abr=4 mag=5 giu=6 lug=7 ago=8 set=9 ott=10 okt=10 dic=12 dez=12"
    .split(" ")
    .map((entry) => entry.split("="))
    .map(([name, month]) => [name, Number(month)]),
);
