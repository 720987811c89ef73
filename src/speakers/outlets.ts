import { OUTLET_NOUNS } from "../lexicon/media.js";
import { wordSet } from "../lexicon/words.js";
import type { Token } from "../text/token.js";
import type { TokenRange } from "./kinds.js";
import { isCapital, isDemonym, isNational, isPlaceWord } from "./name-roles.js";
import { joins } from "./name-shapes.js";

/** What is read or heard, as it stands behind its name: "the [Vidar] newspaper". */
const OUTLETS: ReadonlySet<string> = /* @__PURE__ */ wordSet(OUTLET_NOUNS);

/**
 * The name of what is read or heard where that is said behind it: "the state-run [Vidar] news agency", "Oslo's [Les
 * Ondes] business newspaper"; not "the Norwegian newspaper", "the Oslo channel" or "the Trade Agency".
 */
export function outletIn(tokens: readonly Token[], begin: number, last: number): TokenRange | null {
  const head = tokens[last - 1];
  if (last - begin < 2 || head.shape !== "lower" || !OUTLETS.has(head.lower)) return null;
  let end = last - 1;
  while (end > begin && end > last - 3 && tokens[end - 1].shape === "lower" && tokens[end - 1].tag === "NN")
    end--;
  if (head.lower === "agency" && tokens[last - 2].lower !== "news") return null;
  let first = end;
  while (first > begin && (isCapital(tokens[first - 1]) || joins(tokens, first - 1, begin, end))) first--;
  while (first < end && (isNational(tokens[first]) || isDemonym(tokens[first]))) first++;
  if (first === end || (end - first === 1 && isPlaceWord(tokens[first]))) return null;
  return { first, last: end };
}
