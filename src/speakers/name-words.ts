import { NAME_SUFFIXES } from "../lexicon/name-particles.js";
import { wordSet } from "../lexicon/words.js";
import type { Token } from "../text/token.js";
import type { TokenRange } from "./kinds.js";

const SUFFIXES: ReadonlySet<string> = /* @__PURE__ */ wordSet(NAME_SUFFIXES);

/** The words of a name, in lower case, between the marks of its nickname, or all but those. */
function partOf(
  tokens: readonly Token[],
  { first, last }: TokenRange,
  isNick: boolean,
  isWord: (token: Token) => boolean,
): string[] {
  const words: string[] = [];
  let nick = false;
  for (let i = first; i < last; i++) {
    const { kind, tag, lower } = tokens[i];
    if (kind === "mark" && tag !== "POS") nick = !nick;
    else if (nick === isNick && isWord(tokens[i])) words.push(lower);
  }
  return words;
}

/** The words of a name in lower case, without "Jr." and without a nickname between marks. */
export function wordsOf(tokens: readonly Token[], name: TokenRange): string[] {
  const words = partOf(tokens, name, false, isOfName);
  if (words.length > 1 && SUFFIXES.has(words[words.length - 1])) words.pop();
  return words;
}

function isOfName({ kind, tag }: Token): boolean {
  return kind !== "hyphen" && tag !== "POS";
}

/** The words of the nickname between marks in a name, in lower case: "hook" of Tom "The Hook" Lund. */
export function nicknameOf(tokens: readonly Token[], name: TokenRange): string[] {
  return partOf(tokens, name, true, isOpen);
}

function isOpen({ closed }: Token): boolean {
  return closed === "";
}

/** A family name without the article that Arabic names are printed with or without: "lund" of "al-lund". */
export function familyName(word: string): string {
  const hyphen = word.indexOf("-");
  return hyphen > 0 && /^(?:al|el|as|ash)-/.test(word) ? word.slice(hyphen + 1) : word;
}
