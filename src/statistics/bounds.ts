import type { Statistic } from "../article/types.js";

/**
 * "more than 5 but fewer than 10": two bounds, joined by a conjunction alone, are one range. Null where they do not
 * meet ("over 70 and under 15") or bound the same side.
 */
export function joinBounds(text: string, a: Statistic, b: Statistic): Statistic | null {
  if (a.value === null || b.value === null || a.range === null || b.range === null) return null;
  const low = a.range.low ?? b.range.low;
  const high = a.range.high ?? b.range.high;
  if (low === null || high === null || low >= high) return null;
  if (b.start - a.end > 12) return null;
  const between = text.slice(a.end, b.start).trim();
  if (between !== "and" && between !== "but" && between !== ",") return null;
  return {
    ...(b.unit === null ? a : b),
    start: a.start,
    end: b.end,
    text: text.slice(a.start, b.end),
    value: null,
    range: { low, high },
    modifier: "exact",
  };
}
