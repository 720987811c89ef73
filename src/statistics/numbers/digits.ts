import { VULGAR_FRACTIONS } from "../../lexicon/numbers.js";
import { wordMap } from "../../lexicon/words.js";

/** Fractions that are one character. */
export const VULGAR: ReadonlyMap<string, number> = /* @__PURE__ */ wordMap(VULGAR_FRACTIONS);

/** A number written in digits. */
export interface Digits {
  /** As JavaScript reads it, without separators: "1234.5"; a scale is put on as an exponent, so that no digit is lost. */
  plain: string;
  /** Whether it has separators or decimals, so that it is no year, label or clock time. */
  formatted: boolean;
}

/** "1,234" and "1,234,567.8"; not "1,23" or "1234,567". */
const WESTERN = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
/** "12,34,567.89"; not "1,00,00,00". */
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/;
/** "1.234.567" and "1.111,11"; not "192.168.1.2". */
const CONTINENTAL = /^\d{1,3}(?:\.\d{3})+,\d{1,2}$|^\d{1,3}(?:\.\d{3}){2,}$/;
/** "5,00", a decimal comma; not "5,000". */
const COMMA = /^\d+,\d{1,2}$/;
/** "12", "9.75", ".25"; not "9,75", "1.2.3". */
const PLAIN = /^\d*(?:\.\d+)?$/;

/** Reads the digits of one token; null for what is no number, such as a version or an address of a network. */
export function parseDigits(text: string): Digits | null {
  if (PLAIN.test(text)) return { plain: text, formatted: text.includes(".") };
  if (WESTERN.test(text) || INDIAN.test(text)) return { plain: text.replaceAll(",", ""), formatted: true };
  if (COMMA.test(text)) return { plain: text.replace(",", "."), formatted: true };
  if (CONTINENTAL.test(text)) return { plain: text.replaceAll(".", "").replace(",", "."), formatted: true };
  const vulgar = VULGAR.get(text);
  return vulgar === undefined ? null : { plain: String(vulgar), formatted: true };
}

/** Whether digits and commas make no number in any grouping: "1,00,00,00". */
export function isMalformed(text: string): boolean {
  return text.includes(",") && /^[\d,]+(?:\.\d+)?$/.test(text) && parseDigits(text) === null;
}
