import { PLAYED, SCORED } from "../lexicon/figures.js";
import { wordSet } from "../lexicon/words.js";
import type { Token } from "../text/token.js";
import type { Quantity } from "./figure.js";
import { isHyphen } from "./numbers/hyphen.js";
import { isPoints } from "./units/percent.js";

const SCORE: ReadonlySet<string> = /* @__PURE__ */ wordSet(SCORED);
const PLAY: ReadonlySet<string> = /* @__PURE__ */ wordSet(PLAYED);

/** What wickets and the runs they cost stand behind; not "went" of baseball's "went 3 for 4". */
const WICKETS = /^(?:take|claim|return|grab|figures|with)$/;

/** Whether a score or a vote stands in front of a word: "a 9-2 [lead]", "a 60-40 [vote]". */
export function isScored(token: Token | undefined): boolean {
  return token !== undefined && SCORE.has(token.lower);
}

/** Whether a word is of a game or a vote, whose "2-1" is the score: "[beat] them 2-1". */
export function isPlayed({ lemma }: Token): boolean {
  return SCORE.has(lemma) || PLAY.has(lemma);
}

/** "2-1", "151 to 16" and whatever else stands in two bare numbers that make no range. */
export function isScore(p: readonly Token[], a: Quantity): boolean {
  const joint = p[a.last];
  if (a.unit !== null || !a.amount.bare || joint === undefined) return false;
  const b = p[a.last + 1];
  if (b?.kind !== "number") return false;
  if (isHyphen(joint)) return b.spaced === joint.spaced;
  if (joint.lower === "for") return isOfCricket(p, a, Number(b.text));
  return (
    joint.lower === "to" &&
    /^\d{1,3}$/.test(b.text) &&
    Number(b.text) < a.value &&
    a.value < 1000 &&
    p[a.last + 2]?.tag !== "NNS"
  );
}

/** How far in front of a bracket the points are looked for that it parts into two shares, in pieces. */
const MARGIN = 10;

/** "seven points ([39] to [46])", "within 5 points of him ([35]-[30])": one of two shares that a margin lies between. */
export function isShareOfPair(p: readonly Token[], a: Quantity): boolean {
  if (a.unit !== null || !a.amount.bare || a.value > 100) return false;
  const second = p[a.last]?.kind === "close";
  const open = second ? a.first - 3 : a.first - 1;
  if (open < 0) return false;
  const joint = p[open + 2];
  if (p[open].kind !== "open" || p[open + 4]?.kind !== "close" || p[open + 3].kind !== "number") return false;
  if (p[open + 1].kind !== "number" || !(joint.lower === "to" || isHyphen(joint))) return false;
  for (let i = open - 1; i > Math.max(0, open - MARGIN); i--) {
    if (p[i].kind !== "word" && p[i].kind !== "number" && p[i].kind !== "hyphen") return false;
    if (isPoints(p[i].lower)) return /^(?:CD|SYM)$/.test(p[i - 1].tag);
  }
  return false;
}

/** "took 5 for 42", "figures of 5 for 42": wickets for runs; "143 for 4": runs for wickets. Not "takes 2 for 3 weeks". */
function isOfCricket(p: readonly Token[], a: Quantity, b: number): boolean {
  const behind = p[a.last + 2];
  if (behind?.kind === "word" && behind.tag.startsWith("NN")) return false;
  const before = p[a.first - 1] as Token | undefined;
  const verb = before?.lower === "of" ? (p[a.first - 2] as Token | undefined) : before;
  if (a.value <= 10) return WICKETS.test(verb?.lower === "figures" ? "figures" : (verb?.lemma ?? ""));
  return a.value < 1000 && b < 10 && Number.isInteger(a.value);
}
