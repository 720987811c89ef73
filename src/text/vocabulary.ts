import { describe, type Word } from "./word.js";

/**
 * The words seen last, so that one that comes back is neither cut out of the text nor looked up again. A word can
 * stand in any place of its set, the newest first, and the oldest makes room: the cache never grows past its sets,
 * and no result depends on what it holds.
 */
const SETS = 8192;
const PLACES = 4;
const seen: (Word | undefined)[] = /* @__PURE__ */ new Array<Word | undefined>(SETS * PLACES);
/** The key of the word in each place: the words of a set that are not meant are told by it alone. */
const keys = /* @__PURE__ */ new Int32Array(SETS * PLACES);

/** Longest word that is kept. */
const LONGEST = 20;

/** Slices up to this length are copies in every engine. */
const SHARED = 12;

/** Most letters that a key can hold. */
const HELD = 6;

/** From here on keys are hashes, which several words may share. */
const HASHES = 1 << 30;

/**
 * A number that tells words apart. No two words of up to six letters, small but for the first, have the same: their
 * letters are its digits, which are 1 to 26 or, of a capital, -31 to -6.
 */
function keyOf(text: string, start: number, end: number): number {
  let held = end - start <= HELD;
  let key = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 97 || code > 122) held &&= i === start && code >= 65 && code <= 90;
    key = (Math.imul(key, 33) + code - 96) | 0;
  }
  return held ? key : (key & (HASHES - 1)) | HASHES;
}

/** The word from `start` to `end` of a text. */
export function wordAt(text: string, start: number, end: number): Word {
  const length = end - start;
  if (length > LONGEST) return describe(text.slice(start, end));
  const key = keyOf(text, start, end);
  const set = (Math.imul(key, 0x9e3779b1) >>> (32 - 13)) * PLACES;
  for (let place = set; place < set + PLACES; place++) {
    if (keys[place] !== key) continue;
    const word = seen[place];
    if (word !== undefined && (key < HASHES || isAt(text, start, length, word.text))) return word;
  }
  for (let place = set + PLACES - 1; place > set; place--) {
    seen[place] = seen[place - 1];
    keys[place] = keys[place - 1];
  }
  keys[set] = key;
  // a slice shares its memory with the story it was cut from; joined and cut again, it no longer does
  const own = length > SHARED ? ` ${text.slice(start, end)}`.slice(1) : text.slice(start, end);
  return (seen[set] = describe(own));
}

function isAt(text: string, start: number, length: number, word: string): boolean {
  if (word.length !== length) return false;
  for (let i = 0; i < length; i++) if (text.charCodeAt(start + i) !== word.charCodeAt(i)) return false;
  return true;
}
