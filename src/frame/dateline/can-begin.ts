import { classOf, DIGIT, isSpace, LOWER, UPPER } from "../../text/characters.js";

/** How many words of a name in title case are passed before its mark has to come. */
const MOST_WORDS = 8;
/** How far a line that begins with a small letter has to have its comma or dash: "st paul, april 7 -". */
const SMALL_REACH = 40;

/**
 * Whether a line can begin a dateline, by its first few characters: two capitals, a digit, a bracket or a mark;
 * or words in title case up to a mark, "Panaji, Jun 18", "Hong Kong (CNN)". Not "The council met", which is how
 * most paragraphs begin, so that no more of them is read.
 */
export function canBegin(text: string, start: number, end: number): boolean {
  const first = classOf(text.charCodeAt(start));
  if (first === LOWER) {
    const head = text.slice(start, Math.min(end, start + SMALL_REACH));
    return head.includes(",") || head.includes(" - ");
  }
  if (first === DIGIT) return end - start < 60 || /[-–—:/(]/.test(text.slice(start, start + SMALL_REACH));
  if (first !== UPPER) return "([*-<#".includes(text[start]);
  if (classOf(text.charCodeAt(start + 1)) === UPPER)
    return isShort(start, end) || HAS_MARK.test(text.slice(start, Math.min(end, start + CAPITALS_REACH)));
  let at = start;
  let small = 0;
  for (let words = 0; words < MOST_WORDS; words++) {
    const from = at;
    while (at < end && isInWord(text.charCodeAt(at))) at++;
    if (at >= end || !isSpace(text.charCodeAt(at))) return true;
    // "of", "de", "el" go on with a name; two of them, or a longer small word, do not.
    if (classOf(text.charCodeAt(from)) === LOWER && (at - from > 4 || ++small > 1)) return false;
    while (at < end && isSpace(text.charCodeAt(at))) at++;
    const next = classOf(text.charCodeAt(at));
    if (next !== UPPER && next !== LOWER) return true;
  }
  return false;
}

/** A line in capitals is a headline unless it is as short as a place, or a mark or small letters come in time. */
const CAPITALS_REACH = 100;
/** A small letter, or a mark that a dateline has: "Oslo", "OSLO, May", "OSLO - ", "OSLO (AP)"; not "OSLO MAYOR QUITS". */
const HAS_MARK = /[\p{Ll},(:/_–—―.]|-[-\s]|\s-/u;

function isShort(start: number, end: number): boolean {
  return end - start <= 40;
}

/** Letters, and the stops, hyphens and apostrophes of "St.", "Aix-en-Provence", "Mayor's". */
function isInWord(code: number): boolean {
  return classOf(code) >= LOWER || code === 46 || code === 45 || code === 39 || code === 0x2019;
}
