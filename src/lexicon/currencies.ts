/** Words of paying, by their base forms, beside which "pounds" are money. */
export const PAYING =
  "cost pay worth price spend fine fee sell raise earn salary bill charge bid bonus investment fund debt loan profit deal value";

/** Currency signs, with the ISO 4217 code each stands for where nothing else is said. */
export const CURRENCY_SIGNS: Record<string, string> = {
  $: "USD",
  "£": "GBP",
  "€": "EUR",
  "¥": "JPY",
  "￥": "JPY",
  "₹": "INR",
  "₨": "INR",
  "₩": "KRW",
  "₽": "RUB",
  "₴": "UAH",
  "₺": "TRY",
  "₪": "ILS",
  "₫": "VND",
  "₦": "NGN",
  "₱": "PHP",
  "฿": "THB",
  "₡": "CRC",
  "₾": "GEL",
  "₭": "LAK",
  "₮": "MNT",
  "₸": "KZT",
  "₼": "AZN",
  "₵": "GHS",
  "₲": "PYG",
  "₿": "XBT",
};

/** What is written before or behind "$" to say whose dollar (or real, or peso) it is: "US$", "$A", "R$". */
export const DOLLAR_LETTERS: Record<string, string> = {
  us: "USD",
  "u.s": "USD",
  "u.s.": "USD",
  a: "AUD",
  au: "AUD",
  c: "CAD",
  ca: "CAD",
  cdn: "CAD",
  can: "CAD",
  nz: "NZD",
  hk: "HKD",
  s: "SGD",
  sg: "SGD",
  nt: "TWD",
  r: "BRL",
  mex: "MXN",
  mx: "MXN",
  j: "JMD",
  tt: "TTD",
  fj: "FJD",
  z: "ZWL",
  b: "BND",
  n: "NAD",
};

/** ISO 4217 codes that wire copy prints. */
export const CURRENCY_CODES =
  "AED AFN ALL AMD ARS AUD AZN BAM BDT BGN BHD BIF BND BOB BRL BTC BTN BWP BYN CAD CDF CHF CLP CNY COP CRC CUP CZK DKK DOP DZD " +
  "EGP ETB EUR FJD GBP GEL GHS GNF GTQ HKD HNL HRK HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KPW KRW KWD KZT LAK LBP " +
  "LKR LYD MAD MDL MGA MKD MMK MNT MOP MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PEN PGK PHP PKR PLN PYG QAR RON RSD " +
  "RUB RWF SAR SDG SEK SGD SOS SYP THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND XAF XOF YER ZAR ZMW ZWL DEM FRF";

/** Short forms that stand before an amount as a code does, and those that agencies use in place of one. */
export const CURRENCY_ABBREVIATIONS: Record<string, string> = {
  rs: "INR",
  "rs.": "INR",
  rm: "MYR",
  rmb: "CNY",
  rp: "IDR",
  tk: "BDT",
  dlrs: "USD",
  dlr: "USD",
  stg: "GBP",
  ps: "GBP",
  php: "PHP",
  sfr: "CHF",
  dkr: "DKK",
  nkr: "NOK",
  skr: "SEK",
  dh: "AED",
  dhs: "AED",
  dm: "DEM",
  ksh: "KES",
  sh: "KES",
  ush: "UGX",
  tsh: "TZS",
  ghc: "GHS",
  kd: "KWD",
  bd: "BHD",
};

/** Letters that stand right before a large amount, as national agencies print it: "N5.2 billion", "P1,500". */
export const CURRENCY_LETTERS: Record<string, string> = {
  n: "NGN",
  p: "PHP",
  r: "ZAR",
  k: "ZMW",
  b: "THB",
  w: "KRW",
  br: "ETB",
  sr: "SAR",
};

/**
 * Names of currencies in the singular, with the code of the one meant where no country is named; "-" where
 * several are as likely. A slash parts the name from the code.
 */
export const CURRENCY_NAMES =
  "dollar/USD euro/EUR pound/GBP sterling/GBP quid/GBP buck/USD yen/JPY yuan/CNY 元/CNY renminbi/CNY rupee/INR won/KRW ruble/RUB rouble/RUB " +
  "franc/- crown/- krona/SEK kronor/SEK krone/- kroner/- kr/- peso/- real/BRL reais/BRL rand/ZAR rial/IRR riyal/SAR dirham/AED dinar/- baht/THB " +
  "ringgit/MYR shekel/ILS lira/TRY liras/TRY lire/ITL hryvnia/UAH hryvna/UAH zloty/PLN zlotys/PLN zlotych/PLN forint/HUF koruna/CZK " +
  "markka/FIM markkaa/FIM mark/DEM guilder/NLG peseta/ESP drachma/GRD schilling/ATS escudo/PTE taka/BDT kyat/MMK naira/NGN " +
  "shilling/KES cedi/GHS birr/ETB tenge/KZT lari/GEL leu/RON lei/RON lev/BGN leva/BGN kuna/HRK dong/VND rupiah/IDR kip/LAK " +
  "riel/KHR bolivar/VES afghani/AFN kwacha/- pula/BWP manat/- dram/AMD som/KGS kina/PGK bitcoin/XBT btc/XBT ether/- " +
  "satoshi/- dime/- nickel/- soles/PEN";

/** Minor units, whose amounts are given in themselves: "63 cents" is 63. */
export const MINOR_UNITS =
  "cent cents penny pennies pence p paise paisa kopeck kopecks kopek kopeks centavo centavos centime centimes sen fen ore";

/**
 * Whose currency: the last word of the country's adjective, with the code that it and the name make. "Hong Kong dollars" is
 * found by "kong", "New Zealand dollars" by "zealand".
 */
export const NATIONAL_CURRENCIES: Record<string, string> = {
  dollar:
    "us/USD u.s./USD american/USD australian/AUD canadian/CAD zealand/NZD kong/HKD singapore/SGD singaporean/SGD taiwan/TWD zimbabwean/ZWL zimbabwe/ZWL jamaican/JMD fiji/FJD namibian/NAD",
  pound: "british/GBP egyptian/EGP lebanese/LBP syrian/SYP sudanese/SDG irish/IEP",
  yen: "japanese/JPY",
  yuan: "chinese/CNY",
  rupee: "indian/INR pakistani/PKR pakistan/PKR lankan/LKR lanka/LKR nepali/NPR nepalese/NPR mauritian/MUR",
  won: "korean/KRW",
  ruble: "russian/RUB belarusian/BYN",
  franc: "swiss/CHF french/FRF belgian/BEF cfa/XOF rwandan/RWF",
  krona: "swedish/SEK icelandic/ISK",
  crown: "swedish/SEK norwegian/NOK danish/DKK czech/CZK",
  krone: "norwegian/NOK danish/DKK",
  koruna: "czech/CZK",
  peso: "mexican/MXN philippine/PHP argentine/ARS chilean/CLP colombian/COP cuban/CUP uruguayan/UYU dominican/DOP",
  real: "brazilian/BRL",
  reais: "brazilian/BRL",
  rial: "iranian/IRR omani/OMR yemeni/YER",
  riyal: "saudi/SAR qatari/QAR",
  dirham: "moroccan/MAD uae/AED",
  dinar: "kuwaiti/KWD iraqi/IQD jordanian/JOD algerian/DZD tunisian/TND serbian/RSD bahraini/BHD libyan/LYD",
  lira: "turkish/TRY",
  lire: "italian/ITL",
  mark: "german/DEM deutsche/DEM deutsch/DEM",
  guilder: "dutch/NLG",
  shilling: "kenyan/KES ugandan/UGX tanzanian/TZS somali/SOS",
  manat: "azerbaijani/AZN turkmen/TMT",
  kwacha: "zambian/ZMW malawian/MWK",
};

/**
 * Names that several countries give their currencies, in the singular and as abbreviated, with the code that each means
 * in copy from one of those countries (ISO 3166-1 alpha-2 before the slash, ISO 4217 behind it).
 */
export const LOCAL_CURRENCIES: Record<string, string> = {
  "rupee rs rs. ₨": "IN/INR PK/PKR LK/LKR NP/NPR MU/MUR SC/SCR",
  pound: "EG/EGP LB/LBP SY/SYP SD/SDG SS/SSP",
  "crown krone kroner krona kronor kr": "SE/SEK NO/NOK DK/DKK FO/DKK GL/DKK IS/ISK CZ/CZK",
  franc:
    "CH/CHF LI/CHF SN/XOF CI/XOF ML/XOF BF/XOF NE/XOF TG/XOF BJ/XOF GW/XOF CM/XAF GA/XAF TD/XAF CF/XAF CG/XAF GQ/XAF " +
    "RW/RWF BI/BIF CD/CDF DJ/DJF GN/GNF KM/KMF",
  peso: "MX/MXN PH/PHP AR/ARS CL/CLP CO/COP CU/CUP UY/UYU DO/DOP",
  dinar: "KW/KWD BH/BHD JO/JOD IQ/IQD TN/TND DZ/DZD LY/LYD RS/RSD",
  "riyal rial": "SA/SAR QA/QAR OM/OMR YE/YER IR/IRR",
  dirham: "AE/AED MA/MAD",
  "shilling sh": "KE/KES UG/UGX TZ/TZS SO/SOS",
  lira: "TR/TRY LB/LBP SY/SYP",
  "kwacha k": "ZM/ZMW MW/MWK PG/PGK",
  manat: "AZ/AZN TM/TMT",
  "ruble rouble": "RU/RUB BY/BYN",
  "leu lei": "RO/RON MD/MDL",
  won: "KR/KRW KP/KPW",
};
