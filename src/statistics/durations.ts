import type { Token } from "../text/token.js";
import { lone, type Quantity } from "./figure.js";
import { Amount } from "./numbers/amount.js";
import { modifierBefore } from "./modifiers.js";
import { readUnit } from "./units/read-unit.js";

const ONE = /* @__PURE__ */ new Amount(0, 1, "words");

/** "more than a year", "less than an hour": an article counts as one where a modifier bounds it. Not "about a year ago". */
export function readDuration(text: string, p: readonly Token[], i: number): Quantity | null {
  if (p[i + 1]?.kind !== "word") return null;
  const unit = readUnit(p, i + 1, ONE);
  if (unit?.kind !== "duration" || p[i + 1].tag === "NNS") return null;
  const next = p[unit.last];
  if (
    next !== undefined &&
    (next.lower === "ago" ||
      next.lower === "earlier" ||
      (next.lower === "before" && p[unit.last + 1]?.kind !== "word") ||
      next.kind === "hyphen" ||
      next.tag === "NN" ||
      next.tag === "NNS" ||
      next.tag === "CD")
  )
    return null;
  const modifier = modifierBefore(p, i);
  if (
    modifier === null ||
    modifier.modifier === "at-most" ||
    !/^(?:more|less|at|nearly|almost|under)$/.test(p[modifier.at].lower)
  )
    return null;
  const year = lone(i, unit.last, "duration", 1);
  year.unit = { text: text.slice(p[i + 1].start, p[unit.last - 1].end), code: unit.code };
  return year;
}
