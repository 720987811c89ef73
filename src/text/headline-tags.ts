import { wordSet } from "../lexicon/words.js";
import { endOfHeadline } from "./headline-case.js";
import { isFinite, type Token } from "./token.js";
import { BASE, PARTICIPLE, PAST, THIRD } from "./word-forms.js";

/** Verbs that a clause follows, whatever other verb it has: "Court [rules] worship is legal". */
const REPORTING = /* @__PURE__ */ wordSet(
  "claim demand doubt fear hope pledge promise report rule vote warn",
);

/**
 * Tags verbs again that only a headline leaves without the article or pronoun that tells them from nouns:
 * "Panel [votes] to hold aide", "Lee quits, [blames] party", "3 million [need] food aid".
 */
export function tagHeadline(tokens: readonly Token[]): void {
  const last = endOfHeadline(tokens);
  const finite = tokens.slice(0, last).findLastIndex(isFinite);
  let verbs = 0;
  for (let i = 1; i < last; i++) {
    if (isPassive(tokens, i, last)) tokens[i].tag = "VBN";
    else if (isVerb(tokens, i, last, verbs, i < finite))
      tokens[i].tag = tokens[i].tag === "NNS" ? "VBZ" : "VBP";
    if (isFinite(tokens[i])) verbs++;
  }
}

/** "Team [honored] for", "Man found [dead]": headlines are told in the present; not "Dahl [promised] reform". */
function isPassive(tokens: readonly Token[], i: number, last: number): boolean {
  const { tag, form } = tokens[i];
  if (tag !== "VBD" || form === null || (form.can & PARTICIPLE) === 0) return false;
  const next = i + 1 < last ? tokens[i + 1].tag : "SYM";
  return next === "IN" || next === "TO" || next === "RB" || next === "SYM";
}

function isVerb(tokens: readonly Token[], i: number, last: number, verbs: number, more: boolean): boolean {
  const { tag, form } = tokens[i];
  const before = tokens[i - 1];
  const next = i + 1 < last ? tokens[i + 1] : undefined;
  if (form === null || next === undefined || next.kind !== "word" || isFinite(next)) return false;
  if (tag === "NNS") {
    if ((form.can & THIRD) === 0 || ((next.form?.can ?? 0) & PAST) !== 0) return false;
    if (verbs > 0) return before.kind === "comma";
    // "Strike [votes] at bank", "Tea [exports] up 6 percent" have none
    const named = before.tag === "NNP" && next.lower !== "up" && next.lower !== "down";
    const joined = next.tag === "IN" || next.tag === "RB" || next.tag === "RP";
    return (named || (before.tag === "NN" && !joined)) && (!more || REPORTING.has(form.lemma));
  }
  // "3 million [need] aid", "Hundreds [protest] against"; not "12 percent rise in"
  return (
    tag === "NN" &&
    (form.can & BASE) !== 0 &&
    verbs === 0 &&
    !more &&
    isNumber(before) &&
    opensClause(tokens, i)
  );
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
