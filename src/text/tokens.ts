import { classOf, DIGIT, LOWER, NUMERAL, SPACE, UPPER } from "./characters.js";
import { MOJIBAKE, mojibakeAt } from "./mojibake.js";
import { endOfPunctuation, kindOfPunctuation } from "./punctuation.js";
import type { Shape, Token, TokenKind } from "./token.js";
import { cliticLength, endOfNumber, endOfWord, shapeOf, straight } from "./word-ends.js";

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
    let stop: number;
    let kind: TokenKind;
    let shape: Shape = "none";
    const mojibake = code === MOJIBAKE ? mojibakeAt(text, at, end) : null;
    if ((c === LOWER || c === UPPER) && mojibake === null) {
      stop = endOfWord(text, at, end);
      kind = "word";
      shape = shapeOf(text, at, stop);
    } else if (c === DIGIT) {
      stop = endOfNumber(text, at, end);
      kind = "number";
    } else if (c === NUMERAL) {
      stop = at + 1;
      kind = "number";
    } else {
      const clitic = spaced ? 0 : cliticLength(text, at, end);
      stop =
        clitic > 0 ? at + clitic : mojibake ? at + mojibake.length : endOfPunctuation(text, at, end, code);
      kind =
        clitic > 0
          ? "clitic"
          : kindOfPunctuation(text, at, stop, end, mojibake ? mojibake.code : code, spaced);
    }
    const printed = text.slice(at, stop);
    const lower =
      shape === "none"
        ? mojibake === null || kind === "clitic"
          ? straight(printed, kind)
          : String.fromCharCode(mojibake.code)
        : shape === "lower"
          ? straight(printed, kind)
          : straight(printed, kind).toLowerCase();
    tokens.push({
      start: at,
      end: stop,
      kind,
      text: printed,
      lower,
      shape,
      spaced,
      paragraph,
      sentence: 0,
      tag: "",
      lemma: lower,
    });
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
