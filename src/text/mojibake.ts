/** First code unit of a curly mark or a dash whose UTF-8 bytes were read as Windows-1252: "â€™" for "’". */
export const MOJIBAKE = 0xe2;
const EURO = 0x20ac;

/** What the third code unit makes of "â€": the mark or dash that was meant. */
const MEANT: Readonly<Record<number, number>> = {
  0x2122: 0x2019, // â€™ for ’
  0x02dc: 0x2018, // â€˜ for ‘
  0x0153: 0x201c, // â€œ for “
  0x009d: 0x201d, // â€\x9d for ”
  0x201c: 0x2013, // â€“ for –
  0x201d: 0x2014, // â€” for —
  0x00a6: 0x2026, // â€¦ for …
};

/** The mojibake at `at`: how many code units it takes and which character was meant; null if it is none. */
export function mojibakeAt(text: string, at: number, end: number): { length: number; code: number } | null {
  if (at + 1 >= end || text.charCodeAt(at) !== MOJIBAKE || text.charCodeAt(at + 1) !== EURO) return null;
  const code = at + 2 < end ? MEANT[text.charCodeAt(at + 2)] : undefined;
  // a lost third unit was the control character of a closing mark
  return code === undefined ? { length: 2, code: 0x201d } : { length: 3, code };
}
