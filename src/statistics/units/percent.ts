import type { Token } from "../../text/tokens.js";
import type { Unit } from "./unit.js";

const PERCENT = /^(?:percent|pct\.?|pc|percents|p\.c\.)$/;
const POINTS = /^points?$/;
const POINT_SIGNS = /^(?:pp|ppts?|bps?|percentage-points?|basis-points?)$/;

/** "percent", "per cent", "percentage points", "basis points" at piece `at`; a sign of percent is read with the marks. */
export function readPercent(p: readonly Token[], at: number): Unit | null {
  const { lower } = p[at];
  if (PERCENT.test(lower)) return percentOrPoints(p, at + 1);
  const next = p[at + 1]?.lower ?? "";
  if (lower === "per" && /^cents?\.?$/.test(next)) return percentOrPoints(p, at + 2);
  if ((lower === "percentage" || lower === "basis") && POINTS.test(next))
    return { last: at + 2, kind: "percentage-points", code: null };
  return POINT_SIGNS.test(lower) ? { last: at + 1, kind: "percentage-points", code: null } : null;
}

/** What ends at `last`: "5 percent points" is a difference, "5 percent" a share. */
export function percentOrPoints(p: readonly Token[], last: number): Unit {
  const hyphen = p[last]?.kind === "hyphen" ? 1 : 0;
  return POINTS.test(p[last + hyphen]?.lower ?? "")
    ? { last: last + hyphen + 1, kind: "percentage-points", code: null }
    : { last, kind: "percentage", code: "%" };
}
