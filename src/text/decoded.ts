import type { Diagnostic } from "../article/types.js";
import { ACCENTS, ENTITIES, WINDOWS_1252 } from "../lexicon/entities.js";

/** A text with what is encoded in it read, and the way back to the text that was passed in. */
export interface Decoded {
  readonly text: string;
  /** The text that was passed in. */
  readonly printed: string;
  /** Where each code unit of `text` stands in `printed`, and where that ends; null where the two are the same. */
  readonly offsets: Int32Array | null;
  /** That some characters were read as others, at the first of them. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What every encoded character begins with: most stories hold none, and are looked through once. */
const ANCHOR = /[&\u0080-\u0084\u0086-\u009f\u00ad\u00c2\u00c3\u00e2\u00ef\u200b-\u200f\u2060\ufeff]/;

/**
 * A character that stands for another: an entity, "&ldquo;", "&#39;", "&amp;quot;"; UTF-8 that was read as Windows-1252
 * or Latin-1, "â€™", "Ã©"; a lone byte of Windows-1252; or one without width. Not "AT&T;", "âge", "São".
 */
const ENCODED =
  /&(?:amp;)?(?:#([xX]?[\dA-Fa-f]{1,6})|([A-Za-z]{2,6}(?:\d\d)?));|\u00e2([€‚„\u0080\u0082\u0084])([\u0080-\u00bf\u0152-\u2122]?)|([\u00c2\u00c3])([\u0080-\u00bf\u0152-\u2122])|\u00ef\u00bb\u00bf|[\u0080-\u0084\u0086-\u009f\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Reads the characters of a text that stand for others, in one pass. */
export function decode(printed: string): Decoded {
  const none = { text: printed, printed, offsets: null, diagnostics: [] };
  if (!ANCHOR.test(printed)) return none;
  const offsets = new Int32Array(printed.length + 1);
  let text = "";
  let from = 0;
  let count = 0;
  let first = { start: 0, end: 0 };
  const add = (meant: string, start: number, step: number) => {
    for (let i = 0; i < meant.length; i++) offsets[text.length + i] = start + i * step;
    text += meant;
  };
  for (const match of printed.matchAll(ENCODED)) {
    const meant = meantBy(match);
    if (meant === null || meant === match[0]) continue;
    const end = match.index + match[0].length;
    add(printed.slice(from, match.index), from, 1);
    add(meant, match.index, 0);
    from = end;
    if (count++ === 0) first = { start: match.index, end };
  }
  if (count === 0) return none;
  add(printed.slice(from), from, 1);
  offsets[text.length] = printed.length;
  const message = `${count} encoded or invisible characters, this one first, are read as meant.`;
  return { text, printed, offsets, diagnostics: [{ code: "encoded-character", message, ...first }] };
}

/** The character that a match stands for, "" for one without width; null for what is no entity. */
function meantBy([whole, number, name, second, third, lead, trail]: RegExpExecArray): string | null {
  if (number) return characterOf(Number(`0${number}`));
  if (name) return named(name);
  // the last byte of a closing mark, which is no character of Windows-1252, is often lost
  if (second) return characterOf(third ? 0x2000 | (bitsOf(second) << 6) | bitsOf(third) : 0x201d);
  if (lead) return characterOf(((lead.charCodeAt(0) & 3) << 6) | bitsOf(trail));
  return whole.length > 1 ? "" : characterOf(whole.charCodeAt(0));
}

/** What a byte of UTF-8 behind the first one says, by the character that it was read as; -1 if it was no such byte. */
function bitsOf(read: string): number {
  const place = WINDOWS_1252.indexOf(read);
  return place >= 0 ? place : read < "\u00c0" ? read.charCodeAt(0) & 63 : -1;
}

function named(name: string): string | null {
  const code = ENTITIES.get(name);
  if (code !== undefined) return characterOf(code);
  const accent = ACCENTS[name.slice(1)];
  const letter = accent === undefined ? "" : (name[0] + accent).normalize("NFC");
  return letter.length === 1 ? letter : null;
}

/** A character by its number, in Windows-1252 where Unicode has controls. */
function characterOf(code: number): string | null {
  if (isInvisible(code)) return "";
  if (code >= 0x80 && code < 0xa0) return WINDOWS_1252[code - 0x80];
  // no control characters but tabs and line ends, no halves of surrogate pairs
  return (code >= 32 || (code > 8 && code < 14)) && code < 0x110000 && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : null;
}

/** Whether a character has no width: it is part of no word, and parts none. */
function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff;
}

/** What was found in the text as read, at its place in the text that was passed in. */
export function inPrinted<Found>(decoded: Decoded, found: Found): Found {
  return decoded.offsets === null ? found : (moved(found, decoded.printed, decoded.offsets) as Found);
}

function moved(value: unknown, printed: string, offsets: Int32Array): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => moved(item, printed, offsets));
  const copy: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) copy[key] = moved(part, printed, offsets);
  const { start, end } = copy;
  if (typeof start !== "number" || typeof end !== "number") return copy;
  // of a text of which nothing is left, the whole
  copy.start = offsets[0] < printed.length ? offsets[start] : 0;
  let to = offsets[end];
  while (to > offsets[start] && isInvisible(printed.charCodeAt(to - 1))) to--;
  copy.end = to;
  if ("text" in copy) copy.text = printed.slice(offsets[start], to);
  return copy;
}
