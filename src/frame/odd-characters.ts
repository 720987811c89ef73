import type { Diagnostic } from "../article/types.js";

/** Control characters that no text needs, and halves of surrogate pairs; not tabs, line breaks or whole emoji. */
// eslint-disable-next-line no-control-regex
const ODD = /[\0-\x08\x0e-\x1f\x7f\ud800-\udfff]/g;
/** So many are reported one by one; a binary file would fill the diagnostics. */
const MOST = 20;

/** Control characters and lone surrogates, each with its place, up to a number. */
export function findOddCharacters(text: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  ODD.lastIndex = 0;
  for (let match = ODD.exec(text); match !== null && found.length < MOST; match = ODD.exec(text)) {
    const at = match.index;
    const code = text.charCodeAt(at);
    if (
      code >= 0xd800 &&
      code <= 0xdbff &&
      text.charCodeAt(at + 1) >= 0xdc00 &&
      text.charCodeAt(at + 1) <= 0xdfff
    ) {
      ODD.lastIndex = at + 2;
      continue;
    }
    const surrogate = code >= 0xd800;
    found.push({
      code: surrogate ? "lone-surrogate" : "control-character",
      message: `${surrogate ? "Half of a surrogate pair" : "A control character"}, U+${code.toString(16).toUpperCase().padStart(4, "0")}.`,
      start: at,
      end: at + 1,
    });
  }
  return found;
}
