import { STANDINGS } from "../lexicon/figures.js";
import { wordSet } from "../lexicon/words.js";
import type { Token } from "../text/token.js";
import { directionOf } from "./change.js";
import { lone, type Quantity } from "./figure.js";
import { readAmount } from "./numbers/read-amount.js";
import { readOrdinal, type Ordinal } from "./ordinals.js";
import { isSuperlative } from "./superlatives.js";
import { timeCode } from "./units/time-units.js";

const LISTS: ReadonlySet<string> = /* @__PURE__ */ wordSet(STANDINGS);

/** Words whose ordinal is a rank, whatever comes behind: "[ranked] third"; not "[came] third". */
const RANKING = /^(?:rank|ranks|ranked|ranking)$/;

/** Verbs whose ordinal is a rank where no noun of another kind comes behind: "finished second", "came third in the vote". */
const PLACING = /^(?:finish|come|place|qualify|tie|lie)$/;

/** What may stand between such a verb and the ordinal: "ranks [in] [joint] third"; not "ranks [behind] the third". */
const BETWEEN = /^(?:in|as|at|for|only|just|a|the|tied|joint|equal|currently|overall)$/;

/** What a rank by place is called: "third [place]"; not "third [places]", "third [race]". */
const PLACE = /^(?:place|spot|position|overall)$/;

/** What a hyphen joins to a rank: "the 12th-[ranked] team", "third-[placed]"; not "third-[party]". */
const RANKED = /^(?:ranked|ranking|placed|seeded|rated)$/;

/**
 * A rank that states a finding: "ranked 154th out of 165 schools", "the third-largest economy", "finished second", "in third
 * place", "a fourth straight month", "polling No. 1". Not "the 21st century", "the second time", "Highway No. 5".
 */
export function readRank(p: readonly Token[], i: number): Quantity | null {
  const { lower } = p[i];
  if (lower === "no" || lower === "no.") return numbered(p, i);
  const ordinal = readOrdinal(p, i);
  if (ordinal === null) return null;
  const { last, value, joined } = ordinal;
  if (joined !== "")
    return isSuperlative(joined) || RANKED.test(joined) ? lone(i, last, "rank", value) : null;
  const next = p[last];
  const outOf = next?.lower === "out" && p[last + 1]?.lower === "of" ? readAmount(p, last + 2) : null;
  if (outOf !== null) return lone(i, outOf.last, "rank", value);
  if (next?.kind === "word" && isSuperlative(next.lower))
    return value > 1 && !isNoun(next, p[last + 1]) ? lone(i, last + 1, "rank", value) : null;
  if (isPlaced(p, i, ordinal)) return lone(i, PLACE.test(next?.lower ?? "") ? last + 1 : last, "rank", value);
  return streak(p, i, ordinal);
}

/** "the second most of any" ranks an amount of its own; "the second most popular" a thing. */
function isNoun(most: Token, next: Token | undefined): boolean {
  return (most.lower === "most" || most.lower === "least") && next?.tag !== "JJ" && next?.tag !== "VBN";
}

/** Whether an ordinal is a rank by the words in front of it. */
function isPlaced(p: readonly Token[], i: number, { last, value }: Ordinal): boolean {
  const place = PLACE.test(p[last]?.lower ?? "");
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    const { lower, lemma } = p[k];
    if (RANKING.test(lower)) return true;
    if (PLACING.test(lemma)) return place || isAlone(p[last], value);
    // "in third place", "for second place"; not "in the first place"
    if (!BETWEEN.test(lower))
      return (place && value > 1 && p[k + 1].lower === "in") || isInStandings(p, last);
  }
  return isInStandings(p, last);
}

/** "17th in the standings", "third on the list". */
function isInStandings(p: readonly Token[], at: number): boolean {
  if (!/^(?:in|on)$/.test(p[at]?.lower ?? "")) return false;
  for (let i = at + 1; i < Math.min(p.length, at + 5) && p[i].kind === "word"; i++)
    if (LISTS.has(p[i].lower)) return true;
  return false;
}

/** Whether an ordinal has no noun behind it: "second in the vote", "third,"; not "first grade", "second to none". */
function isAlone(next: Token | undefined, value: number): boolean {
  if (next === undefined) return true;
  if (next.kind !== "word") return next.kind !== "hyphen";
  return (next.tag === "IN" || next.tag === "CC" || next.tag === "RB") && (value > 1 || next.lower !== "for");
}

/** "in a row", "running"; not "running the shop". */
function goesOn(p: readonly Token[], at: number): boolean {
  if (p[at]?.lower === "running") return !/^(?:DT|PRP.?|JJ|NN.*|CD)$/.test(p[at + 1]?.tag ?? "");
  return p[at]?.lower === "in" && p[at + 1]?.lower === "a" && p[at + 2]?.lower === "row";
}

/** "third straight month", "fifth successive defeat", "second year in a row": the ordinal with the noun it counts. */
function streak(p: readonly Token[], i: number, { last, value }: Ordinal): Quantity | null {
  const next = p[last];
  if (next?.kind !== "word" || value < 2) return null;
  const straight = /^(?:straight|consecutive|successive)$/.test(next.lower);
  // "fifth straight monthly decline"
  const at = straight ? last + (p[last + 1]?.tag === "JJ" ? 2 : 1) : last;
  const noun = p[at];
  if (noun?.kind !== "word" || (noun.tag !== "NN" && timeCode(noun.lower) === undefined)) return null;
  if (!straight && !goesOn(p, at + 1)) return null;
  const rank = lone(i, at + 1, "rank", value);
  rank.unit = { text: noun.text, code: timeCode(noun.lower) ?? null };
  rank.change = changeBefore(p, i);
  return rank;
}

/** What went on for so long: "[fell] for a third month". */
function changeBefore(p: readonly Token[], i: number): Quantity["change"] {
  let at = i - 1;
  while (at > i - 4 && /^(?:for|a|the|its|their)$/.test(p[at]?.lower ?? "")) at--;
  return at < 0 || at === i - 1 ? null : directionOf(p[at]);
}

/** "our No. 1 topic", "polling No.1"; not "Resolution No. 242", "(No. 43)". */
function numbered(p: readonly Token[], i: number): Quantity | null {
  const at = p[i + 1]?.text === "." ? i + 2 : i + 1;
  const number = p[at];
  if (number?.kind !== "number" || !/^[1-9]\d?$/.test(number.text) || (p[i].lower === "no" && at === i + 1))
    return null;
  const before = p[i - 1];
  if (before === undefined || before.kind !== "word" || before.tag === "NNP" || before.tag === "NN")
    return null;
  const next = p[at + 1];
  if (next !== undefined && (isLinked(next) || next.tag === "NNP")) return null;
  return lone(i, at + 1, "rank", Number(number.text));
}

function isLinked(next: Token): boolean {
  return (
    !next.spaced &&
    next.kind !== "stop" &&
    next.kind !== "comma" &&
    next.kind !== "mark" &&
    next.kind !== "close"
  );
}
