import type { Line } from "./lines.js";

/** The widest margin of hard-wrapped text, in characters: wires wrapped at 64 to 80. */
const MARGIN = 110;
/** A line that long without a stop at its end was cut by a margin. */
const FULL = 40;
/** How many of the pairs of neighbouring lines must read on for the text to count as wrapped. */
const WRAPPED = 0.4;

/**
 * The paragraphs of a story's lines, each `[start, end)`: the lines themselves, or, where the text was broken
 * at a margin, the lines between two blank or indented ones taken together.
 */
export function joinParagraphs(text: string, lines: readonly Line[]): { start: number; end: number }[] {
  let base = Infinity;
  for (const line of lines) base = Math.min(base, line.indent);
  const wrapped = isWrapped(text, lines, base + 1);
  const paragraphs: { start: number; end: number }[] = [];
  lines.forEach((line, index) => {
    const joins =
      wrapped &&
      index > 0 &&
      !line.afterBlank &&
      line.indent <= base + 1 &&
      readsOn(text, lines[index - 1], line);
    if (joins) paragraphs.at(-1)!.end = line.end;
    else paragraphs.push({ start: line.start, end: line.end });
  });
  return paragraphs;
}

/** Whether lines were broken at a margin: neighbours are short, and the second often begins with a small letter. */
function isWrapped(text: string, lines: readonly Line[], indent: number): boolean {
  let pairs = 0;
  let small = 0;
  for (let index = 1; index < lines.length; index++) {
    if (lines[index].afterBlank || lines[index].indent > indent) continue;
    const before = lines[index - 1];
    pairs++;
    const length = before.end - before.start;
    if (length > MARGIN) continue;
    const cut = length >= FULL && !/[.!?:"”’)]/.test(text[before.end - 1]);
    if (cut || isSmall(text.charCodeAt(lines[index].start))) small++;
  }
  return pairs > 0 && small / pairs >= WRAPPED;
}

/** Whether a line goes on with the one before: that one does not end short with a stop, nor does a list begin here. */
function readsOn(text: string, before: Line, line: Line): boolean {
  if (isSmall(text.charCodeAt(line.start))) return true;
  const first = text[line.start];
  if ((first === "-" || first === "•" || first === "*") && text[line.start + 1] === " ") return false;
  const ended = /[.!?:"”]/.test(text[before.end - 1]);
  return !(ended && before.end - before.start < 45);
}

function isSmall(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff);
}
