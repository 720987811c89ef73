import type { CalendarDate } from "./date-parts.js";
import { integerAt, type Scan } from "./scan.js";

/**
 * Reads a date in digits at token `i`: "2024-12-17", "2024/12/17", "12/17/2024", "17.12.2024".
 *
 * Of "12/10/2024" the first number is the month, as in the United States; where that cannot be, the day
 * ("17/12/2024"). With stops the day comes first. "12/17" alone is no date: it may be a fraction.
 */
export function readNumericDate(scan: Scan, i: number): CalendarDate | null {
  const { tokens } = scan;
  const size = tokens[i].end - tokens[i].start;
  if (size > 4) return size > 10 ? null : readStops(scan, i);
  const mark = tokens[i + 1];
  if (mark === undefined || mark.spaced || (mark.lower !== "-" && mark.lower !== "/")) return null;
  if (
    !isGlued(scan, i + 2) ||
    tokens[i + 3]?.lower !== mark.lower ||
    tokens[i + 3].spaced ||
    !isGlued(scan, i + 4)
  )
    return null;
  const after = tokens[i + 5];
  if (after !== undefined && !after.spaced && (after.lower === mark.lower || after.kind === "number"))
    return null;
  const [a, b, c] = [integerAt(scan, i, 4), integerAt(scan, i + 2, 2), integerAt(scan, i + 4, 4)];
  if (a < 0 || b < 0 || c < 0) return null;
  if (a >= 1000 && a < 2200 && c < 100 && isPair(scan, i + 2) && isPair(scan, i + 4))
    return numeric(i, i + 5, a, b, c);
  if (c < 1000 || c >= 2200 || a >= 100) return null;
  return a > 12 && b <= 12 ? numeric(i, i + 5, c, b, a) : numeric(i, i + 5, c, a, b);
}

/** "17.12.2024", which the tokeniser leaves whole. */
function readStops(scan: Scan, i: number): CalendarDate | null {
  const [day, month, year, rest] = scan.tokens[i].text.split(".");
  if (rest !== undefined || year?.length !== 4 || month.length > 2 || day.length > 2) return null;
  return numeric(i, i + 1, Number(year), Number(month), Number(day));
}

function numeric(first: number, last: number, year: number, month: number, day: number): CalendarDate {
  return { month, days: [{ day, first, last }], year, relative: false, first, last };
}

/** Whether a number stands at `i` without white space before it. */
function isGlued(scan: Scan, i: number): boolean {
  const token = scan.tokens[i];
  return token?.kind === "number" && !token.spaced;
}

function isPair(scan: Scan, i: number): boolean {
  return scan.tokens[i].end - scan.tokens[i].start === 2;
}
