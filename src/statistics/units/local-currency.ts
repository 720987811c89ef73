import { LOCAL_CURRENCIES } from "../../lexicon/currencies.js";
import { singularIn, wordPairs, wordSet } from "../../lexicon/words.js";

const LOCAL: ReadonlyMap<string, ReadonlyMap<string, string>> = /* @__PURE__ */ new Map(
  Object.entries(LOCAL_CURRENCIES).flatMap(([names, pairs]) => {
    const codes = wordPairs(pairs);
    return names.split(" ").map((name) => [name, codes] as const);
  }),
);

/** What stands between a currency and what its amount is per: "rupees [a] litre"; not "pounds [sterling]". */
const PER: ReadonlySet<string> = /* @__PURE__ */ wordSet("a an per each");

/**
 * The ISO 4217 code of a currency named without a country, "1,900 kroner" or "Rs300,000", in copy from a place in `country`
 * (ISO 3166-1 alpha-2); null where that is no name of its money, or the name tells the country: "Danish kroner".
 */
export function localCurrency(name: string, country: string): string | null {
  const [noun, joint] = name.toLowerCase().split(" ", 2);
  if (joint !== undefined && !PER.has(joint)) return null;
  return singularIn(LOCAL, noun)?.get(country) ?? null;
}
