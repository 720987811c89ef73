import { TIME_ZONES } from "../lexicon/date-words.js";
import type { Token } from "../text/token.js";
import { readDecade } from "./decades.js";
import { isHyphen } from "./numbers/hyphen.js";
import { isScored } from "./scores.js";
import { readRank } from "./ranks.js";

/**
 * If the number (or "+") at piece `i` begins what only looks like figures, where that ends: a score ("2-1"), a telephone
 * number, a clock time, "9/11", "24/7", an address of a network, "1-2-3-4". Otherwise -1.
 */
export function skipCode(p: readonly Token[], i: number): number {
  const token = p[i];
  if (token.text === "+") return telephoneEnd(p, i + 1);
  if (token.kind !== "number") return -1;
  const next = p[i + 1];
  if (next === undefined) return -1;
  if (!next.spaced && next.kind === "word" && /^(?:(?:st|nd|rd|th)(?:-[a-z]+)?|s)$/.test(next.lower))
    return readRank(p, i) === null && readDecade(p, i) === null ? i + 2 : -1;
  const clock = clockEnd(p, i);
  if (clock > 0) return clock;
  if (isHyphen(next) && p[i + 3]?.text === "/" && isFractionLike(p, i + 2)) return -1;
  // "555-0199", "1-2-3-4", "2-for-3", "9/11", "3:1", "6-4"
  let at = i;
  let links = 0;
  while (at + 2 < p.length && isLink(p, at + 1) && p[at + 2].kind === "number") {
    at += 2;
    links++;
  }
  if (links === 0) {
    // "3-for-4" of sports, "a 5-to-4 ruling"
    if (!isHyphen(next) || !isHyphen(p[i + 3]) || p[i + 4]?.kind !== "number") return -1;
    const joint = p[i + 2].lower;
    return joint === "for" || (joint === "to" && isScored(p[i + 5])) ? i + 5 : -1;
  }
  const last = p[at];
  if (p[i + 1].text === "/") return isFractionLike(p, i) ? -1 : at + 1;
  if (links > 1 || next.kind === "colon") return at + 1;
  // "555-0199"; not "1.0397-0402" of a currency
  if (/^0\d/.test(last.text)) return token.text.includes(".") ? -1 : at + 1;
  return -1;
}

/** "+1 212 555 0199": where four and more groups of digits end, or -1; not "+1,200 20". */
function telephoneEnd(p: readonly Token[], first: number): number {
  let at = first;
  while (at < p.length && /^\d{1,4}$/.test(p[at].text)) at++;
  return at - first < 4 ? -1 : at;
}

function isLink(p: readonly Token[], at: number): boolean {
  const { text, spaced, kind } = p[at];
  if (kind === "colon") return text === ":" && !spaced && !p[at + 1].spaced;
  if (text === "/") return !spaced && !p[at + 1].spaced;
  if (kind === "hyphen") return !p[at + 1].spaced;
  // "212 - 621 - 7983"
  return kind === "dash" && text === "-" && (isDashed(p[at + 2]) || isDashed(p[at - 2]));
}

function isDashed(token: Token | undefined): boolean {
  return token?.kind === "dash" && token.text === "-";
}

function isFractionLike(p: readonly Token[], i: number): boolean {
  return (
    i + 2 < p.length &&
    /^(?:[2-58]|16|32)$/.test(p[i + 2].text) &&
    Number(p[i].text) < Number(p[i + 2].text) &&
    p[i + 3]?.text !== "/"
  );
}

/** "8 a.m.", "10.45pm", "5:30", "0401 GMT", "1430 hours", "0440 local", "2 o'clock": where it ends, or 0. */
function clockEnd(p: readonly Token[], i: number): number {
  const { text } = p[i];
  let at = i + 1;
  const colon =
    p[at].text === ":" &&
    p[at + 1]?.kind === "number" &&
    !p[at + 1].spaced &&
    /^\d\d(?:\.\d+)?$/.test(p[at + 1].text);
  if (colon) {
    at += 2;
    while (p[at]?.text === ":" && p[at + 1]?.kind === "number" && !p[at + 1].spaced) at += 2;
  } else if (!/^(?:[01]?\d|2[0-4])(?:\.[0-5]\d)?$|^[0-2]\d[0-5]\d$/.test(text)) return 0;
  const word = p[at];
  if (word?.kind === "word") {
    if (TIME_ZONES.has(word.lower) || /^(?:[ap]\.m\.?|[ap]m|o'clock|noon)$/.test(word.lower)) return at + 1;
    if (/^(?:hours|local)$/.test(word.lower) && /^[0-2]\d[0-5]\d$/.test(text)) return at + 1;
  }
  return colon ? at : 0;
}
