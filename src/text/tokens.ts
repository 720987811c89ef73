import { classOf, DIGIT, LOWER, NUMERAL, SPACE, UPPER } from "./characters.js";
import { MOJIBAKE, mojibakeAt } from "./mojibake.js";
import { endOfPunctuation, kindOfPunctuation } from "./punctuation.js";
import { Token, type TokenKind } from "./token.js";
import { wordAt } from "./vocabulary.js";
import { cliticLength, endOfNumber, endOfWord } from "./word-ends.js";

export type { Shape, Token, TokenKind } from "./token.js";

/** Cuts `text` from `start` to `end` into tokens and appends them to `tokens`, in one pass. */
export function tokenise(text: string, start: number, end: number, paragraph: number, tokens: Token[]): void {
  let spaced = true;
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    const c = classOf(code);
    if (c === SPACE) {
      spaced = true;
      at++;
      continue;
    }
    const mojibake = code === MOJIBAKE ? mojibakeAt(text, at, end) : null;
    let stop: number;
    let kind: TokenKind;
    if ((c === LOWER || c === UPPER) && mojibake === null) {
      stop = endOfWord(text, at, end);
      kind = "word";
    } else if (c === DIGIT || c === NUMERAL) {
      stop = c === DIGIT ? endOfNumber(text, at, end) : at + 1;
      kind = "number";
    } else {
      stop = spaced ? at : at + cliticLength(text, at, end);
      kind = "clitic";
      if (stop === at) {
        stop = mojibake === null ? endOfPunctuation(text, at, end, code) : at + mojibake.length;
        kind = kindOfPunctuation(text, at, stop, end, mojibake === null ? code : mojibake.code, spaced);
      }
    }
    tokens.push(new Token(at, stop, kind, wordAt(text, at, stop), spaced, paragraph));
    at = stop;
    spaced = false;
  }
}

/** Index of the first token that ends after `offset`; `tokens.length` if there is none. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle].end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
