import { describe, type Word } from "./word.js";

/**
 * The words seen last, so that one that comes back is neither cut out of the text nor looked up again. A word can
 * stand in any place of its set, the newest first, and the oldest makes room: the cache never grows past its sets,
 * and no result depends on what it holds.
 */
const SETS = 8192;
const PLACES = 4;
const seen: (Word | undefined)[] = /* @__PURE__ */ new Array<Word | undefined>(SETS * PLACES);
/** The hash of the word in each place: the words of a set that are not meant are told by it alone. */
const hashes = /* @__PURE__ */ new Int32Array(SETS * PLACES);

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
  const set = ((hash ^ (hash >>> 12) ^ (hash >>> 20)) & (SETS - 1)) * PLACES;
  for (let place = set; place < set + PLACES; place++) {
    if (hashes[place] !== hash) continue;
    const word = seen[place];
    if (word !== undefined && isAt(text, start, length, word.text)) return word;
  }
  for (let place = set + PLACES - 1; place > set; place--) {
    seen[place] = seen[place - 1];
    hashes[place] = hashes[place - 1];
  }
  hashes[set] = hash;
  // a slice shares its memory with the story it was cut from; joined and cut again, it no longer does
  const own = length > SHARED ? ` ${text.slice(start, end)}`.slice(1) : text.slice(start, end);
  return (seen[set] = describe(own));
}

function isAt(text: string, start: number, length: number, word: string): boolean {
  if (word.length !== length) return false;
  for (let i = 0; i < length; i++) if (text.charCodeAt(start + i) !== word.charCodeAt(i)) return false;
  return true;
}
