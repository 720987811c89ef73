import type { Excerpt } from "../article/types.js";
import { LEVEL_VERBS } from "../lexicon/figures.js";
import { wordSet } from "../lexicon/words.js";
import type { Body } from "../text/body.js";
import type { Phrase } from "../text/phrases.js";
import { excerpt } from "../text/span.js";
import { isFiniteTag } from "../text/tags.js";
import type { Token } from "../text/token.js";
import { isMoving, PACE } from "./change.js";
import { HEDGING, isMove, isNoSubject, MOST_HEDGES, movedBefore, spanOf, type Measured } from "./measured.js";
import { tokenOf, type Pieces } from "./pieces.js";
import { isPoints } from "./units/percent.js";
import { isCalendar } from "./units/time-units.js";

/** How far in front of a figure its clause's subject is looked for, in tokens. */
const REACH = 24;

/** Prepositions that hang a second noun phrase on the first: "sales [of] cars [in] Norway"; not "sales [as] Norway". */
const HANGING: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "of in for at on along across against about among from with by to between before per under behind over",
);

/** Those that do even where the figure hangs on the second: "a margin [of] error of 3 points"; not "sales [in] Norway of $3 million". */
const OF: ReadonlySet<string> = /* @__PURE__ */ wordSet("of for per under");

/** Kinds of figures that stand behind a comma beside whom they are of: "[Dahl], 54,"; not money. */
const APPOSED: ReadonlySet<string> = /* @__PURE__ */ wordSet("age number count measure");

/** The noun phrase that a figure hangs on, or the one in front of the verb of its clause. */
export function ownerBefore(body: Body, pieces: Pieces, figure: Measured): Excerpt | null {
  const { tokens } = body;
  const at = tokenOf(pieces, figure.first);
  const begin = body.sentences[tokens[at].sentence].first;
  const first = Math.max(begin, at - REACH);
  const joint = beforeHedges(tokens, at, first);
  // "his $5 million ranks sixth"
  if (at > 0 && tokens[at - 1].tag === "PRP$" && isFiniteTag(pieces.list[figure.last]?.tag ?? ""))
    return null;
  return (
    holderBefore(body, at, figure.kind) ??
    seenBefore(body, joint, first) ??
    besideBefore(body, at, joint, begin) ??
    objectBefore(body, joint, first) ??
    moveBefore(body, joint, first, figure.kind) ??
    subjectBefore(body, pieces, figure, { at, joint, begin, first })
  );
}

/** "to [Dahl]'s 35 percent"; not "in May's 35 percent". */
function holderBefore({ text, tokens, phraseAt }: Body, at: number, figured: string): Excerpt | null {
  if (at < 2 || tokens[at - 1].tag !== "POS" || !/^(?:percentage|number)$/.test(figured)) return null;
  const holder = phraseAt[at - 2];
  const { tag, lower, end } = tokens[at - 2];
  if (holder === undefined || tag !== "NNP" || isCalendar(lower)) return null;
  return excerpt(text, tokens[holder.first].start, end);
}

/** Where a figure stands, in tokens: what is in front of its hedges, its sentence, and how far back a subject is looked for. */
interface Place {
  readonly at: number;
  readonly joint: number;
  readonly begin: number;
  readonly first: number;
}

/** The subject in front of the verb of a figure's clause, or the noun phrase right in front of the figure. */
function subjectBefore(
  body: Body,
  pieces: Pieces,
  figure: Measured,
  { at, joint, begin, first }: Place,
): Excerpt | null {
  const { tokens, phraseAt } = body;
  const figured = figure.kind;
  // "more than tripled"; not "5 won"
  let verb =
    (figured !== "money" && pieces.list[figure.last - 1].tag.startsWith("VB")) ||
    // "Shares down 3%"
    (at > 1 && isUpOrDown(tokens[at - 1]) && phraseAt[at - 2] !== undefined);
  let finite = -1;
  let joined = false;
  for (let i = at - 1; i >= first; i--) {
    const { kind, tag } = tokens[i];
    if (kind === "stop" || kind === "colon" || kind === "mark") return null;
    if (isFiniteTag(tag) || (tag === "VBN" && !phraseAt[i] && isMoving(tokens[i]))) {
      // "[shares], which cost 5 euros, fell"
      if (!verb && i > first && tokens[i - 1].kind === "comma") i = asideBefore(tokens, i - 1, first);
      verb = true;
      finite = i;
      // "dumped [rain] on Oslo and killed 5"
      joined = i > 0 && tokens[i - 1].tag === "CC";
    }
    const phrase = phraseAt[i];
    if (phrase === undefined) continue;
    if (joined || isNoSubject(body, phrase) || isPace(tokens, phrase)) {
      if (phrase.last === finite && isSum(body, phrase)) return null;
      i = phrase.first;
      continue;
    }
    const next = tokens[phrase.last];
    // "a plan to end [smoking] would cost"
    if (verb && tokens[phrase.first - 1]?.tag === "VB" && tokens[phrase.first - 2]?.tag === "TO") {
      i = phrase.first - 2;
      continue;
    }
    // "with [shares of banks] falling 3 percent"
    if (!verb && next?.tag === "VBG") {
      const left = leftmost(body, opened(body, phrase, begin), first, OF);
      if (/^(?:with|and)$/.test(tokens[left.first - 1]?.lower ?? "")) return spanOf(body, left, phrase);
    }
    // "Under a quota deal, each will receive $5": what the sentence opens with is no subject
    if (next?.kind === "comma" && phrase.first - 1 === begin && /^(?:IN|TO)$/.test(tokens[begin].tag))
      return null;
    const beside =
      next?.kind === "comma"
        ? at - phrase.last <= 3 && (APPOSED.has(figured) || isMoved(tokens, phrase))
        : isPossessed(tokens, phrase, joint, figured);
    if (verb || beside) {
      if (tag === "PRP" || tag === "DT") return null;
      const inRange = tokens[phrase.head].lower === "range";
      // "the coast at [a depth] of"; but "[earnings] in the range of"
      const hanging = !verb && !inRange && /^(?:of|at)$/.test(next.lower) ? OF : HANGING;
      const whose = verb ? relativeBefore(body, phrase.first, first) : undefined;
      if (whose) return spanOf(body, leftmost(body, whose, first, HANGING), whose);
      const left = leftmost(body, opened(body, phrase, begin), first, hanging);
      // "the number of [unemployed] rose"
      if (next.lower === "of" && phrase.last + 2 === finite)
        return excerpt(body.text, tokens[left.first].start, tokens[finite - 1].end);
      if (!verb || !hangs(body, left, phrase.last)) return spanOf(body, left, inRange ? left : phrase);
      // "exports of cars rose and [those of steel] fell"
      const those = tokens[left.first - 2];
      if (those.lower === "those") return excerpt(body.text, those.start, tokens[phrase.last - 1].end);
    }
    i = phrase.first;
  }
  return null;
}

/** Verbs of those to whom something moves, or who move it, in lemmas. */
const SEEING = /^(?:see|watch|help|make|let|send)$/;

/** "saw [the risk] fall by 5 percent", "sees [demand] growing 2 percent": what moves, from the verb, or the "by" behind it, at `joint`. */
function seenBefore({ text, tokens, phraseAt }: Body, joint: number, first: number): Excerpt | null {
  const at = tokens[joint]?.lower === "by" ? joint - 1 : joint;
  if (at <= first + 1 || !isMoving(tokens[at])) return null;
  const object = phraseAt[at - 1];
  if (!object || object.last < at || object.first <= first || !SEEING.test(tokens[object.first - 1].lemma))
    return null;
  const last = Math.min(object.last, at);
  return last > object.first ? excerpt(text, tokens[object.first].start, tokens[last - 1].end) : null;
}

/** "[people] who work nights are 13 percent": what the clause is about whose own verb stands in front of token `from`; not "those who know say prices are". */
function relativeBefore({ tokens, phraseAt }: Body, from: number, first: number): Phrase | undefined {
  let verbs = 0;
  for (let i = from - 1; i > first && (tokens[i].kind === "word" || tokens[i].kind === "number"); i--) {
    if (/^(?:who|which|that)$/.test(tokens[i].lower)) return verbs === 1 ? phraseAt[i - 1] : undefined;
    // "[migrants] reaching Oslo by sea"; not "existing homes"
    const { tag } = tokens[i];
    if (
      tag === "VBG" &&
      verbs === 0 &&
      phraseAt[i - 1] &&
      /^(?:DT|PRP\$|NNP|IN|TO|CD)$/.test(tokens[i + 1].tag)
    )
      return phraseAt[i - 1];
    if (isFiniteTag(tag)) verbs++;
  }
  return undefined;
}

/** "an [output] increase of 5 percent", from the "of" at `joint`. */
function moveBefore(body: Body, joint: number, first: number, figured: Measured["kind"]): Excerpt | null {
  const { tokens, phraseAt } = body;
  const move = joint > first && tokens[joint].lower === "of" ? phraseAt[joint - 1] : undefined;
  return move && isMove(tokens[move.head], figured) ? movedBefore(body, move.first, move.head) : null;
}

/** The token in front of the figure at `at` and of what says how near it is: "fell [by] about 8 percent". */
function beforeHedges(tokens: readonly Token[], at: number, first: number): number {
  let joint = at - 1;
  while (
    joint > first &&
    joint > at - 1 - MOST_HEDGES &&
    HEDGING.has(tokens[joint].lower) &&
    !LEVEL.has(tokens[joint].lower)
  )
    joint--;
  return joint;
}

/** "[a budget] of $5 million", "with [inflation] at 4.5%"; not "[a rise] of 5 percent". */
function isPossessed(
  tokens: readonly Token[],
  { first, last, head }: Phrase,
  joint: number,
  figured: Measured["kind"],
): boolean {
  const next = tokens[last]?.lower;
  return (
    // "fined at [the age] of 15"
    !(tokens[last - 1].lower === "age" && last - first === 2) &&
    ((next === "of" && last >= joint) ||
      (next === "at" && last === joint && tokens[first - 1]?.lower === "with")) &&
    !(isMove(tokens[head], figured) && tokens[head].lower !== "growth")
  );
}

/** "Lund won 40 seats, [Dahl] 36", "[Dahl] on 23.9 percent", "and [Dahl] with 9 percent", "[Ohio] (3%)": a name right in front of a figure, of its "on", "with" or bracket. */
function besideBefore(body: Body, at: number, joint: number, begin: number): Excerpt | null {
  const { text, tokens, phraseAt } = body;
  const parallel = joint > begin && LEVEL.has(tokens[joint].lower) ? phraseAt[joint - 1] : undefined;
  if (parallel) {
    const { first } = parallel;
    if (isParallel(tokens, first - 1, tokens[joint].lower, begin))
      return excerpt(text, tokens[first].start, tokens[joint - 1].end);
  }
  // "[Seats in parliament]: 150"
  const label = joint > begin && tokens[joint].lower === ":" ? phraseAt[joint - 1] : undefined;
  const whole = label && leftmost(body, label, begin - 1, HANGING);
  if (whole && whole.first <= begin + 1) return spanOf(body, whole, label);
  const on = joint >= begin && /^(?:on|with)$/.test(tokens[joint].lower);
  const bracket = at > begin && tokens[at - 1].kind === "open";
  const head = on || bracket ? at - 2 : at - 1;
  const name = head < begin ? undefined : phraseAt[head];
  if (name === undefined) return null;
  const { tag, lower, end } = tokens[head];
  const { first } = name;
  if (tag !== "NNP" || isCalendar(lower) || tokens[first].tag === "CD") return null;
  const lead = tokens[first - 1];
  return bracket || first === begin || lead.tag === "CC" || lead.kind === "comma" || (on && lead.tag === "IN")
    ? excerpt(text, tokens[first].start, end)
    : null;
}

/** "grew at [an annual rate] of 2 percent"; not "a rate of 2 percent". */
function isPace(tokens: readonly Token[], { first, head }: Phrase): boolean {
  return (
    first > 1 &&
    PACE.has(tokens[head].lower) &&
    tokens[first - 1].lower === "at" &&
    isMoving(tokens[first - 2])
  );
}

/** How far in front of "and" the figure is looked for that its own is like. */
const PARALLEL = 12;

/** "fell by 8 percent |and [thefts] by 12 percent": whether a figure with the same preposition stands in front of the "and" or comma at `and`, with no verb between. */
function isParallel(tokens: readonly Token[], and: number, joint: string, begin: number): boolean {
  if (and <= begin || !/^(?:and|,)$/.test(tokens[and].lower)) return false;
  for (let i = and - 1; i > Math.max(begin, and - PARALLEL) && !isFiniteTag(tokens[i].tag); i--)
    if (tokens[i].lower === joint) return tokens[i + 1].tag === "CD" || HEDGING.has(tokens[i + 1].lower);
  return false;
}

/** Prepositions; "that" and "as" and their like begin a clause. */
const PREPOSITION: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "of in at on among from with by to per for near into across against behind",
);

/** "71 people on [board] fell": no subject of its clause; but "hit by [a quake] that killed". */
function hangs({ tokens }: Body, { first }: Phrase, last: number): boolean {
  if (
    first < 2 ||
    !PREPOSITION.has(tokens[first - 1].lower) ||
    !/^(?:word|number)$/.test(tokens[first - 2].kind)
  )
    return false;
  const next = tokens[last]?.kind === "comma" ? tokens[last + 1] : tokens[last];
  return next === undefined || !(next.tag.startsWith("W") || next.lower === "that");
}

/** "his $5 million", "its 12 plants" in front of its verb; not "sales in 2019", "a total of $5 million". */
function isSum({ tokens }: Body, { first, head }: Phrase): boolean {
  return tokens[head].tag === "CD" && first > 0 && !/^(?:IN|TO)$|^SYM/.test(tokens[first - 1].tag);
}

/** "The median existing [home price]", "a 30-year fixed [loan]", "the benchmark [10-year bond]": a phrase with all of its words. */
function opened({ tokens, phraseAt }: Body, phrase: Phrase, begin: number): Phrase {
  const { first } = phrase;
  const joint = first - 1;
  if (joint < begin) return phrase;
  // "Per [capita income]"
  if (tokens[first].lower === "capita") return { ...phrase, first: joint };
  const participle = /^VB[DGN]$/.test(tokens[joint].tag) && /(?:ing|ed)$/.test(tokens[joint].lower);
  if (participle && joint === begin) return { ...phrase, first: joint };
  const before = phraseAt[participle ? joint - 1 : joint];
  if (!before || (!participle && tokens[first].tag !== "CD")) return phrase;
  const fits =
    /^(?:DT|PRP\$)$/.test(tokens[before.first].tag) ||
    (before.first === begin && tokens[joint].tag === "VBG");
  const joined = !participle || tokens[joint].tag === "VBG" || tokens[before.head - 1]?.kind === "hyphen";
  return fits && joined && before.last === (participle ? joint : first)
    ? { ...phrase, first: before.first }
    : phrase;
}

function isUpOrDown({ lower }: Token): boolean {
  return lower === "up" || lower === "down";
}

/** "and [Beta], up 4 percent"; not "61 percent of [sales], up from 54". */
function isMoved(tokens: readonly Token[], { first, last }: Phrase): boolean {
  return (
    last + 1 < tokens.length &&
    isUpOrDown(tokens[last + 1]) &&
    !(first > 0 && (tokens[first - 1].tag === "IN" || tokens[first - 1].tag === "TO"))
  );
}

/** Where the comma is that opens the aside which the comma at `close` ends; `close` itself where none is. */
function asideBefore(tokens: readonly Token[], close: number, first: number): number {
  let nearest = close;
  for (let i = close - 1; i > first; i--) {
    if (tokens[i].kind !== "comma") continue;
    // ", which carry coal, iron and grain,"
    if (tokens[i + 1].tag.startsWith("W")) return i;
    if (nearest === close) nearest = i;
  }
  return nearest;
}

/** Prepositions of a level: "cut its target [to] 390"; not "cut its target [in] 2019". */
const LEVEL: ReadonlySet<string> = /* @__PURE__ */ wordSet("to at from by");

/** Verbs beside those of rise and fall that put something at a level, in lemmas: "[put] the toll at 45"; not "[saw] the toll at 45". */
const PUTS: ReadonlySet<string> = /* @__PURE__ */ wordSet(LEVEL_VERBS);

/** "cut [its price target] to 390", "put [the toll] at 45": the object of a verb whose level the figure is, from the preposition at `joint`. */
function objectBefore(body: Body, joint: number, first: number): Excerpt | null {
  const { tokens, phraseAt } = body;
  if (joint <= first + 2 || !LEVEL.has(tokens[joint].lower)) return null;
  // "the number of dead"
  let end = !phraseAt[joint - 1] && tokens[joint - 2].lower === "of" ? joint - 2 : joint;
  // "its forecast by 20% to"
  const by = (phraseAt[end - 1]?.first ?? first + 1) - 1;
  let stop = by > first && LEVEL.has(tokens[by].lower) ? by : joint;
  if (stop < joint) end = by;
  // "its forecast for this year to"
  const day = stop < joint ? undefined : phraseAt[end - 1];
  if (day && day.first > first + 1 && isCalendar(tokens[day.head].lower)) {
    end = tokens[day.first - 1].tag === "IN" ? day.first - 1 : day.first;
    stop = end;
  }
  const phrase = phraseAt[end - 1];
  const { tag, start, end: close } = tokens[end - 1];
  // "raise [spending] by 5 percent"
  if (tag === "VBG") {
    const lead = phraseAt[end - 2];
    const at = lead?.first ?? end - 1;
    // "cut [capital spending] to"
    if (at > 0 && isMoving(tokens[at - 1])) return excerpt(body.text, lead ? tokens[at].start : start, close);
  }
  // "fell [half a point] to 5 percent"
  if (
    !phrase ||
    tokens[phrase.head].tag === "PRP" ||
    isNoSubject(body, phrase) ||
    isPoints(tokens[phrase.head].lower)
  )
    return null;
  const object = leftmost(body, phrase, first, HANGING);
  if (object.first <= first) return null;
  // "in [adjusted] profit"
  const at = object.first - (tokens[object.first - 1].tag === "VBN" ? 2 : 1);
  if (at < first) return null;
  const verb = tokens[at];
  const moves = isMoving(verb) || PUTS.has(verb.lemma);
  return (moves && verb.tag.startsWith("VB")) ||
    (verb.lower === "in" && at > first && isMove(tokens[at - 1], "percentage"))
    ? excerpt(body.text, tokens[object.first].start, tokens[stop - 1].end)
    : null;
}

/** The first noun phrase of "[sales] of cars", from its last: what that hangs on is taken in. */
function leftmost(body: Body, phrase: Phrase, first: number, hanging: ReadonlySet<string>): Phrase {
  let left = joinedTo(body, phrase, first, hanging);
  for (let hops = 0; hops < 3; hops++) {
    let joint = left.first - 1;
    // "of [suspected] cases", "of [existing] homes"
    if (joint > first && /^VB[NG]$/.test(body.tokens[joint].tag)) joint--;
    if (joint <= first || !hanging.has(body.tokens[joint].lower)) break;
    const before = body.phraseAt[joint - 1];
    if (!before || isNoSubject(body, before)) break;
    left = before;
  }
  return left;
}

/** "[Sales] and profits" at the head of a sentence, "rents in [Oslo] and Bergen": the first of two; not "prices rose and profits fell". */
function joinedTo(body: Body, phrase: Phrase, first: number, hanging: ReadonlySet<string>): Phrase {
  const { tokens, phraseAt, sentences } = body;
  const and = phrase.first - 1;
  let before = phraseAt[and - 1];
  if (and <= first || tokens[and].lower !== "and" || !before) return phrase;
  const { tag, sentence } = tokens[before.head];
  // "a gain of [27,000 jobs] and a rate"
  if (
    before.last !== and ||
    tokens[before.first].tag === "CD" ||
    (tag === "NNP") !== (tokens[phrase.head].tag === "NNP")
  )
    return phrase;
  // "in Oslo, Bergen and Moss"
  if (tag === "NNP")
    while (
      before.first > first + 2 &&
      tokens[before.first - 1].kind === "comma" &&
      tokens[before.first - 2].tag === "NNP"
    )
      before = phraseAt[before.first - 2]!;
  const joint = before.first - 1;
  const heads = before.first === sentences[sentence].first;
  // "faces 40 years in prison and [bail] was set": what the first hangs on is no subject
  const hung = joint > first && hanging.has(tokens[joint].lower) ? phraseAt[joint - 1] : undefined;
  return heads || (hung && !isNoSubject(body, hung)) ? before : phrase;
}
