import { END_WORDS } from "../lexicon/credits.js";
import { FUNCTION_WORDS } from "../lexicon/function-words.js";
import { MONTHS } from "../lexicon/months.js";
import { wordSet } from "../lexicon/words.js";
import { agencyNamed, isDoubtful } from "./dateline/agency.js";
import { hasVerb } from "./prose.js";

/** The longest end mark, in characters. */
const LONGEST = 60;

const ENDS = /* @__PURE__ */ wordSet(END_WORDS);
/** Words of time stamps, and "(Xinhua Photo)". */
const PASSED = /* @__PURE__ */ wordSet("gmt utc ist local time am pm photo photos");
/** Agencies that write their own names small. */
const SMALL_AGENCIES = /* @__PURE__ */ wordSet("dpa tnn ritzau");

/** "-0-", "- 30 -", "###", "___", "^", "/."; not "--". */
const MARKS = /^(?:-0-|-\s?30\s?-|#{2,3}|# # #|\^?<?|[_=*-]{3,}|[\u007f^<]{1,4}|\/\.|end of document\.?)$/i;
/** Numbers of desks: "1483**1424", "dpa ab cd 211259 GMT Nov 18", "KWS-21:37-09-12-18", "BBC Mon …"; not "1424", "21:37". */
const NUMBERS =
  /^(?:\d{3,5}\*{2}\d{3,5}|(?:[a-z]{2,3} ){0,5}\d{6}(?: GMT)? [A-Z][a-z]{2} \d\d|[A-Z]{3}-\d\d:\d\d.{0,20}|BBC Mon(?:itoring)?\b.{0,40}|\d\d:\d\d LOCAL TIME.{0,20})$/;
/** "hh/ph/ts", "FBA/OJI", "mk/ jh/", "ab-cd", "abc/d", "/EM/"; not "20/20" or "Oslo/Lima". */
const SLASHED =
  /^(?:\/{1,2}[A-Za-z]{2,4}\/{1,2}|[a-z]{2,4}(?:\/[a-z]{1,4}|-[a-z]{2,4}){1,5}|[A-Z]{2,4}(?:(?:\/|\s\/\/\s)[A-Z]{2,4}){1,3}|\/?[a-z]{2,4}\/(?: ?[a-z]{2,4}\/){0,4})\.?$/;
/** "E.M.", "M.N", "======L.Y."; "mf"; not "EM", "Mf". */
const INITIALS = /^(?:[=_*-]{0,40}[A-Z]\.\s?(?:[A-Z]\.\s?){0,2}[A-Z]?|[a-z]{2})$/;
/** A reporter and the agency: "Elin Moe/TT"; not "Talks/AP". */
const SIGNED = /^\p{Lu}[\p{L}'’.-]{1,20}(?: \p{Lu}[\p{L}'’.-]{1,20}){1,2}\/(?=[A-Za-z]{2,20}$)/u;
/** Two reporters: "E. Moe / Jo al-Park"; not "Oslo / Lima". */
const SIGNED_BY_TWO = /^[A-Z][\w.-]{1,20}(?: [\w-]{2,20}){1,2} \/ [A-Z][\w.-]{1,20}(?: [\w-]{2,20}){1,2}$/;
/** An address behind a mark: "--SPA www.example.org/5", "(NAN)(www.example.org)"; not "example.org". */
const ADDRESS = /https?:\/\/|www\./;
/** Numbers are a date's, a time's or a code's: "12May2026", "1626GMT", "AP-WF-08", "em/2026", "UNI SR 1412", "-819 (TNA)"; not "STT 3 4". */
const NUMBERED = /[A-Za-z][/-][A-Za-z\d]|\dGMT|\d [A-Z]{3} \d| [A-Z]{2,4} \d{4}$|^-\d+ \(/;

/**
 * Whether a line is what a desk ends a story with: "-0-", "(END) ab.cd", "--IANS", "PTI SJK RC", "//Petra// EM",
 * "WAM/Elin Moe", "hh/ph/ts", "1483**1424"; not "AFP said so" or "Wheat 12 up".
 */
export function isEndMark(printed: string): boolean {
  if (printed.length > LONGEST) return false;
  if (SLASHED.test(printed) || INITIALS.test(printed))
    return !wordsOf(printed).some((word) => FUNCTION_WORDS.has(word.toLowerCase()));
  return MARKS.test(printed) || NUMBERS.test(printed) || SIGNED_BY_TWO.test(printed) || isTag(printed);
}

/** Likewise at the end of a paragraph, where a sentence may end with "the end." or "E.M." */
export function isTailMark(printed: string): boolean {
  return !INITIALS.test(printed) && !PLAIN_END.test(printed) && isEndMark(printed);
}
/** "Ends", "MORE"; not "Moreover". */
const PLAIN_END = /^(?:[Ee]nds?|more|M[Oo][Rr][Ee])\b/;

function wordsOf(printed: string): string[] {
  return printed.match(/[A-Za-z]{1,60}|\d{1,60}/g) ?? [];
}

/** An agency's name or "end", and behind it initials and dates. */
function isTag(printed: string): boolean {
  const signed = printed.includes("/") ? SIGNED.exec(printed) : null;
  if (signed !== null && agencyNamed(printed.slice(signed[0].length)) !== null) return true;
  const address = printed.search(ADDRESS);
  const bare = address < 0 || /\s/.test(printed.slice(address)) ? printed : printed.slice(0, address);
  const words = wordsOf(bare);
  let from = 0;
  while (from < words.length && /^\d/.test(words[from])) from++;
  const first = words[from];
  if (first === undefined || words.length > MOST_WORDS || hasVerb(`${bare} `)) return false;
  const isEnd = ENDS.has(first.toLowerCase());
  let at = from + (isEnd ? 1 : agencyLength(words, from));
  if (at === from || (!isEnd && isDoubtful(first) && /^[A-Z][a-z]+/.test(bare))) return false;
  // "(more)", "MORE"; not "more up"
  if (/^more$/i.test(first) && words.length > 1) return false;
  const named = bare.includes("/");
  let numbers = from;
  for (; at < words.length; at++) {
    const word = words[at];
    const lower = word.toLowerCase();
    if (/^\d/.test(word)) numbers++;
    else if (MONTHS.has(lower) || PASSED.has(lower) || ENDS.has(lower) || agencyNamed(word) !== null)
      continue;
    else if (/^[A-Z][a-z]/.test(word) ? !named : word.length > 4 || FUNCTION_WORDS.has(lower)) return false;
  }
  return numbers === 0 || (!isEnd && NUMBERED.test(bare)) || printed.startsWith("-0-");
}
const MOST_WORDS = 9;

/** How many words from `at` on are an agency's name: a capital begins it, unless the agency writes itself small. */
function agencyLength(words: readonly string[], at: number): number {
  if (/^[a-z]/.test(words[at]) && !SMALL_AGENCIES.has(words[at])) return 0;
  for (let count = Math.min(4, words.length - at); count > 0; count--)
    if (agencyNamed(words.slice(at, at + count).join(" ")) !== null) return count;
  return 0;
}
