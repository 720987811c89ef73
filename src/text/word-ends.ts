import { ABBREVIATIONS } from "../lexicon/abbreviations.js";
import { classOf, COMBINING, DIGIT, isLetter, LOWER, OTHER, SPACE, UPPER } from "./characters.js";
import { wordAt } from "./vocabulary.js";

const FULL_STOP = 46;
const COMMA = 44;
const HYPHEN = 45;
const AMPERSAND = 38;

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

/**
 * The end of the word at `at`: letters and digits, with "O'Brien", "long-term", "AT&T", "U.S.", "Dec." whole.
 * Up to `letters` it is letters.
 */
export function endOfWord(text: string, at: number, letters: number, end: number): number {
  let i = letters;
  let part = at;
  let dotted = false;
  for (; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) continue;
    const c = classOf(code);
    if (c === SPACE) return i;
    if (c === LOWER || c === UPPER || c === DIGIT || c === COMBINING) continue;
    const next = i + 1 < end ? text.charCodeAt(i + 1) : 0;
    if (code === HYPHEN && (isLetter(next) || classOf(next) === DIGIT)) {
      // "25th-28th", "5pm-6pm"
      if (classOf(next) === DIGIT && at > 0 && classOf(text.charCodeAt(at - 1)) === DIGIT) break;
      part = i + 1;
    } else if (isApostrophe(code) && isLetter(next)) {
      if (cliticLength(text, i, end) > 0) break;
    } else if (code === AMPERSAND && isLetter(next)) {
      part = i + 1;
    } else if (code === FULL_STOP && next === HYPHEN && classOf(text.charCodeAt(i + 2)) === LOWER) {
      // "U.S.-led", "Calif.-based"
      part = i + 2;
      i++;
    } else if (
      code === FULL_STOP &&
      isLetter(next) &&
      (i - part === 1 || classOf(next) === LOWER || text.slice(part, i) === "Ph")
    ) {
      // "U.S", "a.m", "Ph.D", "Amazon.com"; not "said.But"
      dotted = classOf(next) !== LOWER || i - part === 1;
      part = i + 1;
    } else break;
  }
  if (i < end && text.charCodeAt(i) === FULL_STOP && ownsStop(text, at, i, part, dotted, end)) i++;
  return i;
}

/** What a speaker's name stands behind: 'said [Sun]. "It is late."' */
const SAID = " said ";

/** Whether no letter or digit follows at `at`: the text ends, or a mark stands there. */
function endsTurn(text: string, at: number, end: number): boolean {
  const next = at < end && classOf(text.charCodeAt(at)) === SPACE ? at + 1 : at;
  return next >= end || classOf(text.charCodeAt(next)) === OTHER;
}

/** Whether the full stop at `stop` belongs to the word before it: "U.S.", "Mr.", "Gary, Ind."; not "said.", "I.", "on X." or "ill." */
function ownsStop(
  text: string,
  start: number,
  stop: number,
  part: number,
  dotted: boolean,
  end: number,
): boolean {
  if (stop + 1 < end && text.charCodeAt(stop + 1) === FULL_STOP) return false;
  if (dotted && stop - part === 1) return true;
  const capital = classOf(text.charCodeAt(start)) === UPPER;
  if (capital && stop - start === 1)
    return text[start] !== "I" && !(text[start] === "X" && text.startsWith(" on ", start - 4));
  // "the 1st."
  if (stop - start > 6 || (start > 0 && classOf(text.charCodeAt(start - 1)) === DIGIT)) return false;
  const use = ABBREVIATIONS.get(wordAt(text, start, stop).lower);
  if (use === undefined) return false;
  if (use === "capital")
    return capital && !(text.startsWith(SAID, start - SAID.length) && endsTurn(text, stop + 1, end));
  if (use === "region") return capital && text.charCodeAt(start - 2) === COMMA;
  if (use === "number") {
    let next = stop + 1;
    if (next < end && classOf(text.charCodeAt(next)) === SPACE) next++;
    return next < end && classOf(text.charCodeAt(next)) === DIGIT;
  }
  return true;
}

/** The end of the number at `at`: digits, and points or commas with a digit behind them. */
export function endOfNumber(text: string, at: number, end: number): number {
  let i = at + 1;
  for (; i < end; i++) {
    const code = text.charCodeAt(i);
    if (classOf(code) === DIGIT) continue;
    if ((code === FULL_STOP || code === COMMA) && i + 1 < end && classOf(text.charCodeAt(i + 1)) === DIGIT)
      continue;
    break;
  }
  return i;
}

/** Length of "'s", "'ll", "'re", "'ve", "'d", "'m" at `at`; 0 for any other text, such as "'em" or "'90s". */
export function cliticLength(text: string, at: number, end: number): number {
  if (!isApostrophe(text.charCodeAt(at))) return 0;
  const from = at + 1;
  let stop = from;
  while (stop < end && stop < from + 3 && isLetter(text.charCodeAt(stop))) stop++;
  if (stop === from + 1) return "sdmSDM".includes(text[from]) ? 2 : 0;
  if (stop !== from + 2) return 0;
  const letters = text.slice(from, stop).toLowerCase();
  return letters === "ll" || letters === "re" || letters === "ve" ? 3 : 0;
}
