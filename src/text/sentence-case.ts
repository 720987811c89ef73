import { MONTHS } from "../lexicon/months.js";
import { PERSON_NOUNS } from "../lexicon/person-nouns.js";
import { classOf, LOWER, UPPER } from "./characters.js";
import type { Token } from "./token.js";
import { wordAt } from "./vocabulary.js";
import type { Word } from "./word.js";
import { isCommonNoun } from "./word-tags.js";

/** Fewest words that are read as printed in capitals; fewer may be a name. */
const FEWEST = 4;

/** Whether a stretch is printed in capitals, as old wires and copy for broadcast are: some words, and no small letter. */
export function isInCapitals(text: string, start: number, end: number): boolean {
  let words = 0;
  let before = 0;
  for (let i = start; i < end; i++) {
    const c = classOf(text.charCodeAt(i));
    if (c === LOWER) return false;
    if (c === UPPER && before !== UPPER) words++;
    before = c;
  }
  return words >= FEWEST;
}

/** Longest word that is taken for an acronym where nothing tells that it is none. */
const ACRONYM = 3;

/**
 * What a word in capitals is where others are printed small, given the token before it: "said" for "SAID", "Tully" for
 * "TULLY", "EU" and "U.S." for themselves.
 */
export function inSentenceCase(word: Word, before: Token | undefined): Word {
  const { shape, lower, text } = word;
  if ((shape !== "upper" && shape !== "capital") || lower.length !== text.length || lower === "i")
    return word;
  const stop = lower.indexOf(".");
  if (stop >= 0 && stop < lower.length - 1) return word;
  const small = wordAt(lower, 0, lower.length);
  const opens = before === undefined || before.kind === "stop" || (before.kind === "mark" && before.spaced);
  const common = isCommon(small, before);
  if (common && !opens) return small;
  if (!common && stop < 0 && lower.length <= ACRONYM && !MONTHS.has(lower)) return word;
  return wordAt(text[0] + lower.slice(1), 0, lower.length);
}

/** Whether the lexicon, the ending or the word before tells that a word is no name. */
export function isCommon({ lower, closed, form }: Word, before: Token | undefined): boolean {
  // "IN MARCH", "3 MAY"; not "THE MARCH" or "IT MAY RAIN"
  if (MONTHS.has(lower) && (before?.closed === "IN" || before?.kind === "number")) return false;
  return (
    closed !== "" ||
    form !== null ||
    PERSON_NOUNS.has(lower) ||
    isCommonNoun(lower) ||
    ENDING.test(lower) ||
    (lower.length > ACRONYM &&
      (before?.closed === "DT" || before?.closed === "PRP$" || before?.kind === "number"))
  );
}

/** "combing", "stranded", "statement", "early", "finally"; not "Tully" or "Conneely". */
const ENDING = /.{3}(?:ing|ed|[ts]ion|ment|ness|ship|[ae]nce|fully|ally|[^el]ly|[^e]ely)$/;
