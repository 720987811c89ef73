import { countBefore } from "./bisect.js";
import { classOf, DIGIT, isLetter, isSpace, NUMERAL } from "./characters.js";
import { endOfPunctuation } from "./punctuation.js";
import { inSentenceCase, isInCapitals } from "./sentence-case.js";
import { Token } from "./token.js";
import { wordAt } from "./vocabulary.js";
import { cliticLength, endOfNumber, endOfWord } from "./word-ends.js";

/** Cuts `text` from `start` to `end` into tokens and appends them to `tokens`, in one pass. */
export function tokenise(text: string, start: number, end: number, paragraph: number, tokens: Token[]): void {
  const capitals = isInCapitals(text, start, end);
  const from = tokens.length;
  let spaced = true;
  let at = start;
  while (at < end) {
    let code = text.charCodeAt(at);
    if (code === BLANK || isSpace(code)) {
      spaced = true;
      at++;
      continue;
    }
    // plain letters up to a space: most tokens are nothing else
    let stop = at;
    while ((code >= 97 && code <= 122) || isLetter(code)) {
      if (++stop === end) break;
      code = text.charCodeAt(stop);
    }
    if (stop === at) stop = endOfToken(text, at, end, spaced);
    else if (stop < end && code !== BLANK) stop = endOfWord(text, at, stop, end);
    let word = wordAt(text, at, stop);
    if (capitals) word = inSentenceCase(word, tokens.length > from ? tokens[tokens.length - 1] : undefined);
    const dash = spaced && word.kind === "hyphen" && isLoneHyphen(text, at, stop, end);
    tokens.push(new Token(at, stop, dash ? "dash" : word.kind, word, spaced, paragraph));
    at = stop;
    spaced = false;
  }
}

const BLANK = 32;
const HYPHEN = 45;

/** Whether a token is one hyphen with white space or the end behind it. */
function isLoneHyphen(text: string, at: number, stop: number, end: number): boolean {
  return (
    stop === at + 1 && text.charCodeAt(at) === HYPHEN && (stop === end || isSpace(text.charCodeAt(stop)))
  );
}

/** The end of a token at `at` that begins with no letter. */
function endOfToken(text: string, at: number, end: number, spaced: boolean): number {
  const code = text.charCodeAt(at);
  if (classOf(code) === DIGIT) return endOfNumber(text, at, end);
  if (classOf(code) === NUMERAL) return at + 1;
  const clitic = spaced ? 0 : cliticLength(text, at, end);
  return clitic > 0 ? at + clitic : endOfPunctuation(text, at, end, code);
}

/** Index of the first token that ends after `offset`; `tokens.length` if there is none. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  return countBefore(tokens.length, (i) => tokens[i].end <= offset);
}
