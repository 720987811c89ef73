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

/**
 * What is printed for a month by mistake, or in the agency's own language, lower case. Only to be read
 * beside a day number, where nothing else fits ("NEW YORK, Narch 2 -").
 */
export const MISPRINTED_MONTHS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    1: "janury januray jaunary janaury jann ene januar gennaio janvier enero",
    2: "febuary feburary februrary febraury febrary feby fev febr februar febbraio fevrier febrero",
    3: "narch marchg mach marh marc mrch maech marcg mrach arch marchj marhc macrh mars marzo marz marts mzo",
    4: "arpil aprl apirl aprill apri arpl avril abril abr aprile apl",
    5: "mayo mai mey maggio mag",
    6: "juen jne junne juin junio juni giugno giu",
    7: "juy jluy juli julio juillet jly luglio lug",
    8: "agust augst auguest augest agosto ago aout augu",
    9: "setp septmber setember septembre septiembre spet settembre sett septe setiembre",
    10: "ocotber otober octber octobre octubre oktober okt ottobre ott octo ocober",
    11: "novemeber novmber novembre noviembre novemb",
    12: "decmber decembre diciembre dezember dez dicembre dic decemeber deceber desember",
  }).flatMap(([month, words]) => words.split(" ").map((word) => [word, Number(month)] as const)),
);
