import type { Excerpt } from "../article/types.js";
import type { Body } from "../text/body.js";
import { excerpt } from "../text/span.js";
import type { Token } from "../text/token.js";
import { isCompass } from "./counted.js";
import { isHyphen } from "./numbers/hyphen.js";
import { isMove, isNoSubject, movedBefore, spanOf, type Measured } from "./measured.js";
import { tokenOf, type Pieces } from "./pieces.js";
import { isCalendar } from "./units/time-units.js";

/** The noun that a figure stands in front of, in the same noun phrase, or what rose in "a 4 percent rise in [sales]". */
export function headBehind(
  body: Body,
  pieces: Pieces,
  { counted, last: end, kind }: Measured,
): Excerpt | null {
  const { list } = pieces;
  // "two thirds [cook] with coal"
  if (kind === "ratio" && counted === null && !isHyphen(list[end])) return null;
  const last = counted?.last ?? end;
  const token = tokenOf(pieces, last - 1);
  const phrase = body.phraseAt[token];
  if (phrase === undefined) return null;
  let { head } = phrase;
  if (head <= token) {
    // "a 74-year-old" ends a phrase of its own where an adjective comes behind it: "[democratic senator]", "a 30-year fixed [loan]"
    const behind = kind !== "age" && /ed$/.test(body.tokens[token + 1]?.lower ?? "") ? token + 2 : token + 1;
    const next = isHyphen(list[last - 2]) ? body.phraseAt[behind] : undefined;
    if (!next || next === phrase || body.tokens[behind].tag === "DT") return null;
    ({ head } = next);
  }
  // "4.25% last week", "a third straight session Friday"; but "a 36-hour week", "the second-warmest July"
  const { tag } = body.tokens[head];
  const whole = kind === "rank" ? list[last - 1].tag === "NN" : !isHyphen(list[last - 2]);
  if (whole && isCalendar(body.tokens[head].lower)) return null;
  // "pupils aged 13 to 17 [backed Bruun]"
  if (tag === "CD" || (kind === "age" && !isHyphen(list[end]) && !isHyphen(list[end - 2]))) return null;
  let first = token + 1;
  while (
    first < head &&
    (body.tokens[first].kind !== "word" || /^(?:less|more|fewer)$/.test(body.tokens[first].lower))
  )
    first++;
  // "134 off 121 balls", "2.1% 12 months earlier"
  for (let i = token + 1; i < head; i++) if (body.tokens[i].tag === "CD") return null;
  // "17 km [northeast] of Oslo", "3% [yr/yr]"
  const { lower } = body.tokens[head];
  if (isCompass(lower) || /^(?:running|yoy|yr|[ymq]|vs|pcm|pb)$/.test(lower)) return null;
  if (isMove(body.tokens[head], kind))
    return movedBehind(body, head + 1) ?? movedBefore(body, token + 1, head);
  return excerpt(body.text, body.tokens[first].start, body.tokens[head].end);
}

/** "in [sales]", "of [the tax]" at a token; not "in May". */
function movedBehind(body: Body, at: number): Excerpt | null {
  if (!/^(?:in|of)$/.test(body.tokens[at]?.lower ?? "")) return null;
  // "in adjusted profit"
  const moved = at + 2 < body.tokens.length ? (body.phraseAt[at + 2] ?? body.phraseAt[at + 1]) : undefined;
  return !moved || isNoSubject(body, moved) ? null : spanOf(body, moved, moved);
}

/** What a share of is no more than its measure: "a deficit of 4 percent of GDP". */
const WHOLES = /^(?:gdp|gnp|product|output|revenues?|sales|turnover|incomes?|spending|assets|capacity)$/;

/** "19 percent of [adults]", "$3m in [damage]", "3.2 kg of [cocaine]". */
export function partBehind(body: Body, pieces: Pieces, { last: end, kind }: Measured): Excerpt | null {
  const { list: p } = pieces;
  const last = behindBracket(p, end);
  const joint = p[last]?.lower;
  if (kind === "duration" || kind === "age") return null;
  if (joint !== "of" && !(joint === "in" && kind === "money")) return null;
  if (last + 2 >= p.length) return null;
  // "99 percent of [polling stations]"
  const verbal = p[last + 1].tag === "VBG" ? 1 : 0;
  const found = body.phraseAt[tokenOf(pieces, last + 1 + verbal)];
  if (found === undefined) return null;
  const phrase = { ...found, first: found.first - verbal };
  const head = body.tokens[phrase.head];
  // "70 of [the country's 115 routes]"
  if (body.tokens[phrase.last]?.tag === "POS") {
    const owned = body.phraseAt[phrase.last + 1];
    return owned !== undefined && body.tokens[owned.first].tag === "CD" && owned.head > owned.first
      ? spanOf(body, phrase, owned)
      : null;
  }
  if (head.tag === "CD" || (kind === "percentage" && WHOLES.test(head.lower))) return null;
  // "$3m in Oslo" says where, "$3m in 2012" when
  if (
    joint === "in" &&
    (/^(?:DT|PRP\$)$/.test(body.tokens[phrase.first].tag) ||
      head.tag === "NNP" ||
      /^(?:period|terms|trading|trade|dealings|deals|cash|total)$/.test(head.lower) ||
      isNoSubject(body, phrase))
  )
    return null;
  return spanOf(body, phrase, phrase);
}

/** Longest figure in brackets, in pieces. */
const BRACKETED = 6;

/** Behind the brackets of "a third ([33%]) of" and "[a third] (33%) of", where "of" comes behind them. */
function behindBracket(p: readonly Token[], last: number): number {
  let at = last;
  if (p[at]?.kind === "open")
    while (at < Math.min(p.length, last + BRACKETED) && p[at].kind !== "close") at++;
  return p[at]?.kind === "close" && p[at + 1]?.lower === "of" ? at + 1 : last;
}
