import type { Token } from "../text/token.js";
import type { TokenRange } from "./kinds.js";

const SUFFIXES: ReadonlySet<string> = new Set(
  "jr jr. sr sr. ii iii iv kc qc mp msp obe mbe cbe phd ph.d. md m.d.".split(" "),
);

/** The words of a name in lower case, without "Jr." and without a nickname between marks. */
export function wordsOf(tokens: readonly Token[], { first, last }: TokenRange): string[] {
  const words: string[] = [];
  let nick = false;
  for (let i = first; i < last; i++)
    if (tokens[i].kind === "mark" && tokens[i].tag !== "POS") nick = !nick;
    else if (!nick && isOfName(tokens[i])) words.push(tokens[i].lower);
  if (words.length > 1 && SUFFIXES.has(words[words.length - 1])) words.pop();
  return words;
}

function isOfName({ kind, tag }: Token): boolean {
  return kind !== "hyphen" && tag !== "POS";
}

/** The words of the nickname between marks in a name, in lower case: "hook" of Tom "The Hook" Lund. */
export function nicknameOf(tokens: readonly Token[], { first, last }: TokenRange): string[] {
  const words: string[] = [];
  let nick = false;
  for (let i = first; i < last; i++)
    if (tokens[i].kind === "mark" && tokens[i].tag !== "POS") nick = !nick;
    else if (nick && tokens[i].closed === "") words.push(tokens[i].lower);
  return words;
}

/** A family name without the article that Arabic names are printed with or without: "lund" of "al-lund". */
export function familyName(word: string): string {
  return /^(?:al|el|as|ash)-/.test(word) ? word.slice(word.indexOf("-") + 1) : word;
}
