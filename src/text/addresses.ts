import { wordSet } from "../lexicon/words.js";
import type { Token } from "./token.js";

/** Forms of address that have an article, without their full stop. */
const ADDRESSES = /* @__PURE__ */ wordSet("hon honourable honorable rev reverend ven venerable");

/** What ranks them: "the [Right] Rev. Kari Dahl". */
const ADDRESS_RANKS = /* @__PURE__ */ wordSet("right rt most very");

const bare = (word: string): string => (word.endsWith(".") ? word.slice(0, -1) : word);

/** The last token of a form of address whose article is token `i`: "[the Rev.] Kari Dahl", "[the Right Hon.] Kari Dahl"; -1 where there is none. */
export function endOfAddress(tokens: readonly Token[], i: number): number {
  if (tokens[i].lower !== "the") return -1;
  const ranked = i + 1 < tokens.length && ADDRESS_RANKS.has(bare(tokens[i + 1].lower));
  const last = ranked ? i + 2 : i + 1;
  if (last + 1 >= tokens.length || tokens[last + 1].shape !== "capital") return -1;
  return tokens[last].shape === "capital" && ADDRESSES.has(bare(tokens[last].lower)) ? last : -1;
}
