import { MEASURES, POWERS } from "../../lexicon/units.js";
import type { Token } from "../../text/tokens.js";
import type { Amount } from "../figure.js";
import { byForm, fromEntries, singularIn } from "../lookup.js";
import { isHyphen } from "../hyphen.js";
import { timeCode } from "./time-units.js";
import type { Unit } from "./unit.js";
import { SIGNS, symbolCode } from "./symbols.js";

const DIMENSIONS: ReadonlyMap<string, number> = /* @__PURE__ */ fromEntries(POWERS);
const NAMES: ReadonlyMap<string, string> = /* @__PURE__ */ byForm(MEASURES);

const SPECIFIC = /^(?:metric|short|long|nautical|troy|light)$/;

/** "m2", "km3"; "kg/l", which is one token. */
const SPELLED = /^[kcm]?m[23]$|^[a-z]{1,2}\/[a-z]{1,2}$/;

/** A unit of measure in one to three words, with "per" and "/": "cubic feet", "sq m", "km/h", "parts per million". */
export function readMeasure(p: readonly Token[], at: number, amount: Amount): Unit | null {
  const token = p[at];
  const { lower } = token;
  const power = DIMENSIONS.get(lower);
  if (power !== undefined) {
    const next = isHyphen(p[at + 1]) ? at + 2 : at + 1;
    const base =
      p[next] === undefined ? undefined : (singularIn(NAMES, p[next].lower) ?? SIGNS.get(p[next].text));
    if (base === undefined || base === "") return null;
    return perUnit(
      p,
      next + 1,
      base.startsWith("[") ? `[${power === 2 ? "s" : "c"}${base.slice(1)}` : base + String(power),
      true,
    );
  }
  if (lower === "parts" && p[at + 1]?.lower === "per") {
    const base = p[at + 2]?.lower;
    if (base === "million" || base === "billion" || base === "trillion")
      return {
        last: at + 3,
        kind: "measure",
        code: base === "million" ? "[ppm]" : base === "billion" ? "[ppb]" : "[pptr]",
      };
  }
  if (SPECIFIC.test(lower) && p[at + 1]?.kind === "word") {
    const noun = p[at + 1].lower;
    if (noun.startsWith("ton"))
      return { last: at + 2, kind: "measure", code: lower === "metric" ? "t" : null };
    if (noun.startsWith("mile")) return { last: at + 2, kind: "measure", code: "[nmi_i]" };
    if (noun.startsWith("ounce")) return { last: at + 2, kind: "measure", code: "[oz_tr]" };
    if (noun.startsWith("year")) return { last: at + 2, kind: "measure", code: "[ly]" };
  }
  if (lower === "magnitude") return { last: at + 1, kind: "measure", code: null };
  let code = singularIn(NAMES, lower);
  if (code === undefined && token.text.length <= 3) code = symbolCode(p, at, amount);
  if (code === undefined) code = SPELLED.test(lower) ? lower : undefined;
  if (code === undefined) return null;
  // "barrels" of people: "ton", "cup", "pint" in names
  if (
    (lower === "cup" || lower === "bar" || lower === "mark" || lower === "ps") &&
    token.spaced &&
    amount.style === "words"
  )
    return null;
  if (lower === "hp" && !token.spaced && amount.value < 10) return null;
  let last = at + 1;
  if (p[last]?.lower === "cubed" || p[last]?.lower === "squared") {
    code += p[last].lower === "cubed" ? "3" : "2";
    last++;
  } else if (p[last]?.text === "²" || p[last]?.text === "³") {
    code += p[last].text === "²" ? "2" : "3";
    last++;
  } else if (p[last]?.text === "^" && p[last + 1]?.kind === "number") {
    code += p[last + 1].text;
    last += 2;
  }
  return perUnit(p, last, code, false);
}

/** "km per hour", "km/h", "barrels a day", "kg/m3": appends what the unit is per. */
function perUnit(p: readonly Token[], at: number, code: string, bound: boolean): Unit {
  const unit: Unit = { last: at, kind: "measure", code: code === "" ? null : code };
  const slash = p[at]?.text === "/";
  const per = p[at]?.lower === "per" || p[at]?.lower === "an" || p[at]?.lower === "a";
  if (bound && !slash && !per) return unit;
  if (!slash && !per) return unit;
  const word = p[at + 1];
  if (word?.kind !== "word") return unit;
  const below =
    (slash ? SIGNS.get(word.text) : undefined) ??
    timeCode(word.lower) ??
    singularIn(NAMES, word.lower) ??
    (slash || p[at].lower === "per" ? SIGNS.get(word.text) : undefined);
  if (below === undefined)
    return slash && /^[a-z]{1,3}[23]?$/i.test(word.text) ? { ...unit, last: at + 2, code: null } : unit;
  let last = at + 2;
  if (p[last]?.text === "²" || p[last]?.text === "³") last++;
  else if (p[last]?.text === "^" && p[last + 1]?.kind === "number") last += 2;
  return { last, kind: "measure", code: unit.code === null || below === "" ? null : `${unit.code}/${below}` };
}
