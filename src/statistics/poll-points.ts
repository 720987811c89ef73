import { POINT_OWNERS, POLL_WORDS } from "../lexicon/figures.js";
import { wordSet } from "../lexicon/words.js";
import type { Body } from "../text/body.js";
import type { Token } from "../text/token.js";
import { remake, type Quantity } from "./figure.js";
import { isHyphen } from "./numbers/hyphen.js";
import { isPoints } from "./units/percent.js";

const POLLED: ReadonlySet<string> = /* @__PURE__ */ wordSet(POLL_WORDS);
const OTHERS: ReadonlySet<string> = /* @__PURE__ */ wordSet(POINT_OWNERS);

/** How far from the points those are looked for, in pieces. */
const REACH = 24;

/**
 * A function that makes percentage points of "led by 7 points", "a 7-point lead", "down three points", where the body
 * is about polls. Not "The Dow lost 7 points".
 */
export function pollPoints(body: Body): (p: readonly Token[], a: Quantity) => Quantity {
  let polled: boolean | null = null;
  return (p, a) => {
    const at = isHyphen(p[a.last]) ? a.last + 1 : a.last;
    // "to 4 points from 9" has them inside
    const unit = a.kind === "count" ? a.unit?.text : a.unit === null ? p[at]?.text : "";
    if (unit === undefined || !isPoints(unit.toLowerCase())) return a;
    polled ??= body.tokens.some(({ lower }) => POLLED.has(lower));
    if (!polled) return a;
    for (let i = Math.max(0, a.first - REACH); i < Math.min(p.length, at + REACH); i++)
      if (OTHERS.has(p[i].lower)) return a;
    return remake(a, a.unit === null ? at + 1 : a.last, "percentage-points", a.value, {
      text: unit,
      code: null,
    });
  };
}
