import type { DateMention, Diagnostic } from "../article/types.js";
import type { Token } from "../text/token.js";
import { skipCode } from "./codes.js";
import type { Quantity } from "./figure.js";
import { mayBegin, readFigure } from "./figures.js";
import { isMalformed } from "./numbers/digits.js";

/**
 * The quantities of a sentence, in text order; numbers of its dates and of codes are none. The first date that may be in it is
 * that at `day`.
 */
export function readQuantities(
  text: string,
  p: readonly Token[],
  dates: readonly DateMention[],
  day: number,
  diagnostics: Diagnostic[],
): Quantity[] {
  const quantities: Quantity[] = [];
  let here = day;
  for (let next = 0; next < p.length;) {
    const i = next++;
    if (!mayBegin(p, i)) continue;
    const { start, end } = p[i];
    while (here < dates.length && dates[here].end <= start) here++;
    if (here < dates.length && dates[here].start <= start) continue;
    const skipped = skipCode(p, i);
    if (skipped > i) next = skipped;
    else if (p[i].kind === "number" && isMalformed(p[i].text))
      diagnostics.push({
        code: "malformed-number",
        start,
        end,
        message: "The digits are grouped as no number is.",
      });
    else {
      const figure = readFigure(text, p, i);
      if (figure === null) continue;
      next = Math.max(next, figure.last);
      if (figure.quantity !== null) quantities.push(figure.quantity);
    }
  }
  return quantities;
}
