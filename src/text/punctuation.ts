import type { TokenKind } from "./kinds.js";

const APOSTROPHE = 39;
const FULL_STOP = 46;
const HYPHEN = 45;

/** Longest run of one character that is one token; a longer run is several. */
const LONGEST_RUN = 64;

/** Shortest run of any other character than a full stop, a hyphen or a quotation mark that is a rule: "________". */
const SHORTEST_RULE = 8;

/**
 * The end of the punctuation at `at`: one code unit, but "--", "...", "``", "''", a surrogate pair and a rule of
 * one character, "********", are one token; not "!!" or "))".
 */
export function endOfPunctuation(text: string, at: number, end: number, code: number): number {
  const next = at + 1 < end ? text.charCodeAt(at + 1) : 0;
  if (code >= 0xd800 && code <= 0xdbff && next >= 0xdc00 && next <= 0xdfff) return at + 2;
  if ((code === APOSTROPHE || code === 96) && next === code) return at + 2;
  if (next !== code) return at + 1;
  let i = at + 2;
  while (i < end && i < at + LONGEST_RUN && text.charCodeAt(i) === code) i++;
  if (code === HYPHEN || code === FULL_STOP) return i;
  return i < at + SHORTEST_RULE || kindOfPunctuation(code, 1) === "mark" ? at + 1 : i;
}

/** The kind of a token of punctuation: of the code unit it begins with, or was meant to, and its length. */
export function kindOfPunctuation(code: number, length: number): TokenKind {
  switch (code) {
    case FULL_STOP:
    case 33:
    case 63:
    case 0x2026:
      return "stop";
    case 44:
      return "comma";
    case 58:
    case 59:
      return "colon";
    case 34:
    case APOSTROPHE:
    case 96:
    case 0xab:
    case 0xbb:
      return "mark";
    case HYPHEN:
      return length > 1 ? "dash" : "hyphen";
    case 95:
      return "dash";
    case 40:
    case 91:
    case 123:
      return "open";
    case 41:
    case 93:
    case 125:
      return "close";
    default:
      if (code >= 0x2018 && code <= 0x201f) return "mark";
      if (code === 0x2039 || code === 0x203a) return "mark";
      if (code >= 0x2012 && code <= 0x2015) return "dash";
      return code === 0x2010 || code === 0x2011 ? "hyphen" : "symbol";
  }
}
