import {
  CURRENCY_ABBREVIATIONS,
  CURRENCY_LETTERS,
  CURRENCY_CODES,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  DOLLAR_LETTERS,
  MINOR_UNITS,
  NATIONAL_CURRENCIES,
} from "../lexicon/currencies.js";
import { BETWEEN_CHANGE, FALLS, MULTIPLYING_VERBS, RISES } from "../lexicon/figures.js";
import {
  DENOMINATORS,
  NOUGHTS,
  ORDINALS,
  PLURAL_SCALES,
  SCALES,
  SMALL_NUMBERS,
  TENS,
} from "../lexicon/numbers.js";
import {
  DIMENSIONS,
  DURATIONS,
  MEASURES,
  PERCENT_WORDS,
  QUALIFIED_MEASURES,
  SYMBOLS,
  TEMPERATURES,
} from "../lexicon/units.js";
import { FIRST_WORDS, LAST_WORDS } from "./modifier-phrases.js";
import {
  ANCHOR,
  ARTICLE,
  BEGINS,
  BETWEEN,
  BOUND,
  CURRENCY,
  FALL,
  LEADING,
  MULTIPLE,
  NAMED,
  PAID,
  PREFIX,
  RANKED,
  RISE,
  SECOND,
  SIGN,
  TRAILING,
  UNIT,
} from "./role-bits.js";

/** What the words and signs of the lexicon, in lower case, are to a figure: one table of all of them. */
export const FIGURE_WORDS: ReadonlyMap<string, number> = /* @__PURE__ */ figureWords();

/** Gives words a role beside those that they have. */
type Add = (role: number, words: Iterable<string>) => void;

function figureWords(): Map<string, number> {
  const roles = new Map<string, number>();
  const add: Add = (role, words) => {
    for (const word of words) {
      const lower = word.toLowerCase();
      roles.set(lower, (roles.get(lower) ?? 0) | role);
    }
  };
  addNumbers(add);
  addCurrencies(add);
  addUnits(add);
  add(RISE, list(RISES));
  add(FALL, list(FALLS));
  add(BETWEEN, list(BETWEEN_CHANGE));
  add(LEADING, [...LAST_WORDS, ...list("< > = ≤ ≥ ~ ≈")]);
  add(TRAILING, FIRST_WORDS);
  return roles;
}

function addNumbers(add: Add): void {
  const number = ANCHOR | BEGINS | PREFIX;
  add(number, list(`${SMALL_NUMBERS} ${TENS} ${NOUGHTS} twice dozen rank ranks ranked ranking`));
  for (const table of [SCALES, PLURAL_SCALES, DENOMINATORS]) add(number, keys(table));
  add(ANCHOR | BEGINS, list("double triple treble quadruple"));
  add(ANCHOR | BEGINS | RANKED, list(ORDINALS));
  add(RANKED, list(`twenty ${TENS} no no.`));
  add(BEGINS, list("minus negative no no. u.s."));
  add(PREFIX, list("minus plus sub now to under over magnitude a half-a"));
  add(ARTICLE, ["a", "an"]);
  add(BOUND, list("than least nearly almost under"));
  add(SECOND, ["to", "from", "$", "¢", "₵", "=", "."]);
  add(SIGN, ["-", "+", "−", "–"]);
  add(MULTIPLE, list(`twice ${MULTIPLYING_VERBS}`));
}

function addCurrencies(add: Add): void {
  const codes = list(CURRENCY_CODES);
  add(PAID | CURRENCY, keys(CURRENCY_SIGNS));
  add(PAID | CURRENCY | PREFIX, [...codes, ...keys(CURRENCY_ABBREVIATIONS)]);
  add(PAID | PREFIX, keys(CURRENCY_LETTERS));
  add(PAID, ["gh"]);
  // "MUSD 60"
  add(
    PAID | CURRENCY,
    codes.map((code) => `m${code}`),
  );
  add(PAID, [...keys(DOLLAR_LETTERS), ...list("y sen us u.s.")]);
  add(CURRENCY, list(`${MINOR_UNITS} r`));
  add(
    CURRENCY | NAMED,
    list(CURRENCY_NAMES).map((pair) => pair.slice(0, pair.indexOf("/"))),
  );
  add(NAMED, keys(NATIONAL_CURRENCIES));
}

function addUnits(add: Add): void {
  const forms = (table: Record<string, string>): string => Object.values(table).join(" ");
  add(UNIT, list(`${PERCENT_WORDS} ${forms(DURATIONS)} ${forms(MEASURES)}`));
  for (const table of [TEMPERATURES, DIMENSIONS, SYMBOLS]) add(UNIT, keys(table));
  add(UNIT, list(keys(QUALIFIED_MEASURES).join(" ")));
  add(UNIT, list("yo y.o. degree degrees deg deg. magnitude a m2 m3 km2 km3 cm2 cm3 mm2 mm3"));
  add(UNIT, list("% ％ ° º ℃ ℉ ' ′ ″"));
}

function list(words: string): string[] {
  return words.split(" ");
}

function keys(table: object): string[] {
  return Object.keys(table);
}
