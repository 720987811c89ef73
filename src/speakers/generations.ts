import { wordSet } from "../lexicon/words.js";
import type { Token } from "../text/token.js";
import type { Generation, TokenRange } from "./kinds.js";
import type { Mention } from "./mention.js";

const SUFFIXES: ReadonlyMap<string, Generation> = /* @__PURE__ */ new Map([
  ...["jr", "jr.", "junior", "ii", "iii", "iv"].map((word) => [word, "younger"] as const),
  ...["sr", "sr.", "senior"].map((word) => [word, "elder"] as const),
]);

const YOUNGER: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "son daughter grandson granddaughter nephew niece",
);
const ELDER: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "father mother grandfather grandmother uncle aunt",
);

/** "Tom Lund [Jr.]", "the [elder] Lund"; null of "Tom Lund". */
export function generationOf(tokens: readonly Token[], { first, name }: Mention): Generation {
  const suffix = SUFFIXES.get(tokens[name!.last - 1].lower);
  if (suffix !== undefined && name!.last - name!.first > 1) return suffix;
  if (name!.first === first) return null;
  const { lower } = tokens[name!.first - 1];
  return lower === "elder" || lower === "younger" ? lower : null;
}

/** The generation of a name that is introduced as a relative's, of somebody whose own name may be the same: "his son, [Tom Lund]". */
export function generationBeside(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  index: number,
): Generation {
  // "his father, Tom Lund", "Tom Lund, his son", "Tom Lund, the son"
  for (let at = Math.max(0, index - 1); at <= index + 2 && at < mentions.length; at++) {
    const { form, beside, head } = mentions[at];
    if (form !== "noun" || beside !== index) continue;
    const { lower } = tokens[head];
    if (YOUNGER.has(lower)) return "younger";
    if (ELDER.has(lower)) return "elder";
  }
  return null;
}

/** One past a name without what tells generations apart: "[Lund] Jr.", "[Tom Lund] III". */
export function endOfBareName(tokens: readonly Token[], { first, last }: TokenRange): number {
  return last - first > 1 && SUFFIXES.has(tokens[last - 1].lower) ? last - 1 : last;
}
