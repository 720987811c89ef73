import type { StatisticKind } from "../article/types.js";
import { DURATIONS, MEASURES, POWERS as DIMENSIONS, SYMBOLS, TEMPERATURES } from "../lexicon/units.js";
import type { Token } from "../text/tokens.js";
import type { Amount } from "./figure.js";
import { byForm, singularIn } from "./lookup.js";

/** A unit behind an amount, up to piece `last` (excluded), with its UCUM code where there is one. */
export interface Unit {
  last: number;
  kind: StatisticKind;
  code: string | null;
}

const NAMES: ReadonlyMap<string, string> = /* @__PURE__ */ byForm(MEASURES);
const TIMES: ReadonlyMap<string, string> = /* @__PURE__ */ byForm(DURATIONS);

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
    readPercent(p, at) ??
    readTime(p, at, amount) ??
    readTemperature(p, at, amount) ??
    readMeasure(p, at, amount)
  );
}

function readPercent(p: readonly Token[], at: number): Unit | null {
  const { lower } = p[at];
  const next = p[at + 1]?.lower ?? "";
  if (
    lower === "percent" ||
    lower === "pct" ||
    lower === "pc" ||
    lower === "percents" ||
    lower === "pct." ||
    lower === "p.c."
  )
    return percentOrPoints(p, at + 1);
  if (lower === "per" && (next === "cent" || next === "cents" || next === "cent."))
    return percentOrPoints(p, at + 2);
  if (lower === "percentage" && (next === "point" || next === "points"))
    return { last: at + 2, kind: "percentage-points", code: null };
  if (lower === "pp" || lower === "ppt" || lower === "ppts")
    return { last: at + 1, kind: "percentage-points", code: null };
  if (lower === "basis" && (next === "point" || next === "points"))
    return { last: at + 2, kind: "percentage-points", code: null };
  if (lower === "bps" || lower === "bp") return { last: at + 1, kind: "percentage-points", code: null };
  return null;
}

/** "5 percent points" is a difference; "5 percent" a share. */
function percentOrPoints(p: readonly Token[], last: number): Unit {
  const hyphen = p[last]?.kind === "hyphen" ? 1 : 0;
  const next = p[last + hyphen]?.lower;
  return next === "points" || next === "point"
    ? { last: last + hyphen + 1, kind: "percentage-points", code: null }
    : { last, kind: "percentage", code: "%" };
}

/** "%", "°C", and feet, inches and minutes of arc by their marks. */
function readMark(p: readonly Token[], at: number, amount: Amount): Unit | null {
  const { text } = p[at];
  if (text === "%" || text === "％") return percentOrPoints(p, at + 1);
  if (text === "°" || text === "º") {
    const scale = p[at + 1]?.kind === "word" ? TEMPERATURES[p[at + 1].lower] : undefined;
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

/** A unit of time, or an age: "three weeks", "8 months old", "-year-old", "years of age". */
function readTime(p: readonly Token[], at: number, amount: Amount): Unit | null {
  const { lower } = p[at];
  if (lower === "yo" || lower === "y.o.") return { last: at + 1, kind: "age", code: "a" };
  const code = singularIn(TIMES, lower);
  if (code === undefined) return null;
  if (lower === "second" && amount.style === "words" && amount.value === 1) return null;
  if (lower === "ms" && p[at].shape !== "lower") return null;
  let last = at + 1;
  const old = isHyphen(p[last]) ? p[last + 1] : p[last];
  if (old !== undefined && (old.lower === "old" || old.lower === "olds"))
    return { last: isHyphen(p[last]) ? last + 2 : last + 1, kind: "age", code: code || null };
  if (p[last]?.lower === "of" && p[last + 1]?.lower === "age")
    return { last: last + 2, kind: "age", code: code || null };
  // "six weeks' time"
  if (p[last]?.kind === "mark" && !p[last].spaced && lower.endsWith("s") && p[last + 1]?.kind === "word")
    last += p[last].end - p[last].start === 1 ? 1 : 0;
  return { last, kind: "duration", code: code === "" || code.includes(".") ? null : code };
}

/** "degrees Celsius", "deg C", "30 C"; "degrees" alone is an angle after "turn" and before "north". */
function readTemperature(p: readonly Token[], at: number, amount: Amount): Unit | null {
  const { lower } = p[at];
  const isDegree = lower === "degrees" || lower === "degree" || lower === "deg" || lower === "deg.";
  if (isDegree) {
    const scale = p[at + 1]?.kind === "word" ? TEMPERATURES[p[at + 1].lower] : undefined;
    if (scale !== undefined) return { last: at + 2, kind: "temperature", code: scale };
    if (isAngle(p, at)) return { last: at + 1, kind: "measure", code: "deg" };
    return { last: at + 1, kind: "temperature", code: null };
  }
  if (lower.length === 1) {
    const fits =
      amount.style === "digits" && (p[at].text === "C" || p[at].text === "F") && amount.value < 400;
    // "30C", "12 C melting point"; not "777F", or "Section 13 F"
    if (
      !fits ||
      (p[at].text === "F" &&
        !hasWord(
          p,
          at,
          /^(?:temperature|temperatures|degree|degrees|heat|hot|cold|weather|fahrenheit|high|highs|low|lows)$/,
        ))
    )
      return null;
    return isFree(p, at + 1) || p[at + 1].kind === "word"
      ? { last: at + 1, kind: "temperature", code: TEMPERATURES[lower] }
      : null;
  }
  const scale = TEMPERATURES[lower];
  return scale === undefined ? null : { last: at + 1, kind: "temperature", code: scale };
}

const ANGULAR =
  /^(?:rotate|rotates|rotated|turn|turns|turned|angle|tilt|tilted|latitude|longitude|duration|slope|incline)$/;

function isAngle(p: readonly Token[], at: number): boolean {
  const next = p[at + 1]?.lower ?? "";
  return /^(?:north|south|east|west|latitude|longitude|angle|[nsew])$/.test(next) || hasWord(p, at, ANGULAR);
}

function hasWord(p: readonly Token[], at: number, words: RegExp): boolean {
  for (let i = Math.max(0, at - 6); i < Math.min(p.length, at + 4); i++)
    if (words.test(p[i].lower)) return true;
  return false;
}

/** A unit of measure in one to three words, with "per" and "/": "cubic feet", "sq m", "km/h", "parts per million". */
function readMeasure(p: readonly Token[], at: number, amount: Amount): Unit | null {
  const token = p[at];
  const { lower } = token;
  const power = DIMENSIONS[lower];
  if (power !== undefined) {
    const next = isHyphen(p[at + 1]) ? at + 2 : at + 1;
    const base =
      p[next] === undefined ? undefined : (singularIn(NAMES, p[next].lower) ?? SYMBOLS[p[next].text]);
    if (base === undefined || base === "") return null;
    return perUnit(
      p,
      next + 1,
      base.includes("_") ? base.replace("_i]", power === 2 ? "_sft]" : "_cft]") : base + String(power),
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
  if (
    (lower === "metric" ||
      lower === "short" ||
      lower === "long" ||
      lower === "nautical" ||
      lower === "troy" ||
      lower === "light") &&
    p[at + 1]?.kind === "word"
  ) {
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
  if (code === undefined)
    code = /^[kcm]?m[23]$/.test(lower) ? lower : /^[a-z]{1,2}\/[a-z]{1,2}$/.test(lower) ? lower : undefined;
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

/** "m", "g", "in": letters that are units behind digits, with no noun of their own behind. */
function symbolCode(p: readonly Token[], at: number, amount: Amount): string | undefined {
  const token = p[at];
  const code = SYMBOLS[token.text] ?? (token.text === "A" && p[at + 1]?.text === "/" ? "A" : undefined);
  if (code === undefined || (amount.style !== "digits" && amount.style !== "fraction")) return undefined;
  const next = p[at + 1];
  if (token.text === "in" || token.text === "pm" || token.text === "am") {
    if (token.text === "in" ? !token.spaced : amount.bare && !token.spaced)
      return token.text === "in" ? code : undefined;
    return next === undefined || (next.kind !== "word" && next.kind !== "number")
      ? token.text === "in" || isSize(p, at)
        ? code
        : undefined
      : undefined;
  }
  if (!token.spaced) return code;
  if (/^[TBNK]$/.test(token.text)) return undefined;
  return token.text === "A" ||
    isFree(p, at + 1) ||
    (token.text === "W" && next.kind === "word") ||
    next.lower === "of"
    ? code
    : undefined;
}

function isSize(p: readonly Token[], at: number): boolean {
  return hasWord(p, at, /^(?:size|nano|wide|length|wavelength|long)$/);
}

/** Whether nothing that a noun phrase goes on with stands at `at`. */
function isFree(p: readonly Token[], at: number): boolean {
  const next = p[at];
  if (next === undefined || next.kind !== "word") return next?.kind !== "number" || next.spaced;
  return /^(?:is|are|was|were|and|or|to|in|on|at|by|from|x|of|for|with|than|above|below|long|wide|tall|high|deep|thick|away|per|into|down|up|the|a|while|when|after|before|which|as|equals)$/.test(
    next.lower,
  );
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
    (slash ? SYMBOLS[word.text] : undefined) ??
    singularIn(TIMES, word.lower) ??
    singularIn(NAMES, word.lower) ??
    (slash || p[at].lower === "per" ? SYMBOLS[word.text] : undefined);
  if (below === undefined)
    return slash && /^[a-z]{1,3}[23]?$/i.test(word.text) ? { ...unit, last: at + 2, code: null } : unit;
  let last = at + 2;
  if (p[last]?.text === "²" || p[last]?.text === "³") last++;
  else if (p[last]?.text === "^" && p[last + 1]?.kind === "number") last += 2;
  return { last, kind: "measure", code: unit.code === null || below === "" ? null : `${unit.code}/${below}` };
}

function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === "hyphen" || (token.kind === "dash" && token.text === "-"));
}

/** Nouns of time, as they stand behind a number. */
export const DURATION_NOUN =
  /^(?:year|month|week|day|hour|minute|second|decade|game|match|session|start|quarter)s?$/;
