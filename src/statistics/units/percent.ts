import { wordSet } from "../../lexicon/words.js";
import type { Token } from "../../text/token.js";
import type { Amount } from "../numbers/amount.js";
import { isHyphen } from "../numbers/hyphen.js";
import { hasWord } from "./context.js";
import type { Unit } from "./unit.js";

/** "percent", "pct", "pct."; not "percentage". */
const PERCENT = /^(?:percent|pct\.?|pc|percents|p\.c\.)$/;
/** "point", "points"; not "pointed". */
export function isPoints(lower: string | undefined): boolean {
  return lower === "points" || lower === "point";
}

/** Points in one word: "pp", "bps", "percentage-points"; not "points". */
const POINT_SIGNS = /^(?:pp|p\.p\.|ppts?|bps?|percentage-points?|basis-points?)$/;

/** What moves by half a point of percentage; half a point of a golfer or an index does not. */
const OF_RATES: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "rate rates cut cuts hike hikes easing tightening yield yields lending borrowing",
);

/** "percent", "per cent", "percentage points", "basis points" at piece `at`; a sign of percent is read with the marks. */
export function readPercent(p: readonly Token[], at: number, amount: Amount): Unit | null {
  const { lower } = p[at];
  if (PERCENT.test(lower)) return percentOrPoints(p, at + 1);
  // "a quarter-point", "half a point", "0.75 point": of a rate
  if (
    isPoints(lower) &&
    amount.value < 1 &&
    ((amount.style === "fraction" && amount.value % 0.5 === 0.25) || hasWord(p, at, OF_RATES))
  )
    return { last: at + 1, kind: "percentage-points", code: null };
  const joint = isHyphen(p[at + 1]) ? 1 : 0;
  const next = p[at + 1 + joint]?.lower ?? "";
  if (lower === "per" && /^cents?\.?$/.test(next)) return percentOrPoints(p, at + 2 + joint);
  if ((lower === "percentage" || lower === "basis") && isPoints(next))
    return { last: at + 2 + joint, kind: "percentage-points", code: null };
  return POINT_SIGNS.test(lower) ? { last: at + 1, kind: "percentage-points", code: null } : null;
}

/** What ends at `last`: "5 percent points" is a difference, "5 percent" a share. */
export function percentOrPoints(p: readonly Token[], last: number): Unit {
  const hyphen = p[last]?.kind === "hyphen" ? 1 : 0;
  return isPoints(p[last + hyphen]?.lower)
    ? { last: last + hyphen + 1, kind: "percentage-points", code: null }
    : { last, kind: "percentage", code: "%" };
}
