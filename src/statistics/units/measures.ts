import { DIMENSIONS, MEASURES, QUALIFIED_MEASURES } from "../../lexicon/units.js";
import { singularIn, wordLists, wordMap } from "../../lexicon/words.js";
import type { Token } from "../../text/token.js";
import type { Amount } from "../numbers/amount.js";
import { isAgo } from "./ago.js";
import { isHyphen } from "../numbers/hyphen.js";
import { timeCode } from "./time-units.js";
import type { Unit } from "./unit.js";
import { SIGNS, symbolCode } from "./symbols.js";

const POWERS: ReadonlyMap<string, number> = /* @__PURE__ */ wordMap(DIMENSIONS);
const NAMES: ReadonlyMap<string, string> = /* @__PURE__ */ wordLists(MEASURES);
const QUALIFIED: ReadonlyMap<string, string> = /* @__PURE__ */ wordMap(QUALIFIED_MEASURES);

/** "m2", "km3", and "s2", which stands below a stroke alone; not "m4", "kg2". */
const SPELLED = /^(?:[kcm]?m[23]|s2)$/;

/** Units that an hour multiplies: "kilowatt [hours]", "amp [hours]"; not "volt hours". */
const BY_THE_HOUR = /^[kMGT]?W$|^A$/;

/** A unit as far as it is read: one past its last piece, and its code, "" where it has none. */
interface Coded {
  last: number;
  code: string;
}

/** A unit of measure, with "per" and "/": "cubic feet", "sq m", "km/h", "parts per million", "metric tons a year". */
export function readMeasure(p: readonly Token[], at: number, amount: Amount): Unit | null {
  if (p[at].lower === "magnitude") return { last: at + 1, kind: "measure", code: null };
  const unit = readPowered(p, at) ?? readQualified(p, at) ?? readNamed(p, at, amount);
  return unit === null ? null : perUnit(p, unit);
}

/** "square miles", "cubic-metre", "sq. ft": a unit of length to a power. */
function readPowered(p: readonly Token[], at: number): Coded | null {
  const power = POWERS.get(p[at].lower);
  if (power === undefined) return null;
  const next = isHyphen(p[at + 1]) || p[at + 1]?.text === "." ? at + 2 : at + 1;
  const token = p[next];
  const length = token && (singularIn(NAMES, token.lower) ?? SIGNS.get(token.text));
  return length ? { last: next + 1, code: length + String(power) } : null;
}

/** "metric tons", "parts per million": a word that says which unit its noun is. */
function readQualified(p: readonly Token[], at: number): Coded | null {
  const joined = p[at].lower === "parts" && p[at + 1]?.lower === "per" ? at + 2 : at + 1;
  const noun = p[joined];
  if (noun?.kind !== "word") return null;
  const code = singularIn(QUALIFIED, `${p[at].lower} ${noun.lower}`);
  return code === undefined ? null : { last: joined + 1, code };
}

/** "km", "kilowatt hours", and "cm²", "cm^2", "cm squared". */
function readNamed(p: readonly Token[], at: number, amount: Amount): Coded | null {
  const { text } = p[at];
  return isOther(p[at], amount)
    ? null
    : readName(
        p,
        at,
        // "5 Mt", megatonnes; "5 mt" and "5 MT" are metric tons
        text === "Mt" ? text : text.length <= 3 ? symbolCode(p, at, amount) : undefined,
      );
}

/** The unit that a word names, or else `symbol`. */
function readName(p: readonly Token[], at: number, symbol?: string): Coded | null {
  const { lower } = p[at];
  const code =
    (symbol === "Mt" ? symbol : undefined) ??
    singularIn(NAMES, lower) ??
    symbol ??
    (SPELLED.test(lower) ? lower : undefined);
  if (code === undefined) return null;
  const hour = isHyphen(p[at + 1]) ? at + 2 : at + 1;
  if (BY_THE_HOUR.test(code) && timeCode(p[hour]?.lower ?? "") === "h")
    return { last: hour + 1, code: `${code}.h` };
  return raised(p, { last: at + 1, code });
}

/** "five cups", "five bars": things to count. */
function isOther({ lower, spaced }: Token, { style }: Amount): boolean {
  return /^(?:cup|bar|mark)$/.test(lower) && spaced && style === "words";
}

const RAISES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["squared", "2"],
  ["cubed", "3"],
  ["²", "2"],
  ["³", "3"],
]);

/** Takes in the power behind a unit: "²", "squared", "^2". */
function raised(p: readonly Token[], { last, code }: Coded): Coded {
  const power = RAISES.get(p[last]?.lower ?? "");
  if (power !== undefined) return { last: last + 1, code: code + power };
  const digit = p[last]?.text === "^" ? p[last + 1]?.text : undefined;
  return digit === "2" || digit === "3" ? { last: last + 2, code: code + digit } : { last, code };
}

/** "km per hour", "km/h", "barrels a day", "kg/m3", "pounds per square inch": appends what the unit is per. */
function perUnit(p: readonly Token[], { last: at, code }: Coded): Unit {
  const unit: Unit = { last: at, kind: "measure", code: code || null };
  const slash = p[at]?.text === "/";
  if (!slash && !/^(?:per|an?)$/.test(p[at]?.lower ?? "")) return unit;
  const word = p[at + 1];
  if (word?.kind !== "word" || (!slash && isAgo(p[at + 2]))) return unit;
  const below = readBelow(p, at + 1, slash || p[at].lower === "per");
  if (below === null)
    return slash && /^[a-z]{1,3}[23]?$/i.test(word.text) ? { ...unit, last: at + 2, code: null } : unit;
  unit.last = below.last;
  unit.code =
    unit.code && below.code && `${unit.code}/${/[./]/.test(below.code) ? `(${below.code})` : below.code}`;
  if (unit.code === "[lb_av]/[in_i]2") unit.code = "[psi]";
  return unit;
}

/** The unit below the stroke or behind "per", which alone let a symbol stand there: "km", "megawatt hour", "square metre", "day". */
export function readBelow(p: readonly Token[], at: number, symbols: boolean): Coded | null {
  const { lower, text } = p[at];
  const code = (symbols ? SIGNS.get(text) : undefined) ?? timeCode(lower);
  return code === undefined
    ? (readPowered(p, at) ?? readQualified(p, at) ?? readName(p, at))
    : raised(p, { last: at + 1, code });
}
