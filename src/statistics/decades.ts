import type { Token } from "../text/token.js";
import { lone, YEARS, type Quantity } from "./figure.js";
import { isHyphen } from "./numbers/hyphen.js";

/** Where in ten a word puts a figure: "the low 40s" are 40 to 43, "the mid-40s" 44 to 46, "the high 40s" 47 to 49. */
const THIRDS: ReadonlyMap<string, readonly [number, number]> = /* @__PURE__ */ new Map([
  ["low", [0, 3]],
  ["lower", [0, 3]],
  ["early", [0, 3]],
  ["mid", [4, 6]],
  ["middle", [4, 6]],
  ["high", [7, 9]],
  ["upper", [7, 9]],
  ["late", [7, 9]],
] as const);

/** Whose age a ten is: "in [her] 60s"; not "the 60s". */
const OWNER = /^(?:his|her|their|my|your|our)$/;

const WHOLE = [0, 9] as const;

/** Prepositions that lead to a level: "dipped [into] the mid-20s"; not "men [in] their mid-20s". */
const LEVEL = /^(?:into|to|from|below|above|around|near)$/;

/** Forms of "be", whose complement "in the mid-30s" is: not "In the mid-60s he left". */
const BEING = /^(?:is|are|was|were|be|been|being|remain|remains|remained)$/;

/**
 * "the low 50s", "into the mid-20s", "in her 60s", "in his early 30s": a range within ten. Not "the '60s", "the early
 * 90s", "In the mid-60s he left", which are dates.
 */
export function readDecade(p: readonly Token[], i: number): Quantity | null {
  const suffix = p[i + 1];
  if (suffix?.lower !== "s" || suffix.spaced || !/^[1-9]0$/.test(p[i].text)) return null;
  const at = isHyphen(p[i - 1]) ? i - 2 : i - 1;
  const word = p[at]?.lower ?? "";
  const third = THIRDS.get(word);
  const owner = third === undefined ? i - 1 : at - 1;
  const aged = OWNER.test(p[owner]?.lower ?? "");
  if (!aged && (third === undefined || !isLevel(p, word, owner))) return null;
  const [from, to] = third ?? WHOLE;
  const ten = Number(p[i].text);
  const low = ten + from;
  const first = third === undefined ? i : at;
  const range = lone(first, i + 2, aged ? "age" : "number", low, ten + to);
  if (aged) range.unit = { ...YEARS };
  return range;
}

/** Whether "low", "mid" or "high" in front of a ten is of a level and no decade of a century, whose words are "early" and "late". */
function isLevel(p: readonly Token[], word: string, owner: number): boolean {
  if (word === "early" || word === "late") return false;
  if (word !== "mid" && word !== "middle") return true;
  const joint = p[owner]?.lower === "the" ? owner - 1 : owner;
  return (
    LEVEL.test(p[joint]?.lower ?? "") || (p[joint]?.lower === "in" && BEING.test(p[joint - 1]?.lower ?? ""))
  );
}
