/**
 * Units of measure: names and symbols with their UCUM code (Unified Code for Units of Measure), as `code: forms`.
 * Forms are singular, in lower case; a plural in "s" is understood for names of four letters and more.
 */
export const MEASURES: Record<string, string> = {
  km: "km kms kilometer kilometre",
  m: "meter metre mtr",
  cm: "cm cms centimeter centimetre",
  mm: "mm millimeter millimetre",
  um: "μm µm um micron micrometer micrometre",
  nm: "nm nanometer nanometre",
  "[mi_i]": "mi mile",
  "[nmi_i]": "nmi",
  "[yd_i]": "yd yds yard",
  "[ft_i]": "ft ft. foot feet",
  "[in_i]": "inch inches",
  "[acr_us]": "acre",
  har: "ha hectare",
  "[ft_i]2": "sqft",
  kg: "kg kgs kilo kilogram kilogramme",
  g: "gram gramme gm gms",
  mg: "mg milligram milligramme",
  ug: "μg µg ug mcg microgram microgramme",
  t: "tonne mt",
  kt: "kt kiloton kilotonne",
  Mt: "megaton megatonne",
  Gt: "gt gigaton gigatonne",
  "[lb_av]": "lb lbs pound",
  "[oz_av]": "oz ounce",
  "[car_m]": "carat",
  L: "liter litre ltr",
  mL: "ml milliliter millilitre",
  cL: "cl centiliter centilitre",
  dL: "dl deciliter decilitre",
  "[gal_us]": "gal gallon",
  "[pt_us]": "pint",
  "[qt_us]": "quart",
  "[bbl_us]": "bbl barrel",
  "[bbl_us]/d": "bpd",
  // a billion cubic metres
  km3: "bcm",
  "[bu_us]": "bushel",
  "[cup_us]": "cup",
  "[tbs_us]": "tbsp tablespoon",
  "[tsp_us]": "tsp teaspoon",
  "km/h": "kmh kph kmph",
  "[mi_i]/h": "mph",
  "[kn_i]": "knot",
  W: "watt",
  kW: "kw kilowatt",
  MW: "mw megawatt",
  GW: "gw gigawatt",
  TW: "tw terawatt",
  "W.h": "wh",
  "kW.h": "kwh kilowatt-hour",
  "MW.h": "mwh megawatt-hour",
  "GW.h": "gwh gigawatt-hour",
  "TW.h": "twh terawatt-hour",
  "mA.h": "mah",
  "A.h": "ah",
  "[HP]": "hp bhp horsepower",
  V: "volt",
  kV: "kv kilovolt",
  A: "amp ampere",
  Ohm: "ohm",
  J: "joule",
  kJ: "kj kilojoule",
  MJ: "mj megajoule",
  cal: "calorie",
  kcal: "kcal kilocalorie",
  "[Btu]": "btu",
  Pa: "pascal",
  kPa: "kpa",
  hPa: "hpa",
  MPa: "mpa",
  mbar: "millibar mbar",
  bar: "bar",
  "[psi]": "psi",
  Hz: "hz hertz",
  kHz: "khz kilohertz",
  MHz: "mhz megahertz",
  GHz: "ghz gigahertz",
  dB: "db decibel",
  bit: "bit",
  By: "byte",
  kBy: "kb kilobyte",
  MBy: "mb megabyte",
  GBy: "gb gigabyte",
  TBy: "tb terabyte",
  PBy: "pb petabyte",
  "kbit/s": "kbps",
  "Mbit/s": "mbps",
  "Gbit/s": "gbps",
  Sv: "sievert",
  mSv: "msv millisievert",
  uSv: "microsievert",
  Bq: "becquerel",
  "[ppm]": "ppm",
  "[ppb]": "ppb",
  "mm[Hg]": "mmhg",
  "[mi_i]/[gal_us]": "mpg",
  "[ly]": "light-year",
  // a ton is a short one or a metric one, as its country has it
  "": "ton megapixel mp rpm tpd tcf mmbtu teu mtpa dwt quintal boe",
};

/** Units of two words and the like, with their UCUM code; a plural in "s" is understood. */
export const QUALIFIED_MEASURES: Record<string, string> = {
  "metric ton": "t",
  "metric tonne": "t",
  "short ton": "[ston_av]",
  "long ton": "[lton_av]",
  "nautical mile": "[nmi_i]",
  "troy ounce": "[oz_tr]",
  "light year": "[ly]",
  "parts million": "[ppm]",
  "parts billion": "[ppb]",
  "parts trillion": "[pptr]",
};

/** Symbols of one letter and others whose case counts; they are read behind digits only. */
export const SYMBOLS: Record<string, string> = {
  m: "m",
  g: "g",
  t: "t",
  T: "t",
  l: "L",
  L: "L",
  h: "h",
  s: "s",
  W: "W",
  V: "V",
  b: "bit",
  B: "By",
  C: "Cel",
  in: "[in_i]",
};

/** Words that a percentage or a number of points begins with. */
export const PERCENT_WORDS =
  "percent pct pct. pc percents p.c. p.p. per percentage basis pp ppt ppts bp bps percentage-point percentage-points basis-point basis-points point points";

/** Units of time with their UCUM code; "" where UCUM has none. A plural in "s" is understood. */
export const DURATIONS: Record<string, string> = {
  a: "year yr yrs",
  mo: "month mth mos",
  wk: "week wks",
  d: "day",
  h: "hour hr hrs",
  min: "minute min",
  s: "second sec",
  ms: "millisecond ms",
  "10.a": "decade",
  "100.a": "century centuries",
  "1000.a": "millennium millennia",
  "2.wk": "fortnight",
  "3.mo": "quarters",
  "": "weekend night",
};

/** What stands behind metres, "1.8m tall", "a 100m sprint", where "m" might be millions. */
export const BEHIND_METRES =
  "tall long high wide deep away below above from x by and to in on at run race sprint final freestyle butterfly backstroke hurdles relay title";

/** What goes before a unit of length to make one of area or volume. */
export const DIMENSIONS: Record<string, number> = { square: 2, sq: 2, cubic: 3, cu: 3 };

/** Scales of temperature. */
export const TEMPERATURES: Record<string, string> = {
  celsius: "Cel",
  celcius: "Cel",
  centigrade: "Cel",
  centigrate: "Cel",
  c: "Cel",
  fahrenheit: "[degF]",
  farenheit: "[degF]",
  f: "[degF]",
  kelvin: "K",
  degc: "Cel",
  degf: "[degF]",
};

/** Nouns that an amount is given per: "$52 a barrel", "63 cents per share", "four times a week". */
export const PER_NOUNS =
  "dollar euro share head person capita household family annum quarter game match unit bottle pack piece ticket vote voter season session " +
  "shift pupil student employee worker user customer passenger patient child individual adult vehicle car trip visit order " +
  "resident inhabitant inmate prisoner birth stock million thousand cent billion plate seat meal dozen shareholder home house room hundred";
