import { NAME_SUFFIXES } from "../lexicon/name-particles.js";
import { wordSet } from "../lexicon/words.js";
import type { Token } from "../text/token.js";
import type { TokenRange } from "./kinds.js";

const SUFFIXES: ReadonlySet<string> = /* @__PURE__ */ wordSet(NAME_SUFFIXES);

/** The tokens of a name between the marks of its nickname, or all but those. */
function partOf(tokens: readonly Token[], { first, last }: TokenRange, isNick: boolean): Token[] {
  let nick = false;
  return tokens.slice(first, last).filter(({ kind, tag }) => {
    if (kind !== "mark" || tag === "POS") return nick === isNick;
    nick = !nick;
    return false;
  });
}

/** The words of a name in lower case, without "Jr." and without a nickname between marks. */
export function wordsOf(tokens: readonly Token[], name: TokenRange): string[] {
  const words = partOf(tokens, name, false)
    .filter(isOfName)
    .map(({ lower }) => lower);
  if (words.length > 1 && SUFFIXES.has(words[words.length - 1])) words.pop();
  return words;
}

function isOfName({ kind, tag }: Token): boolean {
  return kind !== "hyphen" && tag !== "POS";
}

/** The words of the nickname between marks in a name, in lower case: "hook" of Tom "The Hook" Lund. */
export function nicknameOf(tokens: readonly Token[], name: TokenRange): string[] {
  return partOf(tokens, name, true)
    .filter(({ closed }) => closed === "")
    .map(({ lower }) => lower);
}

/** A family name without the article that Arabic names are printed with or without: "lund" of "al-lund". */
export function familyName(word: string): string {
  return /^(?:al|el|as|ash)-/.test(word) ? word.slice(word.indexOf("-") + 1) : word;
}
