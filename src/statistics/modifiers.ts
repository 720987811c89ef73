import type { StatisticModifier } from "../article/types.js";
import { wordSet } from "../lexicon/words.js";
import type { Token } from "../text/token.js";
import { isHyphen } from "./numbers/hyphen.js";
import { figureRole } from "./figure-roles.js";
import { LEADING, TRAILING } from "./role-bits.js";
import { BEFORE, BEHIND } from "./modifier-phrases.js";

/** A modifier, the piece it begins (or, behind a figure, ends) with, and whether it makes the figure the end of a range. */
export interface Modifier {
  at: number;
  modifier: StatisticModifier;
  bounds: boolean;
}

/** Verbs whose "over" is their own: "[handed] over 40 guns", "[turned] it over 22 times"; not "[lost] over 40 guns". */
const GIVING = /^(?:hand|turn|win)$/;

/** Whether the "over" of piece `i` belongs to a verb before it, or before its object. */
function isParticle(p: readonly Token[], i: number): boolean {
  if (i === 0 || p[i].lower !== "over") return false;
  const verb = i > 1 && p[i - 1].tag === "PRP" ? i - 2 : i - 1;
  return GIVING.test(p[verb].lemma);
}

/** Prepositions of a level that the figure behind "the" is, no bound of it. */
const LEVEL: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "above below over under than exceeding exceeds exceeded",
);

/** What goes up to a level: "[edged] up to 5 percent"; not "[saves] up to 5 percent". */
const CREEPING = /^(?:edge|tick|inch|creep|go|nudge|drift|revise|round|bump)/;

/** "[up to] 5 percent" at the "to" of piece `i`, a bound; not of "edged up to 5 percent". */
export function isUpTo(p: readonly Token[], i: number): boolean {
  return i > 0 && p[i - 1].lower === "up" && !(i > 1 && CREEPING.test(p[i - 2].lemma));
}

/** Longest modifier in words: "less than or equal to". */
const LONGEST = 5;

/** The longest modifier that ends right before piece `first`, over an article: "more than", "an estimated", "at least a". */
export function modifierBefore(p: readonly Token[], first: number): Modifier | null {
  if (first === 0) return null;
  const nearest = p[first - 1].lower;
  const end = nearest === "a" || nearest === "an" || nearest === "the" ? first - 1 : first;
  if (end === 0 || (figureRole(p[end - 1].word) & LEADING) === 0) return null;
  // "talks over a 7 percent rise", "under a $5m deal"; but "over a million"
  if (end < first && LEVEL.has(p[end - 1].lower) && /^(?:number|symbol)$/.test(p[first].kind)) return null;
  if (isParticle(p, end - 1)) return null;
  // "above the 5 percent threshold", "a 7-under 65"
  if ((nearest === "the" && LEVEL.has(p[end - 1].lower)) || (end > 1 && isHyphen(p[end - 2]))) return null;
  if (end > 1 && p[end - 1].lower === "to" && p[end - 2].lower === "up" && !isUpTo(p, end - 1)) return null;
  let phrase = "";
  let found: Modifier | null = null;
  for (let i = end - 1; i >= Math.max(0, end - LONGEST); i--) {
    const { kind, lower } = p[i];
    if (kind !== "word" && kind !== "symbol") break;
    const joined = kind === "symbol" && p[i + 1]?.kind === "symbol" && !p[i + 1].spaced;
    phrase = phrase === "" ? lower : joined ? lower + phrase : `${lower} ${phrase}`;
    found = read(BEFORE, phrase, i) ?? found;
  }
  return found;
}

/** The modifier behind piece `last`: "or more", "or so", "plus", "at most", "-odd"; `at` is one past its last piece. */
export function modifierAfter(p: readonly Token[], last: number): Modifier | null {
  let phrase = "";
  let found: Modifier | null = null;
  const from = p[last]?.kind === "hyphen" ? last + 1 : last;
  if (from > last && p[from]?.lower === "odd")
    return { at: from + 1, modifier: "approximate", bounds: false };
  if (from >= p.length || (figureRole(p[from].word) & TRAILING) === 0) return null;
  for (let i = from; i < Math.min(p.length, from + 3); i++) {
    phrase = phrase === "" ? p[i].lower : `${phrase} ${p[i].lower}`;
    found = read(BEHIND, phrase, i + 1) ?? found;
  }
  return found;
}

function read(table: ReadonlyMap<string, string>, phrase: string, at: number): Modifier | null {
  const name = table.get(phrase);
  if (name === undefined) return null;
  if (name === "up-to") return { at, modifier: "at-most", bounds: false };
  return { at, modifier: name as StatisticModifier, bounds: name !== "approximate" };
}
