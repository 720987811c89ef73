import type { Sentence } from "../text/sentences.js";
import { Token } from "../text/token.js";
import type { TokenKind } from "../text/kinds.js";
import { wordAt } from "../text/vocabulary.js";
import { isCurrencyLetter, isDollarLetters } from "./units/money.js";
import { boundary, figureRole, MID_DECADE, isPrefix } from "./figure-roles.js";
import { ANCHOR, ARTICLE, BOUND, JOINED, SECOND } from "./role-bits.js";

/**
 * A sentence's tokens, with those that hold a figure and something else cut up: "four-and-a-half",
 * "USD10m", "1,500-strong". `first` is the index in the body of its first token, `tokenOf[i]` of the one that piece `i` is
 * (part) of; null where nothing is cut.
 */
export interface Pieces {
  readonly list: readonly Token[];
  readonly first: number;
  readonly tokenOf: readonly number[] | null;
}

/** First words of what follows a figure and a hyphen: "2,900 [year-old] tombs"; not "year-long". */
const AGED = /^(?:year|month|week|day|hour|minute)s?-olds?$/;

/** What is in a sentence: nothing to read, figures, figures and tokens that may have to be cut up. */
export const NONE = 0;
export const WHOLE = 1;
export const JOINTS = 2;

/** Which of those is in the sentence of tokens `first` to `last`. */
export function contentOf(tokens: readonly Token[], first: number, last: number): number {
  let anchored = false;
  let joints = false;
  let before = 0;
  for (let i = first; i < last; i++) {
    const role = figureRole(tokens[i].word);
    anchored ||= (role & ANCHOR) !== 0 || ((role & ARTICLE) !== 0 && (before & BOUND) !== 0);
    joints ||= (role & JOINED) !== 0 || ((role & SECOND) !== 0 && startsDecimal(tokens[i], tokens[i + 1]));
    before = role;
  }
  return anchored ? (joints ? JOINTS : WHOLE) : NONE;
}

/** Cuts a sentence into pieces, if it has joints; most have nothing to cut, and their tokens are their pieces. */
export function cutPieces(
  text: string,
  tokens: readonly Token[],
  { first, last }: Sentence,
  content: number,
): Pieces {
  if (content === JOINTS)
    for (let i = first; i < last; i++) {
      const token = tokens[i];
      const second = i - 1 > first ? tokens[i - 2] : undefined;
      if (
        ((figureRole(token.word) & JOINED) !== 0 &&
          splits(token, i > first ? tokens[i - 1] : undefined, second, tokens, i)) ||
        (startsDecimal(token, tokens[i + 1]) && i + 1 < last)
      )
        return cutFrom(text, tokens, first, i, last);
    }
  return { list: tokens.slice(first, last), first, tokenOf: null };
}

/** The index in the body of the token that a piece is (part) of. */
export function tokenOf(pieces: Pieces, piece: number): number {
  return pieces.tokenOf === null ? pieces.first + piece : pieces.tokenOf[piece];
}

/** Cuts a sentence up from token `from`, the first that has to be. */
function cutFrom(text: string, tokens: readonly Token[], first: number, from: number, last: number): Pieces {
  const list: Token[] = tokens.slice(first, from);
  const tokenOf: number[] = list.map((_, i) => first + i);
  const add = (piece: Token, at: number): void => {
    list.push(piece);
    tokenOf.push(at);
  };
  for (let i = from; i < last; i++) {
    const token = tokens[i];
    if ((figureRole(token.word) & JOINED) !== 0 && splits(token, list.at(-1), list.at(-2), tokens, i)) {
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
  return { list, first, tokenOf };
}

/** Whether a token has to be cut up; `before` and `second` are the two pieces in front of it. */
function splits(
  token: Token,
  before: Token | undefined,
  second: Token | undefined,
  tokens: readonly Token[],
  at: number,
): boolean {
  const { lower } = token;
  if (
    lower.endsWith(".") &&
    ownsNoStop(token, before, at + 1 === tokens.length || tokens[at + 1].sentence !== token.sentence)
  )
    return true;
  const cut = boundary(lower);
  if (cut < 0) return false;
  const head = lower.slice(0, cut);
  const hyphen = lower.charCodeAt(cut) === 45;
  if (!hyphen && before?.text === "$") return isDollarLetters(head);
  if (head === "ps" && !hyphen)
    return at + 2 < tokens.length && joinsDigits(tokens[at + 1]) && tokens[at + 2].kind === "number";
  if (hyphen && head === "mid" && MID_DECADE.test(lower)) return true;
  if (!hyphen && isCurrencyLetter(head)) return token.shape !== "lower" && isLarge(tokens, at);
  if (isPrefix(head)) return hyphen || (head !== "a" && head !== "to");
  if (!hyphen || before === undefined) return false;
  if (before.kind === "number")
    return AGED.test(lower) || (!token.spaced && isDigit(lower.charCodeAt(cut + 1)));
  return before.kind === "hyphen" && (second?.kind === "number" || AGED.test(lower));
}

/** Scales of what is paid in large amounts. */
const LARGE = /^(?:mn?|bn|t[rn]|(?:m|b|tr)illion)$/;

/** Whether the digits that end token `at` go on in groups or have a scale: "N5[,200]", "N5[.2 billion]"; not "N5", "N5.2". */
function isLarge(tokens: readonly Token[], at: number): boolean {
  const joint = tokens[at + 1] as Token | undefined;
  const joined = joint !== undefined && joinsDigits(joint) && tokens[at + 2]?.kind === "number";
  if (joined && joint.text === ",") return tokens[at + 2].end - tokens[at + 2].start >= 3;
  return LARGE.test(tokens[joined ? at + 3 : at + 1]?.lower ?? "");
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
  return token.kind === "stop" && token.spaced && next?.kind === "number" && !next.spaced;
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
