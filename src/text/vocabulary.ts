import { describe, type Word } from "./word.js";

/**
 * The words seen last, so that one that comes back is neither cut out of the text nor looked up again. A slot
 * holds one word and a newer one takes it over: the cache never grows, and no result depends on what it holds.
 */
const SLOTS = 16384;
const seen: (Word | undefined)[] = /* @__PURE__ */ new Array<Word | undefined>(SLOTS);

/** Longest word that is kept. */
const LONGEST = 20;

/** Slices up to this length are copies in every engine. */
const SHARED = 12;

/** The hash of a word that goes on with `code`; that of no letters is 0. */
export function hashOn(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** The word from `start` to `end` of a text. `hash` is that of its letters before `hashed`. */
export function wordAt(text: string, start: number, end: number, hash = 0, hashed = start): Word {
  const length = end - start;
  if (length > LONGEST) return describe(text.slice(start, end));
  for (let i = hashed; i < end; i++) hash = hashOn(hash, text.charCodeAt(i));
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
