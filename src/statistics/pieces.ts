import { CURRENCY_ABBREVIATIONS, CURRENCY_CODES, DOLLAR_LETTERS } from "../lexicon/currencies.js";
import { DENOMINATORS, NOUGHTS, PLURAL_SCALES, SCALES, SMALL_NUMBERS, TENS } from "../lexicon/numbers.js";
import type { Sentence } from "../text/sentences.js";
import { Token, type TokenKind } from "../text/token.js";
import { wordAt } from "../text/vocabulary.js";

/**
 * A sentence's tokens, with those that hold a figure and something else cut up: "four-and-a-half",
 * "USD10m", "1,500-strong". `tokenOf[i]` is the index in the body of the token that piece `i` is (part) of.
 */
export interface Pieces {
  readonly list: readonly Token[];
  readonly tokenOf: readonly number[];
}

/** Words that a figure can begin with. */
const ANCHORS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...SMALL_NUMBERS.split(" "),
  ...TENS.split(" "),
  ...NOUGHTS.split(" "),
  ...Object.keys(SCALES),
  ...Object.keys(PLURAL_SCALES),
  ...Object.keys(DENOMINATORS),
  ..."twice dozen rank ranks ranked ranking".split(" "),
]);

/** What may be glued to the front of a figure and be cut off it: "USD10m", "minus-130", "magnitude-6". */
const PREFIXES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...ANCHORS,
  ...CURRENCY_CODES.toLowerCase().split(" "),
  ...Object.keys(CURRENCY_ABBREVIATIONS),
  ..."minus plus sub now to under over magnitude a half-a".split(" "),
]);

/** First words of what follows a figure and a hyphen: "2,900 year-old". */
const AGED = /^(?:year|month|week|day|hour|minute)s?-olds?$/;

/** "threefold", "twelvefold"; not "manifold". */
const FOLD = /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|hundred)fold$/;

/** Whether a figure can begin with a word. */
export function isNumberWord(lower: string): boolean {
  return ANCHORS.has(lower);
}

/** Whether a figure may stand at a token; `before` is the token in front of it. */
export function isAnchor(token: Token, before: Token | undefined): boolean {
  if (token.kind === "number") return true;
  if (token.kind !== "word") return false;
  const { lower } = token;
  // "more than a year"
  if (lower === "a" || lower === "an")
    return before !== undefined && /^(?:than|least|nearly|almost|under)$/.test(before.lower);
  if (ANCHORS.has(lower)) return true;
  const length = lower.length;
  if (length < 3) return false;
  if (lower.endsWith("fold")) return FOLD.test(lower);
  const cut = token.shape === "lower" ? lower.indexOf("-") : boundary(lower);
  return cut > 0 && PREFIXES.has(lower.slice(0, cut));
}

/** Cuts a sentence into pieces. */
export function cutPieces(text: string, tokens: readonly Token[], { first, last }: Sentence): Pieces {
  const list: Token[] = [];
  const tokenOf: number[] = [];
  const add = (piece: Token, at: number): void => {
    list.push(piece);
    tokenOf.push(at);
  };
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (token.kind === "word" && splits(token, list, tokens, i)) {
      splitWord(text, token, (piece) => {
        add(piece, i);
      });
      // "RM3" "." "06" and "US55" "," "931,000": the rest of the number
      const rest = i + 2 < last ? tokens[i + 2] : undefined;
      const part = list[list.length - 1];
      if (part.kind === "number" && rest?.kind === "number" && joinsDigits(tokens[i + 1]) && !rest.spaced) {
        list[list.length - 1] = sub(text, part, part.start, rest.end, "number");
        i += 2;
      }
    } else if (startsDecimal(token, tokens[i + 1]) && i + 1 < last) {
      add(sub(text, token, token.start, tokens[i + 1].end, "number"), i);
      i++;
    } else add(token, i);
  }
  return { list, tokenOf };
}

/** Index of the first hyphen or the first digit behind letters; -1 for none. */
function boundary(lower: string): number {
  for (let i = 1; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    if (code === 45 || (code >= 48 && code <= 57)) return i;
  }
  return -1;
}

function splits(token: Token, list: readonly Token[], tokens: readonly Token[], at: number): boolean {
  const { lower } = token;
  const before = list.at(-1);
  if (
    lower.endsWith(".") &&
    ownsNoStop(token, before, at + 1 === tokens.length || tokens[at + 1].sentence !== token.sentence)
  )
    return true;
  const cut = boundary(lower);
  if (cut < 0) return false;
  const head = lower.slice(0, cut);
  const hyphen = lower.charCodeAt(cut) === 45;
  if (!hyphen && before?.text === "$") return DOLLAR_LETTERS[head] !== undefined;
  if (head === "ps" && !hyphen)
    return at + 2 < tokens.length && joinsDigits(tokens[at + 1]) && tokens[at + 2].kind === "number";
  if (PREFIXES.has(head)) return hyphen || (head !== "a" && head !== "to");
  if (!hyphen || before === undefined) return false;
  if (before.kind === "number")
    return AGED.test(lower) || (!token.spaced && isDigit(lower.charCodeAt(cut + 1)));
  return before.kind === "hyphen" && (list.at(-2)?.kind === "number" || AGED.test(lower));
}

/** "10M.", "30 C.", "5 pct." at the end of a sentence: the stop is not the unit's. */
function ownsNoStop({ lower, spaced }: Token, before: Token | undefined, last: boolean): boolean {
  if (before === undefined || (before.kind !== "number" && !/^(?:°|sq|cu|square|cubic)$/.test(before.lower)))
    return false;
  return lower.length === 2 ? !spaced || last : last && !lower.slice(0, -1).includes(".");
}

function splitWord(text: string, token: Token, add: (piece: Token) => void): void {
  let start = token.start;
  while (start < token.end) {
    const code = text.charCodeAt(start);
    const digits = isDigit(code);
    let end = start + 1;
    if (code !== 45)
      while (end < token.end && text.charCodeAt(end) !== 45 && isDigit(text.charCodeAt(end)) === digits)
        end++;
    if (end === token.end && end > start + 1 && text.charCodeAt(end - 1) === 46) end--;
    add(
      sub(
        text,
        token,
        start,
        end,
        code === 45 ? "hyphen" : code === 46 ? "stop" : digits ? "number" : "word",
      ),
    );
    start = end;
  }
}

/** ".25" and "(.5"; not "9.25", which is one token, or "5 .NET". */
function startsDecimal(token: Token, next: Token | undefined): boolean {
  return (
    token.kind === "stop" && token.text === "." && token.spaced && next?.kind === "number" && !next.spaced
  );
}

function joinsDigits(token: Token): boolean {
  return !token.spaced && (token.text === "." || token.text === ",");
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function sub(text: string, token: Token, start: number, end: number, kind: TokenKind): Token {
  const piece = new Token(
    start,
    end,
    kind,
    wordAt(text, start, end),
    start === token.start && token.spaced,
    token.paragraph,
  );
  piece.sentence = token.sentence;
  piece.tag = kind === "number" ? "CD" : token.tag;
  return piece;
}

/** Whether a piece joins what stands beside it: a hyphen or an en dash, which some copy sets in spaces. */
export function isHyphen(token: Token | undefined): boolean {
  return (
    token !== undefined && (token.kind === "hyphen" || (token.kind === "dash" && /^[-–—]$/.test(token.text)))
  );
}
