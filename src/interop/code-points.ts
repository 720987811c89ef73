import { countBefore } from "../text/bisect.js";

/**
 * Gives, for a text, a function from an offset in UTF-16 code units to the number of Unicode code points
 * before it. A lone surrogate counts as one code point. Linear once, then logarithmic in the number of
 * characters outside the Basic Multilingual Plane.
 */
export function codePointsBefore(text: string): (offset: number) => number {
  const lowHalves: number[] = []; // offsets of the second code unit of every surrogate pair
  for (let i = 1; i < text.length; i++) {
    if (isLow(text.charCodeAt(i)) && isHigh(text.charCodeAt(i - 1))) lowHalves.push(i);
  }
  return (offset) => offset - countBefore(lowHalves.length, (i) => lowHalves[i]! < offset);
}

/** Whether a cut at this offset would part a surrogate pair. */
export function splitsPair(text: string, offset: number): boolean {
  return (
    offset > 0 &&
    offset < text.length &&
    isLow(text.charCodeAt(offset)) &&
    isHigh(text.charCodeAt(offset - 1))
  );
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
