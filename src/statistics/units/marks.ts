import type { Token } from "../../text/token.js";
import type { Amount } from "../numbers/amount.js";
import { percentOrPoints } from "./percent.js";
import type { Unit } from "./unit.js";
import { isAngle } from "./context.js";
import { SCALES } from "./temperatures.js";

/** A unit in one character: "%", "°C", and feet and inches by their marks. */
export function readMark(p: readonly Token[], at: number, amount: Amount): Unit | null {
  const { text } = p[at];
  if (text === "%" || text === "％") return percentOrPoints(p, at + 1);
  if (text === "°" || text === "º") {
    const scale = p[at + 1]?.kind === "word" ? SCALES.get(p[at + 1].lower) : undefined;
    return scale === undefined
      ? {
          last: at + 1,
          kind: isAngle(p, at) ? "measure" : "temperature",
          code: isAngle(p, at) ? "deg" : null,
        }
      : { last: at + 2, kind: "temperature", code: scale };
  }
  if (text === "℃") return { last: at + 1, kind: "temperature", code: "Cel" };
  if (text === "℉") return { last: at + 1, kind: "temperature", code: "[degF]" };
  if (amount.style !== "digits" && amount.style !== "fraction") return null;
  // 6'2", 30' and 9": only right behind digits
  if (!p[at].spaced && (text === "'" || text === "′") && amount.value < 1000 && !isWordBehind(p, at))
    return { last: at + 1, kind: "measure", code: "[ft_i]" };
  if (!p[at].spaced && text === "″") return { last: at + 1, kind: "measure", code: "[in_i]" };
  return null;
}

function isWordBehind(p: readonly Token[], at: number): boolean {
  const next = p[at + 1];
  return next !== undefined && !next.spaced && next.kind === "word";
}
