/** Classes of UTF-16 code units, as the tokeniser needs them. */
export const OTHER = 0;
export const SPACE = 1;
export const DIGIT = 2;
/** A numeral that is not 0 to 9: "½", "٣". */
export const NUMERAL = 3;
/** A combining mark: it prolongs a word and never begins one. */
export const COMBINING = 4;
export const LOWER = 5;
export const UPPER = 6;

const UNKNOWN = 255;
const classes = /* @__PURE__ */ new Uint8Array(65536).fill(UNKNOWN);

/** The class of one UTF-16 code unit; a half of a surrogate pair is `OTHER`. */
export function classOf(code: number): number {
  if (code !== code) return OTHER;
  const known = classes[code];
  return known === UNKNOWN ? (classes[code] = classify(code)) : known;
}

function classify(code: number): number {
  if (code >= 48 && code <= 57) return DIGIT;
  if (code <= 32 || (code >= 0x7f && code <= 0x9f)) return code > 32 && code !== 0x85 ? OTHER : SPACE;
  // ASCII, and the dashes and quotation marks of print, without a pattern: most stories hold nothing else, and so compile none
  if (code < 0x7f) return (code | 32) < 97 || (code | 32) > 122 ? OTHER : code < 97 ? UPPER : LOWER;
  if (code >= 0x2010 && code <= 0x2027) return OTHER;
  const character = String.fromCharCode(code);
  // likewise the letters of western and central Europe
  if (code >= 0xc0 && code < 0x180 && code !== 0xd7 && code !== 0xf7)
    return character === character.toLowerCase() ? LOWER : UPPER;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return UPPER;
  if (/\p{L}/u.test(character)) return LOWER;
  if (/\p{M}/u.test(character)) return COMBINING;
  if (/\p{N}/u.test(character)) return NUMERAL;
  if (/[\s\u200b-\u200f\u2060]/u.test(character)) return SPACE;
  return OTHER;
}

/** Whether a code unit is a letter. */
export function isLetter(code: number): boolean {
  return classOf(code) >= LOWER;
}

/** Whether a code unit is white space, a control character, or has no width. */
export function isSpace(code: number): boolean {
  return classOf(code) === SPACE;
}

/** Letters with their accents taken off: "renée" as "renee", "malmö" as "malmo"; "ø" and "ł" hold none and stay. */
export function withoutAccents(text: string): string {
  // eslint-disable-next-line no-control-regex
  return /^[\x00-\x7f]*$/.test(text) ? text : text.normalize("NFD").replace(/\p{M}/gu, "");
}
