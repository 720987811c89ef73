import type { Tag } from "./tags.js";
import { classOf, LOWER, UPPER } from "./characters.js";
import { MOJIBAKE, mojibakeAt } from "./mojibake.js";
import { CLOSED, FORMS, type WordForm } from "./word-forms.js";

/** How a word is cased: "said", "Smith", "NATO", "iPhone"; `none` for what is no word. */
export type Shape = "lower" | "capital" | "upper" | "mixed" | "none";

/** What can be known of a token from its letters alone. */
export interface Word {
  text: string;
  lower: string;
  shape: Shape;
  lemma: string;
  /** Its tag if it is of a closed class, otherwise "". */
  closed: Tag;
  /** What it may be if the lexicon has it, otherwise null. */
  form: WordForm | null;
}

/**
 * The words seen last, so that one that comes back is neither cut out of the text nor looked up again. A slot
 * holds one word and a newer one takes it over: the cache never grows, and no result depends on what it holds.
 */
const SLOTS = 16384;
const seen: (Word | undefined)[] = new Array<Word | undefined>(SLOTS);

/** Longest word that is kept. */
const LONGEST = 20;

/** Slices up to this length are copies in every engine. */
const SHARED = 12;

/** The word from `start` to `end` of a text. */
export function wordAt(text: string, start: number, end: number): Word {
  const length = end - start;
  if (length > LONGEST) return describe(text.slice(start, end));
  let hash = length;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  const slot = (hash ^ (hash >>> 12)) & (SLOTS - 1);
  const word = seen[slot];
  if (word !== undefined && isAt(text, start, length, word.text)) return word;
  // a slice shares its memory with the story it was cut from; joined and cut again, it no longer does
  const own = length > SHARED ? ` ${text.slice(start, end)}`.slice(1) : text.slice(start, end);
  return (seen[slot] = describe(own));
}

function isAt(text: string, start: number, length: number, word: string): boolean {
  if (word.length !== length) return false;
  for (let i = 0; i < length; i++) if (text.charCodeAt(start + i) !== word.charCodeAt(i)) return false;
  return true;
}

function describe(text: string): Word {
  const shape = shapeOf(text);
  const meant = straight(text);
  const lower = shape === "lower" || shape === "none" ? meant : meant.toLowerCase();
  const form = FORMS.get(lower) ?? null;
  return { text, lower, shape, lemma: form?.lemma ?? lower, closed: CLOSED.get(lower) ?? "", form };
}

function shapeOf(text: string): Shape {
  let upper = 0;
  let lower = 0;
  const first = classOf(text.charCodeAt(0));
  if (first !== LOWER && first !== UPPER) return "none";
  for (let i = 0; i < text.length; i++) {
    const c = classOf(text.charCodeAt(i));
    if (c === UPPER) upper++;
    else if (c === LOWER) lower++;
  }
  if (upper === 0) return "lower";
  if (lower === 0) return upper === 1 ? "capital" : "upper";
  return first === UPPER ? "capital" : "mixed";
}

/** The word with its apostrophes made straight and its mojibake mended. */
function straight(word: string): string {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (word.length > 1 && (code === 0x2019 || code === 0x92)) return word.replace(CURLY, "'");
    if (code === MOJIBAKE && mojibakeAt(word, i, word.length))
      return word.length <= 3
        ? String.fromCharCode(mojibakeAt(word, i, word.length)!.code)
        : word.replace(CURLY, "'");
  }
  return word;
}

/** Curly apostrophes, in Unicode, Windows-1252 and mojibake; not the "â" of "âge". */
const CURLY = /\u2019|\x92|\u00e2\u20ac\u2122/g;
