import { wordSet } from "../lexicon/words.js";
import type { Body } from "../text/body.js";
import type { Token } from "../text/token.js";
import { isHyphen } from "./numbers/hyphen.js";
import { tokenOf, type Pieces } from "./pieces.js";
import { isSuperlative } from "./superlatives.js";
import { isCalendar } from "./units/time-units.js";

/** The noun that a number counts: the piece it is, and one past the last piece of its phrase. */
export interface Counted {
  head: number;
  last: number;
}

/** Longest way from a number to its noun, in pieces. */
const REACH = 10;

/**
 * The noun that the number ending at piece `last` counts: the head of the noun phrase that goes on behind it, "200
 * [Russian and North Korean soldiers]", "most of the 40 [villages]". Null where none does: "killed 12 in Gaza".
 */
export function countedNoun(body: Body, pieces: Pieces, last: number): Counted | null {
  const { list: p } = pieces;
  // "a three-bed flat" counts beds
  if (isHyphen(p[last]))
    return p[last + 1]?.kind === "word" &&
      !p[last + 1].spaced &&
      !/^(?:TO|IN|CC)$/.test(p[last + 1].tag) &&
      p[last + 1].lower !== "of"
      ? { head: last + 1, last: last + 2 }
      : null;
  let from = last;
  const part = p[from]?.lower === "of";
  if (part) from += p[from + 1] !== undefined && isDeterminer(p[from + 1]) ? 2 : 1;
  // "12 of them children", "many of them"
  if (part && /^(?:them|us|whom|which|it)$/.test(p[from]?.lower ?? "")) {
    from++;
    if (p[from]?.tag !== "NNS" && p[from]?.lower !== "children" && p[from]?.lower !== "women") return null;
  }
  if (p[from]?.kind === "mark" && p[from].spaced) from++;
  // "[two] 300-meter bridges": the length is a figure of its own
  // "five [3-pointers]"
  const measured = p[from]?.kind === "number" && isHyphen(p[from + 1]) && p[from + 2]?.kind === "word";
  if (measured && /ers$/.test(p[from + 2].lower)) return { head: from + 2, last: from + 3 };
  if (measured) from += 3;
  const next = p[from];
  if (next === undefined || next.kind !== "word" || isCalendar(next.lower)) return null;
  // "12 last year" and "30 this week" count nothing
  if (/^(?:last|this|next)$/.test(next.lower) && isCalendar(p[from + 1]?.lower ?? "")) return null;
  // "a nurse": another phrase; "nine assists" is no verb behind a number
  if (!part && (next.lower === "a" || next.lower === "an")) return null;
  if (isExpecting(p, last)) return null;
  if (next.tag === "VBZ" && from === last && /^[a-z]{3,}s$/.test(next.lower))
    return { head: from, last: from + 1 };
  const counted = headFrom(body, pieces, part ? behindOwner(p, from) : from);
  return counted !== null && measured ? { head: counted.head, last } : counted;
}

/** "than the 50,000 [economists] had expected": the noun behind piece `last` is of those who said so. */
function isExpecting(p: readonly Token[], last: number): boolean {
  return (
    last > 1 &&
    p[last - 2].lower === "the" &&
    (p[last].lower === "economists" || p[last].lower === "analysts") &&
    /^(?:had|have|expected|forecast|predicted)$/.test(p[last + 1]?.lower ?? "")
  );
}

/** Where what is counted begins in "12 of the city's [parks]"; none of "12 of the city's 40 parks" is counted but the 40. */
function behindOwner(p: readonly Token[], from: number): number {
  for (let i = from; i < Math.min(p.length, from + REACH); i++) {
    if (p[i].tag === "POS") return i + 1;
    if (!p[i].tag.startsWith("NN") && p[i].tag !== "JJ") break;
  }
  return from;
}

/** Nouns that are counted without an "s": "20 sales [staff]"; not "20 sales [team]". */
const COLLECTIVE = /^(?:staff|personnel|crew|police|aircraft)$/;

/** Plurals without an "s", to the tagger as a singular. */
const PLURAL = /^(?:people|men|women|children)$/;

/** Nouns of a number that is passed, which counts none of them: "the 100 [mark]"; not "the 100 [marks]". */
const LEVEL: ReadonlySet<string> = /* @__PURE__ */ wordSet("mark level threshold barrier milestone");

function headFrom(body: Body, pieces: Pieces, from: number): Counted | null {
  const { list: p } = pieces;
  const end = body.phraseAt[tokenOf(pieces, from)]?.last;
  if (end === undefined) return null;
  let head = -1;
  for (let i = from; i < Math.min(p.length, from + REACH); i++) {
    const { tag } = p[i];
    if (tokenOf(pieces, i) >= end && !joinsNationalities(p, i, head)) break;
    // "27 homes west of the river" counts homes
    if (head >= 0 && p[i + 1]?.lower === "of" && isCompass(p[i].lower)) break;
    // "3 billion people live", "four men crowd": the plural is the noun
    if (
      head >= 0 &&
      tag === "NN" &&
      (p[head].tag === "NNS" || PLURAL.test(p[head].lower)) &&
      !COLLECTIVE.test(p[i].lower) &&
      !PLURAL.test(p[i].lower)
    )
      break;
    if (tag === "NN" || tag === "NNS" || tag === "NNP") head = i;
    // "65 Boeing 777-9 jets"
    else if ((tag === "CD" && (head < 0 || p[head].tag !== "NNP")) || tag === "POS") break;
  }
  // "three luxury [watches]", to the tagger a verb
  const next = p[head + 1];
  if (
    head >= 0 &&
    p[head].tag === "NN" &&
    next?.tag === "VBZ" &&
    isMany(p, from) &&
    !COLLECTIVE.test(p[head].lower) &&
    /^(?:IN|JJ|DT|CC)$|^$/.test(p[head + 2]?.tag ?? "")
  )
    head++;
  // "the 10 warmest on record", "passed the 10,000 mark"
  // "half the January average"
  return head < 0 || isCalendar(p[head].lower) || isSuperlative(p[head].lower) || LEVEL.has(p[head].lower)
    ? null
    : { head, last: head + 1 };
}

/** Whether more than one are counted from piece `from` on, so that what is counted is a plural. */
function isMany(p: readonly Token[], from: number): boolean {
  const { tag, lower } = p[from - 1];
  return tag === "CD" && lower !== "one" && lower !== "1";
}

/** "200 Russian [and North Korean soldiers]": two nationalities of one plural noun. */
function joinsNationalities(p: readonly Token[], i: number, head: number): boolean {
  if (head < 0) return false;
  if (p[i].tag === "CC") {
    if (p[head].tag !== "NNP" || head !== i - 1) return false;
    let at = i + 1;
    while (at < Math.min(p.length, i + 4) && (p[at].tag === "NNP" || p[at].tag === "JJ")) at++;
    return at > i + 1 && p[at]?.tag === "NNS";
  }
  const joined =
    p[i - 1].tag === "CC" || (i > 1 && p[i - 2].tag === "CC") || (i > 2 && p[i - 3].tag === "CC");
  return joined && (p[i].tag === "NNP" || p[i].tag === "JJ" || p[i].tag === "NNS") && p[i - 1].tag !== "NNS";
}

/** "north", "southwest", "south-west"; not "northern". */
export function isCompass(lower: string): boolean {
  return /^(?:north|south)(?:-?(?:east|west))?$|^east$|^west$/.test(lower);
}

function isDeterminer(token: Token): boolean {
  return token.tag === "DT" || token.tag === "PRP$";
}
