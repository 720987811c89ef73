import { HEADLINE_VERBS } from "../lexicon/cue-verbs.js";
import { FALLS, RISES } from "../lexicon/figures.js";
import { wordSet } from "../lexicon/words.js";
import { endOfHeadline } from "./headline-case.js";
import { hasFiniteTag, type Token } from "./token.js";
import { BASE, PARTICIPLE, PAST, THIRD } from "./word-forms.js";

/** Verbs that a clause follows, whatever other verb it has: "Court [rules] worship is legal". */
const REPORTING = /* @__PURE__ */ wordSet(HEADLINE_VERBS);

/** Verbs that a figure follows: "Prices [rise] 3%", in lemmas. */
const MOVING = /* @__PURE__ */ wordSet(`${RISES} ${FALLS}`);

/** How many finite verbs a headline has before a token, and whether it has one from there on. */
interface Clause {
  verbs: number;
  more: boolean;
}

/**
 * Tags verbs again that only a headline leaves without the article or pronoun that tells them from nouns:
 * "Panel [votes] to hold aide", "Lee quits, [blames] party", "3 million [need] food aid".
 */
export function tagHeadline(tokens: readonly Token[]): void {
  const last = endOfHeadline(tokens);
  const finite = tokens.slice(0, last).findLastIndex(hasFiniteTag);
  let verbs = 0;
  for (let i = 1; i < last; i++) {
    const clause: Clause = { verbs, more: i < finite };
    if (isPassive(tokens, i, last)) tokens[i].tag = "VBN";
    else if (verbs === 0 && movesFigure(tokens, i, last))
      tokens[i].tag = tokens[i].tag === "NN" ? "VBP" : "VBZ";
    else if (isThirdPerson(tokens, i, last, clause)) tokens[i].tag = "VBZ";
    else if (isBareVerb(tokens, i, last, clause)) tokens[i].tag = "VBP";
    if (hasFiniteTag(tokens[i])) verbs++;
  }
}

/** "Team [honored] for", "Man found [dead]": headlines are told in the present; not "Dahl [promised] reform". */
function isPassive(tokens: readonly Token[], i: number, last: number): boolean {
  const { tag, form } = tokens[i];
  if (tag !== "VBD" || form === null || (form.can & PARTICIPLE) === 0) return false;
  const next = i + 1 < last ? tokens[i + 1].tag : "SYM";
  return next === "IN" || next === "TO" || next === "RB" || next === "SYM";
}

/** "House prices [rise] 3%", "Oil [slides] below $60"; not "Price [rise] to $60", "a [rise] in 3 states". */
function movesFigure(tokens: readonly Token[], i: number, last: number): boolean {
  const { tag, form } = tokens[i];
  if (form === null || (form.can & (BASE | THIRD)) === 0 || !MOVING.has(form.lemma) || !/^NNS?$/.test(tag))
    return false;
  const at = /^(?:to|by|above|below|over|under)$/.test(tokens[i + 1]?.lower ?? "") ? i + 2 : i + 1;
  if (at >= last || (tokens[at].kind !== "number" && !/^[$£€]$/.test(tokens[at].text))) return false;
  return tag === "NNS" || tokens.slice(0, i).some((token) => token.tag === "NNS");
}

/** "Panel [votes] to hold aide", "Lee quits, [blames] party"; not "Strike [votes] at bank", "Tea [exports] up 6 percent". */
function isThirdPerson(tokens: readonly Token[], i: number, last: number, { verbs, more }: Clause): boolean {
  const { tag, form } = tokens[i];
  const before = tokens[i - 1];
  const next = nextWord(tokens, i, last);
  if (tag !== "NNS" || form === null || (form.can & THIRD) === 0 || next === undefined) return false;
  if (((next.form?.can ?? 0) & PAST) !== 0) return false;
  if (verbs > 0) return before.kind === "comma";
  if (movesFigure(tokens, i + 1, last)) return false;
  // "Norway [shares] end lower"
  const ended =
    ((next.form?.can ?? 0) & BASE) !== 0 && /^(?:higher|lower|flat)$/.test(tokens[i + 2]?.lower ?? "");
  if (ended) return false;
  const named = before.tag === "NNP" && next.lower !== "up" && next.lower !== "down";
  const joined = next.tag === "IN" || next.tag === "RB" || next.tag === "RP";
  return (named || (before.tag === "NN" && !joined)) && (!more || REPORTING.has(form.lemma));
}

/** "3 million [need] aid", "Hundreds [protest] against"; not "12 percent rise in". */
function isBareVerb(tokens: readonly Token[], i: number, last: number, { verbs, more }: Clause): boolean {
  const { tag, form } = tokens[i];
  if (tag !== "NN" || form === null || (form.can & BASE) === 0 || verbs > 0 || more) return false;
  return nextWord(tokens, i, last) !== undefined && isNumber(tokens[i - 1]) && opensClause(tokens, i);
}

/** The word right behind a token that may be a verb: a verb itself, or a mark, leaves it none. */
function nextWord(tokens: readonly Token[], i: number, last: number): Token | undefined {
  const next = i + 1 < last ? tokens[i + 1] : undefined;
  return next?.kind === "word" && !hasFiniteTag(next) ? next : undefined;
}

/** "3", "million", "hundreds"; not "two-year". */
function isNumber({ kind, closed, lower }: Token): boolean {
  return kind === "number" || closed === "CD" || ROUND.test(lower);
}

/** "hundreds"; not "hundred", which the lexicon has. */
const ROUND = /^(?:dozens|hundreds|thousands|millions)$/;

/** Whether nothing but numbers stands between token `i` and the beginning of its clause. */
function opensClause(tokens: readonly Token[], i: number): boolean {
  let at = i - 1;
  while (at > 0 && isNumber(tokens[at - 1])) at--;
  return at === 0 || tokens[at - 1].kind === "colon";
}
