import { BEFORE_TO_A_NOUN, LONE_DETERMINERS, PARTICIPLE_HELPERS } from "../lexicon/grammar.js";
import { FIRM_NOUNS } from "../lexicon/organization-nouns.js";
import { wordSet } from "../lexicon/words.js";
import { isFiniteTag, type Tag } from "./tags.js";
import type { Token } from "./token.js";
import {
  ADJECTIVE,
  BASE,
  GERUND,
  NOUN,
  PARTICIPLE,
  PAST,
  PLURAL,
  THIRD,
  VERB_FORMS,
  type WordForm,
} from "./word-forms.js";
import type { Word } from "./word.js";
import { nominal, tagOfEnding } from "./word-tags.js";
import { isPast, standsBeforeTitle } from "./name-tags.js";

/** Words before a "to" that a noun follows: "according to police"; not "wanted to police". */
const TO_A_NOUN: ReadonlySet<string> = /* @__PURE__ */ wordSet(BEFORE_TO_A_NOUN);

/** Verbs of saying in a form that no noun has before it but its subject. */
const SAID: ReadonlySet<string> = /* @__PURE__ */ wordSet("said told");

/** Tags an open-class word that the lexicon knows, by what it may be and the tags before it. */
export function tagOfForm(
  tokens: readonly Token[],
  i: number,
  first: number,
  last: number,
  form: WordForm,
): Tag {
  const { can } = form;
  if (!(can & VERB_FORMS)) return nominal(can);
  const nominalToo = (can & (NOUN | PLURAL | ADJECTIVE)) !== 0;
  const governor = beforeAdverbs(tokens, i, first);
  const before = governor < first ? "" : tokens[governor].tag;
  const next = i + 1 < last ? tokens[i + 1] : undefined;
  const infinitive =
    before === "MD" ||
    (before === "TO" && (governor === first || !TO_A_NOUN.has(tokens[governor - 1].lower)));
  if (can & (PAST | PARTICIPLE) && !(can & BASE && infinitive))
    return tagOfPast(tokens, i, first, last, governor, form);
  if (can & GERUND) return tagOfGerund(tokens, i, first, next, form);
  if (can & BASE) {
    if (infinitive) return "VB";
    if (nominalToo && (before === "" || before === "SYM") && standsBeforeTitle(tokens, i, last))
      return nominal(can & ~VERB_FORMS);
    if (before === "TO" && nominalToo) return nominal(can & ~VERB_FORMS);
    if (nominalToo && opensPhrase(tokens, i - 1, first)) return nominal(can & ~VERB_FORMS);
    if (form.mostly === BASE) {
      // "a 4% [jump]"
      const share = before === "SYM" && tokens[governor].lower === "%";
      if (before === "" || (before === "SYM" && !share)) return "VB";
      const noun = before === "NN" || share || (before === "NNP" && isFirmCalled(tokens, i + 1, last));
      return noun && nominalToo ? "NN" : afterHelper(tokens, governor) ? "VB" : "VBP";
    }
    if (before === "PRP" || before === "WP" || (before === "NNS" && next !== undefined && opensObject(next)))
      return afterHelper(tokens, governor) ? "VB" : "VBP";
    return nominal(can & ~VERB_FORMS);
  }
  // third person: "plans"
  // "its Socialist [rivals] called": one verb is enough
  if (i - 2 >= first && opensPhrase(tokens, i - 2, first) && next !== undefined && isPast(next)) return "NNS";
  // "Party [moderates] said", ", close [associates] told"; not "which he [insists] said"
  if (next !== undefined && SAID.has(next.lower) && !/^(?:PRP|WP|WDT)$/.test(before)) return "NNS";
  // "his [associates]", "the [moderates]"
  if (before === "PRP$" || (before === "DT" && tokens[governor].lower === "the")) return "NNS";
  if (!nominalToo) return "VBZ";
  // "its $5 million ranks sixth"
  if (before === "CD" && tokens[i].lower === "ranks") return "VBZ";
  if (opensPhrase(tokens, i - 1, first)) return "NNS";
  if (before === "PRP" || before === "WP" || before === "WDT") return "VBZ";
  if (form.mostly === THIRD) return before === "IN" || before === "CC" ? "NNS" : "VBZ";
  if (before !== "NNP" && before !== "NN") return "NNS";
  return (next !== undefined && (opensObject(next) || opensFigure(next))) ||
    closesReport(tokens, i, first, next) ||
    opensClause(tokens, i + 1, last)
    ? "VBZ"
    : "NNS";
}

const FIRMS: ReadonlySet<string> = /* @__PURE__ */ wordSet(FIRM_NOUNS);

/** "German lift [maker Orbin] fell": the noun and name of a company; not "Oslo and Bergen back [makers] of lifts". */
function isFirmCalled(tokens: readonly Token[], i: number, last: number): boolean {
  return i + 1 < last && FIRMS.has(tokens[i].lower) && tokens[i + 1].shape === "capital";
}

/** "the fund projects [3] percent", "the agency counts [$]4 million". */
function opensFigure({ kind, lower }: Token): boolean {
  return kind === "number" || lower === "$" || lower === "€" || lower === "£";
}

/** Whether a noun and its modal verb begin at token `i`: "Boeing estimates [airlines will] need", "the bank estimates [growth would] slow". */
function opensClause(tokens: readonly Token[], i: number, last: number): boolean {
  if (i + 1 >= last || tokens[i].shape !== "lower") return false;
  const { form } = tokens[i];
  return (form === null || (form.can & (NOUN | PLURAL)) !== 0) && tokens[i + 1].closed === "MD";
}

/** Longest name of who reports, in tokens. */
const LONGEST_NAME = 6;

/** "Rents rose, the Harbour Times [reports]."; not "Rents rose, say Harbour Times [reports]." */
function closesReport(tokens: readonly Token[], i: number, first: number, next: Token | undefined): boolean {
  if (next !== undefined && next.kind !== "stop") return false;
  let at = i - 1;
  while (at > first && at > i - LONGEST_NAME && tokens[at].tag === "NNP") at--;
  if (at > first && at < i - 1 && tokens[at].tag === "DT") at--;
  return at < i - 1 && tokens[at].kind === "comma";
}

/** "the warming planet" (JJ), "defense spending" (NN), "promising voters" (VBG). */
function tagOfGerund(
  tokens: readonly Token[],
  i: number,
  first: number,
  next: Token | undefined,
  form: WordForm,
): Tag {
  const opened = opensPhrase(tokens, i - 1, first);
  if (opened && next?.kind === "word" && ((next.form?.can ?? 0) & (NOUN | PLURAL)) !== 0) return "JJ";
  const counted = opened && tokens[i - 1].tag === "CD";
  // "12 planting codes"
  if (counted && next !== undefined && isUnknownNoun(next)) return "JJ";
  // "12 including", "12 missing": no number counts what cannot be a noun
  if (counted && !(form.can & NOUN)) return "VBG";
  if (opened || form.mostly === NOUN) return "NN";
  // "a ship carrying 40 cars"
  const ends = !/^(?:word|number|symbol)$/.test(next?.kind ?? "");
  return i > first && tokens[i - 1].tag === "NN" && ends ? "NN" : "VBG";
}

/** Whether a word in small letters that no list has may be a noun: "codes"; not "slowly". */
function isUnknownNoun({ kind, shape, closed, form, lower }: Token): boolean {
  return kind === "word" && shape === "lower" && closed === "" && form === null && !lower.endsWith("ly");
}

/** "wanted", "said", "cut": past tense or participle. */
function tagOfPast(
  tokens: readonly Token[],
  i: number,
  first: number,
  last: number,
  governor: number,
  form: WordForm,
): Tag {
  const before = governor < first ? "" : tokens[governor].tag;
  const next = i + 1 < last ? tokens[i + 1] : undefined;
  // "pupils aged 13 to 17"
  if (next?.kind === "number" && form.lemma === "age") return "VBN";
  if (!(form.can & PARTICIPLE)) return form.can & NOUN && opensPhrase(tokens, i - 1, first) ? "NN" : "VBD";
  if (governor >= first && isHelper(tokens[governor])) return "VBN";
  if (!(form.can & PAST)) return opensPhrase(tokens, i - 1, first) ? "JJ" : "VBN";
  if (before === "DT" && LONE.has(tokens[governor].lower) && (form.lemma === "say" || !isOpenWord(next)))
    return "VBD";
  if (opensPhrase(tokens, i - 1, first)) {
    const opener = tokens[i - 1].tag;
    // "the Nikkei 225 [shed] 2 percent"
    const shed = opener === "CD" && next?.kind === "number" && i - 2 >= first && tokens[i - 2].tag === "NNP";
    if (shed) return "VBD";
    if (form.can & NOUN) return "NN";
    if ((opener !== "JJ" && opener !== "CD") || (next?.kind === "word" && next.closed === ""))
      return opener === "JJ" && isVerbOf(tokens[i - 1], form, next) ? "VBD" : "JJ";
    return "VBD";
  }
  if (before === "NN" && form.can & NOUN && headsPhrase(tokens, i, first)) return "NN";
  if (next?.lower === "by" && (before === "NN" || before === "NNS")) return "VBN";
  if (before === "IN") return next?.form?.can === PLURAL ? "JJ" : "VBN";
  return "VBD";
}

/** "the injured [told] reporters", "the 21-year-old [beat] Lund"; not "the 21-year-old injured player", "the tired players". */
function isVerbOf({ lower }: Token, { lemma }: WordForm, next: Token | undefined): boolean {
  return lemma === "tell" || (lower === "year-old" && next?.shape === "capital");
}

/** Determiners that may stand for a noun: "[another] said so". */
export const LONE: ReadonlySet<string> = /* @__PURE__ */ wordSet(LONE_DETERMINERS);

/** Whether a token may be a noun or go on to one: "another planned [strike]"; not "another planned [to]". */
function isOpenWord(token: Token | undefined): boolean {
  return token?.kind === "word" && token.closed === "";
}

/** How far from a noun that could be a verb another verb is looked for, in tokens. */
const VERB_REACH = 8;

/**
 * "the inflation [forecast] was raised", "the inflation [forecast] for May is high", "it raised its inflation [forecast] to 3", "the
 * odds of a rate [cut] in May": where a verb comes behind, or came before, one is enough. Not "the bank [forecast] a rise".
 */
function headsPhrase(tokens: readonly Token[], i: number, first: number): boolean {
  let next = tokens[i + 1] as Token | undefined;
  if (next === undefined || isFiniteTag(next.closed)) return next !== undefined;
  if (next.closed !== "IN" && next.closed !== "TO") return false;
  let at = i - 2;
  while (at > first && at > i - 6 && (/^(?:JJ|NN|VBG)$/.test(tokens[at].tag) || tokens[at].kind === "hyphen"))
    at--;
  // "it cut its full-year profit [forecast] to 3"
  if (at > first && tokens[at].tag === "PRP$" && isFiniteTag(tokens[at - 1].tag)) return true;
  // "a chance of a quarter-point rate [cut]"
  const far = at < i - 2 && tokens[at].tag === "DT" && tokens[at - 1]?.lower === "of";
  const governed =
    far || (i - 3 >= first && opensPhrase(tokens, i - 2, first) && /^(?:VB|IN)/.test(tokens[i - 3].tag));
  const stop = (far ? at : i) - VERB_REACH;
  for (at = far ? at - 1 : i - 3; governed && at >= Math.max(first, stop); at--) {
    const { tag, kind } = tokens[at];
    if (isFiniteTag(tag) || tag === "VB") return true;
    if (kind !== "word" && kind !== "number" && kind !== "symbol") break;
  }
  for (at = i + 2; at < Math.min(tokens.length, i + VERB_REACH); at++) {
    next = tokens[at];
    if (isFiniteTag(next.closed) && next.shape === "lower") return true;
    if (next.kind !== "word" || next.lower === "that" || next.closed.startsWith("W") || next.closed === "PRP")
      break;
  }
  return false;
}

/** Index of the nearest token to the left of `i` that is no adverb; `first - 1` if there is none. */
function beforeAdverbs(tokens: readonly Token[], i: number, first: number): number {
  let at = i - 1;
  while (at >= first && at > i - 4 && tokens[at].tag === "RB") at--;
  return at;
}

/** Forms of "be", "have" and "get" that a participle follows. */
const HELPERS = /* @__PURE__ */ wordSet(PARTICIPLE_HELPERS);

function isHelper({ lower, kind, tag }: Token): boolean {
  return HELPERS.has(lower) || (kind === "clitic" && tag === "VBZ");
}

/** Forms of "do" that a base form follows. */
const DOES = /* @__PURE__ */ wordSet("did does do didn't doesn't don't");

/** "did he say", "didn't want": a base form whose helper stands before it or its subject. */
function afterHelper(tokens: readonly Token[], governor: number): boolean {
  return DOES.has(tokens[governor]?.lower) || DOES.has(tokens[governor - 1]?.lower);
}

/** Whether token `at` calls for a noun or adjective behind it: "the", "his", "new", "Mr. Smith's". */
function opensPhrase(tokens: readonly Token[], at: number, first: number): boolean {
  if (at < first) return false;
  const { tag, lower } = tokens[at];
  if (tag === "DT") return lower !== "that" && lower !== "all" && lower !== "both";
  return tag === "PRP$" || tag === "POS" || tag === "JJ" || tag === "CD";
}

/** Whether a token begins an object or a clause, so that the word before it is likely a verb. */
function opensObject(token: Token): boolean {
  return isNominal(token) || token.closed === "TO" || token.lower === "that" || token.kind === "mark";
}

/** "the", "his", "him". */
const isNominal = ({ closed }: Token): boolean => closed === "DT" || closed === "PRP$" || closed === "PRP";

/** "boats", "sites"; not "boat", "is" or "Boats". */
function isPlural({ kind, shape, closed, form, lower }: Token): boolean {
  if (kind !== "word" || shape !== "lower" || closed !== "") return false;
  return form === null ? tagOfEnding(lower) === "NNS" : (form.can & PLURAL) !== 0;
}

/** Tags a word that no list knows by its ending: "the mayor [nabbed] him"; not "the man [nabbed] by police". */
export function tagOfUnknown(word: Word, before: Tag, next: Token | undefined): Tag {
  const { lower } = word;
  const ending = (word.ending ||= tagOfEnding(lower));
  if (ending === "VBG") {
    // "four fishing boats"; not "the 12 rowing home"
    const counted = before === "CD" && next !== undefined && isPlural(next);
    return counted || before === "DT" || before === "JJ" || before === "PRP$" ? "NN" : "VBG";
  }
  if (ending === "VBN") {
    if (before === "PRP" || before === "NNP" || before === "WP") return "VBD";
    if ((before === "NN" || before === "NNS") && next !== undefined && isNominal(next)) return "VBD";
    // "12 police-reported cases"
    if (before === "CD" && next?.kind === "word" && next.closed === "") return "JJ";
    return before === "DT" || before === "PRP$" || before === "POS" || before === "JJ" ? "JJ" : "VBN";
  }
  return before === "MD" && !lower.includes("-") ? "VB" : ending;
}
