import type { Excerpt, StatisticKind } from "../article/types.js";
import { excerpt } from "../text/span.js";
import type { Body } from "../text/body.js";
import type { Phrase } from "../text/phrases.js";
import type { Token } from "../text/tokens.js";
import type { Counted } from "./counted.js";
import { isHyphen } from "./hyphen.js";
import { tokenOf, type Pieces } from "./pieces.js";
import { isCalendar } from "./units/time-units.js";

/** What is known of a figure when its subject is looked for: its pieces, the noun it counts, and what it is of. */
export interface Measured {
  first: number;
  last: number;
  counted: Counted | null;
  kind: StatisticKind;
}

/** How far in front of a figure its clause's subject is looked for, in tokens. */
const REACH = 24;

/** Prepositions that hang a second noun phrase on the first: "sales of cars in Norway". */
const HANGING = /^(?:of|in|for|at|on|among|from|with|by|to|between)$/;

/**
 * The noun phrase that a figure measures: what it counts ("200 [soldiers]"), what it stands in front of ("a 25% [tax]",
 * "a 30-second [video]"), what it is a part of ("19 percent of [adults]"), what it belongs to ("[losses] of $3m",
 * "[Ola Berg], 42,"), or else the subject of its clause ("[sales of cars] rose 4 percent"). Null where none is close.
 */
export function subjectOf(body: Body, pieces: Pieces, figure: Measured): Excerpt | null {
  const { list: p } = pieces;
  const { counted } = figure;
  if (counted !== null && !isHyphen(p[figure.last])) {
    let from = Math.min(figure.last, counted.head);
    if (p[from].lower === "of" || p[from].kind === "mark") from++;
    return excerpt(body.text, p[from].start, p[counted.last - 1].end);
  }
  return (
    headBehind(body, pieces, counted?.last ?? figure.last) ??
    partBehind(body, pieces, figure) ??
    ownerBefore(body, tokenOf(pieces, figure.first), p[0].sentence)
  );
}

/** The noun that a figure stands in front of, in the same noun phrase. */
function headBehind(body: Body, pieces: Pieces, last: number): Excerpt | null {
  const { list } = pieces;
  const token = tokenOf(pieces, last - 1);
  const index = body.phraseAt[token];
  if (index < 0) return null;
  let { head } = body.phrases[index];
  if (head <= token) {
    // "a 74-year-old" ends a phrase of its own where an adjective comes behind it: "[democratic senator]"
    const next = isHyphen(list[last - 2]) && token + 1 < body.tokens.length ? body.phraseAt[token + 1] : -1;
    if (next <= index || body.tokens[token + 1].tag === "DT") return null;
    head = body.phrases[next].head;
  }
  let first = token + 1;
  while (first < head && body.tokens[first].kind !== "word") first++;
  return excerpt(body.text, body.tokens[first].start, body.tokens[head].end);
}

/** "19 percent of [adults]", "$3m in [damage]", "3.2 kg of [cocaine]". */
function partBehind(body: Body, pieces: Pieces, { last, kind }: Measured): Excerpt | null {
  const { list: p } = pieces;
  const joint = p[last]?.lower;
  if (kind === "duration" || kind === "age") return null;
  if (joint !== "of" && !(joint === "in" && kind === "money")) return null;
  const index = last + 1 < p.length ? body.phraseAt[tokenOf(pieces, last + 1)] : -1;
  if (index < 0) return null;
  const phrase = body.phrases[index];
  // "$3m in Oslo" says where
  if (joint === "in" && body.tokens[phrase.head].tag === "NNP") return null;
  return spanOf(body, phrase, phrase);
}

/** The noun phrase that a figure hangs on, or the one in front of the verb of its clause. */
function ownerBefore(body: Body, at: number, sentence: number): Excerpt | null {
  const { tokens, phraseAt, phrases } = body;
  const first = Math.max(body.sentences[sentence].first, at - REACH);
  let verb = false;
  for (let i = at - 1; i >= first; i--) {
    const { kind, tag, lower } = tokens[i];
    if (kind === "stop" || kind === "colon" || kind === "mark") return null;
    if (tag === "VBD" || tag === "VBZ" || tag === "VBP" || tag === "MD") verb = true;
    if (phraseAt[i] < 0) continue;
    const phrase = phrases[phraseAt[i]];
    if (isFigureOrDay(body, phrase)) {
      i = phrase.first;
      continue;
    }
    const joint = tokens[phrase.last];
    const adjacent =
      joint !== undefined && (joint.lower === "of" || joint.kind === "comma") && at - phrase.last <= 3;
    if (verb || adjacent) return tag === "PRP" || lower === "there" ? null : chained(body, phrase, first);
    i = phrase.first;
  }
  return null;
}

/** "190 points", "October", "a year": what no figure measures. */
function isFigureOrDay({ tokens }: Body, { first, last, head }: Phrase): boolean {
  for (let i = first; i < last; i++)
    if (tokens[i].tag === "CD" && tokens[i].shape !== "capital") return !isName(tokens[i - 1]);
  return isCalendar(tokens[head].lower);
}

/** "The S&P 500" is a name with a number in it. */
function isName(token: Token | undefined): boolean {
  return token?.tag === "NNP";
}

/** "[sales of cars]" from its last noun phrase: what it hangs on is taken in. */
function chained(body: Body, phrase: Phrase, first: number): Excerpt {
  let left = phrase;
  for (let hops = 0; hops < 3; hops++) {
    const joint = left.first - 1;
    if (joint <= first || !HANGING.test(body.tokens[joint].lower)) break;
    const index = body.phraseAt[joint - 1];
    if (index < 0) break;
    left = body.phrases[index];
  }
  return spanOf(body, left, phrase);
}

function spanOf({ text, tokens }: Body, from: Phrase, to: Phrase): Excerpt {
  return excerpt(text, tokens[from.first].start, tokens[to.last - 1].end);
}
