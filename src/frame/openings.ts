import { namesByCode } from "../lexicon/words.js";

/** The phrases of a table, each with the table's word for it, and the first words of them, which most lines lack. */
export interface Openings {
  readonly phrases: ReadonlyMap<string, string>;
  readonly firstWords: ReadonlySet<string>;
}

/** The openings of a table of the lexicon. Callers mark the call pure, so that bundlers may drop it. */
export function openingsOf(table: string): Openings {
  const phrases = namesByCode(table);
  return { phrases, firstWords: new Set([...phrases.keys()].map((phrase) => phrase.split(" ", 1)[0])) };
}

/** How far into a line an opening and what stands behind it are looked at. */
const REACH = 90;

/**
 * Whether a line begins with one of a table's phrases and goes on as `fits` says, which is asked about the text behind
 * the phrase, in small letters, and the table's word for it.
 */
export function opensWith(
  printed: string,
  { phrases, firstWords }: Openings,
  fits: (rest: string, behind: string) => boolean = goesOn,
): boolean {
  const first = FIRST_WORD.exec(printed)?.[0].toLowerCase().replace(APOSTROPHE, "") ?? "";
  if (!firstWords.has(first) && !firstWords.has(singular(first))) return false;
  const head = printed.slice(0, REACH).toLowerCase().replaceAll(APOSTROPHE, "");
  let phrase = /^[a-z][a-z-]{0,14}(?: [a-z]{1,15}){0,4}/.exec(head)?.[0] ?? "";
  for (; phrase !== ""; phrase = phrase.slice(0, Math.max(0, phrase.lastIndexOf(" ")))) {
    const behind = phrases.get(phrase) ?? phrases.get(singular(phrase));
    if (behind !== undefined && fits(head.slice(phrase.length), behind)) return true;
  }
  return false;
}

/** "EDITORS", "Editor’s", "load-date"; not "2nd". */
const FIRST_WORD = /^[a-z][a-z'’-]{0,16}/i;
const APOSTROPHE = /['’]/g;

function singular(phrase: string): string {
  return phrase.endsWith("s") ? phrase.slice(0, -1) : phrase;
}

/**
 * `end`: with a mark at most; `mark`: so or with a mark and more; `colon`: with a colon or bar and more; `any`; or else as
 * `mark`, or with one of the words between slashes.
 */
export function goesOn(rest: string, behind: string): boolean {
  if (/^[a-z\d]/.test(rest)) return false;
  if (behind === "any") return rest[0] !== "-";
  if (behind === "colon") return /^\s?[:|]/.test(rest);
  if (/^[\s.:!]{0,2}$/.test(rest)) return true;
  if (behind === "end") return false;
  if (MARK.test(rest)) return true;
  const word = /^\s([a-z]{1,15})/.exec(rest)?.[1];
  return word !== undefined && behind.includes(`/${word}/`);
}
/** "Eds: Minor edits.", "ATTENTION - ADDS toll"; not "REFILE-Harlow buys a bank". */
const MARK = /^\s?(?:[:.·–—]|-(?![a-z\d]))/;
