import type { Token } from "../../text/token.js";
import type { Amount } from "../numbers/amount.js";
import { readMeasure } from "./measures.js";
import { readPercent } from "./percent.js";
import { isHyphen } from "../numbers/hyphen.js";
import { readTemperature } from "./temperatures.js";
import { readTime } from "./time-units.js";
import type { Unit } from "./unit.js";
import { readMark } from "./marks.js";

/** Reads the unit at piece `at`, behind an amount: "%", "per cent", "km", "year-old", "degrees Celsius", "-inch". */
export function readUnit(p: readonly Token[], at: number, amount: Amount): Unit | null {
  const token = p[at];
  if (token === undefined) return null;
  if (isHyphen(token)) {
    const next = p[at + 1];
    if (next === undefined || (next.spaced && token.kind === "hyphen")) return null;
    if (next.text.length === 1 && next.text !== "m") return null;
    return readUnit(p, at + 1, amount);
  }
  if (token.kind === "symbol" || token.kind === "mark") return readMark(p, at, amount);
  if (token.kind !== "word") return null;
  return (
    readPercent(p, at, amount) ??
    readTime(p, at, amount) ??
    readTemperature(p, at, amount) ??
    readMeasure(p, at, amount)
  );
}
